import { type Served, serve } from '../../kit/http/serve.ts';
import { accept, ask, decline, look, makeRound, stepAlert } from './acts.ts';
import { askedOfMe, counterDay, explain, floorOf, hourAhead } from './views.ts';
import * as wire from './wire.ts';

/** Everything the floor offers. */
export const routes: Served[] = [
  serve(wire.floor, floorOf),
  serve(wire.hourAhead, hourAhead),
  serve(wire.look, look),
  serve(wire.stepAlert, stepAlert),
  serve(wire.ask, ask),
  serve(wire.accept, accept),
  serve(wire.decline, decline),
  serve(wire.makeRound, makeRound),
  serve(wire.asked, askedOfMe),
  serve(wire.explanation, explain),
  serve(wire.counterToday, counterDay),
];
