import { type Served, serve } from '../../kit/http/serve.ts';
import { clock, codeShown } from './clocking.ts';
import { drawMonth, pressSheet } from './monthly.ts';
import { dayShown, mineShown, monthShown } from './views.ts';
import * as wire from './wire.ts';

/** Clocking in and out, the days and months of a hall, the own ones. */
export const routes: readonly Served[] = [
  serve(wire.readDay, dayShown),
  serve(wire.readMonth, monthShown),
  serve(wire.readMine, mineShown),
  serve(wire.readCode, codeShown),
  serve(wire.clock, clock, { per_minute: 60 }),
  serve(wire.draw, drawMonth),
  serve(wire.pressSheet, pressSheet),
];
