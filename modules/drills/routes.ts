import { type Served, serve } from '../../kit/http/serve.ts';
import { pressDrill, signPresence } from './holding.ts';
import { planDrill, planYear } from './planning.ts';
import { drillShown, drillsOverHalls, drillsShown, drillsToSign } from './views.ts';
import * as wire from './wire.ts';

/** Talks and drills of a hall, and the plan of a year over many. */
export const routes: readonly Served[] = [
  serve(wire.readDrills, drillsShown),
  serve(wire.readDrill, drillShown),
  serve(wire.readToSign, drillsToSign),
  serve(wire.planOne, planDrill),
  serve(wire.planYear, planYear),
  serve(wire.pressDrill, pressDrill),
  serve(wire.sign, signPresence),
  serve(wire.readOverHalls, drillsOverHalls),
];
