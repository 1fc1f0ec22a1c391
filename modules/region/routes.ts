import { type Served, serve } from '../../kit/http/serve.ts';
import { standingOfHalls } from './matrix.ts';
import { hallsLive } from './now.ts';
import * as wire from './wire.ts';

/** What those above the halls see: read only. */
export const routes: Served[] = [serve(wire.hallsLive, hallsLive), serve(wire.matrix, standingOfHalls)];
