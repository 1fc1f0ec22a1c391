import { type Served, serve } from '../../kit/http/serve.ts';
import { arrearsOf } from './views.ts';
import * as wire from './wire.ts';

/** The one page of arrears: everything else is done by the clock. */
export const routes: readonly Served[] = [serve(wire.readArrears, arrearsOf)];
