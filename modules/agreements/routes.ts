import { type Served, serve } from '../../kit/http/serve.ts';
import { draftEdition, pressEdition } from './changing.ts';
import { agreementShown, editionsShown } from './views.ts';
import * as wire from './wire.ts';

export const routes: readonly Served[] = [
  serve(wire.agreement, agreementShown),
  serve(wire.editions, editionsShown),
  serve(wire.draft, draftEdition),
  serve(wire.press, pressEdition),
];
