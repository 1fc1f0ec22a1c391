import type { z } from 'zod';
import type * as wire from '../wire.ts';

/** The page of forms as a hall sees it. */
export type Seen = z.output<typeof wire.forms.answer>;
