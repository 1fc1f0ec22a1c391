import { type Served, serve } from '../../kit/http/serve.ts';
import { closeWork, enterWork, formsOf } from './bringing.ts';
import * as wire from './wire.ts';

/** The forms of daily management and what is still off the system. */
export const routes: Served[] = [
  serve(wire.forms, formsOf),
  serve(wire.enterWork, enterWork),
  serve(wire.closeWork, closeWork),
];
