import type { z } from 'zod';
import type { Words } from '../../../../kit/words.ts';
import type * as wire from '../../admin_wire.ts';

/** One member of staff as the administration sees them. */
export type Staff = z.output<typeof wire.staffSchema>;

/** A hall as the administration names it. */
export interface HallName {
  id: number;
  name: Words;
}
