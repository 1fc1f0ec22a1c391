import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { SystemTender } from '../ledger/index.ts';

/**
 * A part of a payment that is paid ahead of the rest: asked and resolved exactly once, held while the rest is open, then
 * taken into the payment that pays all, or given back. Nothing is sold for a part.
 */
export const part = machine({
  name: 'payments.part',
  table: 'payment_part',
  states: {
    asked: { zh: '等支付', en: 'waiting for payment' },
    held: { zh: '暂收', en: 'held' },
    failed: { zh: '支付失败', en: 'failed' },
    voided: { zh: '已撤销', en: 'given up' },
    late: { zh: '迟到的支付', en: 'paid too late' },
    taken: { zh: '已入账', en: 'taken' },
    returned: { zh: '已退回', en: 'given back' },
  },
  start: 'asked',
  end: ['taken', 'returned'],
  moves: {
    hold: {
      from: ['asked'],
      to: 'held',
      by: ['payment system'],
      say: { zh: '暂收', en: 'Hold' },
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
      say: { zh: '撤销', en: 'Give up' },
      rows: ['PAY-01'],
    },
    come_late: {
      from: ['voided', 'failed'],
      to: 'late',
      by: ['payment system'],
      say: { zh: '迟到入账', en: 'Arrive late' },
      rows: ['CASH-08'],
    },
    take: {
      from: ['held'],
      to: 'taken',
      by: ['system'],
      say: { zh: '入账', en: 'Take' },
      rows: ['PAY-01'],
    },
    give_back: {
      from: ['held', 'late'],
      to: 'returned',
      by: ['clerk', 'clock', 'system'],
      say: { zh: '退回', en: 'Give back' },
      rows: ['PAY-01', 'CASH-07'],
    },
  },
});

export interface PartRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof part>;
  day: string;
  ticket_id: Id;
  session_id: Id;
  tender: SystemTender;
  amount_fen: Fen;
  back_fen: Fen;
  payment_id: Id | null;
  asked_at: Instant;
}

/** Why a part is not asked for: something must be left for the payment that closes the basket (PAY-01). */
export const whyNotPart = guarded(
  'PAY-01',
  (of: { amount_fen: Fen; held_fen: Fen; total_fen: Fen }): string | undefined =>
    of.amount_fen > 0 && of.held_fen + of.amount_fen < of.total_fen ? undefined : 'payments.no_such_part',
);
