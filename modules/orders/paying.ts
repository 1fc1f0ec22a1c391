import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { type Fen, sumFen } from '../../kit/money.ts';
import { move, record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { needLink } from '../carrier/index.ts';
import {
  type AccountCode,
  besideFen,
  credit,
  type Line,
  type Parts,
  post,
  readParts,
  received,
  sharesOf,
  type Tender,
  whyNotDivided,
} from '../ledger/index.ts';
import {
  besideOf,
  owe,
  type PaymentRow,
  partsHeld,
  takeParts,
  takePayment,
  whenPaid,
} from '../payments/index.ts';
import { issue } from '../receipts/index.ts';
import { moneyGoesTo } from '../tills/index.ts';
import type { Acting } from './agent.ts';
import type { Charge } from './business.ts';
import { carryOut } from './doing.ts';
import { typeOf } from './looking.ts';
import { visitInHand } from './opening.ts';
import { type OrderRow, order } from './order.ts';
import { holdConfirmed, holdOrders } from './store.ts';

/** What an act has locked for its payment, so that money answered within the same act does not read it once more. */
const locked = new WeakMap<Ctx, readonly OrderRow[]>();

const chargesOf = (of: OrderRow): Charge[] => JSON.parse(of.charges) as Charge[];

/**
 * Takes the money for everything the customer has confirmed, in one payment, and carries it out. With cash that is one
 * act: money, effects, receipt and papers are there together or not at all. `expected_fen` is what the clerk saw: a
 * basket that changed meanwhile is refused.
 */
export async function payBasket(
  ctx: Ctx,
  input: {
    hall_id: number;
    ticket_id: Id;
    tender: Tender;
    expected_fen: Fen;
    /** The part in cash, when the rest goes by another tender. */
    cash_fen?: Fen | undefined;
    received_fen?: Fen | undefined;
    /** The clerk has said both sums aloud (PRIN-12). */
    announced?: boolean | undefined;
  },
) {
  // None waits for another: all go to the database at once, and the first that refuses is heard.
  const [visit, basket, held] = await Promise.all([
    visitInHand(ctx, input.hall_id, input.ticket_id),
    ctx.tx.rows(holdConfirmed, input),
    partsHeld(ctx, input),
    needLink(ctx, input.hall_id),
  ]);
  refuseIf(basket.length > 0 ? undefined : 'orders.nothing_to_pay');
  const total_fen = sumFen(basket.map(of => of.total_fen));
  refuseIf(total_fen === input.expected_fen ? undefined : 'orders.basket_changed', { field: 'expected_fen' });
  const beside = besideOf(held);
  const ahead = besideFen(beside);
  refuseIf(ahead > 0 && ahead >= total_fen ? 'payments.parts_held' : undefined);
  if (total_fen === 0) return doFree(ctx, basket);
  const amounts = basket.map(of => of.total_fen);
  refuseIf(whyNotDivided(input.cash_fen ?? 0, amounts), { field: 'cash_fen' });
  const said = input.tender === 'cash' && ctx.actor.kind === 'person';
  locked.set(ctx, basket);
  if (said) refuseIf(whyNotTakeCash(input.announced === true), { field: 'announced' });
  const paid = await takePayment(ctx, {
    hall_id: input.hall_id,
    ticket_id: visit.id,
    // An intern holds no till: the money goes to the one of whoever stands beside (ROLE-07).
    clerk_id: ctx.actor.mentor_id ?? visit.clerk_id,
    tender: input.tender,
    amount_fen: total_fen,
    cash_fen: input.cash_fen,
    beside,
    received_fen: input.received_fen,
    order_ids: basket.map(of => of.id),
  });
  if (said)
    await record(ctx, 'orders.cash_announced', {
      hall_id: input.hall_id,
      subject_id: visit.id,
      facts: { payment_id: paid.payment_id, received_fen: input.received_fen, change_fen: paid.change_fen },
    });
  return { ...paid, total_fen, orders: basket.map(of => of.id) };
}

/** Why cash is not booked yet: what was received and what goes back was not said aloud (PRIN-12). */
export const whyNotTakeCash = guarded('PRIN-12', (announced: boolean): string | undefined =>
  announced ? undefined : 'orders.say_it_first',
);

async function doFree(ctx: Ctx, basket: readonly OrderRow[]) {
  for (const of of basket) {
    await move(ctx, order, of, 'waive', { set: { paid_at: ctx.now } });
    await carryOut(ctx, { ...of, state: 'no_charge' });
  }
  return {
    payment_id: null,
    state: 'succeeded' as const,
    change_fen: null,
    total_fen: 0,
    orders: basket.map(of => of.id),
  };
}

// A payment has succeeded, at the counter or in a payment system's answer: the orders it pays for are paid and done.
whenPaid(async (ctx, payment) => {
  const ids = JSON.parse(payment.about) as Id[];
  const own = (locked.get(ctx) ?? []).filter(of => ids.includes(of.id));
  const basket =
    own.length === ids.length ? own : await ctx.tx.rows(holdOrders, { hall_id: payment.hall_id, ids });
  const ready = basket.filter(of => of.state === 'confirmed');
  const due = sumFen(ready.map(of => of.total_fen));
  const session = await moneyGoesTo(ctx, payment.hall_id, payment.session_id);
  if (due !== payment.amount_fen)
    throw new Error(`payment ${payment.id} of ${payment.amount_fen} meets orders of ${due}`);
  const ahead = await takeParts(ctx, payment);
  const parts = readParts(payment);
  const journal_id = ctx.newId();
  for (const of of ready)
    await move(ctx, order, of, of.total_fen > 0 ? 'pay' : 'waive', {
      set: { paid_at: ctx.now, payment_id: payment.id, journal_id },
      facts: { payment_id: payment.id, total_fen: of.total_fen },
    });
  const charges = ready.flatMap(chargesOf);
  const posting = post(ctx, {
    hall_id: payment.hall_id,
    id: journal_id,
    code: 'orders.sale',
    subject_id: payment.id,
    session_id: session.id,
    day: session.day,
    lines: [...received(parts, session.id), ...ahead, ...byAccount(charges, session.id)],
  });
  const shares = sharesOf(
    parts,
    ready.map(of => of.total_fen),
  );
  const doAll = async () => {
    for (const [at, of] of ready.entries()) {
      const share = shares[at] ?? parts;
      await doOne(
        ctx,
        { ...of, state: of.total_fen > 0 ? 'paid' : 'no_charge' },
        { payment, share, session },
      );
    }
  };
  await Promise.all([posting, doAll()]);
  await writeReceipt(ctx, payment, ready, session);
});

/** What was charged, one line per account; each till holds its own part, so that no counter waits for another. */
function byAccount(charges: readonly Charge[], session_id: Id): Line[] {
  const sums = new Map<AccountCode, Fen>();
  for (const charge of charges) sums.set(charge.account, (sums.get(charge.account) ?? 0) + charge.amount_fen);
  return [...sums].map(([account, amount_fen]) => credit(account, amount_fen, session_id));
}

/** How an order was paid: by which payment, its share of each part, into which till. */
interface Paid {
  payment: PaymentRow;
  share: Parts;
  session: { id: Id; day: string };
}

/** One of them is carried out; what cannot be done is owed back at once, with its own clock (6.4). */
async function doOne(ctx: Ctx, of: OrderRow, { payment, share, session }: Paid): Promise<void> {
  const done = await carryOut(ctx, of);
  if (done.state !== 'failed' || of.total_fen === 0) return;
  await owe(ctx, {
    payment,
    subject_id: of.id,
    share,
    reason: done.why ?? typeOf(of).code,
  });
  const back = byAccount(chargesOf(of), session.id).map(line => ({ ...line, side: 'debit' as const }));
  await post(ctx, {
    hall_id: of.hall_id,
    id: ctx.newId(),
    code: 'orders.failed',
    subject_id: of.id,
    session_id: session.id,
    day: session.day,
    lines: [...back, credit('refund_due', of.total_fen)],
  });
  await record(ctx, 'orders.refund_promised', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: { amount_fen: of.total_fen },
  });
}

/** A receipt says when somebody acted for the holder (RNM-05). */
function actedLine(of: OrderRow): { by?: string } {
  const { acting } = JSON.parse(of.sheet ?? '{}') as { acting?: Acting };
  return acting === undefined ? {} : { by: acting.name_mask };
}

async function writeReceipt(
  ctx: Ctx,
  payment: PaymentRow,
  paid: readonly OrderRow[],
  session: { id: Id; day: string },
): Promise<void> {
  const lines = paid.flatMap(of =>
    chargesOf(of).map(charge => ({
      say: charge.say,
      fen: charge.amount_fen,
      about: of.number_mask,
      ...actedLine(of),
    })),
  );
  await issue(ctx, {
    hall_id: payment.hall_id,
    series: 'R',
    day: session.day,
    ticket_id: payment.ticket_id,
    session_id: session.id,
    payment_id: payment.id,
    ...readParts(payment),
    lines,
  });
}
