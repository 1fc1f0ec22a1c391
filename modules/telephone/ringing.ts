import { day_ms, later, minute_ms, second_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { maskNumber } from '../carrier/index.ts';
import { normValue } from '../norms/index.ts';
import { keepContact } from '../notices/index.ts';
import { type CallRow, call, callNo, isLate, ringsUntil } from './call.ts';
import { holdCall, keepLine, leaderOf, nextNumber } from './store.ts';

/** How long a caller's number is kept after the day of the call. */
const kept_days = 7;

/** The caller's number, sealed for whoever calls back. */
export const keepCaller = (ctx: Ctx, of: { hall_id: number; id: Id; phone: string }) =>
  keepContact(ctx, { ...of, language: ctx.language, until: later(ctx.now, kept_days * day_ms) });

async function ring(ctx: Ctx, of: { hall_id: number; phone: string | undefined }): Promise<CallRow> {
  const { hall_id, phone } = of;
  const id = ctx.newId();
  if (phone !== undefined) await keepCaller(ctx, { hall_id, id, phone });
  const number = (await ctx.tx.maybe(nextNumber, { hall_id }))?.last ?? 1;
  const over_s = await normValue(ctx, hall_id, 'phone_missed_after');
  const row = {
    ...{ hall_id, id, number, rang_at: ctx.now },
    phone_mask: phone === undefined ? null : maskNumber(phone),
  };
  await begin(ctx, call, row, 'ring', {
    facts: { number },
    start: [{ kind: 'telephone.ring_over', due_at: later(ctx.now, over_s * second_ms) }],
  });
  const empty = { rings: null, purpose: null, need: null, named: false, missed: false, late: false };
  const none = { answered_at: null, owner_id: null, back_due: null, issue_id: null, issue_no: null };
  const end = {
    outcome: null,
    closed_at: null,
    back_late: false,
    tries: 0,
    talk_due: null,
    talk_late: false,
  };
  return { ...row, ...empty, ...none, ...end, state: 'ringing' };
}

/** The exchange says that it rings: from here on the rings are counted (TEL-01). */
export async function ringHall(ctx: Ctx, input: { hall_id: number; phone?: string | undefined }) {
  const of = await ring(ctx, { hall_id: input.hall_id, phone: input.phone });
  return { id: of.id, no: callNo(of) };
}

/** It is answered: by whom, after how many rings; too many are on record (TEL-01). */
async function answer(ctx: Ctx, of: CallRow, rings: number): Promise<void> {
  const { hall_id, id } = of;
  const late = isLate(rings, await normValue(ctx, hall_id, 'phone_rings_max'));
  const who = { answered_by: ctx.actor.id, owner_id: ctx.actor.id, answered_at: ctx.now };
  const minutes = await normValue(ctx, hall_id, 'phone_put_down_within');
  const talk_due = later(ctx.now, minutes * minute_ms);
  await move(ctx, call, of, 'answer', {
    set: { ...who, rings, late, talk_due },
    facts: { rings, late },
    start: [{ kind: 'telephone.talk_over', due_at: talk_due }],
    stop: ['telephone.ring_over'],
  });
  if (late)
    await record(ctx, 'telephone.answered_late', {
      hall_id,
      subject_id: id,
      facts: { no: callNo(of), rings },
    });
}

export async function answerRinging(ctx: Ctx, input: { hall_id: number; call_id: Id }) {
  const of = await ctx.tx.maybe(holdCall, { hall_id: input.hall_id, id: input.call_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'call_id' });
  await answer(ctx, of, ringsUntil(of.rang_at, ctx.now));
  return { state: 'talking' as const };
}

/** Nobody answered: whoever leads owes a call back, with its clock; without a number nothing can be owed (SVC-11). */
export async function missCall(ctx: Ctx, of: CallRow, rings: number): Promise<void> {
  const { hall_id } = of;
  const owner = await ctx.tx.maybe(leaderOf, { hall_id });
  if (of.phone_mask === null || owner === undefined)
    return move(ctx, call, of, 'lose', {
      set: { rings, missed: true, closed_at: ctx.now },
      stop: ['telephone.ring_over'],
    });
  const minutes = await normValue(ctx, hall_id, 'phone_missed_back_within');
  const back_due = later(ctx.now, minutes * minute_ms);
  await move(ctx, call, of, 'miss', {
    set: { rings, missed: true, owner_id: owner.id, back_due },
    facts: { rings },
    start: [{ kind: 'telephone.back_over', due_at: back_due }],
    stop: ['telephone.ring_over'],
  });
}

/** A call is noted by hand where no exchange reports it: answered, or missed with its number (SVC-11). */
export async function noteCall(
  ctx: Ctx,
  input: { hall_id: number; rings: number; answered: boolean; phone?: string | undefined },
) {
  refuseIf(input.answered || input.phone !== undefined ? undefined : 'telephone.number_needed', {
    field: 'phone',
  });
  const of = await ring(ctx, { hall_id: input.hall_id, phone: input.phone });
  if (input.answered) await answer(ctx, of, input.rings);
  else await missCall(ctx, of, input.rings);
  return { id: of.id, no: callNo(of) };
}

/** The number of the hall as it is published (TEL-01). */
export async function keepPhoneLine(ctx: Ctx, input: { hall_id: number; number: string }) {
  const { hall_id, number } = input;
  await ctx.tx.run(keepLine, { hall_id, number, kept_by: ctx.actor.id, kept_at: ctx.now });
  await record(ctx, 'telephone.line_kept', { hall_id, subject_id: ctx.actor.id, facts: { number } });
  return { number };
}
