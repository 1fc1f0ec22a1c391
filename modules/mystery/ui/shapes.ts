import type { z } from 'zod';
import type * as wire from '../wire.ts';

/** What the pages ask for. */
export type Visits = z.output<typeof wire.visits.answer>;
export type Planned = Visits['visits'][number];
export type OneVisit = z.output<typeof wire.oneVisit.answer>;
export type Mine = z.output<typeof wire.mine.answer>;
export type Assignment = Mine['visits'][number];
export type Results = z.output<typeof wire.results.answer>;
export type Result = Results['results'][number];
export type Bank = z.output<typeof wire.scenarios.answer>;
export type Figures = z.output<typeof wire.figures.answer>;
