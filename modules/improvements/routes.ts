import { type Served, serve } from '../../kit/http/serve.ts';
import { change, decline, judge, propose, take } from './carrying.ts';
import { improvementsBelow, improvementsIn, myImprovements } from './views.ts';
import * as wire from './wire.ts';

/** Improvements of a hall, of a region, and one's own. */
export const routes: Served[] = [
  serve(wire.improvements, improvementsIn),
  serve(wire.improvementsBelow, ctx => improvementsBelow(ctx)),
  serve(wire.myImprovements, myImprovements),
  serve(wire.propose, propose),
  serve(wire.take, take),
  serve(wire.decline, decline),
  serve(wire.change, change),
  serve(wire.judge, judge),
];
