import type { Ctx } from '../../kit/ctx.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { startCash, stopCash } from './cash_taken.ts';
import { countTill, decideDifference, explainDifference, startClose } from './closing.ts';
import { acceptTill, handOver, surpriseCount } from './counting.ts';
import { handNote, notesView } from './noting.ts';
import { requestTill } from './opening.ts';
import { tillTrail } from './trail.ts';
import { myTill, tillsOfDay, tillView, waitingTills } from './views.ts';
import * as wire from './wire.ts';

/** A till is seen by its own clerk, and by those who may see tills. */
async function readTill(ctx: Ctx, input: { hall_id: number; session_id: string }) {
  const of = await tillView(ctx, input);
  const seen = of.clerk_id === ctx.actor.id || ctx.may('tills.read', input.hall_id);
  refuseIf(seen ? undefined : 'kit.not_found');
  return of;
}

export const routes: readonly Served[] = [
  serve(wire.requestTill, requestTill),
  serve(wire.myTill, myTill),
  serve(wire.readTill, readTill),
  serve(wire.readTillTrail, tillTrail),
  serve(wire.readTills, tillsOfDay),
  serve(wire.startClose, startClose),
  serve(wire.countTill, countTill),
  serve(wire.explainDifference, explainDifference),
  serve(wire.decideDifference, decideDifference),
  serve(wire.surpriseCount, surpriseCount),
  serve(wire.handOver, handOver),
  serve(wire.waitingTills, waitingTills),
  serve(wire.acceptTill, acceptTill),
  serve(wire.stopCash, stopCash),
  serve(wire.startCash, startCash),
  serve(wire.readNotes, notesView),
  serve(wire.handNote, handNote),
];
