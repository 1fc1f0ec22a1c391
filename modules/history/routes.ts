import { type Served, serve } from '../../kit/http/serve.ts';
import { lastDaysBelow, pastOf, progressOf } from './views.ts';
import * as wire from './wire.ts';

/** How far the past is made, and the past days of halls. */
export const routes: Served[] = [
  serve(wire.historyProgress, progressOf, { per_minute: 600 }),
  serve(wire.pastDaysOfHall, pastOf),
  serve(wire.lastDaysOfHalls, ctx => lastDaysBelow(ctx)),
];
