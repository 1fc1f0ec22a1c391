import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { findDay, followDay } from '../halls/index.ts';
import { balancesOfDay, credit, debit, findJournal, post, the_hall } from '../ledger/index.ts';
import { normValue } from '../norms/index.ts';
import { beforeFloat } from '../tills/index.ts';
import { type SettlementRow, settled_states } from './settlement.ts';
import { dayBefore } from './store.ts';

/** Cash in the safe as the books have it. */
export async function safeOf(ctx: Ctx, of: SettlementRow): Promise<Fen> {
  const rows = await ctx.tx.rows(balancesOfDay, of);
  return rows.find(row => row.account === 'safe' && row.holder_id === the_hall)?.balance_fen ?? 0;
}

/** What stays goes over to the next day; what goes to the bank leaves the safe. */
export async function carryOut(
  ctx: Ctx,
  of: SettlementRow,
  retained_fen: Fen,
  deposit_fen: Fen = 0,
  id: Id = ctx.newId(),
): Promise<void> {
  const lines = [
    ...(retained_fen > 0 ? [debit('carried', retained_fen)] : []),
    ...(deposit_fen > 0 ? [debit('deposit', deposit_fen, of.id)] : []),
  ];
  if (lines.length === 0) return;
  await post(ctx, {
    hall_id: of.hall_id,
    id,
    code: 'settlement.carry_out',
    subject_id: of.id,
    day: of.day,
    lines: [...lines, credit('safe', retained_fen + deposit_fen)],
  });
}

/**
 * What lies in the safe when a day begins: what the day before kept; what its books have there when the branch let the
 * hall open over it; a hall's first day begins with the branch's float. Nothing yet while the day before is not settled.
 */
async function carriedIn(ctx: Ctx, hall_id: number, before: SettlementRow | undefined): Promise<Fen> {
  if (before === undefined) return normValue(ctx, hall_id, 'safe_float');
  if (settled_states.includes(before.state)) return before.retained_fen ?? 0;
  if (before.waived_by === null) return 0;
  const safe_fen = await safeOf(ctx, before);
  if (safe_fen > 0) await carryOut(ctx, before, safe_fen, 0, before.id);
  return safe_fen;
}

/** The safe of a day is filled once, under the day's own id: before its first float, or when the doors open. */
async function carryIn(ctx: Ctx, of: { hall_id: number; id: Id; day: string }): Promise<void> {
  if ((await ctx.tx.maybe(findJournal, of)) !== undefined) return;
  const before = await ctx.tx.maybe(dayBefore, of);
  const amount_fen = await carriedIn(ctx, of.hall_id, before);
  if (amount_fen === 0) return;
  const from = before === undefined ? credit('float', amount_fen) : credit('carried', amount_fen);
  await post(ctx, {
    hall_id: of.hall_id,
    id: of.id,
    code: 'settlement.carry_in',
    subject_id: of.id,
    day: of.day,
    lines: [debit('safe', amount_fen), from],
  });
}

followDay('open', carryIn);
beforeFloat(async (ctx, till) => {
  const of = await ctx.tx.maybe(findDay, till);
  if (of !== undefined) await carryIn(ctx, of);
});
