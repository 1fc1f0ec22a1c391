import type { z } from 'zod';
import type * as wire from '../wire.ts';

/** What the pages ask for, and one case of it. */
export type Cases = z.output<typeof wire.cases.answer>;
export type Case = z.output<typeof wire.caseSchema>;
export type Appeals = z.output<typeof wire.appeals.answer>;
export type Trail = z.output<typeof wire.trail.answer>;
