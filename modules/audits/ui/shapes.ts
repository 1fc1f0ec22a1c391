import type { z } from 'zod';
import type * as wire from '../wire.ts';

/** The samples of a hall, and one of them. */
export type Samples = z.output<typeof wire.readSamples.answer>;
export type Sample = Samples['samples'][number];
