import type { Ctx } from '../../kit/ctx.ts';
import type { Tx } from '../../kit/db.ts';
import { actors } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { findLink, setLink } from './store.ts';

/** Whether a hall reaches the core now, and since when. */
export async function linkOf(
  ctx: Ctx,
  hall_id: number,
): Promise<{ state: 'up' | 'down'; since: string | null }> {
  const found = await ctx.tx.maybe(findLink, { hall_id });
  return { state: found?.state ?? 'up', since: found?.since.toISOString() ?? null };
}

/** The halls whose line was found up within a transaction: one act looks once. */
const found_up = new WeakMap<Tx, number>();

/** Refuses `carrier.away` while the hall is cut off from the core: the counter goes on with pre-acceptance. */
export async function needLink(ctx: Ctx, hall_id: number): Promise<void> {
  if (found_up.get(ctx.tx) === hall_id) return;
  if ((await linkOf(ctx, hall_id)).state === 'down') throw new Refusal('carrier.away');
  found_up.set(ctx.tx, hall_id);
}

/** The line to the core is cut or back: told by the watcher of the line, and in a demonstration by its switch. */
export async function setLinkState(ctx: Ctx, input: { hall_id: number; state: 'up' | 'down' }) {
  const changed = await ctx.tx.run(setLink, { ...input, since: ctx.now });
  if (changed > 0)
    await record(ctx, `carrier.link_${input.state}`, { hall_id: input.hall_id, subject_id: actors.follower });
  return linkOf(ctx, input.hall_id);
}
