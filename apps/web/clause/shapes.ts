import type { z } from 'zod';
import type * as halls from '../../../modules/halls/wire.ts';
import type * as wire from '../../../modules/norms/wire.ts';
import type { Who } from '../../../modules/people/wire.ts';

/** What the server answers, as this page reads it. */
export type Clause = z.output<typeof wire.clause.answer>;
export type Register = z.output<typeof wire.clauses.answer>;
export type Evidence = z.output<typeof wire.evidenceSchema>;
export type Today = z.output<typeof wire.touched.answer>;
export type Parameter = Clause['parameters_shown'][number];
export type Version = Clause['versions'][number];
export type HallNow = z.output<typeof halls.hall.answer>;
export type Hall = z.output<typeof halls.hallSchema>;
export type { Who };
