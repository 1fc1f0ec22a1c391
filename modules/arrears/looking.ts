import { businessDay, hour_ms, later, minute_ms, onDay, parseInstant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, follow, onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { yuan } from '../../kit/money.ts';
import { begin, move, record } from '../../kit/move.ts';
import { type AccountFacts, embeddedCore as core, linkOf } from '../carrier/index.ts';
import { followDay } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { keepContact, noticesAbout, notify, withdrawNotices } from '../notices/index.ts';
import { bookOf } from '../tariffs/index.ts';
import { type ArrearRow, arrear, isLow, type Reminder, suspendableFrom, whyNotSuspend } from './arrear.ts';
import { forgetToppedUp, holdArrear, holdOfAccount, noteLow, oweNow } from './store.ts';
import './told.ts';

/** While the line to the core is down, everything here waits and comes back after this long. */
const line_pause_ms = 10 * minute_ms;

/** While the hall is cut off from the core an item of the clock is put off; answers whether it was. */
async function putOff(ctx: Ctx, due: Due): Promise<boolean> {
  if ((await linkOf(ctx, due.hall_id)).state === 'up') return false;
  const { kind, facts } = due;
  await startDue(ctx, due.hall_id, due.subject_id, { kind, facts, due_at: later(ctx.now, line_pause_ms) });
  return true;
}

// Once a day, at an hour at which people may be written to, the hall looks at the accounts it speaks for.
followDay('prepare', async (ctx, of) => {
  await startDue(ctx, of.hall_id, of.id, { kind: 'arrears.look', due_at: onDay(of.day, '10:00') });
});

onDue('arrears.look', async (ctx, due) => {
  if (await putOff(ctx, due)) return;
  const { hall_id } = due;
  const below_fen = await normValue(ctx, hall_id, 'balance_low_below');
  const accounts = await core.accountsInCare(ctx, hall_id, below_fen);
  const low = accounts.filter(of => of.owed_fen === 0 && isLow(of.balance_fen, below_fen));
  for (const of of accounts) if (of.overdue_fen > 0) await lookAtOne(ctx, hall_id, of);
  await ctx.tx.run(forgetToppedUp, { hall_id, still: low.map(of => of.account_id) });
  for (const of of low) await tellLow(ctx, hall_id, of, below_fen);
});

async function tellLow(ctx: Ctx, hall_id: number, of: AccountFacts, below_fen: number): Promise<void> {
  const { account_id, number_id, mask } = of;
  const first = await ctx.tx.maybe(noteLow, { hall_id, account_id, told_at: ctx.now });
  if (first === undefined) return;
  await keepContact(ctx, { hall_id, id: account_id, number_id, language: 'zh' });
  const facts = { mask, left: yuan(of.balance_fen), below: yuan(below_fen) };
  await notify(ctx, { hall_id, subject_id: account_id, kind: 'arrears.low_balance', facts });
}

/** An overdue account: found and reminded on its first day, charged the late fee of each day after that (FEE-09). */
async function lookAtOne(ctx: Ctx, hall_id: number, of: AccountFacts): Promise<void> {
  const open = await ctx.tx.maybe(holdOfAccount, { hall_id, account_id: of.account_id });
  if (open === undefined) return findArrear(ctx, hall_id, of);
  const today = businessDay(ctx.now);
  if (businessDay(open.found_at) >= today) return;
  const rate_permille = await normValue(ctx, hall_id, 'late_payment_rate');
  const most_percent = await normValue(ctx, hall_id, 'late_payment_most');
  const book = await bookOf(ctx, today);
  await core.perform(
    ctx,
    { hall_id, order_id: open.id },
    {
      ...{ do: 'charge_late', account_id: of.account_id, day: today, rate_permille, most_percent },
      version: book.get('late_fee')?.version ?? 1,
    },
  );
  const account = await core.account(ctx, hall_id, of.account_id);
  if (account !== undefined)
    await ctx.tx.run(oweNow, { hall_id, id: open.id, owed_fen: account.overdue_fen });
}

/** An overdue account is found: its life begins with its reminder (PRM-06). */
async function findArrear(ctx: Ctx, hall_id: number, of: AccountFacts): Promise<void> {
  const { account_id, number_id, mask, overdue_fen: owed_fen, owed_since } = of;
  const id = ctx.newId();
  const reminder_id = (await remind(ctx, { hall_id, id, number_id, mask, owed_fen })) ?? null;
  const row = { hall_id, id, account_id, number_id, mask, owed_fen, owed_since };
  const hours = await normValue(ctx, hall_id, 'suspension_notice_before');
  await begin(ctx, arrear, { ...row, found_at: ctx.now, reminder_id }, 'find', {
    facts: { account_id, mask, owed_fen, owed_since, reminder_id },
    start: [{ kind: 'arrears.due', due_at: later(ctx.now, hours * hour_ms) }],
  });
}

/** The reminder itself: what is owed, what each day costs, from when the number is suspended (FEE-09). */
async function remind(
  ctx: Ctx,
  of: Pick<ArrearRow, 'hall_id' | 'id' | 'number_id' | 'mask' | 'owed_fen'>,
): Promise<Id | undefined> {
  const { hall_id, id, number_id, mask, owed_fen } = of;
  await keepContact(ctx, { hall_id, id, number_id, language: 'zh' });
  const rate = await normValue(ctx, hall_id, 'late_payment_rate');
  const hours = await normValue(ctx, hall_id, 'suspension_notice_before');
  const facts = { mask, owed: yuan(owed_fen), rate: String(rate), hours: String(hours) };
  return notify(ctx, { hall_id, subject_id: id, kind: 'arrears.reminder', facts });
}

/** The reminder of an arrear as it stands. */
async function reminderOf(ctx: Ctx, of: ArrearRow): Promise<Reminder | undefined> {
  const told = await ctx.tx.rows(noticesAbout, { hall_id: of.hall_id, subject_id: of.id });
  return told.find(one => one.id === of.reminder_id);
}

// The hours are over: suspended if the reminder arrived that long ago, looked at again or reminded anew if not.
onDue('arrears.due', async (ctx, due) => {
  const { hall_id } = due;
  const of = await ctx.tx.maybe(holdArrear, { hall_id, id: due.subject_id });
  if (of?.state !== 'owing' || (await putOff(ctx, due))) return;
  const account = await core.account(ctx, hall_id, of.account_id);
  if (account === undefined || account.overdue_fen === 0) return settle(ctx, of);
  const hours = await normValue(ctx, hall_id, 'suspension_notice_before');
  const reminder = await reminderOf(ctx, of);
  const again = (due_at: Ctx['now']) => startDue(ctx, hall_id, of.id, { kind: 'arrears.due', due_at });
  const why = whyNotSuspend(reminder, hours, ctx.now);
  if (why === undefined && account.number_state === 'in_service') return suspend(ctx, of, reminder);
  if (why === undefined) return again(later(ctx.now, hours * hour_ms));
  if (why === 'arrears.hours_run') return again(suspendableFrom(reminder, hours) ?? ctx.now);
  const under_way = reminder !== undefined && ['queued', 'handed_over'].includes(reminder.state);
  if (under_way) return again(later(ctx.now, hour_ms));
  const reminder_id = (await remind(ctx, { ...of, owed_fen: account.overdue_fen })) ?? null;
  await move(ctx, arrear, of, 'remind_again', {
    set: { reminder_id },
    facts: { why, reminder_id },
    start: [{ kind: 'arrears.due', due_at: later(ctx.now, hours * hour_ms) }],
  });
});

async function suspend(ctx: Ctx, of: ArrearRow, reminder: Reminder | undefined): Promise<void> {
  const { hall_id, id, number_id } = of;
  await core.perform(ctx, { hall_id, order_id: id }, { do: 'suspend_for_arrears', number_id });
  await move(ctx, arrear, of, 'suspend', {
    set: { suspended_at: ctx.now },
    facts: {
      ...{ owed_fen: of.owed_fen, reminder_id: of.reminder_id },
      reminded_at: reminder?.resolved_at?.toISOString() ?? null,
    },
  });
}

async function settle(ctx: Ctx, of: ArrearRow): Promise<void> {
  await withdrawNotices(ctx, { hall_id: of.hall_id, subject_id: of.id });
  await move(ctx, arrear, of, 'settle', { set: { settled_at: ctx.now, owed_fen: 0 }, stop: ['arrears.due'] });
}

// A payment is taken in whichever hall; the hall that speaks for the account acts on it.
follow('carrier.debt_paid', 'arrears.paid');

onDue('arrears.paid', async (ctx, due) => {
  const paid_at = typeof due.facts.paid_at === 'string' ? due.facts.paid_at : due.due_at.toISOString();
  const item = { ...due, facts: { paid_at } };
  if (await putOff(ctx, item)) return;
  const account = await core.account(ctx, due.hall_id, due.subject_id);
  if (account?.care_hall_id == null) return;
  if (account.care_hall_id !== due.hall_id)
    return startDue(ctx, account.care_hall_id, due.subject_id, { ...item, due_at: ctx.now });
  const of = await ctx.tx.maybe(holdOfAccount, { hall_id: due.hall_id, account_id: due.subject_id });
  if (of === undefined) return;
  if (account.overdue_fen > 0) {
    await ctx.tx.run(oweNow, { hall_id: of.hall_id, id: of.id, owed_fen: account.overdue_fen });
    return;
  }
  if (of.state === 'owing') return settle(ctx, of);
  await restore(ctx, of, paid_at);
});

/** All is paid: the number is back by itself; later than the norm's hours is an event of its own (PRM-06). */
async function restore(ctx: Ctx, of: ArrearRow, paid_at: string): Promise<void> {
  const { hall_id, id, number_id, mask } = of;
  await core.perform(ctx, { hall_id, order_id: id }, { do: 'restore_after_arrears', number_id });
  await move(ctx, arrear, of, 'restore', { set: { settled_at: ctx.now, owed_fen: 0 }, facts: { paid_at } });
  const hours = await normValue(ctx, hall_id, 'restored_within');
  if (ctx.now.getTime() - parseInstant(paid_at).getTime() > hours * hour_ms)
    await record(ctx, 'arrears.restored_late', { hall_id, subject_id: id, facts: { paid_at } });
  await keepContact(ctx, { hall_id, id, number_id, language: 'zh' });
  await notify(ctx, { hall_id, subject_id: id, kind: 'arrears.restored', facts: { mask } });
}

/** Days an amount has been overdue. */
export const daysOverdue = (since: string, now: Ctx['now']): number =>
  Math.round((onDay(businessDay(now), '00:00').getTime() - onDay(since, '00:00').getTime()) / (24 * hour_ms));
