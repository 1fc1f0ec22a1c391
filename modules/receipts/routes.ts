import type { Ctx } from '../../kit/ctx.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { Refusal } from '../../kit/refusal.ts';
import { hallOf } from '../halls/index.ts';
import type { Beside } from '../ledger/index.ts';
import { linkSecret, opensReceipt, receiptOf, reprint, voidReceipt } from './issuing.ts';
import { type ReceiptLine, type ReceiptRow, receiptNo, supervisionOn } from './receipt.ts';
import { receiptsOfDay, runOfDay } from './store.ts';
import * as wire from './wire.ts';

/** A receipt as a page shows it. */
export const receiptView = (row: ReceiptRow) => ({
  id: row.id,
  no: receiptNo(row.hall_id, row.series, row.number),
  state: row.state,
  series: row.series,
  number: row.number,
  day: row.day,
  ticket_id: row.ticket_id,
  tender: row.tender,
  cash_fen: row.cash_fen,
  beside: JSON.parse(row.beside) as Beside,
  amount_fen: row.amount_fen,
  lines: JSON.parse(row.lines) as ReceiptLine[],
  issued_at: row.issued_at.toISOString(),
  reprints: row.reprints,
  void_reason: row.void_reason,
  replaces: row.replaces_number === null ? null : receiptNo(row.hall_id, row.series, row.replaces_number),
});

async function readReceipts(
  ctx: Ctx,
  input: { hall_id: number; day: string; series: 'R' | 'T'; after: number },
) {
  const rows = await ctx.tx.rows(receiptsOfDay, { ...input, most: 200 });
  const runs = await ctx.tx.rows(runOfDay, input);
  return {
    receipts: rows.map(receiptView),
    runs: runs.map(run => ({ ...run, missing: run.last - run.first + 1 - run.used })),
  };
}

async function readReceipt(ctx: Ctx, input: { hall_id: number; receipt_id: string }) {
  const of = await receiptOf(ctx, input.hall_id, input.receipt_id);
  const link = `/m/${of.hall_id}/r/${of.id}#${linkSecret(ctx, of.id)}`;
  return { ...receiptView(of), link };
}

async function linked(ctx: Ctx, input: { hall_id: number; receipt_id: string; secret: string }) {
  if (!opensReceipt(ctx, input.receipt_id, input.secret)) throw new Refusal('kit.not_found');
  const hall = await hallOf(ctx, input.hall_id);
  return {
    ...receiptView(await receiptOf(ctx, input.hall_id, input.receipt_id)),
    hall: { zh: hall.name_zh, en: hall.name_en },
    supervision: supervisionOn(hall),
  };
}

export const routes: readonly Served[] = [
  serve(wire.readReceipts, readReceipts),
  serve(wire.readReceipt, readReceipt, { secret: true }),
  serve(wire.reprintReceipt, reprint),
  serve(wire.voidReceipt, voidReceipt),
  serve(wire.linkedReceipt, linked, { per_minute: 60, secret: true }),
];
