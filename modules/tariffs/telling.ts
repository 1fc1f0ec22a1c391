import { addDays, businessDay, later, minute_ms, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { yuan } from '../../kit/money.ts';
import { move, record } from '../../kit/move.ts';
import { embeddedCore as core, findService, linkOf } from '../carrier/index.ts';
import { unitValue } from '../norms/index.ts';
import { keepContact, noticeKind, notify } from '../notices/index.ts';
import { priceVersions } from './book.ts';
import { findTariff, setAllTold, topUnit } from './store.ts';
import { type TariffRow, tariff } from './tariff.ts';
import { isHeld, untold } from './told.ts';
import { noteTold, toldOf } from './told_store.ts';

/** How many holders are told in one transaction, and how many halls are looked at in one. */
const batch = 100;
const halls_batch = 40;
const line_pause_ms = 10 * minute_ms;

/** Some days by which the province's norms rule what belongs to no hall: a change of a price, a bill nobody looks after. */
export async function provinceDays(
  ctx: Ctx,
  norm: 'tariff_tell_before' | 'tariff_put_off_for' | 'bill_due_within' | 'bill_difference_within',
): Promise<number> {
  const top = await ctx.tx.maybe(topUnit, {});
  return top === undefined ? 15 : unitValue(ctx, top.path, top.id, norm);
}

/** On its day each hall tells the holders it speaks for; the day before the change holds it is looked whether all are told. */
export async function startTelling(
  ctx: Ctx,
  of: Pick<TariffRow, 'id' | 'code'>,
  days: { tell_on: string; effective_on: string },
): Promise<void> {
  for (const hall_id of await core.hallsHolding(ctx, of.code, days.tell_on))
    await startDue(ctx, hall_id, of.id, { kind: 'tariffs.tell', due_at: onDay(days.tell_on, '10:00') });
  await startDue(ctx, 0, of.id, {
    kind: 'tariffs.look',
    due_at: onDay(addDays(days.effective_on, -1), '09:00'),
  });
}

// FEE-08: a hall tells its holders, so many in a transaction; each is told once, whoever asks again.
onDue('tariffs.tell', async (ctx: Ctx, due: Due): Promise<void> => {
  const of = await ctx.tx.maybe(findTariff, { id: due.subject_id });
  if (of?.state !== 'announced') return;
  const { hall_id } = due;
  const again = (item: { due_at: Ctx['now']; facts: Record<string, unknown> }) =>
    startDue(ctx, hall_id, of.id, { kind: 'tariffs.tell', ...item });
  if ((await linkOf(ctx, hall_id)).state === 'down')
    return again({ due_at: later(ctx.now, line_pause_ms), facts: due.facts });
  const after = typeof due.facts.after === 'string' ? due.facts.after : null;
  const day = businessDay(ctx.now);
  const holders = await core.holders(ctx, hall_id, { code: of.code, day, after, most: batch });
  const facts = await factsOf(ctx, of);
  for (const number_id of holders) await tellOne(ctx, hall_id, of.id, number_id, facts);
  const last = holders.at(-1);
  if (holders.length === batch && last !== undefined)
    return again({ due_at: ctx.now, facts: { after: last } });
  await record(ctx, 'tariffs.told', { hall_id, subject_id: of.id, facts: { code: of.code } });
});

async function tellOne(
  ctx: Ctx,
  hall_id: number,
  tariff_id: Id,
  number_id: Id,
  facts: Record<string, string>,
): Promise<void> {
  const told = await ctx.tx.rows(toldOf, { hall_id, tariff_id, number_id });
  if (told.length > 0) return;
  const contact_id = ctx.newId();
  await keepContact(ctx, { hall_id, id: contact_id, number_id, language: 'zh' });
  const of = { hall_id, subject_id: tariff_id, contact_id, kind: 'tariffs.change', facts };
  const notice_id = await notify(ctx, of);
  if (notice_id !== undefined) await ctx.tx.run(noteTold, { hall_id, tariff_id, number_id, notice_id });
}

/** What the notice says: the item, what it costs now, what it will cost, from when. */
async function factsOf(ctx: Ctx, of: TariffRow): Promise<Record<string, string>> {
  const versions = await priceVersions(ctx);
  let before = of.number - 1;
  while (before > 1 && versions(of.code, before) === undefined) before -= 1;
  const now = versions(of.code, before);
  return {
    ...{ zh: of.say_zh, en: of.say_en, day: of.effective_on ?? '' },
    ...{ before: yuan(now?.amount_fen ?? 0), after: yuan(of.amount_fen) },
    ends: of.sold ? '' : (findService(of.code)?.code ?? 'plan'),
  };
}

// FEE-08: the day before, every hall is looked at, some in a transaction; somebody untold puts the change off.
onDue('tariffs.look', async (ctx: Ctx, due: Due): Promise<void> => {
  const of = await ctx.tx.maybe(findTariff, { id: due.subject_id });
  if (of?.state !== 'announced' || of.effective_on === null) return;
  const day = of.effective_on;
  const from = typeof due.facts.from === 'number' ? due.facts.from : 0;
  const halls = (await core.hallsHolding(ctx, of.code, day)).filter(one => one > from);
  for (const hall_id of halls.slice(0, halls_batch)) {
    const holders = await core.holders(ctx, hall_id, { code: of.code, day, after: null, most: 1_000_000 });
    const told = await ctx.tx.rows(toldOf, { hall_id, tariff_id: of.id, number_id: null });
    const left = untold(holders, told);
    if (left.length > 0) return putOff(ctx, of, { hall_id, untold: left.length });
  }
  const last = halls[halls_batch - 1];
  if (last !== undefined && halls.length > halls_batch)
    return startDue(ctx, 0, of.id, { kind: 'tariffs.look', due_at: ctx.now, facts: { from: last } });
  await ctx.tx.run(setAllTold, { id: of.id, at: ctx.now });
});

/** The change holds some days later than announced, and whoever came to hold the item meanwhile is told as well. */
export async function putOff(
  ctx: Ctx,
  of: TariffRow,
  why: { hall_id: number; untold: number },
): Promise<void> {
  const days = await provinceDays(ctx, 'tariff_put_off_for');
  const effective_on = addDays(of.effective_on ?? businessDay(ctx.now), days);
  await move(ctx, tariff, of, 'put_off', {
    set: { effective_on, put_off: of.put_off + 1, all_told_at: null },
    facts: { code: of.code, effective_on, hall_id: why.hall_id, untold: why.untold },
    stop: ['tariffs.starts', 'tariffs.look'],
    start: [{ kind: 'tariffs.starts', due_at: onDay(effective_on, '00:00') }],
  });
  await startTelling(ctx, of, { tell_on: businessDay(ctx.now), effective_on });
}

/** Whether a change that falls due may begin: nobody holds the item by the month, or all were found told (FEE-08). */
export const mayStart = (of: Pick<TariffRow, 'code' | 'all_told_at'>): boolean =>
  !isHeld(of.code) || of.all_told_at !== null;

/** Whoever holds a service pays the new price from the next charge on, hall by hall; a plan keeps its own. */
export async function startHolding(ctx: Ctx, of: TariffRow): Promise<void> {
  if (findService(of.code) === undefined) return;
  for (const hall_id of await core.hallsHolding(ctx, of.code, businessDay(ctx.now)))
    await startDue(ctx, hall_id, of.id, { kind: 'tariffs.reprice', due_at: ctx.now });
}

onDue('tariffs.reprice', async (ctx: Ctx, due: Due): Promise<void> => {
  const of = await ctx.tx.maybe(findTariff, { id: due.subject_id });
  if (of === undefined || (of.state !== 'in_force' && of.state !== 'superseded')) return;
  const at = { code: of.code, month_fen: of.amount_fen, version: of.number, sold: of.sold };
  await core.reprice(ctx, due.hall_id, { ...at, day: of.effective_on ?? businessDay(ctx.now) });
});

noticeKind('tariffs.change', {
  say: { zh: '资费变更', en: 'A price changes' },
  row: 'FEE-08',
  text: ({ zh, en, day, before, after, ends }) => {
    if (ends === 'plan')
      return {
        zh: `${zh}${day} 起停售，您正在用的照原价继续，不受影响。`,
        en: `${en} is no longer sold from ${day}. You have it already and keep it at its price.`,
      };
    if (ends !== '')
      return {
        zh: `${zh}${day} 起停止，从那天起不再收费。`,
        en: `${en} ends on ${day} and is not charged any more from then on.`,
      };
    return {
      zh: `${zh}${day} 起由每月 ${before} 元改为 ${after} 元。不愿继续的，之前随时可退订，不收费。`,
      en: `${en} costs ${after} yuan a month from ${day}, ${before} until then. You can leave it before, free of charge.`,
    };
  },
});
