import { addDays, businessDay, later, minute_ms, onDay, wallNow } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Database, type Row, sql, transaction } from '../../kit/db.ts';
import { startDue } from '../../kit/due.ts';
import { actors, newId } from '../../kit/ids.ts';
import { clockContext } from '../../kit/worker.ts';
import { nextMonth } from '../carrier/index.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const hall_id = 1001;
/** Every sixth of the accounts the hall speaks for has the ringback tone. */
const holders = [2, 8, 14, 20, 26, 32];

const insertServices = sql<{ rows: string }>(
  'demo.services',
  `insert into carrier_service (order_id, hall_id, number_id, service, since, charged_on, month_fen, version)
   select order_id, hall_id, number_id, service, since, charged_on, month_fen, version
   from json_populate_recordset(null::carrier_service, :rows::json) on conflict do nothing`,
);
const insertChange = sql<{ rows: string }>(
  'demo.tariff',
  `insert into tariff (hall_id, id, state, code, number, say_zh, say_en, amount_fen, per, how_zh, how_en, ends_zh, ends_en,
     leaving_zh, leaving_en, sold, reason, drafter_id, drafted_at, approver_id, filing_no, announced_on, effective_on, tell_on)
   select hall_id, id, state, code, number, say_zh, say_en, amount_fen, per, how_zh, how_en, ends_zh, ends_en,
     leaving_zh, leaving_en, sold, reason, drafter_id, drafted_at, approver_id, filing_no, announced_on, effective_on, tell_on
   from json_populate_recordset(null::tariff, :rows::json) on conflict do nothing`,
);

/**
 * A change of a price that is under way when the demonstration begins: announced yesterday, its holders are told a few
 * minutes into the hall's day, and in a month it holds if everybody was told (FEE-08).
 */
export async function seedChange(db: Database): Promise<void> {
  const today = businessDay(wallNow());
  const charged_on = nextMonth(today);
  const id = fixedId(91, 0);
  const effective_on = addDays(today, 31);
  const services: Row[] = holders.map(n => ({
    ...{ order_id: fixedId(91, n), hall_id, number_id: fixedId(21, n), service: 'ringback' },
    ...{ since: addDays(today, -75 - n), charged_on, month_fen: 600, version: 1 },
  }));
  const change: Row = {
    ...{
      hall_id: 0,
      id,
      state: 'announced',
      code: 'ringback',
      number: 2,
      say_zh: '彩铃',
      say_en: 'Ringback tone',
    },
    ...{ amount_fen: 500, per: 'month', ends_zh: '长期有效', ends_en: 'no end date', sold: true },
    how_zh: '别人打来时听到您选的音乐；开通当月不收，从下月 1 日起每月收',
    how_en: 'callers hear the music you chose; the month it is added is free, then charged on each first',
    ...{ leaving_zh: '不收费', leaving_en: 'no fee', reason: '版权采购价下降，让利客户' },
    ...{ drafter_id: personId('0102'), drafted_at: wallNow(), approver_id: personId('0104') },
    ...{ filing_no: 'DEMO-ZF-2026-018', announced_on: addDays(today, -1), effective_on, tell_on: today },
  };
  await transaction(db, async tx => {
    await tx.run(insertServices, { rows: JSON.stringify(services) });
    await tx.run(insertChange, { rows: JSON.stringify([change]) });
    const item = { hall_id: 0, id: newId(), kind: 'demo.seed', subject_id: actors.import };
    const ctx: Ctx = clockContext(() => wallNow())(tx, { ...item, due_at: wallNow(), facts: {} });
    const start = (of: number, subject: string, kind: string, due_at: Ctx['now']) =>
      startDue(ctx, of, subject, { kind, due_at });
    for (const n of holders)
      await start(hall_id, fixedId(91, n), 'carrier.service_month', onDay(charged_on, '00:00'));
    // The hall's clock stands at ten past eight.
    await start(hall_id, id, 'tariffs.tell', later(onDay(today, '08:10'), 20 * minute_ms));
    await start(0, id, 'tariffs.look', onDay(addDays(effective_on, -1), '09:00'));
    await start(0, id, 'tariffs.starts', onDay(effective_on, '00:00'));
  });
}
