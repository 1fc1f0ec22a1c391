import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { embeddedCore as core } from '../carrier/index.ts';
import { type Agency, type Guardianship, maskedAbout, proven, represented } from '../identity/index.ts';
import { credit, debit, type Line, moneyDayIs, post, reverse } from '../ledger/index.ts';
import { visitInHand } from '../orders/index.ts';
import { issue } from '../receipts/index.ts';
import { holdOpenSession } from '../tills/index.ts';
import { held } from './claiming.ts';
import {
  type CompensationRow,
  compensation,
  whyNotHandOut,
  whyNotPay,
  whyNotTakeBack,
} from './compensation.ts';

/** Half of a double refund is the customer's own money, to be had back from the carrier; the other half the hall bears. */
const costs = (of: CompensationRow, amount_fen: Fen): Line[] => {
  const own = of.overcharge_fen ?? 0;
  return [...(own > 0 ? [debit('overcharge_claim', own)] : []), debit('compensation', amount_fen - own)];
};

/** Who is handed cash: in which visit, and by which documents they were proven. */
interface Handed {
  ticket_id?: Id | undefined;
  check_id?: Id | undefined;
  agent?: Agency | undefined;
  /** Who stands by a minor who came. */
  guardian?: Guardianship | undefined;
}

const to_nobody = {
  ...{ paid_ticket_id: null, paid_check_id: null },
  ...{ paid_agent_check_id: null, paid_guardian_check_id: null },
};
const unpaid = {
  ...{ paid_by: null, paid_at: null, paid_how: null, paid_id: null, paid_session_id: null },
  before_slips: false,
};

/**
 * Cash is handed to whose money it is, proven in the visit at this counter, a minor with the guardian beside them, or to an
 * agent with both documents (RNM-05, RNM-06).
 */
async function handedTo(ctx: Ctx, of: CompensationRow, to: Handed) {
  // Without a holder on record no document can show whose it is.
  if (of.holder_id === null) throw new Refusal('compensations.nobody_known', { field: 'how' });
  if (to.ticket_id === undefined) throw new Refusal('compensations.prove_holder', { field: 'ticket_id' });
  if (to.check_id === undefined) throw new Refusal('compensations.prove_holder', { field: 'check_id' });
  const visit = await visitInHand(ctx, of.hall_id, to.ticket_id);
  const at = { hall_id: of.hall_id, ticket_id: visit.id, check_id: to.check_id };
  const by = to.agent === undefined ? undefined : await represented(ctx, { ...at, agent: to.agent });
  const here = by === undefined ? await proven(ctx, { ...at, guardian: to.guardian }) : undefined;
  const holder = by?.holder ?? here?.check;
  if (holder === undefined) throw new Refusal('compensations.prove_holder', { field: 'check_id' });
  refuseIf(whyNotHandOut(of, holder.person_id), { field: 'check_id' });
  return {
    ...{ paid_ticket_id: visit.id, paid_check_id: holder.id },
    ...{ paid_agent_check_id: by?.agent.id ?? null, paid_guardian_check_id: here?.guardian?.id ?? null },
  };
}

/**
 * The clerk pays it, against a slip of the same series: in cash out of their own till, or onto the customer's account. The
 * sum that is said is the whole of it; a single one is refused (PRM-04).
 */
export async function pay(
  ctx: Ctx,
  input: { hall_id: number; case_id: Id; how: 'account' | 'cash'; amount_fen: Fen } & Handed,
) {
  const of = await held(ctx, input);
  refuseIf(of.state === 'approved' ? undefined : 'kit.not_from_here');
  refuseIf(whyNotPay(of, input.amount_fen), { field: 'amount_fen' });
  const cash = input.how === 'cash';
  const session = await ctx.tx.maybe(holdOpenSession, { hall_id: of.hall_id, clerk_id: ctx.actor.id });
  if (session === undefined) throw new Refusal('tills.no_till');
  refuseIf(cash && session.cash_off !== null ? 'tills.cash_off' : undefined);
  const to = cash ? await handedTo(ctx, of, input) : to_nobody;
  // One case is paid once, whoever asks again; what was taken back is paid anew.
  const paid_id = of.taken_back_at === null ? of.id : ctx.newId();
  await move(ctx, compensation, of, 'pay', {
    set: {
      ...{ paid_by: ctx.actor.id, paid_at: ctx.now, paid_how: input.how, paid_id, ...to },
      paid_session_id: session.id,
    },
    facts: { refund_fen: input.amount_fen, how: input.how, session_id: session.id, ...to },
    start: [{ kind: 'compensations.publish', due_at: onDay(addDays(businessDay(ctx.now), 1), '00:00') }],
    stop: [...lateness],
  });
  const account = cash ? 'cash' : 'account_credit';
  await post(ctx, {
    ...{ hall_id: of.hall_id, id: paid_id, code: 'compensations.pay', subject_id: of.id },
    ...{ session_id: session.id, day: session.day },
    lines: [...costs(of, input.amount_fen), credit(account, input.amount_fen, session.id)],
  });
  if (to.paid_ticket_id === null) {
    const command = { do: 'pay_in' as const, account_id: of.account_id, amount_fen: input.amount_fen };
    await core.perform(ctx, { hall_id: of.hall_id, order_id: paid_id }, command);
  }
  const slip = await issue(ctx, {
    ...slipOf(of, { session, ticket_id: to.paid_ticket_id, paid_id, amount_fen: input.amount_fen }),
    series: 'T',
  });
  return { state: 'paid' as const, receipt_no: slip.no };
}

/** The clocks that run until it is paid. */
const lateness = ['compensations.late', 'compensations.amends_late'] as const;
const lateOf = (of: CompensationRow) => lateness[of.kind === 'amends' ? 1 : 0];

interface Slipped {
  session: { id: Id; day: string };
  /** The visit in which cash went over the counter; none for what went onto an account. */
  ticket_id: Id | null;
  paid_id: Id;
  amount_fen: Fen;
}

/** The paper of a payment, or of its coming back. */
const slipOf = (of: CompensationRow, { session, ticket_id, paid_id, amount_fen }: Slipped) => ({
  ...{ hall_id: of.hall_id, day: session.day, ticket_id, session_id: session.id, payment_id: paid_id },
  ...{ tender: ticket_id === null ? ('account' as const) : ('cash' as const), cash_fen: 0, beside: {} },
  lines: [{ say: slip_words[of.kind], fen: amount_fen, about: of.mask }],
});

const slip_words = {
  overcharge: { zh: '收费误差双倍返还', en: 'Billing error, refunded twice' },
  promise: { zh: '违诺补偿', en: 'Compensation for a broken promise' },
  amends: { zh: '投诉补偿', en: 'Amends for a complaint' },
};

/** Which till, day and visit the paper of a payment that comes back names: those of its own payment. */
function from(of: CompensationRow, till: { id: Id; day: string } | undefined, today: string) {
  if (till === undefined)
    return { session: { id: of.paid_session_id ?? of.id, day: today }, ticket_id: null };
  const ticket_id = of.paid_ticket_id ?? of.ticket_id;
  if (ticket_id === null) throw new Error(`cash of case ${of.id} was handed over in no visit`);
  return { session: till, ticket_id };
}

/** The till that cash was paid from, held while it comes back; nothing where it was closed since. */
async function tillOf(ctx: Ctx, of: CompensationRow, paid_by: Id) {
  const session = await ctx.tx.maybe(holdOpenSession, { hall_id: of.hall_id, clerk_id: paid_by });
  return session?.id === of.paid_session_id ? session : undefined;
}

/**
 * A payment made by mistake is taken back on its day by another than who paid or approved it: the books mirrored, the
 * account as it was, cash back in the till it came from; with a paper of its own. The case waits to be paid again.
 */
export async function takeBack(ctx: Ctx, input: { hall_id: number; case_id: Id; reason: string }) {
  const of = await held(ctx, input);
  const { hall_id, paid_by, paid_at } = of;
  if (of.state !== 'paid' || paid_by === null || paid_at === null) throw new Refusal('kit.not_from_here');
  const today = businessDay(ctx.now);
  const till = of.paid_how === 'cash' ? await tillOf(ctx, of, paid_by) : undefined;
  refuseIf(
    whyNotTakeBack(of, {
      ...{ paid_on: businessDay(paid_at), today, actor_id: ctx.actor.id, till_open: till !== undefined },
      books_open: (await moneyDayIs(ctx, hall_id, today)) === 'open',
    }),
  );
  const paid_id = of.paid_id ?? of.id;
  const amount_fen = of.refund_fen ?? 0;
  const people = [of.holder_id];
  const reason = await maskedAbout(ctx, input.reason, { hall_id, ticket_id: of.paid_ticket_id, people });
  await move(ctx, compensation, of, 'take_back', {
    set: {
      ...{ ...unpaid, ...to_nobody },
      ...{ taken_back_by: ctx.actor.id, taken_back_at: ctx.now },
    },
    facts: { reason, refund_fen: amount_fen, how: of.paid_how, paid_id, paid_by },
    stop: ['compensations.publish'],
    start: [{ kind: lateOf(of), due_at: of.due_at }],
  });
  const code = 'compensations.take_back';
  // The mirror stands under the session of the payment, open or not: no money of a till moves for an account.
  await reverse(ctx, { hall_id, journal_id: paid_id, code, subject_id: of.id });
  if (till === undefined) {
    const undo = { undo: 'pay_in' as const, account_id: of.account_id, amount_fen };
    await core.takeBack(ctx, { hall_id, order_id: paid_id }, undo);
  }
  const back = await issue(ctx, {
    ...slipOf(of, { ...from(of, till, today), paid_id, amount_fen }),
    series: 'R',
  });
  return { state: 'approved' as const, receipt_no: back.no };
}
