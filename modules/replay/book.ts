import type { Ctx } from '../../kit/ctx.ts';
import { clauses, controls, coverageOf } from '../norms/index.ts';
import { chainTail } from './store.ts';

/** The book: every clause in the order of the catalogue, and how far it is real. */
export function bookOf() {
  const coverage = coverageOf(clauses, controls);
  const status = new Map(coverage.rows.map(row => [row.id, row.status]));
  return {
    total: coverage.total,
    rows: clauses.map(row => ({
      id: row.id,
      group: row.group,
      say: { zh: row.zh, en: row.en },
      status: status.get(row.id) ?? ('not_yet' as const),
    })),
  };
}

/** How long the record of a hall is, how much of it is sealed, and how old its newest entry. */
export async function chainOf(ctx: Ctx, input: { hall_id: number }) {
  const tail = await ctx.tx.maybe(chainTail, { hall_id: input.hall_id });
  return {
    events: (tail?.sealed ?? 0) + (tail?.unsealed ?? 0),
    sealed: tail?.sealed ?? 0,
    newest_at: tail?.newest_at?.toISOString() ?? null,
  };
}
