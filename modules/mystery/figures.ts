import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { normValue } from '../norms/index.ts';
import { standing } from './scoring.ts';
import { items, type Section, sectionScore, sections } from './sheet.ts';
import * as store from './store.ts';
import { nameOf, quartersUpTo, readable } from './views.ts';
import { quarterOf } from './visit.ts';

const mean = (of: readonly number[]): number | null =>
  of.length === 0 ? null : Math.round((of.reduce((sum, one) => sum + one, 0) / of.length) * 10) / 10;

/** The score that stands: what an appeal made of it, or what was published. */
export const scoreNow = (of: Pick<store.VisitRow, 'score' | 'ruled_score'>): number =>
  of.ruled_score ?? of.score ?? 0;

function bySection(rows: readonly store.VisitRow[]) {
  return (Object.keys(sections) as Section[]).map(section => {
    const { weight } = sections[section];
    const scores = rows.flatMap(one => sectionScore(standing(one), section) ?? []);
    const of = mean(scores);
    return { section, weight, reached: of === null ? null : Math.round((of / weight) * 1000) / 10 };
  });
}

function mostFailed(rows: readonly store.VisitRow[]) {
  const sheets = rows.map(standing);
  return items
    .map(one => ({
      say: one.say,
      failed: sheets.filter(sheet => sheet[one.code] === 'no').length,
      of: sheets.filter(sheet => ['yes', 'no'].includes(sheet[one.code] ?? '')).length,
    }))
    .filter(one => one.failed > 0)
    .sort((a, b) => b.failed - a.failed)
    .slice(0, 8);
}

/** How far first and second scorers lie apart, and two shoppers in the same hall (MYS-06). */
async function deviationOf(ctx: Ctx, rows: readonly store.VisitRow[]) {
  const most = await normValue(ctx, 0, 'mystery_deviation_most');
  const apart = rows.flatMap(one =>
    one.first_score === null || one.second_score === null
      ? []
      : [Math.abs(one.first_score - one.second_score)],
  );
  const by = new Map(rows.map(one => [one.id, one]));
  const doubles = rows.flatMap(one => {
    const other = one.double_of === null ? undefined : by.get(one.double_of);
    return other === undefined ? [] : [Math.abs((one.score ?? 0) - (other.score ?? 0))];
  });
  return {
    ...{ scored: apart.length, mean: mean(apart), over: apart.filter(one => one > most).length, most },
    ...{ doubles: doubles.length, double_mean: mean(doubles) },
  };
}

/** The figures of the halls within reach over the last four quarters: by part, by hall, by quarter, and how far scorers differ. */
export async function figuresShown(ctx: Ctx) {
  const halls = await readable(ctx);
  const quarters = quartersUpTo(quarterOf(businessDay(ctx.wall_now)));
  const since = quarters.at(-1) ?? '';
  const rows = await ctx.tx.rows(store.scoredVisits, { halls: halls.map(one => one.id), since });
  const of = (quarter: string) => rows.filter(one => one.quarter === quarter);
  return {
    quarters: quarters
      .toReversed()
      .filter(quarter => of(quarter).length > 0)
      .map(quarter => ({
        ...{ quarter, visits: of(quarter).length, mean: mean(of(quarter).map(scoreNow)) ?? 0 },
        capped: of(quarter).filter(one => one.capped === true).length,
      })),
    sections: bySection(rows),
    halls: halls
      .flatMap(hall => {
        const own = rows.filter(one => one.target_hall_id === hall.id).map(scoreNow);
        const [last] = own.slice(-1);
        return last === undefined
          ? []
          : [{ id: hall.id, name: nameOf(hall), visits: own.length, mean: mean(own) ?? 0, last }];
      })
      .sort((a, b) => a.mean - b.mean),
    fails: mostFailed(rows),
    deviation: await deviationOf(ctx, rows),
  };
}

/** The mean score of some halls in a span of quarters, for whoever rates halls above; halls without a visit are left out. */
export async function mysteryMeans(
  ctx: Ctx,
  of: { halls: readonly number[]; since: string; until: string },
): Promise<Map<number, { mean: number; visits: number; capped: number }>> {
  const rows = (await ctx.tx.rows(store.scoredVisits, of)).filter(
    one => one.published_at !== null && one.quarter <= of.until,
  );
  const found = new Map<number, { mean: number; visits: number; capped: number }>();
  for (const hall of of.halls) {
    const own = rows.filter(one => one.target_hall_id === hall);
    const score = mean(own.map(scoreNow));
    if (score !== null)
      found.set(hall, {
        mean: score,
        visits: own.length,
        capped: own.filter(one => one.capped === true).length,
      });
  }
  return found;
}
