import type { z } from 'zod';
import type { compliance } from '../../norms/compliance_wire.ts';
import type { hallNowSchema } from '../wire.ts';

/** One hall as the region page sees it. */
export type HallNow = z.infer<typeof hallNowSchema>;

/** How one hall stood by the book on a day. */
export type Compliance = z.output<typeof compliance.answer>;
