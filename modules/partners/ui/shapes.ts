import type { z } from 'zod';
import type * as wire from '../wire.ts';

export type Counters = z.output<typeof wire.counters.answer>;
export type Counter = Counters['counters'][number];
