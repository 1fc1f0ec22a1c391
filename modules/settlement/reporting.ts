import type { Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Fen } from '../../kit/money.ts';
import { movementsOfDay } from '../ledger/index.ts';
import { closingMatches, decisionsOfDay, sessionsOfDay } from '../tills/index.ts';
import type { SettlementRow } from './settlement.ts';
import { linesOfRun } from './store.ts';

/** A decision as paper says it: what, by whom, when and why. */
function said(of: { at: Instant; facts: string; staff_no: string; by_name: string | null }) {
  const { decision, reason } = JSON.parse(of.facts) as { decision?: string; reason?: string };
  return {
    decision: decision ?? null,
    by: of.by_name,
    staff_no: of.staff_no,
    at: of.at.toISOString(),
    reason: reason ?? null,
  };
}

/** Everything the report of a day says, as one text that is frozen and hashed. */
export async function reportOf(
  ctx: Ctx,
  of: SettlementRow,
  kept: { retained_fen: Fen; deposit_fen: Fen },
): Promise<string> {
  const lines = await ctx.tx.rows(linesOfRun, { hall_id: of.hall_id, settlement_id: of.id, run: of.run });
  const tills = await ctx.tx.rows(sessionsOfDay, of);
  const matches = await ctx.tx.rows(closingMatches, of);
  const decisions = await ctx.tx.rows(decisionsOfDay, of);
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
      // Tender by tender: what is over in one does not hide what is short in another (CASH-03).
      differences: matches
        .filter(row => row.session_id === one.id && row.difference_fen !== 0)
        .map(({ tender, difference_fen }) => ({ tender, difference_fen })),
      decisions: decisions.filter(row => row.session_id === one.id).map(said),
    })),
    movements,
  });
}
