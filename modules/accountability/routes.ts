import { type Served, serve } from '../../kit/http/serve.ts';
import { appealCase, decideCase, proposeCase, ruleCase, stateCase } from './judging.ts';
import { appealsShown, casesShown, trailShown } from './views.ts';
import * as wire from './wire.ts';

/** Cases of accountability: seen by those they are about, decided by others. */
export const routes: Served[] = [
  serve(wire.cases, casesShown),
  serve(wire.trail, trailShown),
  serve(wire.propose, proposeCase),
  serve(wire.state, stateCase),
  serve(wire.decide, decideCase),
  serve(wire.appeal, appealCase),
  serve(wire.rule, ruleCase),
  serve(wire.appeals, ctx => appealsShown(ctx)),
];
