import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { receiptNo, receiptSaid } from '../receipts/index.ts';
import { chargedOnReceipt } from './store.ts';

/** What a receipt of this hall, by its printed number, charged for one number; undefined when it has none or is none. */
export async function chargedByReceipt(
  ctx: Ctx,
  of: { hall_id: number; number_id: Id; no: string },
): Promise<{ no: string; charged_fen: Fen } | undefined> {
  const { hall_id, number_id } = of;
  const number = receiptSaid(hall_id, of.no);
  if (number === undefined) return undefined;
  const found = await ctx.tx.maybe(chargedOnReceipt, { hall_id, number, number_id });
  if (found === undefined || found.charged_fen === null) return undefined;
  return { no: receiptNo(hall_id, 'R', number), charged_fen: found.charged_fen };
}
