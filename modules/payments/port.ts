import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { Tender } from '../ledger/index.ts';

/** What an outside payment system says about a payment. */
export type Answer = 'paid' | 'refused' | 'unknown';

/** A payment, or a part of one paid ahead: an outside system knows it by its id. */
export interface Collecting {
  hall_id: number;
  id: Id;
  tender: Tender;
}

/**
 * The port to an outside payment system: a card terminal, WeChat Pay, Alipay. It is told after the payment was asked
 * and committed, and answers later, perhaps after we gave up; whatever it says is resolved once.
 */
export interface PaymentSystem {
  /** Tells it what to collect: its own part of the payment. Repeatable: it knows the payment by its id. */
  ask(ctx: Ctx, of: Collecting, amount_fen: Fen): Promise<void>;
  /** Asks what became of a payment it was told of. */
  query(ctx: Ctx, of: Collecting): Promise<Answer>;
  /** Tells it to forget a payment that is not wanted any more. */
  cancel(ctx: Ctx, of: Collecting): Promise<void>;
  /** Sends money back, all of a payment or the part of one order. Repeatable. */
  giveBack(ctx: Ctx, of: Collecting, amount_fen: Fen): Promise<void>;
}

let system: PaymentSystem | undefined;

/** Declares the payment system behind the port. */
export const setPaymentSystem = (one: PaymentSystem): void => {
  system = one;
};

/** The payment system behind the port. */
export function paymentSystem(): PaymentSystem {
  if (system === undefined) throw new Error('no payment system was declared');
  return system;
}
