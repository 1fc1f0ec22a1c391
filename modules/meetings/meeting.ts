import type { BusinessDay } from '../../kit/clock.ts';
import { addDays, weekday } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';
import { type Kind, kinds } from './kinds.ts';

const leaders = ['hall_manager', 'duty_manager'];

/** A meeting (班前会、例会): planned by its cadence, held with a roll call, or missed. */
export const meeting = machine({
  name: 'meetings.meeting',
  table: 'meeting',
  states: {
    planned: { zh: '待开', en: 'planned' },
    running: { zh: '进行中', en: 'running' },
    held: { zh: '已开', en: 'held' },
    missed: { zh: '没开', en: 'missed' },
  },
  start: 'planned',
  end: ['held', 'missed'],
  moves: {
    start: {
      from: ['planned'],
      to: 'running',
      by: leaders,
      say: { zh: '开会', en: 'Begin' },
      rows: ['MTG-01'],
    },
    hold: {
      from: ['running'],
      to: 'held',
      by: leaders,
      say: { zh: '散会，存记录', en: 'Close with its minutes' },
      rows: ['MTG-01', 'MTG-02', 'MTG-03'],
    },
    miss: {
      from: ['planned', 'running'],
      to: 'missed',
      by: ['clock'],
      say: { zh: '过点没开', en: 'Missed' },
      rows: ['MTG-02', 'MTG-03'],
    },
  },
});

/** What a meeting decided, until it is done or given up. */
export const meetingAction = machine({
  name: 'meetings.action',
  table: 'meeting_action',
  states: {
    open: { zh: '待办', en: 'open' },
    done: { zh: '已办', en: 'done' },
    dropped: { zh: '不办了', en: 'dropped' },
  },
  start: 'open',
  end: ['done', 'dropped'],
  moves: {
    finish: { from: ['open'], to: 'done', by: ['owner'], say: { zh: '办完', en: 'Done' }, rows: ['MTG-04'] },
    drop: { from: ['open'], to: 'dropped', by: leaders, say: { zh: '不办了', en: 'Drop' }, rows: ['MTG-04'] },
  },
});

/** One line of the roll call. */
export interface Present extends Record<string, unknown> {
  person_id: Id;
  present: boolean;
  looks_right: boolean | null;
  note: string;
}

/** Why a meeting is not closed yet: an item of its agenda has no word, or somebody of the roll was not called (MTG-01). */
export const whyNotHold = guarded(
  'MTG-01',
  (of: {
    kind: Kind;
    words: Readonly<Record<string, string>>;
    expected: readonly Id[];
    roll: readonly Present[];
  }) => {
    const called = new Set(of.roll.map(one => one.person_id));
    if (of.expected.some(id => !called.has(id))) return 'meetings.roll_open';
    if (of.roll.some(one => !one.present && one.note.trim().length < 2)) return 'meetings.absent_why';
    if (of.roll.some(one => one.present && one.looks_right === false && one.note.trim().length < 2))
      return 'meetings.looks_why';
    const spoken = kinds[of.kind].agenda.filter(one => one.by === 'word');
    return spoken.some(one => (of.words[one.code] ?? '').trim().length < 2)
      ? 'meetings.agenda_open'
      : undefined;
  },
);

/** Whether a meeting whose time is over was missed: nobody closed it with its minutes (MTG-02). */
export const isMissed = guarded(
  'MTG-02',
  (state: string): boolean => state === 'planned' || state === 'running',
  () => false,
);

/** The first day of the week, month or quarter that a day lies in. */
export function periodOf(cadence: 'day' | 'week' | 'month' | 'quarter', day: BusinessDay): BusinessDay {
  if (cadence === 'day') return day;
  if (cadence === 'week') return addDays(day, 1 - weekday(day));
  const month = Number(day.slice(5, 7));
  const first = cadence === 'month' ? month : month - ((month - 1) % 3);
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

/** The kinds that fall due on a day: none was planned in the period the day lies in (MTG-03). */
export const dueOn = guarded(
  'MTG-03',
  (day: BusinessDay, last: ReadonlyMap<Kind, BusinessDay>): Kind[] =>
    (Object.keys(kinds) as Kind[]).filter(
      kind => (last.get(kind) ?? '') < periodOf(kinds[kind].cadence, day),
    ),
  day => (day === '' ? [] : ['pre_shift']),
);

/** What is read out at the beginning of a meeting: every action that is past its day (MTG-04). */
export const toBeRead = guarded(
  'MTG-04',
  <One extends { due_on: BusinessDay; state: string }>(actions: readonly One[], today: BusinessDay): One[] =>
    actions.filter(one => one.state === 'open' && one.due_on < today),
  () => [],
);
