import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { riskReport } from './risk_report.ts';
import { holdRiskReport } from './store.ts';

/** The branch has read it. */
export async function noteReport(ctx: Ctx, input: { hall_id: number; report_id: Id }) {
  const of = await ctx.tx.maybe(holdRiskReport, { hall_id: input.hall_id, id: input.report_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'report_id' });
  await move(ctx, riskReport, of, 'note', { set: { noted_by: ctx.actor.id, noted_at: ctx.now } });
  return { state: 'noted' as const };
}
