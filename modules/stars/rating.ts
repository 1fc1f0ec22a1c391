import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';

/** The stars of a hall for a year: proposed by its branch from what was measured, decided above, over after twelve months (ORG-11). */
export const rating = machine({
  name: 'stars.rating',
  table: 'star_rating',
  states: {
    proposed: { zh: '待决定', en: 'to be decided' },
    decided: { zh: '生效', en: 'in force' },
    returned: { zh: '退回', en: 'sent back' },
    replaced: { zh: '已有新评定', en: 'replaced' },
    lapsed: { zh: '到期失效', en: 'lapsed' },
  },
  start: 'proposed',
  end: ['returned', 'replaced', 'lapsed'],
  moves: {
    decide: {
      from: ['proposed'],
      to: 'decided',
      by: ['province_supervisor'],
      say: { zh: '决定', en: 'Decide' },
      rows: ['ORG-11'],
    },
    send_back: {
      from: ['proposed'],
      to: 'returned',
      by: ['province_supervisor'],
      say: { zh: '退回', en: 'Send back' },
      rows: ['ORG-11'],
    },
    replace: {
      from: ['decided'],
      to: 'replaced',
      by: ['province_supervisor'],
      say: { zh: '由新评定接替', en: 'Replaced by the next' },
    },
    lapse: {
      from: ['decided'],
      to: 'lapsed',
      by: ['clock'],
      say: { zh: '到期失效', en: 'Lapsed' },
      rows: ['ORG-11'],
    },
  },
});

/** What a hall is rated by: percent each; null where nothing is on record. */
export interface Measured {
  /** The scorecard of the last twelve months. */
  scorecard: number | null;
  /** The mean of the mystery visits of four quarters. */
  mystery: number | null;
  /** How much of the standard stands in the hall. */
  facilities: number | null;
  /** Visits in which something critical happened. */
  capped: number;
  /** The most stars whose standard of facilities the hall meets. */
  standard: number;
}

/** How the three weigh, percent together a hundred. */
export interface Weights {
  scorecard: number;
  mystery: number;
  facilities: number;
}

/** From how many points each number of stars begins: for five, four, three and two. */
export type Steps = readonly [five: number, four: number, three: number, two: number];

const parts = ['scorecard', 'mystery', 'facilities'] as const;

/** The weighted points of a hall; null while any of the three is not on record: nobody is rated by halves. */
export function pointsOf(of: Measured, weights: Weights): number | null {
  let sum = 0;
  let whole = 0;
  for (const part of parts) {
    const value = of[part];
    if (value === null) return null;
    sum += value * weights[part];
    whole += weights[part];
  }
  return whole === 0 ? null : Math.round((sum / whole) * 10) / 10;
}

/** The stars of so many points, before anything takes some away. */
const byPoints = (points: number, steps: Steps): number => {
  const at = steps.findIndex(step => points >= step);
  return at === -1 ? 1 : 5 - at;
};

/** What took stars away. */
export type Loss = 'critical' | 'standard' | 'rise';

/**
 * The most stars a hall may have (ORG-11): by points; one less where something critical happened in a mystery visit; no more
 * than the standard of facilities allows; and one up a year at most.
 */
export const mostStars = guarded(
  'ORG-11',
  (of: Measured, points: number, steps: Steps, former: number | null): { stars: number; losses: Loss[] } => {
    const losses: Loss[] = [];
    let stars = byPoints(points, steps);
    if (of.capped > 0 && stars > 1) {
      stars -= 1;
      losses.push('critical');
    }
    if (stars > of.standard) {
      stars = Math.max(1, of.standard);
      losses.push('standard');
    }
    if (former !== null && stars > former + 1) {
      stars = former + 1;
      losses.push('rise');
    }
    return { stars, losses };
  },
  (_, points, steps) => ({ stars: byPoints(points, steps), losses: [] }),
);

/** What is about to be proposed. */
export interface Proposal {
  star: number;
  most: number | null;
  /** The stars in force, and whether their year is still running. */
  former: number | null;
  running: boolean;
  /** A proposal waits already. */
  waiting: boolean;
}

/** Why stars are not proposed: nothing to rate by, more than was earned, one that waits, or a rise within the year (ORG-11). */
export const whyNotPropose = guarded('ORG-11', (of: Proposal): string | undefined => {
  if (of.waiting) return 'stars.waits_already';
  if (of.most === null) return 'stars.not_measured';
  if (of.star > of.most) return 'stars.more_than_earned';
  return of.running && of.former !== null && of.star >= of.former ? 'stars.only_down_within' : undefined;
});

/** Why somebody does not decide: whoever proposed never does (ORG-11). */
export const whyNotDecide = guarded('ORG-11', (of: { proposed_by: Id }, by: Id): string | undefined =>
  of.proposed_by === by ? 'stars.own_proposal' : undefined,
);

/** The most stars that may be proposed now: what was earned, and within the year less than the hall has; null for none. */
export function mostNow(of: Pick<Proposal, 'most' | 'former' | 'running'>): number | null {
  if (of.most === null) return null;
  const most = of.running && of.former !== null ? Math.min(of.most, of.former - 1) : of.most;
  return most < 1 ? null : most;
}
