import { type Served, serve } from '../../kit/http/serve.ts';
import { pressRepair, takeIn } from './mending.ts';
import { repairsShown } from './views.ts';
import * as wire from './wire.ts';

/** Phones of customers in repair. */
export const routes: readonly Served[] = [
  serve(wire.readRepairs, repairsShown),
  serve(wire.takeIn, takeIn),
  serve(wire.press, pressRepair),
];
