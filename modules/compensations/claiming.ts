import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { embeddedCore as core } from '../carrier/index.ts';
import { maskedAbout, standing } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { chargedByReceipt, numberSaid, visitInHand } from '../orders/index.ts';
import { type Category, type CompensationRow, compensation, doubleOf, whyNotVerify } from './compensation.ts';
import { holdCompensation, standingClaim } from './store.ts';

export const held = async (ctx: Ctx, input: { hall_id: number; case_id: Id }): Promise<CompensationRow> => {
  const of = await ctx.tx.maybe(holdCompensation, { hall_id: input.hall_id, id: input.case_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'case_id' });
  return of;
};

/** A promise that is claimed to be broken names which of the eight it is (PRM-00). */
const whyNotPromise = guarded('PRM-00', (about: string): string | undefined =>
  /^PRM-0[1-8]$/.test(about) ? undefined : 'compensations.which_promise',
);

/** What a claim is about, in one spelling, and what was charged for it when that is known at once. */
interface Charged {
  about: string;
  charged_fen: Fen | null;
}

/** An overcharge stands on the bill of a month or on a receipt of this hall that is about the very number (PRM-04). */
async function chargedFor(ctx: Ctx, of: { hall_id: number; number_id: Id; about: string }): Promise<Charged> {
  const about = of.about.trim();
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(about)) return { about, charged_fen: null };
  const found = await chargedByReceipt(ctx, { ...of, no: about });
  if (found === undefined) throw new Refusal('compensations.no_such_charge', { field: 'about' });
  return { about: found.no, charged_fen: found.charged_fen };
}

/**
 * The holder claims at the counter that a bill or an order charged too much, or that a promise was broken; the clerk writes
 * down what is said. From here its clock runs to the payment (PRM-04, PRM-00).
 */
export async function claim(
  ctx: Ctx,
  input: {
    hall_id: number;
    ticket_id: Id;
    number: string;
    check_id: Id;
    kind: CompensationRow['kind'];
    about: string;
    claimed_fen?: Fen | undefined;
    said: string;
  },
) {
  const { hall_id } = input;
  const visit = await visitInHand(ctx, hall_id, input.ticket_id);
  const number = await numberSaid(ctx, hall_id, input.number);
  const check = await standing(ctx, { hall_id, ticket_id: visit.id, check_id: input.check_id });
  refuseIf(number.customer_id === check.person_id ? undefined : 'compensations.holder_only');
  if (number.account_id === null) throw new Refusal('compensations.holder_only', { field: 'number' });
  const { account_id } = number;
  let charged: Charged = { about: input.about, charged_fen: null };
  if (input.kind === 'promise') refuseIf(whyNotPromise(input.about), { field: 'about' });
  else {
    refuseIf(input.claimed_fen === undefined ? 'compensations.how_much' : undefined, {
      field: 'claimed_fen',
    });
    charged = await chargedFor(ctx, { hall_id, number_id: number.id, about: input.about });
    const before = await ctx.tx.maybe(standingClaim, { hall_id, account_id, about: charged.about });
    refuseIf(before === undefined ? undefined : 'compensations.claimed_already');
  }
  const people = [check.person_id];
  const said = await maskedAbout(ctx, input.said, { hall_id, ticket_id: visit.id, people });
  const id = ctx.newId();
  const days = await normValue(ctx, hall_id, 'compensation_paid_within');
  const due_at = later(ctx.now, days * day_ms);
  await begin(
    ctx,
    compensation,
    {
      ...{ hall_id, id, kind: input.kind, ticket_id: visit.id, account_id, mask: number.mask },
      holder_id: check.person_id,
      ...{ ...charged, said, claimed_fen: input.claimed_fen ?? null },
      ...{ claimed_by: ctx.actor.id, claimed_at: ctx.now, due_at },
    },
    'claim',
    {
      facts: { kind: input.kind, about: charged.about, account_id, claimed_fen: input.claimed_fen ?? null },
      start: [{ kind: 'compensations.late', due_at }],
    },
  );
  return { case_id: id, state: 'claimed' as const, due_at: due_at.toISOString() };
}

/** What was charged in all, on the receipt or the bill of the month it names: nothing overcharged can be more. */
async function billedFor(ctx: Ctx, of: CompensationRow): Promise<Fen> {
  if (of.charged_fen !== null) return of.charged_fen;
  const bills = await core.bills(ctx, of.hall_id, of.account_id, 12);
  return bills.find(bill => bill.month === of.about)?.total_fen ?? 0;
}

/** What was found, as it may be kept: no number and no name of whose case it is. */
export const proofOf = (ctx: Ctx, of: CompensationRow, text: string) =>
  maskedAbout(ctx, text, { hall_id: of.hall_id, ticket_id: of.ticket_id, people: [of.holder_id] });

/** Another than who took it has looked: proven with its category and sum, and at once calculated: twice (PRM-04, N02). */
export async function verify(
  ctx: Ctx,
  input: {
    hall_id: number;
    case_id: Id;
    category?: Category | undefined;
    overcharge_fen?: Fen | undefined;
    proof: string;
  },
) {
  const of = await held(ctx, input);
  const overcharge_fen = of.kind === 'overcharge' ? (input.overcharge_fen ?? null) : null;
  const category = of.kind === 'overcharge' ? (input.category ?? null) : null;
  const billed_fen = of.kind === 'overcharge' ? await billedFor(ctx, of) : null;
  const { kind, claimed_by } = of;
  refuseIf(whyNotVerify({ kind, actor_id: ctx.actor.id, claimed_by, category, overcharge_fen, billed_fen }));
  await move(ctx, compensation, of, 'verify', {
    set: {
      category,
      overcharge_fen,
      proof: await proofOf(ctx, of, input.proof),
      verified_by: ctx.actor.id,
      verified_at: ctx.now,
    },
    facts: { category, overcharge_fen },
  });
  const refund_fen =
    overcharge_fen === null
      ? await normValue(ctx, of.hall_id, 'promise_compensation')
      : doubleOf(overcharge_fen);
  await move(ctx, compensation, { ...of, state: 'verified' }, 'calculate', {
    set: { refund_fen },
    facts: { refund_fen, overcharge_fen },
  });
  return { state: 'calculated' as const, refund_fen };
}

/** It was looked into and does not hold: the customer is told why. */
export async function reject(ctx: Ctx, input: { hall_id: number; case_id: Id; proof: string }) {
  const of = await held(ctx, input);
  refuseIf(of.kind === 'amends' ? 'kit.not_from_here' : undefined);
  refuseIf(of.claimed_by === ctx.actor.id ? 'compensations.own_case' : undefined);
  const proof = await proofOf(ctx, of, input.proof);
  await move(ctx, compensation, of, 'reject', {
    set: { proof, verified_by: ctx.actor.id, verified_at: ctx.now },
    facts: { proof },
    stop: ['compensations.late'],
  });
  return { state: 'unfounded' as const };
}

onDue('compensations.late', async (ctx, due) => {
  await record(ctx, 'compensations.late', { hall_id: due.hall_id, subject_id: due.subject_id });
});

// What was paid is in the published figures from the next day on: no single case can be told from them sooner.
onDue('compensations.publish', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdCompensation, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'paid')
    await move(ctx, compensation, of, 'publish', { facts: { refund_fen: of.refund_fen } });
});
