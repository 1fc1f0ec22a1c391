import { type Served, serve } from '../../kit/http/serve.ts';
import { listLot, lotsView } from './shredding.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [serve(wire.readLots, lotsView), serve(wire.listLot, listLot)];
