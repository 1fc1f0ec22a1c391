import { type Served, serve } from '../../kit/http/serve.ts';
import { ticketSecret } from '../queue/index.ts';
import { kioskUse } from './kiosk_wire.ts';
import { useKiosk } from './kiosks.ts';
import { comeBack, send } from './sending.ts';
import { boardOf, preparedFor, proposalOf } from './views.ts';
import * as wire from './wire.ts';

/** Everything guidance offers. */
export const routes: readonly Served[] = [
  serve(wire.board, boardOf),
  serve(wire.proposal, proposalOf),
  serve(wire.send, send, { secret_from: ticketSecret }),
  serve(wire.comeBack, comeBack),
  serve(wire.prepared, preparedFor),
  serve(kioskUse, useKiosk),
];
