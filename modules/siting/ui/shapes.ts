import type { z } from 'zod';
import type * as wire from '../wire.ts';

/** The reach as the branch sees it. */
export type Reach = z.output<typeof wire.reach.answer>;
export type Place = Reach['places'][number];
