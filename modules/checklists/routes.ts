import { type Served, serve } from '../../kit/http/serve.ts';
import { answerItem, startRun, submitRun } from './actions.ts';
import * as wire from './wire.ts';

/** Sheets: begin, answer, hand in. */
export const routes: Served[] = [
  serve(wire.start, startRun),
  serve(wire.answer, answerItem),
  serve(wire.submit, submitRun),
];
