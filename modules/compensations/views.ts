import { businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { approverIn } from './claiming.ts';
import { type CompensationRow, categories, whyNotTakeBack } from './compensation.ts';
import { breachesSince, listCompensations, publishedSince } from './store.ts';

/** How far back published figures reach. */
const published_ms = 90 * day_ms;

const mayTakeBack = (ctx: Ctx, of: CompensationRow): boolean =>
  of.paid_at !== null &&
  of.state === 'paid' &&
  ctx.may('compensations.take_back', of.hall_id) &&
  whyNotTakeBack(of, {
    ...{ paid_on: businessDay(of.paid_at), today: businessDay(ctx.now), actor_id: ctx.actor.id },
  }) === undefined;

/** The cases of a hall: what is open first, each with who has to decide. */
export async function casesView(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(listCompensations, {
    ...{ hall_id: input.hall_id, since: later(ctx.now, -30 * day_ms), most: 200 },
  });
  const cases = [];
  for (const row of rows)
    cases.push({
      ...{ id: row.id, state: row.state, kind: row.kind, mask: row.mask, category: row.category },
      ...{ about: row.about, said: row.said, proof: row.proof, paid_how: row.paid_how },
      ...{ claimed_fen: row.claimed_fen, overcharge_fen: row.overcharge_fen, refund_fen: row.refund_fen },
      ...{ claimed_at: row.claimed_at.toISOString(), due_at: row.due_at.toISOString() },
      paid_at: row.paid_at?.toISOString() ?? null,
      may_take_back: mayTakeBack(ctx, row),
      claimed_by: { zh: row.by_name ?? '', en: row.by_name_en ?? '' },
      needed: row.refund_fen === null ? null : await approverIn(ctx, input.hall_id, row.refund_fen),
    });
  return { cases };
}

/** What anybody may read: cases paid in the last months, by category, how much and how soon; broken promises by name (PRM-04, PRM-00). */
export async function publishedView(ctx: Ctx, input: { hall_id: number }) {
  const since = later(ctx.now, -published_ms);
  const rows = await ctx.tx.rows(publishedSince, { hall_id: input.hall_id, since });
  const breaches = await ctx.tx.rows(breachesSince, { hall_id: input.hall_id, since });
  const errors = rows.filter(row => row.kind === 'overcharge');
  const cases = errors.reduce((sum, row) => sum + row.cases, 0);
  return {
    days: published_ms / day_ms,
    cases,
    refund_fen: errors.reduce((sum, row) => sum + row.refund_fen, 0),
    mean_days: cases === 0 ? null : errors.reduce((sum, row) => sum + row.days * row.cases, 0) / cases,
    by_category: errors.flatMap(row =>
      row.category === null
        ? []
        : [
            {
              say: categories[row.category as keyof typeof categories],
              cases: row.cases,
              refund_fen: row.refund_fen,
            },
          ],
    ),
    breaches: breaches.map(({ about, cases: count, paid }) => ({ row: about, cases: count, paid })),
  };
}
