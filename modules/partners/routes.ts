import { type Served, serve } from '../../kit/http/serve.ts';
import { checkCounter, teachStaff } from './caring.ts';
import * as keeping from './keeping.ts';
import * as wire from './wire.ts';

/** Partner counters: kept by the hall, seen by their partner. */
export const routes: Served[] = [
  serve(wire.counters, keeping.countersShown),
  serve(wire.enterCounter, keeping.enterCounter),
  serve(wire.signAgreement, keeping.signAgreement),
  serve(wire.moveCounter, keeping.moveCounter),
  serve(wire.listStaff, keeping.listStaff),
  serve(wire.unlistStaff, keeping.unlistStaff),
  serve(wire.checkCounter, checkCounter),
  serve(wire.teachStaff, teachStaff),
  serve(wire.raiseFinding, keeping.raiseFinding),
  serve(wire.answerFinding, keeping.answerFinding),
  serve(wire.settleFinding, keeping.settleFinding),
];
