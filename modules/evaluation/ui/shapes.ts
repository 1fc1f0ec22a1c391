import type { z } from 'zod';
import type * as wire from '../wire.ts';

export type Schemes = z.output<typeof wire.schemes.answer>;
export type Scheme = Schemes['schemes'][number];
export type Evaluations = z.output<typeof wire.evaluations.answer>;
export type Standing = Evaluations['evaluations'][number];
export type Evaluation = z.output<typeof wire.evaluation.answer>;
export type Scorecard = z.output<typeof wire.scorecard.answer>;
