import type { Ctx } from '../../kit/ctx.ts';
import type { Fen } from '../../kit/money.ts';
import { movementsOfDay } from '../ledger/index.ts';
import { sessionsOfDay } from '../tills/index.ts';
import type { SettlementRow } from './settlement.ts';
import { linesOfRun } from './store.ts';

/** Everything the report of a day says, as one text that is frozen and hashed. */
export async function reportOf(
  ctx: Ctx,
  of: SettlementRow,
  kept: { retained_fen: Fen; deposit_fen: Fen },
): Promise<string> {
  const lines = await ctx.tx.rows(linesOfRun, { hall_id: of.hall_id, settlement_id: of.id, run: of.run });
  const tills = await ctx.tx.rows(sessionsOfDay, of);
  const movements = await ctx.tx.rows(movementsOfDay, of);
  return JSON.stringify({
    hall_id: of.hall_id,
    day: of.day,
    run: of.run,
    approved_by: ctx.actor.name,
    approved_at: ctx.now.toISOString(),
    ...kept,
    lines: lines.map(({ part, code, about, unit, expected, counted, difference, reason }) => ({
      part,
      code,
      about,
      unit,
      expected,
      counted,
      difference,
      reason,
    })),
    tills: tills.map(one => ({
      seq_no: one.seq_no,
      counter: one.counter_number,
      staff_no: one.staff_no,
      float_fen: one.float_fen,
      counted_fen: one.counted_fen,
      difference_fen: one.difference_fen,
      explanation: one.explanation,
      decision: one.decision,
    })),
    movements,
  });
}
