import { type Served, serve } from '../../kit/http/serve.ts';
import { answerItem, startRun, submitRun } from './actions.ts';
import { checkMend, finishMend, handMend, keepPicture, mendsOf, pictureOf } from './mending.ts';
import * as wire from './wire.ts';

/** Sheets: begin, answer, hand in. */
export const routes: Served[] = [
  serve(wire.start, startRun),
  serve(wire.answer, answerItem),
  serve(wire.submit, submitRun),
  serve(wire.mends, mendsOf),
  serve(wire.handMend, handMend),
  serve(wire.finishMend, finishMend),
  serve(wire.checkMend, checkMend),
  serve(wire.keepPicture, keepPicture),
  serve(wire.picture, pictureOf),
];
