import type { Ctx } from '../../kit/ctx.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Beside } from '../ledger/index.ts';
import { findPart } from './part_store.ts';
import { setSimulator } from './simulator.ts';
import { findPayment, refundsDue } from './store.ts';
import { resolvePayment, voidPayment } from './taking.ts';
import * as wire from './wire.ts';

async function readPayment(ctx: Ctx, input: { hall_id: number; payment_id: string }) {
  const of = await ctx.tx.maybe(findPayment, { hall_id: input.hall_id, id: input.payment_id });
  if (of === undefined) return readPart(ctx, input);
  const { id, state, tender, amount_fen, cash_fen, received_fen, change_fen } = of;
  return { id, state, tender, amount_fen, cash_fen, beside_fen: of.beside_fen, received_fen, change_fen };
}

/** A part paid ahead is asked after like a payment. */
async function readPart(ctx: Ctx, input: { hall_id: number; payment_id: string }) {
  const of = await ctx.tx.maybe(findPart, { hall_id: input.hall_id, id: input.payment_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'payment_id' });
  const { id, state, tender, amount_fen } = of;
  return {
    ...{ id, state, tender, amount_fen },
    ...{ cash_fen: 0, beside_fen: 0, received_fen: null, change_fen: null },
  };
}

async function readRefunds(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(refundsDue, input);
  return {
    refunds: rows.map(row => ({
      id: row.id,
      ticket_id: row.ticket_id,
      tender: row.tender,
      amount_fen: row.amount_fen,
      cash_fen: row.cash_fen,
      beside: JSON.parse(row.beside) as Beside,
      reason: row.reason,
      due_at: row.due_at.toISOString(),
    })),
  };
}

export const routes: readonly Served[] = [
  serve(wire.readPayment, readPayment),
  serve(wire.voidPayment, voidPayment),
  serve(wire.notifyPayment, resolvePayment),
  serve(wire.readRefunds, readRefunds),
  serve(wire.setSimulator, setSimulator),
];
