import type { Caller } from './caller.ts';
import { chanceOf } from './chance.ts';
import { at, inHall, note, type Stage } from './stage.ts';

/** Seconds of the day: the shift that halls list is from 8:15 to 19:30. */
const shift_s = { from: 8.25 * 3600, until: 19.5 * 3600 };
/** So long before the shift the first come, seconds. */
const early_s = 1000;
/** What needs no word: who is here already, or has gone. */
const quietly = ['attendance.here_already', 'attendance.not_in', 'attendance.not_here'];

/** Everybody of the day clocks in before the shift, with the code that the hall's terminal shows (ATT-01). */
export function planComing(stage: Stage, people: readonly (() => Promise<Caller>)[]): void {
  // Days of the past have their attendance from the books.
  if (stage.plan.inside !== undefined) return;
  const roll = chanceOf(stage.plan.seed, `coming ${stage.plan.hall_id} ${stage.day}`);
  for (const who of people) {
    const came_ms = at(stage, shift_s.from - early_s * (0.1 + 0.9 * roll()));
    stage.timeline.plan(Math.max(came_ms, stage.present_ms), async () => {
      const caller = await who();
      if (await clock(stage, caller, 'in')) stage.here.push(caller);
    });
  }
}

/** When the day is over and the shift too, everybody clocks out. */
export async function goHome(stage: Stage): Promise<void> {
  if (!(await stage.pace.reach(Math.max(at(stage, shift_s.until + 90), stage.present_ms)))) return;
  for (const caller of stage.here) await clock(stage, caller, 'out');
}

async function clock(stage: Stage, caller: Caller, way: 'in' | 'out'): Promise<boolean> {
  const shown = await stage.manager.get<{ code: string }>(inHall(stage, 'attendance/code'));
  if (!note(stage, shown)) return false;
  const { code } = shown.body;
  const answered = await caller.post<{ code?: string }>(inHall(stage, 'attendance/clock'), { way, code });
  return note(stage, answered, quietly) || answered.body.code === 'attendance.here_already';
}
