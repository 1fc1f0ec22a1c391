import { day_ms, hour_ms, later, second_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { mustHoldLink } from './receiving.ts';
import { findings, kinds, report } from './report.ts';
import { countReports, findReport, listReports } from './store.ts';

const shown_days = 90;
const published_days = 30;

/** The reports of a hall, the first to fall due first, masked for whoever looks (PRM-03). */
export async function reportsShown(ctx: Ctx, input: { hall_id: number }) {
  const since = later(ctx.now, -shown_days * day_ms);
  const rows = await ctx.tx.rows(listReports, { hall_id: input.hall_id, since, most: 200 });
  return {
    reports: rows.map(of => ({
      ...{ id: of.id, kind: of.kind, say: kinds[of.kind], state: of.state, channel: of.channel },
      ...{ state_words: report.states[of.state], sender_mask: of.sender_mask, said: of.said_masked },
      received_at: of.received_at.toISOString(),
      due_at: of.due_at.toISOString(),
      late: of.state !== 'answered' && of.due_at.getTime() < ctx.now.getTime(),
      unit_ref: of.unit_ref,
      finding: of.finding === null ? null : findings[of.finding],
    })),
  };
}

/** Where a report stands, for whoever holds its link. */
export async function followReport(ctx: Ctx, input: { hall_id: number; report_id: Id; secret: string }) {
  mustHoldLink(ctx, input.report_id, input.secret);
  const of = await ctx.tx.maybe(findReport, { hall_id: input.hall_id, id: input.report_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'report_id' });
  return {
    ...{ kind: of.kind, state: of.state, finding: of.finding },
    received_at: of.received_at.toISOString(),
    due_at: of.due_at.toISOString(),
  };
}

/** How many were reported and answered in the last thirty days, and how fast (PRM-03). */
export async function reportsPublished(ctx: Ctx, input: { hall_id: number }) {
  const since = later(ctx.now, -published_days * day_ms);
  const found = await ctx.tx.maybe(countReports, { hall_id: input.hall_id, since });
  const mean_s = found?.mean_s ?? null;
  return {
    days: published_days,
    within_hours: await normValue(ctx, input.hall_id, 'bad_info_answered_within'),
    ...{ received: found?.received ?? 0, answered: found?.answered ?? 0, confirmed: found?.confirmed ?? 0 },
    mean_hours: mean_s === null ? null : Math.round((mean_s * second_ms * 10) / hour_ms) / 10,
  };
}
