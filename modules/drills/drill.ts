import { addDays } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import { type DrillKind, drills_in_turn, kinds } from './kinds.ts';

const leads = ['safety_officer', 'hall_manager', 'duty_manager'];
const planners = ['premises_department', 'safety_department', 'hall_manager', 'safety_officer'];

/** A drill (应急演练) or a talk on safety: planned, held with everybody's signature, looked back upon, closed by another. */
export const drill = machine({
  name: 'drills.drill',
  table: 'safety_drill',
  states: {
    planned: { zh: '待办', en: 'planned' },
    held: { zh: '已办，待签到和复盘', en: 'held, to be reviewed' },
    reviewed: { zh: '已复盘', en: 'reviewed' },
    closed: { zh: '已了结', en: 'closed' },
    missed: { zh: '没办', en: 'missed' },
    cancelled: { zh: '已取消', en: 'cancelled' },
  },
  start: 'planned',
  end: ['closed', 'missed', 'cancelled'],
  moves: {
    hold: {
      from: ['planned'],
      to: 'held',
      by: leads,
      say: { zh: '记录举行', en: 'Enter it as held' },
      rows: ['SAF-13', 'FIRE-05'],
    },
    review: {
      from: ['held'],
      to: 'reviewed',
      by: leads,
      say: { zh: '复盘', en: 'Review' },
      rows: ['SAF-13', 'FIRE-05'],
    },
    close: {
      from: ['reviewed'],
      to: 'closed',
      by: [...leads, 'premises_department', 'safety_department'],
      say: { zh: '了结', en: 'Close' },
      rows: ['FIRE-05', 'ROLE-17'],
    },
    miss: {
      from: ['planned'],
      to: 'missed',
      by: ['clock'],
      say: { zh: '过期没办', en: 'Missed' },
      rows: ['SAF-13', 'FIRE-05'],
    },
    cancel: {
      from: ['planned'],
      to: 'cancelled',
      by: planners,
      say: { zh: '取消', en: 'Cancel' },
      rows: ['ROLE-17'],
    },
  },
});
export type DrillState = StateOf<typeof drill>;

/** One line of the plan of a year. */
export interface Planned {
  kind: DrillKind;
  due_on: string;
}

const lastOf = (year: number, month: number): string =>
  month === 12 ? `${year}-12-31` : addDays(`${year}-${String(month + 1).padStart(2, '0')}-01`, -1);

/** A year in so many even parts: the last day of each. */
const endsOf = (year: number, times: number): string[] =>
  Array.from({ length: times }, (_, at) =>
    times > 12
      ? addDays(`${year}-01-01`, Math.floor((364 * (at + 1)) / times))
      : lastOf(year, Math.floor((12 * (at + 1)) / times)),
  );

/** The plan of a year for a hall: drills in even parts, evacuation first, and talks between them (FIRE-05, SAF-13). */
export const planOf = guarded(
  ['FIRE-05', 'ROLE-17'],
  (year: number, times: { drills: number; talks: number }, today: string): Planned[] =>
    [
      ...endsOf(year, times.drills).map((due_on, at) => ({
        kind: drills_in_turn[at % drills_in_turn.length] ?? 'evacuation',
        due_on,
      })),
      ...endsOf(year, times.talks).map(due_on => ({ kind: 'talk' as const, due_on })),
    ]
      .filter(one => one.due_on >= today)
      .toSorted((a, b) => a.due_on.localeCompare(b.due_on)),
  () => [],
);

/** Why a drill is not looked back upon: too few of those on duty have signed, a drill took no time, or nobody says what it changes (SAF-13). */
export const whyNotReview = guarded(
  'SAF-13',
  (
    of: { kind: DrillKind; signed: number; expected: number; least: number },
    said: { seconds: number | null; plan_change: string },
  ): string | undefined => {
    if (of.signed * 100 < of.expected * of.least) return 'drills.too_few';
    if (!kinds[of.kind].drill) return undefined;
    if (said.seconds === null) return 'drills.time_missing';
    return said.plan_change.trim() === '' ? 'drills.change_missing' : undefined;
  },
);

/** Why a drill is not closed: what was found is not mended, or the one who led it closes it (FIRE-05). */
export const whyNotClose = guarded(
  'FIRE-05',
  (of: { led_by: Id | null }, by: Id, open: number): string | undefined => {
    if (open > 0) return 'drills.findings_open';
    return of.led_by === by ? 'drills.own_drill' : undefined;
  },
);
