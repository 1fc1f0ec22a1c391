import { type Served, serve } from '../../kit/http/serve.ts';
import { offerShown } from './offering.ts';
import { amendEntry, entriesOf, registerCounter } from './registering.ts';
import * as wire from './wire.ts';

/** The registry of counters; their day is worked through the queue's doors. */
export const routes: Served[] = [
  serve(wire.entries, entriesOf),
  serve(wire.register, registerCounter),
  serve(wire.amend, amendEntry),
  serve(wire.offer, offerShown),
];
