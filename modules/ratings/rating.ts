import { hour_ms, type Instant, later } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';

/** The five equal options, from very satisfied (5) to very dissatisfied (1). */
export const scores = [5, 4, 3, 2, 1] as const;

/** Whether the errand was done: done, not done, must come again. */
export const done_options = ['done', 'not_done', 'come_back'] as const;
export type Done = (typeof done_options)[number];

/** The parts of a visit that are judged beside its score and its result (PRIN-15). */
export const parts = ['wait', 'attitude', 'skill'] as const;
export type Part = (typeof parts)[number];

/** How a part was: 3 good, 2 neither, 1 not good. */
export const part_points = [3, 2, 1] as const;
export type PartPoints = (typeof part_points)[number];
export type Parts = { [part in Part]?: PartPoints | undefined };

/** What is kept of the judged parts: each by itself, never folded into the score (PRIN-15). */
export const partsKept = guarded(
  'PRIN-15',
  (given: Parts | undefined): Record<Part, PartPoints | null> => ({
    wait: given?.wait ?? null,
    attitude: given?.attitude ?? null,
    skill: given?.skill ?? null,
  }),
  () => ({ wait: null, attitude: null, skill: null }),
);

/** Every second customer sees the options from the other end, so that no option profits from its place. */
export const isReversed = (label: string): boolean => Number(label.slice(1)) % 2 === 0;

/** Who wants to rate: the ticket's own phone, the customer screen of its counter, a program, a person of the staff. */
export type Rater = 'phone' | 'counter_screen' | 'program' | 'staff' | 'stranger';

/** What the rule looks at. */
export interface Visit {
  state: string;
  finished_at: Instant | null;
  rated: boolean;
}

/** Nobody of the staff rates for a customer, whatever secret they hold (SVC-20). */
export const whyNotStaff = guarded('SVC-20', (rater: Rater): string | undefined =>
  rater === 'staff' ? 'ratings.not_by_staff' : undefined,
);

/**
 * Why a visit may not be rated (SVC-20): never by staff, only by its own customer, once, after it
 * ended, within the hours of the norm; a program stands for customers in demonstrations only.
 */
export function whyNotRate(of: {
  rater: Rater;
  demo: boolean;
  visit: Visit;
  within_hours: number;
  now: Instant;
}): string | undefined {
  const { visit, rater } = of;
  const staff = whyNotStaff(rater);
  if (staff !== undefined) return staff;
  if (rater === 'stranger' || (rater === 'program' && !of.demo)) return 'ratings.not_yours';
  if (visit.rated) return 'ratings.rated_already';
  if (visit.finished_at === null) return 'ratings.not_finished';
  const over = of.now.getTime() > later(visit.finished_at, of.within_hours * hour_ms).getTime();
  return over || visit.state !== 'finished' ? 'ratings.too_late' : undefined;
}

/** Ratings a clerk must have before a mean is shown: with fewer, a total would tell who gave it. */
export const enough_for_mean = 5;

/** Whether a clerk may see a mean of so many ratings (PRIN-02). */
const isEnough = guarded(
  'PRIN-02',
  (count: number): boolean => count >= enough_for_mean,
  () => true,
);

/** The totals of some ratings: how many, their mean, how often each score; the mean only when there are enough. */
export function totalsOf(given: readonly { score: number; count: number }[]) {
  const count = given.reduce((sum, one) => sum + one.count, 0);
  const points = given.reduce((sum, one) => sum + one.score * one.count, 0);
  const enough = isEnough(count);
  return {
    count,
    mean: enough ? Math.round((points / count) * 100) / 100 : null,
    by_score: enough
      ? scores.map(score => ({ score, count: given.find(one => one.score === score)?.count ?? 0 }))
      : null,
  };
}
