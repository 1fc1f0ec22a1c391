import type { BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** A service programme for a segment of customers: drafted by the hall, approved by the branch, in force, ended (GEN-18). */
export const service_programme = machine({
  name: 'specials.service_programme',
  table: 'service_programme',
  states: {
    draft: { zh: '待批', en: 'to be approved' },
    approved: { zh: '已批', en: 'approved' },
    in_force: { zh: '在行', en: 'in force' },
    ended: { zh: '已结束', en: 'ended' },
    dropped: { zh: '未批', en: 'not approved' },
  },
  start: 'draft',
  end: ['ended', 'dropped'],
  moves: {
    approve: {
      from: ['draft'],
      to: 'approved',
      by: ['branch_supervisor'],
      say: { zh: '批准', en: 'Approve' },
      rows: ['GEN-18'],
    },
    drop: {
      from: ['draft'],
      to: 'dropped',
      by: ['branch_supervisor'],
      say: { zh: '不批', en: 'Not approved' },
      rows: ['GEN-18'],
    },
    start: {
      from: ['approved'],
      to: 'in_force',
      by: ['hall_manager'],
      say: { zh: '开始执行', en: 'Begin' },
      rows: ['GEN-18'],
    },
    end: {
      from: ['in_force'],
      to: 'ended',
      by: ['hall_manager'],
      say: { zh: '结束', en: 'End' },
      rows: ['GEN-18'],
    },
  },
});

export type ProgrammeState = StateOf<typeof service_programme>;

/** The segments, and the limits of the manual that are theirs to be kept tighter. */
export const segments = {
  elder: { say: { zh: '老年', en: 'Elder' }, keys: ['wait_limit_care', 'greet_within'] },
  student: { say: { zh: '学生', en: 'Students' }, keys: ['wait_limit_ordinary', 'wait_limit_appointment'] },
  foreign: {
    say: { zh: '外籍', en: 'From abroad' },
    keys: ['wait_limit_ordinary', 'wait_limit_appointment'],
  },
  group: { say: { zh: '集团', en: 'Corporate' }, keys: ['wait_limit_group'] },
  go_tone: { say: { zh: '全球通', en: 'GoTone' }, keys: ['wait_limit_vip'] },
} as const satisfies Record<string, { say: Words; keys: readonly string[] }>;

export type Segment = keyof typeof segments;

/** One limit of a programme beside the one the hall keeps without it. */
export interface ProgrammeLimit {
  key: string;
  value: number;
  base: number;
  tighter: 'lower' | 'higher';
}

/** Why a programme does not stand: it would ask less of the hall than the norm does, or as much (GEN-18). */
export const whyNotLayered = guarded('GEN-18', (limits: readonly ProgrammeLimit[]): string | undefined =>
  limits.every(one => (one.tighter === 'lower' ? one.value < one.base : one.value > one.base))
    ? undefined
    : 'specials.lowers_norm',
);

/** A hall's note on its market, once a quarter, taken up by the branch (GEN-17). */
export const market_note = machine({
  name: 'specials.market_note',
  table: 'market_note',
  states: { filed: { zh: '已报', en: 'filed' }, taken_up: { zh: '分公司已阅', en: 'taken up' } },
  start: 'filed',
  end: ['taken_up'],
  moves: {
    take_up: {
      from: ['filed'],
      to: 'taken_up',
      by: ['branch_supervisor'],
      say: { zh: '阅并答复', en: 'Take up' },
      rows: ['GEN-17', 'COLL-03'],
    },
  },
});

/** The quarter of a day: `2026Q4`. */
export const quarterOf = (day: BusinessDay): string =>
  `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The last day of the quarter after the one a day lies in: the next note is filed by then. */
export function endOfNext(day: BusinessDay): BusinessDay {
  const index = Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3);
  const year = Math.floor(index / 4);
  return `${year}-${['03-31', '06-30', '09-30', '12-31'][index % 4]}`;
}

/** Why a note is not filed: of another quarter than this or the last, or there already (GEN-17). */
export const whyNotFiled = guarded(
  ['GEN-17', 'COLL-03'],
  (
    of: { quarter: string; there: readonly string[] },
    days: { today: BusinessDay; quarter_ago: BusinessDay },
  ) => {
    if (of.there.includes(of.quarter)) return 'specials.note_there';
    const now = [quarterOf(days.today), quarterOf(days.quarter_ago)];
    return now.includes(of.quarter) ? undefined : 'specials.other_quarter';
  },
);

/** The note that holds now: of this quarter, else of the last. */
export const currentNote = (
  there: readonly string[],
  days: { today: BusinessDay; quarter_ago: BusinessDay },
): string | undefined =>
  [quarterOf(days.today), quarterOf(days.quarter_ago)].find(quarter => there.includes(quarter));

/** Why a hall's positioning is not approved: nobody said lately what its customers need and its competitors do (GEN-17). */
export const whyNotPositioned = guarded('GEN-17', (note: string | undefined): string | undefined =>
  note === undefined ? 'specials.no_current_note' : undefined,
);
