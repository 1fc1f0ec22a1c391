import type { z } from 'zod';
import type * as wire from '../wire.ts';

export type Below = z.output<typeof wire.improvementsBelow.answer>;
export type Within = z.output<typeof wire.improvements.answer>;
export type Mine = z.output<typeof wire.myImprovements.answer>;
export type Improvement = Below['improvements'][number];
export type Process = Below['processes'][number];
