import type { z } from 'zod';
import type * as wire from '../wire.ts';

export type Facilities = z.output<typeof wire.facilities.answer>;
export type Zone = Facilities['zones'][number];
export type Need = Facilities['standard'][number];
