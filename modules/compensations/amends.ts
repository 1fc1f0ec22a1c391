import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { tieTo, whyNotOwnMatter } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { numberSaid } from '../orders/index.ts';
import { held } from './claiming.ts';
import { compensation, staysOwed } from './compensation.ts';
import type { Amends } from './outcomes.ts';
import { findCompensation } from './store.ts';

/** What a complaint offers its customer, and on whose number it would go. */
interface Offer {
  hall_id: number;
  complaint_id: Id;
  /** The complaint, as its customer knows it. */
  no: string;
  number: string;
  amount_fen: Fen;
  as: Amends;
  /** Whether it goes to another number than the one the complaint was raised with. */
  other_number: boolean;
}

/** Money is offered to settle a complaint: a case like any other, waiting for the customer's word (CMP-15). */
export async function offerAmends(ctx: Ctx, of: Offer): Promise<Id> {
  const { hall_id } = of;
  const number = await numberSaid(ctx, hall_id, of.number);
  if (number.account_id === null || number.customer_id === null)
    throw new Refusal('carrier.no_such_number', { field: 'number' });
  // Nobody gives money to themselves or to their family, whatever was complained of.
  const tie = await tieTo(ctx, { staff_id: ctx.actor.id, person_id: number.customer_id });
  refuseIf(whyNotOwnMatter(tie), { field: 'number' });
  const { mask } = number;
  const { other_number, amount_fen, complaint_id } = of;
  const id = ctx.newId();
  const days = await normValue(ctx, hall_id, 'compensation_paid_within');
  await begin(
    ctx,
    compensation,
    {
      ...{ hall_id, id, kind: 'amends', complaint_id, about: of.no, said: of.as, other_number },
      ...{ account_id: number.account_id, holder_id: number.customer_id, mask },
      ...{ claimed_fen: amount_fen, claimed_by: ctx.actor.id, claimed_at: ctx.now },
      due_at: later(ctx.now, days * day_ms),
    },
    'offer',
    { facts: { complaint_id, amount_fen, mask, other_number } },
  );
  return id;
}

type One = { hall_id: number; case_id: Id };

/** The customer agrees: from here it is owed, approved by its size, and paid within its days. */
export async function amendsAgreed(ctx: Ctx, input: One): Promise<void> {
  const of = await held(ctx, input);
  const days = await normValue(ctx, of.hall_id, 'compensation_paid_within');
  const due_at = later(ctx.now, days * day_ms);
  await move(ctx, compensation, of, 'agree', {
    set: { refund_fen: of.claimed_fen, due_at },
    facts: { refund_fen: of.claimed_fen, complaint_id: of.complaint_id },
    start: [{ kind: 'compensations.amends_late', due_at }],
  });
}

/**
 * The customer does not take it, or something else is offered: what was not paid is owed no more; but what the answer said
 * was paid stays owed.
 */
export async function amendsForgone(ctx: Ctx, input: One & { answered: boolean }): Promise<void> {
  const of = await held(ctx, input);
  if (staysOwed(of, input.answered)) return;
  if (!(compensation.moves.forgo.from as readonly string[]).includes(of.state)) return;
  await move(ctx, compensation, of, 'forgo', {
    facts: { complaint_id: of.complaint_id },
    stop: ['compensations.amends_late'],
  });
}

/** How far the money of a complaint is, and why where somebody declined it. */
export async function amendsState(ctx: Ctx, input: One) {
  const of = await ctx.tx.maybe(findCompensation, { hall_id: input.hall_id, id: input.case_id });
  return of === undefined ? undefined : { state: of.state, why: of.state === 'forgone' ? of.proof : null };
}

onDue('compensations.amends_late', async (ctx, due) => {
  await record(ctx, 'compensations.amends_late', { hall_id: due.hall_id, subject_id: due.subject_id });
});
