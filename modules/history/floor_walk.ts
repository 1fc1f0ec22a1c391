import { type Caller, inHall, note, type Seat, type Stage, signOn, soon } from '../replay/index.ts';
import { chanceOf } from './chance.ts';

/** What the duty manager sees on the floor, as far as it is acted on here. */
interface FloorSeen {
  alerts: { id: string; state: string }[];
  suggestion: {
    id: string;
    kind: string;
    state: string;
    counter_id: string | null;
    clerk: { id: string } | null;
  } | null;
  round: { id: string } | null;
  free: { id: string; staff_no: string }[];
}

const look_every_s = 240;
/** How often a suggestion is taken, of those that can be. */
const taken_share = 0.8;

/** The duty manager's walk of a made day: sees alerts, makes rounds, takes or declines what the twin advises. */
export function walkTheFloor(stage: Stage, seed: number): void {
  const roll = chanceOf(seed, `floor ${stage.day}`);
  const next = () =>
    soon(stage, look_every_s, async () => {
      if (stage.settled || stage.present_ms >= stage.closes_ms) return;
      await lookAround(stage, roll);
      next();
    });
  next();
}

async function lookAround(stage: Stage, roll: () => number): Promise<void> {
  const { manager } = stage;
  const { body } = await manager.get<FloorSeen>(inHall(stage, 'floor'));
  for (const one of body.alerts)
    if (one.state === 'open') note(stage, await manager.post(inHall(stage, `alerts/${one.id}/see`)), quietly);
  if (body.round !== null)
    note(stage, await manager.post(inHall(stage, `rounds/${body.round.id}/done`)), quietly);
  const advised = body.suggestion;
  if (advised?.state === 'made') await decide(stage, advised, body.free, roll() < taken_share);
}

/** What may have changed between the look and the press. */
const quietly = ['kit.not_from_here', 'kit.changed_meanwhile'];

async function decide(
  stage: Stage,
  advised: NonNullable<FloorSeen['suggestion']>,
  free: FloorSeen['free'],
  take: boolean,
): Promise<void> {
  const path = inHall(stage, `suggestions/${advised.id}`);
  const clerk = free.find(one => one.id === advised.clerk?.id);
  if (!take || (advised.kind === 'open_counter' && clerk === undefined)) {
    note(stage, await stage.manager.post(`${path}/decline`, { reason: '人手另有安排' }), quietly);
    return;
  }
  if (!note(stage, await stage.manager.post(`${path}/accept`), quietly)) return;
  const { counter_id } = advised;
  if (advised.kind === 'open_counter' && clerk !== undefined && counter_id !== null)
    soon(stage, 90, () => openOne(stage, clerk, counter_id));
}

/** The clerk who was asked opens the counter, and stays for the rest of the day. */
async function openOne(stage: Stage, clerk: FloorSeen['free'][number], counter_id: string): Promise<void> {
  if (stage.clerks.some(one => one.counter_id === counter_id || one.id === clerk.id)) return;
  const caller: Caller | undefined = stage.plan.inside?.caller({ staff_no: clerk.staff_no }, 'counter');
  const line = await stage.manager.get<{ counters: Seat[] }>(inHall(stage, 'line'));
  const counter = line.body.counters.find(one => one.id === counter_id);
  if (caller === undefined || counter === undefined) return;
  const opened = await signOn(stage, { ...clerk, caller }, counter, stage.clerks.length);
  if (opened !== undefined) stage.clerks.push(opened);
}
