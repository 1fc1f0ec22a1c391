import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';
import { type Fen, inCoins } from '../../kit/money.ts';
import type { Tender } from '../ledger/index.ts';

/** One payment for the basket of a visit: asked, and resolved exactly once, however late the answer comes. */
export const payment = machine({
  name: 'payments.payment',
  table: 'payment',
  states: {
    asked: { zh: '等支付', en: 'waiting for payment' },
    succeeded: { zh: '已支付', en: 'paid' },
    failed: { zh: '支付失败', en: 'failed' },
    voided: { zh: '已撤销', en: 'voided' },
    late: { zh: '迟到的支付', en: 'paid too late' },
    returned: { zh: '已退回', en: 'returned' },
  },
  start: 'asked',
  end: ['returned'],
  moves: {
    succeed: {
      from: ['asked'],
      to: 'succeeded',
      by: ['clerk', 'payment system'],
      say: { zh: '支付成功', en: 'Paid' },
      rows: ['PAY-01'],
    },
    fail: {
      from: ['asked'],
      to: 'failed',
      by: ['payment system'],
      say: { zh: '支付失败', en: 'Fail' },
      rows: ['PAY-01'],
    },
    void: {
      from: ['asked'],
      to: 'voided',
      by: ['clock', 'clerk'],
      say: { zh: '撤销', en: 'Void' },
      rows: ['PAY-01'],
    },
    // Given up, or told refused: a customer who has paid all the same gets the money back.
    come_late: {
      from: ['voided', 'failed'],
      to: 'late',
      by: ['payment system'],
      say: { zh: '迟到入账', en: 'Arrive late' },
      rows: ['CASH-08'],
    },
    give_back: {
      from: ['late', 'succeeded'],
      to: 'returned',
      by: ['system', 'duty_manager'],
      say: { zh: '退回', en: 'Give back' },
      rows: ['CASH-07'],
    },
  },
});

/** Money owed back to a customer, due on the same day. */
export const refund = machine({
  name: 'payments.refund',
  table: 'refund',
  states: { due: { zh: '待退', en: 'due' }, paid: { zh: '已退', en: 'paid back' } },
  start: 'due',
  end: ['paid'],
  moves: {
    pay: {
      from: ['due'],
      to: 'paid',
      by: ['clerk', 'system'],
      say: { zh: '退款', en: 'Pay back' },
      rows: ['CASH-07', 'GEN-16'],
    },
  },
});

export interface PaymentRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'asked' | 'succeeded' | 'failed' | 'voided' | 'late' | 'returned';
  day: string;
  ticket_id: Id;
  session_id: Id;
  tender: Tender;
  amount_fen: Fen;
  /** The part handed over in cash beside the tender; 0 when one tender pays all. */
  cash_fen: Fen;
  /** What was paid ahead in parts of their own, and how, as JSON by tender. */
  beside_fen: Fen;
  beside: string;
  received_fen: Fen | null;
  change_fen: Fen | null;
  about: string;
  asked_at: Instant;
}

/** Why a payment is not split so: a part in cash stands beside another tender, and each part is something (PAY-01). */
export const whyNotSplit = guarded(
  'PAY-01',
  (of: { tender: Tender; amount_fen: Fen; cash_fen: Fen; beside_fen?: Fen }): string | undefined => {
    if (of.cash_fen + (of.beside_fen ?? 0) >= of.amount_fen) return 'payments.no_such_split';
    return of.tender === 'cash' && of.cash_fen > 0 ? 'payments.no_such_split' : undefined;
  },
);

/** Why cash cannot be taken so: no coins for it, less than is due, or more than anybody hands over (CASH-02). */
export const whyNotCash = guarded('CASH-02', (amount_fen: Fen, received_fen: Fen): string | undefined => {
  if (!inCoins(amount_fen) || !inCoins(received_fen)) return 'payments.no_such_coins';
  if (received_fen < amount_fen) return 'payments.too_little';
  return received_fen - amount_fen > 1_000_000 ? 'payments.too_much' : undefined;
});
