import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { answerItem, startRun, submitRun } from './actions.ts';
import { lists } from './lists/index.ts';
import { checkMend, finishMend, handMend, keepPicture, mendsOf, pictureOf } from './mending.ts';
import { findRun } from './store.ts';
import { mayDo, roundsOf, sheetOf, sheetsOf } from './views.ts';
import * as wire from './wire.ts';

/** Only whom a list names fills it in; an acceptance is the branch's own act, and has its own door. */
const refuseOthers = guarded('INS-01', (ctx: Ctx, hall_id: number, list: string): void => {
  if (!lists.has(list)) throw new Refusal('kit.not_found', { field: 'list' });
  if (list === 'acceptance' || !mayDo(ctx, hall_id, list))
    throw new Refusal('kit.not_permitted', { field: 'list' });
});

async function start(ctx: Ctx, input: { hall_id: number; list: string; subject?: string | undefined }) {
  refuseOthers(ctx, input.hall_id, input.list);
  return startRun(ctx, input);
}

/** An act on a sheet by whoever may fill in its list. */
const ofList =
  <Input extends { hall_id: number; run_id: Id }, Answer>(act: (ctx: Ctx, input: Input) => Promise<Answer>) =>
  async (ctx: Ctx, input: Input): Promise<Answer> => {
    const run = await ctx.tx.maybe(findRun, { hall_id: input.hall_id, id: input.run_id });
    if (run !== undefined) refuseOthers(ctx, input.hall_id, run.list);
    return act(ctx, input);
  };

/** Sheets: begin, answer, hand in, read; what fails is mended. */
export const routes: Served[] = [
  serve(wire.start, start),
  serve(wire.answer, ofList(answerItem)),
  serve(wire.submit, ofList(submitRun)),
  serve(wire.rounds, roundsOf),
  serve(wire.sheets, sheetsOf),
  serve(wire.sheet, sheetOf),
  serve(wire.mends, mendsOf),
  serve(wire.handMend, handMend),
  serve(wire.finishMend, finishMend),
  serve(wire.checkMend, checkMend),
  serve(wire.keepPicture, keepPicture),
  serve(wire.picture, pictureOf),
];
