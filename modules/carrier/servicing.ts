import { addDays, type BusinessDay, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue, stopDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { normValue } from '../norms/index.ts';
import { holdAccount } from './bill_store.ts';
import type { Command, OrderRef } from './core.ts';
import { putCharges } from './month_billing.ts';
import type { NumberFacts } from './number.ts';
import { nextMonth } from './plans.ts';
import { addService, chargeService, endService, endServices, giveUpService } from './service_store.ts';
import { findService } from './services.ts';
import { numberById } from './store.ts';

/** The service works from now; its first month is charged on the first of the next (BIZ-19). */
export async function startService(
  ctx: Ctx,
  of: OrderRef,
  number: NumberFacts,
  command: Extract<Command, { do: 'add_service' }>,
): Promise<void> {
  refuseIf(number.state === 'in_service' ? undefined : 'carrier.not_in_service');
  const { service, month_fen, version } = command;
  const since = businessDay(ctx.now);
  const charged_on = nextMonth(since);
  const row = { ...of, number_id: number.id, service, since, charged_on, month_fen, version };
  const added = await ctx.tx.maybe(addService, row);
  refuseIf(added === undefined ? 'carrier.service_on' : undefined);
  await clock(ctx, of, charged_on);
}

const clock = (ctx: Ctx, of: OrderRef, on: string): Promise<void> =>
  startDue(ctx, of.hall_id, of.order_id, { kind: 'carrier.service_month', due_at: onDay(on, '00:00') });

/** The service ends on the day that was said; nothing but its being there is asked (BIZ-20). */
export async function stopService(
  ctx: Ctx,
  number: NumberFacts,
  command: Extract<Command, { do: 'end_service' }>,
): Promise<void> {
  const { service, ends_on } = command;
  const ended = await ctx.tx.maybe(endService, { number_id: number.id, service, ends_on });
  if (ended === undefined) return refuseIf('carrier.service_off');
  await ending(ctx, ended, service);
}

/** A number that is closed takes its services with it: nothing of them is charged any more. */
export async function stopServices(ctx: Ctx, number_id: Id): Promise<void> {
  for (const ended of await ctx.tx.rows(endServices, { number_id, ends_on: businessDay(ctx.now) })) {
    await stopDue(ctx, ended.hall_id, ended.order_id, ['carrier.service_month']);
    await ending(ctx, ended, ended.service);
  }
}

/** Whoever reminds of its first charge hears that there is none. */
async function ending(ctx: Ctx, of: { order_id: Id; hall_id: number }, service: string): Promise<void> {
  await record(ctx, 'carrier.service_ended', {
    ...{ hall_id: of.hall_id, subject_id: of.order_id },
    facts: { service },
  });
}

/** The order that added it is taken back, before anything was charged; ended at a counter meanwhile, nothing is left to do. */
export async function undoService(ctx: Ctx, of: OrderRef, service: string): Promise<void> {
  const ended = await ctx.tx.maybe(giveUpService, { order_id: of.order_id, today: businessDay(ctx.now) });
  if (ended === undefined) return;
  await stopDue(ctx, ended.hall_id, ended.order_id, ['carrier.service_month']);
  await ending(ctx, ended, service);
}

// A month that was ended or charged already is not charged; a clock that rings twice charges once.
onDue('carrier.service_month', async (ctx, due) => {
  const today = businessDay(ctx.now);
  const next = nextMonth(today);
  const of = { hall_id: due.hall_id, order_id: due.subject_id };
  const row = await ctx.tx.maybe(chargeService, { order_id: of.order_id, today, next });
  if (row === undefined) return;
  const number = await ctx.tx.maybe(numberById, { id: row.number_id });
  const say = findService(row.service)?.say;
  if (number?.account_id == null || say === undefined) return;
  const { account_id } = number;
  await chargeOne(ctx, of, { ...row, account_id, say, today });
  await clock(ctx, of, next);
});

/** A service's month onto its account: out of what lies ahead, the rest owed, overdue after the days of the norm. */
async function chargeOne(
  ctx: Ctx,
  of: { hall_id: number; order_id: Id },
  row: {
    account_id: Id;
    number_id: Id;
    service: string;
    since: BusinessDay;
    month_fen: number;
    version: number;
    say: Words;
    today: BusinessDay;
  },
): Promise<void> {
  const { account_id, number_id, service, version, month_fen, today } = row;
  const account = await ctx.tx.maybe(holdAccount, { id: account_id, day: today });
  const days = await normValue(ctx, of.hall_id, 'bill_due_within');
  const charge = { account_id, number_id, item: service, code: service, version, fen: month_fen };
  const rest_fen = Math.max(0, month_fen - (account?.balance_fen ?? 0));
  const no = of.order_id.slice(-8).toUpperCase();
  const cause = { kind: 'order' as const, no, on: row.since, say: { zh: '新业务开通', en: 'service added' } };
  const line = { say: row.say, count: 1, fen: month_fen, tariff: { code: service, version }, cause };
  const month = { month: today.slice(0, 7), due_on: addDays(today, days) };
  await putCharges(ctx, month, [{ ...charge, rest_fen, line }]);
}
