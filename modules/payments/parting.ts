import { later, minute_ms, second_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { type Fen, sumFen } from '../../kit/money.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { type Beside, credit, debit, type Line, post, type SystemTender } from '../ledger/index.ts';
import { normValue } from '../norms/index.ts';
import { moneyGoesTo } from '../tills/index.ts';
import { type PartRow, part, whyNotPart } from './part.ts';
import { askedOfTicket, findPart, holdOpenParts, holdPart, partsTaken, setBack } from './part_store.ts';
import { type Answer, paymentSystem } from './port.ts';
import { isAskedAlready, till } from './till.ts';

/** What lies ready for a basket: the parts that are held. One that is still asked for is waited for first. */
export async function partsHeld(ctx: Ctx, of: { hall_id: number; ticket_id: Id }): Promise<PartRow[]> {
  const open = await ctx.tx.rows(holdOpenParts, of);
  refuseIf(open.some(one => one.state === 'asked') ? 'payments.asked_already' : undefined);
  return open;
}

/** Parts by tender. */
export function besideOf(parts: readonly PartRow[]): Beside {
  const sums: Beside = {};
  for (const one of parts) sums[one.tender] = (sums[one.tender] ?? 0) + one.amount_fen;
  return sums;
}

/** Asks a payment system for a part of what a basket costs; the rest stays open, and nothing is sold yet. */
export async function askPart(
  ctx: Ctx,
  of: {
    hall_id: number;
    ticket_id: Id;
    clerk_id: Id;
    tender: SystemTender;
    amount_fen: Fen;
    total_fen: Fen;
  },
) {
  const held = await partsHeld(ctx, of);
  const asked = await ctx.tx.maybe(askedOfTicket, of);
  refuseIf(asked === undefined ? undefined : 'payments.asked_already');
  const held_fen = sumFen(held.map(one => one.amount_fen));
  refuseIf(whyNotPart({ ...of, held_fen }), { field: 'amount_fen' });
  const session = await till(ctx, of.hall_id, of.clerk_id);
  const seconds = await normValue(ctx, of.hall_id, 'payment_answer_within');
  const id = ctx.newId();
  const row = {
    ...{ hall_id: of.hall_id, id, day: session.day, ticket_id: of.ticket_id, session_id: session.id },
    ...{ tender: of.tender, amount_fen: of.amount_fen, asked_at: ctx.now },
  };
  await begin(ctx, part, row, 'ask', {
    facts: { tender: of.tender, amount_fen: of.amount_fen, ticket_id: of.ticket_id, session_id: session.id },
    start: [
      { kind: 'payments.part_send', due_at: ctx.now },
      { kind: 'payments.part_give_up', due_at: later(ctx.now, seconds * second_ms) },
    ],
  }).catch(fault => {
    throw isAskedAlready(fault) ? new Refusal('payments.asked_already') : fault;
  });
  return { part_id: id, state: 'asked' as const, rest_fen: of.total_fen - held_fen - of.amount_fen };
}

const waiting = ['payments.part_give_up', 'payments.part_send'] as const;

/** Its money is there: booked into its own account and owed to the customer until the rest has come. */
async function hold(ctx: Ctx, of: PartRow): Promise<void> {
  const session = await moneyGoesTo(ctx, of.hall_id, of.session_id);
  const minutes = await normValue(ctx, of.hall_id, 'part_held_within');
  await move(ctx, part, of, 'hold', {
    set: { resolved_at: ctx.now, session_id: session.id, day: session.day },
    facts: { amount_fen: of.amount_fen, tender: of.tender },
    stop: waiting,
    start: [{ kind: 'payments.part_over', due_at: later(ctx.now, minutes * minute_ms) }],
  });
  await book(ctx, of, session, [
    debit(of.tender, of.amount_fen, session.id),
    credit('part_held', of.amount_fen, session.id),
  ]);
}

const book = (ctx: Ctx, of: PartRow, session: { id: Id; day: string }, lines: readonly Line[]) =>
  post(ctx, {
    ...{ hall_id: of.hall_id, id: ctx.newId(), code: 'payments.part', subject_id: of.id },
    ...{ session_id: session.id, day: session.day, lines },
  });

/** An answer about a part: resolved once, like that of a whole payment. */
export async function resolvePart(ctx: Ctx, of: PartRow, answer: Answer): Promise<PartRow['state']> {
  if (of.state === 'asked' && answer === 'paid') {
    await hold(ctx, of);
    return 'held';
  }
  if (of.state === 'asked' && answer === 'refused') {
    await move(ctx, part, of, 'fail', { set: { resolved_at: ctx.now }, stop: waiting });
    return 'failed';
  }
  if ((of.state !== 'voided' && of.state !== 'failed') || answer !== 'paid') return of.state;
  const facts = { amount_fen: of.amount_fen };
  await move(ctx, part, of, 'come_late', { set: { resolved_at: ctx.now }, facts });
  await move(ctx, part, { ...of, state: 'late' }, 'give_back');
  await paymentSystem().giveBack(ctx, of, of.amount_fen);
  return 'returned';
}

/** A part is given up while its system is silent; what comes afterwards goes back. */
export async function giveUpPart(ctx: Ctx, of: PartRow): Promise<void> {
  await move(ctx, part, of, 'void', { set: { resolved_at: ctx.now }, stop: waiting });
  await paymentSystem().cancel(ctx, of);
}

/** Everything that a visit has paid ahead goes back the way it came, unless the rest is being paid at this moment. */
export async function giveBackParts(ctx: Ctx, of: { hall_id: number; ticket_id: Id }) {
  const held = await partsHeld(ctx, of);
  refuseIf(held.length > 0 ? undefined : 'payments.nothing_held');
  refuseIf((await ctx.tx.maybe(askedOfTicket, of)) === undefined ? undefined : 'payments.asked_already');
  for (const one of held) await giveBack(ctx, one);
  return { returned: held.length, back_fen: sumFen(held.map(one => one.amount_fen)) };
}

async function giveBack(ctx: Ctx, of: PartRow): Promise<void> {
  const session = await moneyGoesTo(ctx, of.hall_id, of.session_id);
  await move(ctx, part, of, 'give_back', {
    set: { session_id: session.id, day: session.day },
    facts: { amount_fen: of.amount_fen, tender: of.tender },
    stop: ['payments.part_over'],
  });
  await book(ctx, of, session, [
    debit('part_held', of.amount_fen, session.id),
    credit(of.tender, of.amount_fen, session.id),
  ]);
  await paymentSystem().giveBack(ctx, of, of.amount_fen);
}

/**
 * The rest has come: what was paid ahead becomes part of the payment, in the act that sells. Answers the lines that the
 * sale takes it over with; a sum that is not what the payment was asked for stops the act.
 */
export async function takeParts(
  ctx: Ctx,
  of: { hall_id: number; id: Id; ticket_id: Id; beside_fen: Fen },
): Promise<Line[]> {
  if (of.beside_fen === 0) return [];
  const held = await partsHeld(ctx, of);
  const sum = sumFen(held.map(one => one.amount_fen));
  if (sum !== of.beside_fen)
    throw new Error(`payment ${of.id} meets ${sum} paid ahead, not ${of.beside_fen}`);
  for (const one of held)
    await move(ctx, part, one, 'take', {
      set: { payment_id: of.id },
      facts: { payment_id: of.id, amount_fen: one.amount_fen },
      stop: ['payments.part_over'],
    });
  return held.map(one => debit('part_held', one.amount_fen, one.session_id));
}

/** Sends back what of a payment's parts an order is due: part by part, never more of one than came. */
export async function sendPartsBack(
  ctx: Ctx,
  of: { hall_id: number; payment_id: Id; tender: SystemTender; fen: Fen },
): Promise<void> {
  let left = of.fen;
  for (const one of await ctx.tx.rows(partsTaken, of)) {
    const fen = Math.min(left, one.amount_fen - one.back_fen);
    if (fen <= 0) continue;
    await ctx.tx.run(setBack, { hall_id: of.hall_id, id: one.id, fen });
    await paymentSystem().giveBack(ctx, one, fen);
    left -= fen;
  }
  if (left > 0) throw new Error(`payment ${of.payment_id} has no ${left} by ${of.tender} to send back`);
}

onDue('payments.part_send', async (ctx, due) => {
  const of = await ctx.tx.maybe(findPart, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'asked') await paymentSystem().ask(ctx, of, of.amount_fen);
});

// The time is over: ask once what became of it, and only then give it up.
onDue('payments.part_give_up', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdPart, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'asked') return;
  const said = await paymentSystem().query(ctx, of);
  if (said === 'unknown') await giveUpPart(ctx, of);
  else await resolvePart(ctx, of, said);
});

// Held too long: nobody paid the rest, so it goes back by itself; while the rest is being paid it waits a minute more.
onDue('payments.part_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdPart, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'held') return;
  if ((await ctx.tx.maybe(askedOfTicket, of)) === undefined) return giveBack(ctx, of);
  const due_at = later(ctx.now, minute_ms);
  await startDue(ctx, of.hall_id, of.id, { kind: 'payments.part_over', due_at });
});
