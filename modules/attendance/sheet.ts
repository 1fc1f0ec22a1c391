import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Verdict } from './stay.ts';

const leads = ['duty_manager', 'hall_manager', 'branch_supervisor'];

/** The month of one person (月考勤表): drawn, confirmed or disputed by the person, answered by whoever leads (ATT-03). */
export const sheet = machine({
  name: 'attendance.sheet',
  table: 'attendance_sheet',
  states: {
    drawn: { zh: '待本人确认', en: 'to be confirmed' },
    confirmed: { zh: '本人已确认', en: 'confirmed' },
    disputed: { zh: '有异议', en: 'disputed' },
    upheld: { zh: '核对无误，已答复', en: 'upheld' },
  },
  start: 'drawn',
  end: ['confirmed', 'upheld'],
  moves: {
    confirm: {
      from: ['drawn'],
      to: 'confirmed',
      by: ['the person'],
      say: { zh: '确认', en: 'Confirm' },
      rows: ['ATT-03'],
    },
    dispute: {
      from: ['drawn'],
      to: 'disputed',
      by: ['the person'],
      say: { zh: '有异议', en: 'Dispute' },
      rows: ['ATT-03'],
    },
    amend: {
      from: ['disputed'],
      to: 'drawn',
      by: leads,
      say: { zh: '重算后再确认', en: 'Draw it anew' },
      rows: ['ATT-03'],
    },
    uphold: {
      from: ['disputed'],
      to: 'upheld',
      by: leads,
      say: { zh: '维持并答复', en: 'Uphold' },
      rows: ['ATT-03'],
    },
  },
});

/** What a month of one person comes to. */
export interface Figures {
  rostered: number;
  present: number;
  late: number;
  late_minutes: number;
  early: number;
  early_minutes: number;
  absent: number;
  open: number;
  extra: number;
  worked_minutes: number;
  away_minutes: number;
  away_over: number;
  corrections: number;
}

export interface SheetRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof sheet>;
  month: string;
  person_id: Id;
  figures: string;
  drawn_at: Instant;
  confirm_due: Instant;
  late_at: Instant | null;
  confirmed_at: Instant | null;
  dispute: string | null;
  disputed_at: Instant | null;
  answered_by: Id | null;
  answer: string | null;
  answered_at: Instant | null;
}

/** One day as it counts in a month. */
export interface Counted {
  verdict: Verdict;
  late_minutes: number;
  early_minutes: number;
  worked_minutes: number;
  away_minutes: number;
  away_over: boolean;
  corrections: number;
}

/** The days of a month put together. */
export function figuresOf(days: readonly Counted[]): Figures {
  const with_verdict = (...of: Verdict[]) => days.filter(one => of.includes(one.verdict)).length;
  const sum = (of: (one: Counted) => number) => days.reduce((all, one) => all + of(one), 0);
  return {
    rostered: days.filter(one => one.verdict !== 'extra').length,
    present: with_verdict('present', 'here', 'late', 'early', 'late_and_early', 'open'),
    late: days.filter(one => one.late_minutes > 0).length,
    late_minutes: sum(one => one.late_minutes),
    early: days.filter(one => one.early_minutes > 0).length,
    early_minutes: sum(one => one.early_minutes),
    absent: with_verdict('absent'),
    open: with_verdict('open'),
    extra: with_verdict('extra'),
    worked_minutes: sum(one => one.worked_minutes),
    away_minutes: sum(one => one.away_minutes),
    away_over: days.filter(one => one.away_over).length,
    corrections: sum(one => one.corrections),
  };
}

/** Why a sheet is not confirmed or disputed by whoever acts: it is another's (ATT-03). */
export const whyNotOwn = guarded('ATT-03', (of: Pick<SheetRow, 'person_id'>, by: Id): string | undefined =>
  of.person_id === by ? undefined : 'attendance.own_sheet_only',
);

/** Why a dispute is not answered by whoever acts: it is about them. */
export const whyNotAnswer = (of: Pick<SheetRow, 'person_id'>, by: Id): string | undefined =>
  of.person_id === by ? 'attendance.own_dispute' : undefined;
