import { addDays, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Done, type Part, parts, totalsOf } from './rating.ts';
import { dayParts, dayRates, lowOfDay, scoresOfClerk } from './store.ts';

/** Days over which a clerk's own totals run. */
const own_days = 30;

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;

/** The low ratings of today for the duty manager: the visit and the sentence, never who gave it. */
export async function lowRatings(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(lowOfDay, { hall_id: input.hall_id, day: businessDay(ctx.now) });
  return {
    now: ctx.now.toISOString(),
    low: rows.map(({ wait, attitude, skill, ...row }) => {
      const judged: Record<Part, number | null> = { wait, attitude, skill };
      const not_good = parts.filter(part => judged[part] === 1);
      return { ...row, not_good, done: row.done as Done, rated_at: row.rated_at.toISOString() };
    }),
  };
}

/** How many visits were asked and how many answered today, on the screen or by phone, of those that ended (SVC-20). */
export async function ratingFigures(ctx: Ctx, input: { hall_id: number }) {
  const asked = { hall_id: input.hall_id, day: businessDay(ctx.now) };
  const row = await ctx.tx.maybe(dayRates, asked);
  const { finished, invited, rated, low, points, not_done } = row ?? {
    ...{ finished: 0, invited: 0, rated: 0, low: 0, points: 0, not_done: 0 },
  };
  return {
    ...{ finished, invited, rated, low, not_done },
    mean: rated === 0 ? null : Math.round((points / rated) * 100) / 100,
    invite_rate: share(invited, finished),
    response_rate: share(rated, finished),
    parts: await partFigures(ctx, asked),
  };
}

/** How the wait, the attitude and the skill were judged on a day, each by itself (PRIN-15). */
export async function partFigures(ctx: Ctx, asked: { hall_id: number; day: string }) {
  const rows = await ctx.tx.rows(dayParts, asked);
  return parts.map(part => {
    const { given, good, bad } = rows.find(row => row.part === part) ?? { given: 0, good: 0, bad: 0 };
    return { part, given, good: share(good, given), bad: share(bad, given) };
  });
}

/** A clerk's own totals of thirty days; single ratings stay unseen (PRIN-02). */
export async function myRatings(ctx: Ctx, input: { hall_id: number }) {
  const since = addDays(businessDay(ctx.now), 1 - own_days);
  const rows = await ctx.tx.rows(scoresOfClerk, { hall_id: input.hall_id, clerk_id: ctx.actor.id, since });
  return { days: own_days, ...totalsOf(rows) };
}
