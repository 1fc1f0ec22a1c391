import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { SessionRow } from './session.ts';
import { holdSession } from './store.ts';

/** The session, or «not found». */
export async function sessionOf(ctx: Ctx, hall_id: number, id: Id): Promise<SessionRow> {
  const found = await ctx.tx.maybe(holdSession, { hall_id, id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'session_id' });
  return found;
}
