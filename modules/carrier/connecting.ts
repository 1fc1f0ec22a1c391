import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { moveThrough, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import type { Command, OrderRef } from './core.ts';
import { type NumberFacts, phoneNumber } from './number.ts';
import { type SimRow, sim } from './sim.ts';
import { findEntry, holdConnecting, holdCustomer, insertAccount, payIn } from './store.ts';

/** Why a person may not have one more number: five at most, in the whole country (RNM-04). */
export const whyNotOneMore = guarded('RNM-04', (numbers: number, most: number): string | undefined =>
  numbers >= most ? 'carrier.five_numbers' : undefined,
);

/** The card an order reserved; a card never leaves the box but for one order. */
export function whoseCard(card: SimRow | null | undefined, of: OrderRef): SimRow {
  if (card?.state !== 'reserved' || card.order_id !== of.order_id)
    throw new Refusal('carrier.no_card', { field: 'iccid' });
  return card;
}

/** The card is bound to a number and works, for the order that reserved it. */
export async function bind(ctx: Ctx, of: OrderRef, card: SimRow, number_id: string) {
  const at = { ...card, hall_id: of.hall_id };
  const bound = { verb: 'bind' as const, facts: { number_id, order_id: of.order_id } };
  await moveThrough(ctx, sim, at, [bound, { verb: 'activate' }], { set: { number_id, holder_id: null } });
}

/** Money onto an account under the order's id: done again, it changes nothing. */
export async function doPayIn(ctx: Ctx, of: OrderRef, command: Extract<Command, { do: 'pay_in' }>) {
  const entry = { id: of.order_id, order_id: of.order_id, hall_id: of.hall_id, at: ctx.now };
  const paid = await ctx.tx.maybe(payIn, {
    ...entry,
    account_id: command.account_id,
    amount_fen: command.amount_fen,
  });
  if (paid === undefined && (await ctx.tx.maybe(findEntry, entry)) === undefined)
    throw new Refusal('carrier.no_such_number', { field: 'number' });
  // Whoever looks after the account hears of a debt that shrank (PRM-06).
  if (paid !== undefined && paid.owed_before_fen > 0)
    await record(ctx, 'carrier.debt_paid', {
      ...{ hall_id: of.hall_id, subject_id: command.account_id },
      facts: { amount_fen: command.amount_fen, owed_fen: paid.owed_fen, order_id: of.order_id },
    });
}

/** Why a number is not connected: it was not chosen for this very order (BIZ-05). */
export const whyNotConnect = guarded(
  'BIZ-05',
  (of: Pick<NumberFacts, 'state' | 'order_id'>, order_id: string): string | undefined =>
    of.state === 'selected' && of.order_id === order_id ? undefined : 'carrier.number_taken',
);

/** The person's row is held while their numbers are counted, so that two counters cannot both give the fifth (RNM-04). */
export async function connect(ctx: Ctx, of: OrderRef, command: Extract<Command, { do: 'connect' }>) {
  await ctx.tx.maybe(holdCustomer, { id: command.customer_id, since: businessDay(ctx.now) });
  const most = await normValue(ctx, of.hall_id, 'numbers_per_person');
  const found = await ctx.tx.maybe(holdConnecting, command);
  refuseIf(whyNotOneMore(found?.numbers ?? 0, most), { facts: { most } });
  if (found === undefined) throw new Refusal('carrier.no_such_number', { field: 'number' });
  await putInService(ctx, of, command, found, { customer_id: command.customer_id });
}

/** What is connected: the number with its card, on a plan, with money paid ahead. */
type Connecting = Pick<Extract<Command, { do: 'connect' }>, 'number_id' | 'plan' | 'prepaid_fen'>;

/** A number held and counted goes into service for its customer, with its own account and the card of this order. */
export async function putInService(
  ctx: Ctx,
  of: OrderRef,
  command: Connecting,
  found: { number: Pick<NumberFacts, 'id' | 'state' | 'order_id'>; card: SimRow | null },
  whose: { customer_id: Id; unit_id?: Id; user_id?: Id },
): Promise<void> {
  const number = found.number;
  refuseIf(whyNotConnect(number, of.order_id));
  const card = whoseCard(found.card, of);
  const account_id = ctx.newId();
  const { customer_id } = whose;
  await ctx.tx.run(insertAccount, { id: account_id, customer_id, hall_id: of.hall_id });
  const facts = { order_id: of.order_id };
  const steps = [
    { verb: 'assign' as const, facts },
    { verb: 'activate' as const, facts },
  ];
  await moveThrough(ctx, phoneNumber, { ...number, hall_id: of.hall_id }, steps, {
    set: {
      ...{ ...whose, account_id, plan: command.plan, held_by: null, held_until: null },
      ...{ sim_id: card.id, in_service_at: ctx.now },
    },
    stop: ['carrier.number_hold_over'],
  });
  await bind(ctx, of, card, command.number_id);
  if (command.prepaid_fen > 0)
    await doPayIn(ctx, of, { do: 'pay_in', account_id, amount_fen: command.prepaid_fen });
}
