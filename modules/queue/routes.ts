import type { Ctx } from '../../kit/ctx.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { record } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import {
  closeCounter,
  holdCounter,
  openCounter,
  type PauseReason,
  pauseCounter,
  resumeCounter,
} from '../counters/index.ts';
import { classCodes } from './classes.ts';
import { divert } from './diverting.ts';
import { myDay, pulse } from './figures.ts';
import { handlingLimits } from './handling.ts';
import { makeLeases, mergeLeases } from './leasing.ts';
import * as serving from './serving.ts';
import { slipOf } from './slip_of.ts';
import { claimUtterance, hallVoice, utteranceDone, utteranceSound } from './speaking.ts';
import { atCounter, lineLoad } from './store.ts';
import { holdsSecret, takeTicket, ticketSecret } from './taking.ts';
import { counterView, lineOf, myTicket, publicWaits, waitsOfHalls, wallView } from './views.ts';
import * as wire from './wire.ts';

/** Whether somebody stands at the counter: the clerk may not leave then. The counter is held first, so that no call slips in between. */
async function someoneAt(ctx: Ctx, input: { hall_id: number; counter_id: string }): Promise<boolean> {
  await ctx.tx.maybe(holdCounter, { hall_id: input.hall_id, id: input.counter_id });
  return (await ctx.tx.rows(atCounter, input)).length > 0;
}

const waitingNow = async (ctx: Ctx, hall_id: number): Promise<number> =>
  (await ctx.tx.rows(lineLoad, { hall_id, classes: classCodes })).reduce((sum, row) => sum + row.waiting, 0);

async function pause(ctx: Ctx, input: { hall_id: number; counter_id: string; reason: PauseReason }) {
  return pauseCounter(ctx, {
    ...input,
    customer_here: await someoneAt(ctx, input),
    waiting: await waitingNow(ctx, input.hall_id),
  });
}

/** The holder of a number acts with its secret, and with nothing else. */
async function holderStep(
  ctx: Ctx,
  input: { hall_id: number; ticket_id: string; verb: 'cancel' | 'return'; secret: string },
) {
  const of = await serving.ticketOf(ctx, input.hall_id, input.ticket_id);
  if (!holdsSecret(of, input.secret)) throw new Refusal('kit.not_found', { field: 'ticket_id' });
  return input.verb === 'cancel'
    ? serving.cancel(ctx, { ...input, reason: 'holder' })
    : serving.comeBack(ctx, input);
}

const channelOf = (ctx: Ctx): 'kiosk' | 'staff' => (ctx.actor.kind === 'person' ? 'staff' : 'kiosk');

/** Everything the line offers: the same acts for screens and for outside programs. */
export const routes: Served[] = [
  serve(wire.takeTicket, (ctx, input) => takeTicket(ctx, { ...input, channel: channelOf(ctx) }), {
    secret_from: ticketSecret,
  }),
  serve(wire.takeRemote, (ctx, input) => takeTicket(ctx, { ...input, channel: 'phone' }), {
    per_minute: 30,
    secret_from: ticketSecret,
  }),
  serve(wire.makeLeases, makeLeases),
  serve(wire.mergeLeases, mergeLeases),
  serve(wire.line, lineOf),
  serve(wire.waits, publicWaits),
  serve(wire.hallWaits, waitsOfHalls),
  serve(wire.wall, wallView),
  // Asked again and again, and a page that asks again gets its own: nothing of it is worth keeping.
  serve(wire.claimUtterance, claimUtterance, { secret: true }),
  serve(wire.utteranceDone, utteranceDone),
  serve(wire.utteranceSound, utteranceSound),
  serve(wire.hallVoice, hallVoice),
  serve(wire.pulse, pulse),
  serve(wire.myDay, myDay),
  serve(wire.handlingLimits, handlingLimits),
  serve(wire.counterView, counterView),
  serve(wire.openCounter, openCounter),
  serve(wire.pauseCounter, pause),
  serve(wire.resumeCounter, resumeCounter),
  serve(wire.closeCounter, async (ctx, input) =>
    closeCounter(ctx, { ...input, customer_here: await someoneAt(ctx, input) }),
  ),
  serve(wire.callNext, serving.callNext),
  serve(wire.recall, serving.recall),
  serve(wire.arrive, serving.arrive),
  serve(wire.noShow, serving.noShow),
  serve(wire.comeBack, serving.comeBack),
  serve(wire.transfer, serving.transfer),
  serve(wire.hold, serving.hold),
  serve(wire.resume, serving.resume),
  serve(wire.finish, serving.finish),
  serve(wire.divert, divert),
  serve(wire.cancel, serving.cancel),
  serve(wire.askGuide, async (ctx, input) => {
    // Somebody at the kiosk needs a person: the floor sees it at once (SVC-01, SVC-03).
    await record(ctx, 'queue.guide.call', { hall_id: input.hall_id, subject_id: ctx.actor.id });
    return { called: true as const };
  }),
  // A look, although it carries the secret in a body: nothing of it is kept.
  serve(wire.mine, myTicket, { secret: true }),
  serve(wire.slip, slipOf, { secret: true }),
  serve(wire.holderStep, holderStep),
];
