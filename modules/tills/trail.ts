import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { eventsOfSession, findSession, matchesOf, namedCounts } from './store.ts';

const named = (id: Id | null, zh: string | null, en: string | null) =>
  id === null || zh === null ? null : { id, name: { zh, en: en ?? zh } };

/**
 * Every count of a till with what stood beside it, and what happened to it, for whoever may see tills. Its own clerk has
 * no part in this: a surprise count in the middle of the day would tell what should be there (CASH-02).
 */
export async function tillTrail(ctx: Ctx, input: { hall_id: number; session_id: Id }) {
  const of = await ctx.tx.maybe(findSession, { hall_id: input.hall_id, id: input.session_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'session_id' });
  const counts = await ctx.tx.rows(namedCounts, input);
  const matches = await ctx.tx.rows(matchesOf, input);
  const events = await ctx.tx.rows(eventsOfSession, { hall_id: of.hall_id, subject_id: of.id });
  return {
    counts: counts.map(one => ({
      id: one.id,
      kind: one.kind,
      at: one.at.toISOString(),
      pieces: JSON.parse(one.pieces) as Record<string, number>,
      counted_fen: one.counted_fen,
      counted_by: named(one.counted_by, one.by_name, one.by_name_en),
      witness: named(one.witness_id, one.witness_name, one.witness_name_en),
      lines: matches
        .filter(row => row.count_id === one.id)
        .map(({ tender, expected_fen, vouchers_fen, counted_fen, difference_fen }) => ({
          tender,
          expected_fen,
          vouchers_fen,
          counted_fen,
          difference_fen,
        })),
    })),
    events: events.map(one => ({
      at: one.at.toISOString(),
      what: one.what,
      by: named(one.actor_id, one.by_name, one.by_name_en),
      print: one.id.slice(-6),
    })),
  };
}
