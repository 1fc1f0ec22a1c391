import { type Instant, later, minute_ms } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** One stretch in which somebody is in the hall (出勤): clocked in and out at its terminal, or corrected before a witness. */
export const stay = machine({
  name: 'attendance.stay',
  table: 'attendance_stay',
  states: {
    here: { zh: '在厅', en: 'here' },
    gone: { zh: '已离厅', en: 'gone' },
    forgotten: { zh: '忘打下班卡', en: 'never clocked out' },
  },
  start: 'here',
  end: ['gone', 'forgotten'],
  moves: {
    leave: {
      from: ['here'],
      to: 'gone',
      by: ['the person', 'two'],
      say: { zh: '下班打卡', en: 'Clocks out' },
      rows: ['ATT-01'],
    },
    forget: {
      from: ['here'],
      to: 'forgotten',
      by: ['clock'],
      say: { zh: '没打下班卡', en: 'Never clocked out' },
      rows: ['ATT-01'],
    },
  },
});

export interface StayRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof stay>;
  day: string;
  person_id: Id;
  in_at: Instant;
  out_at: Instant | null;
  source: 'terminal' | 'correction';
  reason: string | null;
  witness_id: Id | null;
}

/** A shift of the duty list, as instants. */
export interface Shift {
  starts_at: Instant;
  ends_at: Instant;
}

/** What a day of one person comes to. */
export const verdicts = {
  expected: { zh: '未到班', en: 'not yet due' },
  present: { zh: '正常', en: 'in order' },
  here: { zh: '在厅', en: 'here' },
  late: { zh: '迟到', en: 'late' },
  early: { zh: '早退', en: 'left early' },
  late_and_early: { zh: '迟到早退', en: 'late and left early' },
  open: { zh: '缺下班卡', en: 'no clock-out' },
  absent: { zh: '缺勤', en: 'absent' },
  extra: { zh: '班外到岗', en: 'beyond the list' },
} as const satisfies Record<string, Words>;
export type Verdict = keyof typeof verdicts;

export interface Judged {
  verdict: Verdict;
  in_at: Instant | null;
  out_at: Instant | null;
  late_minutes: number;
  early_minutes: number;
  worked_minutes: number;
}

const minutesBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / minute_ms));

const span = (stays: readonly Pick<StayRow, 'state' | 'in_at' | 'out_at'>[]) => {
  const ins = stays.map(one => one.in_at.getTime());
  const outs = stays.flatMap(one => (one.out_at === null ? [] : [one.out_at]));
  const first = stays.find(one => one.in_at.getTime() === Math.min(...ins))?.in_at ?? null;
  const last = outs.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
  const worked = stays.reduce(
    (sum, one) => sum + (one.out_at === null ? 0 : minutesBetween(one.in_at, one.out_at)),
    0,
  );
  return { first, last, worked, here: stays.some(one => one.state === 'here') };
};

interface Bounds {
  now: Instant;
  /** Minutes after the start of a shift from which somebody is late, or before its end has left early. */
  grace: number;
  /** Minutes after the start from which whoever is not there is absent. */
  absent_after: number;
}

function verdictOf(shift: Shift, of: ReturnType<typeof span>, bounds: Bounds): Verdict {
  const { now, grace, absent_after } = bounds;
  const gone_by = later(shift.starts_at, absent_after * minute_ms);
  if (of.first === null) return now.getTime() >= gone_by.getTime() ? 'absent' : 'expected';
  if (of.first.getTime() >= gone_by.getTime()) return 'absent';
  const late = of.first.getTime() > later(shift.starts_at, grace * minute_ms).getTime();
  if (of.here) return late ? 'late' : 'here';
  if (of.last === null) return 'open';
  const early = of.last.getTime() < later(shift.ends_at, -grace * minute_ms).getTime();
  if (late && early) return 'late_and_early';
  if (late) return 'late';
  return early ? 'early' : 'present';
}

/** Late, left early or absent, read from the stays of a day against the shift of the duty list (ATT-01). */
export const judged = guarded(
  'ATT-01',
  (
    shift: Shift | undefined,
    stays: readonly Pick<StayRow, 'state' | 'in_at' | 'out_at'>[],
    bounds: Bounds,
  ): Judged => {
    const of = span(stays);
    const times = { in_at: of.first, out_at: of.last, worked_minutes: of.worked };
    if (shift === undefined) return { verdict: 'extra', ...times, late_minutes: 0, early_minutes: 0 };
    const verdict = verdictOf(shift, of, bounds);
    const came_late =
      of.first !== null && of.first.getTime() > later(shift.starts_at, bounds.grace * minute_ms).getTime();
    const is_early = verdict === 'early' || verdict === 'late_and_early';
    return {
      verdict,
      ...times,
      late_minutes:
        came_late && of.first !== null && verdict !== 'absent'
          ? minutesBetween(shift.starts_at, of.first)
          : 0,
      early_minutes: is_early && of.last !== null ? minutesBetween(of.last, shift.ends_at) : 0,
    };
  },
  (_shift, stays) => ({
    ...{ verdict: 'present', in_at: stays[0]?.in_at ?? null, out_at: stays[0]?.out_at ?? null },
    ...{ late_minutes: 0, early_minutes: 0, worked_minutes: 0 },
  }),
);

/** Whether somebody was away from the post longer than a day allows (ATT-02). */
export const awayTooLong = guarded(
  'ATT-02',
  (away_minutes: number, most: number): boolean => away_minutes > most,
  () => false,
);
