/** How a visit ends: done, partly, not done, consulted, sent on. */
export const outcomes = ['done', 'partly', 'not_done', 'consulted', 'referred'] as const;

export type Outcome = (typeof outcomes)[number];
