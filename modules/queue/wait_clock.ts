import { type Instant, later, latest } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import { normValue } from '../norms/index.ts';

/** The clocks of a wait: stopped when the number is called or given up. */
export const wait_kinds = ['queue.wait_warning', 'queue.wait_over'];

/**
 * The clock of somebody who waits (QUE-01): the warning at its share of the limit, and red at the limit itself. One
 * who waits again, sent on by a counter or back in line, is warned when that is still to come, and red at the limit
 * that was kept, or now where it is over already.
 */
export async function waitClock(
  ctx: Ctx,
  of: { hall_id: number; wait_from: Instant; wait_limit_s: number },
): Promise<DueItem> {
  const share = await normValue(ctx, of.hall_id, 'wait_warning_share');
  const warns_at = later(of.wait_from, of.wait_limit_s * 10 * share);
  if (ctx.now.getTime() <= warns_at.getTime())
    return { kind: 'queue.wait_warning', due_at: warns_at, facts: { share } };
  return { kind: 'queue.wait_over', due_at: latest(later(of.wait_from, of.wait_limit_s * 1000), ctx.now) };
}
