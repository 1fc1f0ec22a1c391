import type { Ctx } from '../../kit/ctx.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { Refusal } from '../../kit/refusal.ts';
import { answerItem, startRun, submitRun } from './actions.ts';
import { checkMend, finishMend, handMend, keepPicture, mendsOf, pictureOf } from './mending.ts';
import * as wire from './wire.ts';

/** A sheet of the hall's day; an acceptance is the branch's own act, and has its own door. */
async function startDaily(ctx: Ctx, input: { hall_id: number; list: string }) {
  if (input.list === 'acceptance') throw new Refusal('kit.not_permitted', { field: 'list' });
  return startRun(ctx, input);
}

/** Sheets: begin, answer, hand in. */
export const routes: Served[] = [
  serve(wire.start, startDaily),
  serve(wire.answer, answerItem),
  serve(wire.submit, submitRun),
  serve(wire.mends, mendsOf),
  serve(wire.handMend, handMend),
  serve(wire.finishMend, finishMend),
  serve(wire.checkMend, checkMend),
  serve(wire.keepPicture, keepPicture),
  serve(wire.picture, pictureOf),
];
