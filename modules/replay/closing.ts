import { second_ms } from '../../kit/clock.ts';
import { closeTill, settleDay } from './cashing.ts';
import { lookOver } from './clerks.ts';
import { inHall, note, type Stage, soon } from './stage.ts';

/** How long after closing the hall goes on serving before what is left is carried over. */
const serve_on_s = 2.5 * 3600;
const look_every_s = 120;

/** Looks over the hall until the line is closed and everybody is served, then ends the day. */
export function planLooks(stage: Stage, seconds = look_every_s): void {
  soon(stage, seconds, async () => {
    const seen = await lookOver(stage);
    if (stage.present_ms >= stage.closes_ms) await tryEnd(stage, seen);
    if (!stage.settled) planLooks(stage);
  });
}

/** Ends the day when nobody is left who can still be served today. */
async function tryEnd(stage: Stage, seen: Awaited<ReturnType<typeof lookOver>>): Promise<void> {
  const late = stage.present_ms >= stage.closes_ms + serve_on_s * second_ms;
  if (late) stage.ending = true;
  const busy = stage.clerks.some(one => one.state === 'busy' || one.back.length > 0);
  const missed = seen.in_hand.some(one => one.state === 'missed');
  if (busy || (!late && (seen.waiting.length > 0 || missed))) return;
  const left = [...seen.waiting, ...seen.in_hand];
  if (left.length > 0) await carryAll(stage, left);
  for (const [place, clerk] of stage.clerks.entries()) {
    if (clerk.state === 'paused')
      await clerk.caller.post(inHall(stage, `counters/${clerk.counter_id}/resume`));
    note(stage, await clerk.caller.post(inHall(stage, `counters/${clerk.counter_id}/close`)));
    clerk.state = 'off';
    if (stage.plan.money === true) await closeTill(stage, clerk, place);
  }
  stage.settled = note(stage, await stage.manager.post(inHall(stage, 'day/settle')));
  if (stage.settled && stage.plan.money === true) await settleDay(stage);
}

/** Two persons sign for every visit that is not finished: it is the next day's. */
async function carryAll(stage: Stage, left: readonly { id: string }[]): Promise<void> {
  for (const { id } of left) {
    const asked = await stage.manager.post<{ pair_id: string }>(inHall(stage, 'pairs'), {
      what: 'queue.ticket.carry',
      subject_id: id,
    });
    if (!note(stage, asked)) continue;
    note(stage, await stage.head.post(inHall(stage, `pairs/${asked.body.pair_id}/seal`)));
  }
}
