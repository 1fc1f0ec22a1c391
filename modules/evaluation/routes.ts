import { type Served, serve } from '../../kit/http/serve.ts';
import { closeEvaluation, decide, evaluate } from './evaluating.ts';
import { scorecardOf } from './figures.ts';
import { draftScheme, publishScheme } from './scheming.ts';
import { evaluationShown, evaluationsShown, schemesShown } from './views.ts';
import * as wire from './wire.ts';

/** Schemes, the evaluations by them, and the scorecard of a hall. */
export const routes: Served[] = [
  serve(wire.schemes, ctx => schemesShown(ctx)),
  serve(wire.draftScheme, draftScheme),
  serve(wire.publishScheme, publishScheme),
  serve(wire.evaluate, evaluate),
  serve(wire.evaluations, ctx => evaluationsShown(ctx)),
  serve(wire.evaluation, evaluationShown),
  serve(wire.decide, decide),
  serve(wire.closeEvaluation, closeEvaluation),
  serve(wire.scorecard, scorecardOf),
];
