import { parseInstant } from '../../kit/clock.ts';
import { chanceOf } from './chance.ts';
import { inHall, note, type Stage, soon } from './stage.ts';

/** A line of a sheet, as far as it is filled in here. */
export interface CheckLine {
  code: string;
  weight: string;
  photo_on_fail?: boolean;
  measure?: { low: number; high: number };
}

interface RoundSeen {
  id: string;
  list: string;
  due_at: string;
  may: boolean;
}

interface MendSeen {
  id: string;
  state: string;
  needs_picture: boolean;
  owner: { id: string };
}

/** How often whoever is in charge looks what is due. */
const look_every_s = 300;
/** How long after it fell due a round is walked: most soon, some late, a few not at all. */
const walked_after_s = { from: 180, until: 1900 };
const never_share = 0.04;
/** How often something is found that is not as it should be. */
const amiss_share = 0.025;
/** What may have changed between the look and the press. */
const quietly = ['kit.not_from_here', 'kit.changed_meanwhile', 'checklists.nothing_to_see', 'kit.not_found'];

/** The rounds of a played day, walked by the duty manager; what was found wrong is mended within the hour and looked at by the hall manager. */
export function walkRounds(stage: Stage): void {
  const next = () =>
    soon(stage, look_every_s, async () => {
      if (stage.settled) return;
      await walkDue(stage);
      next();
    });
  next();
}

async function walkDue(stage: Stage): Promise<void> {
  const { body } = await stage.manager.get<RoundSeen[]>(inHall(stage, 'check-rounds'));
  for (const one of Array.isArray(body) ? body : []) {
    const roll = chanceOf(
      stage.plan.seed,
      `round ${stage.plan.hall_id} ${stage.day} ${one.list} ${one.due_at.slice(11, 16)}`,
    );
    const { from, until } = walked_after_s;
    const after_s = from + roll() ** 3 * (until - from);
    const waited_s = (stage.present_ms - parseInstant(one.due_at).getTime()) / 1000;
    if (one.may && roll() > never_share && waited_s >= after_s) await walk(stage, one, roll);
  }
}

async function walk(stage: Stage, of: RoundSeen, roll: () => number): Promise<void> {
  const { manager } = stage;
  const run = await manager.post<{ id: string; items: CheckLine[] }>(inHall(stage, 'check-runs'), {
    list: of.list,
  });
  if (!note(stage, run, quietly)) return;
  const late = stage.closes_ms - stage.present_ms < 3_600_000;
  const answers = Object.fromEntries(run.body.items.map(item => [item.code, seenAt(item, roll, late)]));
  const path = inHall(stage, `check-runs/${run.body.id}`);
  if (!note(stage, await manager.post(`${path}/answers`, { answers }), quietly)) return;
  note(stage, await manager.post(`${path}/submit`), quietly);
  if (Object.values(answers).some(one => !one.ok)) soon(stage, 1200, () => mend(stage));
}

interface Seen {
  ok: boolean;
  note?: string;
  value?: number;
}

/** What is seen at a line: a reading within its bounds, or a little beside; a picture is nobody's to invent. */
function seenAt(item: CheckLine, roll: () => number, late: boolean): Seen {
  // When the doors close nobody is left to mend: what is seen then is as it should be.
  const amiss = roll() < amiss_share && !late;
  if (item.measure !== undefined) {
    const { low, high } = item.measure;
    const value = Math.round((amiss ? high + 1 + roll() : low + (high - low) * roll()) * 10) / 10;
    return value > high ? { ok: false, value, note: '已调空调' } : { ok: true, value };
  }
  if (!amiss || item.weight === 'critical' || item.photo_on_fail === true) return { ok: true };
  return { ok: false, note: '当场提醒' };
}

async function mend(stage: Stage): Promise<void> {
  const who = await stage.manager.get<{ id: string }>('/api/session');
  const { body } = await stage.manager.get<{ mends: MendSeen[] }>(inHall(stage, 'mends'));
  for (const one of body.mends ?? []) {
    if (one.state !== 'open' || one.needs_picture || one.owner.id !== who.body.id) continue;
    const path = inHall(stage, `mends/${one.id}`);
    if (note(stage, await stage.manager.post(`${path}/finish`, { note: '已改好' }), quietly))
      note(stage, await stage.head.post(`${path}/check/pass`), quietly);
  }
}
