import { type Served, serve } from '../../kit/http/serve.ts';
import { decide, offerMatter, step } from './handing.ts';
import { ledgerShown } from './views.ts';
import * as wire from './wire.ts';

/** The ledger, and how a matter changes hands. */
export const routes: readonly Served[] = [
  serve(wire.ledger, ledgerShown),
  serve(wire.offer, offerMatter),
  serve(wire.step, step),
  serve(wire.decide, decide),
];
