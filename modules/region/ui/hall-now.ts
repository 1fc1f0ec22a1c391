import type { z } from 'zod';
import type * as wire from '../wire.ts';

/** One hall as those above it see it now. */
export type HallNow = z.output<typeof wire.hallNowSchema>;
