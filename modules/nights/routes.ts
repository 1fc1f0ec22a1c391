import { type Served, serve } from '../../kit/http/serve.ts';
import { beginNight, nameWatch } from './keeping.ts';
import { nightsShown } from './views.ts';
import * as wire from './wire.ts';

/** The nights of a hall. */
export const routes: readonly Served[] = [
  serve(wire.readNights, nightsShown),
  serve(wire.nameWatch, nameWatch),
  serve(wire.begin, beginNight),
];
