import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { Refusal } from '../../kit/refusal.ts';
import { receiptSaid } from '../receipts/index.ts';
import { typeOf } from './looking.ts';
import { ordersOfReceipt } from './store.ts';

/**
 * The customer comes back with a receipt of today: what it was written for, and what of it can still be taken back. Masks
 * only, as on the receipt itself (BIZ-30).
 */
export async function byReceipt(ctx: Ctx, input: { hall_id: number; no: string }) {
  const { hall_id } = input;
  const number = receiptSaid(hall_id, input.no);
  const rows =
    number === undefined
      ? []
      : await ctx.tx.rows(ordersOfReceipt, { hall_id, number, day: businessDay(ctx.now) });
  if (rows.length === 0) throw new Refusal('orders.no_such_receipt', { field: 'no' });
  return {
    orders: rows.map(of => ({
      id: of.id,
      state: of.state,
      say: typeOf(of).say,
      number_mask: of.number_mask,
      total_fen: of.total_fen,
      can_ask: of.state === 'delivered' && of.undo !== null && typeOf(of).same_day_undo,
      clerk: { staff_no: of.staff_no, name: { zh: of.clerk_name, en: of.clerk_name_en } },
    })),
  };
}
