import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { clocksOf } from './store.ts';

/** The deadlines somebody in the office answers for. */
const kinds = [
  'people.pair_lapse',
  'tills.explain_over',
  'orders.reversal_over',
  'orders.promise_over',
  'orders.back_entry_over',
  'payments.refund_late',
  'settlement.waived_late',
  'settlement.deposit_late',
  'settlement.audit_late',
  'settlement.month_late',
] as const;

/** How far the office looks ahead. */
const ahead_ms = 5 * day_ms;

/** What falls due in a hall, the first first: the clocks that run, from the acts that started them. */
export async function dueClocks(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(clocksOf, {
    ...input,
    kinds,
    before: later(ctx.now, ahead_ms),
    most: 60,
  });
  return {
    now: ctx.now.toISOString(),
    clocks: rows.map(row => ({
      kind: row.kind,
      subject_id: row.subject_id,
      due_at: row.due_at.toISOString(),
    })),
  };
}
