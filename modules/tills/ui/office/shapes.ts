import type { z } from 'zod';
import type * as wire from '../../wire.ts';

/** A till on the list of a day, one till, its trail, one line of a match. */
export type ListedTill = z.output<typeof wire.readTills.answer>['tills'][number];
export type TillsOfDay = z.output<typeof wire.readTills.answer>;
export type OneTill = z.output<typeof wire.readTill.answer>;
export type TillTrail = z.output<typeof wire.readTillTrail.answer>;
export type MatchLine = z.output<typeof wire.matchLine>;

/** Whether somebody has to decide, or to explain first. */
export const waits = (of: Pick<ListedTill, 'state'>): boolean =>
  of.state === 'discrepancy' || of.state === 'discrepancy_review';
