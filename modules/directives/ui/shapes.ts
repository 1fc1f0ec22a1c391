import type { z } from 'zod';
import type * as wire from '../wire.ts';

/** What the page asks for, and one directive of it. */
export type Directives = z.output<typeof wire.directives.answer>;
export type Directive = Directives['directives'][number];
