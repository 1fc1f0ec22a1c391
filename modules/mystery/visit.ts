import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';
import { type Answers, criticalFails, failsOf } from './sheet.ts';

const above = ['branch_supervisor', 'province_supervisor'];
const scorers = ['auditor', ...above];
const shopper = ['mystery_shopper'];
const rows = ['MYS-04'];

/** A mystery visit (6.18): planned in secret, made by a stranger, scored twice, told without a name, appealed, mended, looked at again. */
export const visit = machine({
  name: 'mystery.visit',
  table: 'mystery_visit',
  states: {
    planned: { zh: '已计划', en: 'planned' },
    assigned: { zh: '已派', en: 'assigned' },
    visited: { zh: '已到访', en: 'visited' },
    submitted: { zh: '待复评', en: 'to be scored again' },
    to_rescore: { zh: '偏差过大，待重评', en: 'scores differ, to be rescored' },
    quality_checked: { zh: '质检通过', en: 'quality checked' },
    published: { zh: '已发布，可申诉', en: 'published, may be appealed' },
    appealed: { zh: '申诉中', en: 'appealed' },
    upheld: { zh: '维持原分', en: 'upheld' },
    adjusted: { zh: '已改分', en: 'adjusted' },
    final: { zh: '定分', en: 'final' },
    rectifying: { zh: '整改中', en: 'being mended' },
    recheck_visited: { zh: '已复访', en: 'visited again' },
    closed: { zh: '已了结', en: 'closed' },
    voided: { zh: '作废', en: 'voided' },
  },
  start: 'planned',
  end: ['closed', 'voided'],
  moves: {
    assign: {
      from: ['planned'],
      to: 'assigned',
      by: above,
      say: { zh: '派暗访员', en: 'Assign' },
      rows: ['MYS-01', 'ROLE-27'],
    },
    decline: {
      from: ['assigned'],
      to: 'planned',
      by: shopper,
      say: { zh: '有熟人，退回', en: 'Knows somebody there' },
      rows: ['ROLE-27'],
    },
    arrive: {
      from: ['assigned'],
      to: 'visited',
      by: shopper,
      say: { zh: '到访', en: 'Visited' },
      rows: ['MYS-01'],
    },
    submit: {
      from: ['visited'],
      to: 'submitted',
      by: shopper,
      say: { zh: '交表', en: 'Handed in' },
      rows: ['MYS-03', 'MYS-05'],
    },
    agree: {
      from: ['submitted'],
      to: 'quality_checked',
      by: scorers,
      say: { zh: '复评相符', en: 'Second score agrees' },
      rows: ['MYS-06'],
    },
    differ: {
      from: ['submitted'],
      to: 'to_rescore',
      by: scorers,
      say: { zh: '复评偏差过大', en: 'Second score differs' },
      rows: ['MYS-06'],
    },
    rescore: {
      from: ['to_rescore'],
      to: 'quality_checked',
      by: scorers,
      say: { zh: '第三人重评', en: 'Scored by a third' },
      rows: ['MYS-06'],
    },
    publish: {
      from: ['quality_checked'],
      to: 'published',
      by: above,
      say: { zh: '发布给厅', en: 'Publish to the hall' },
      rows: ['MYS-02', ...rows],
    },
    appeal: {
      from: ['published'],
      to: 'appealed',
      by: ['hall_manager'],
      say: { zh: '申诉', en: 'Appeal' },
      rows,
    },
    uphold: { from: ['appealed'], to: 'upheld', by: above, say: { zh: '维持', en: 'Upheld' }, rows },
    adjust: { from: ['appealed'], to: 'adjusted', by: above, say: { zh: '改分', en: 'Adjusted' }, rows },
    settle: {
      from: ['published', 'upheld', 'adjusted'],
      to: 'final',
      by: ['clock'],
      say: { zh: '定分', en: 'Final' },
      rows,
    },
    mend: {
      from: ['final', 'recheck_visited'],
      to: 'rectifying',
      by: ['clock'],
      say: { zh: '开始整改', en: 'Mending begins' },
      rows,
    },
    revisit: {
      from: ['rectifying'],
      to: 'recheck_visited',
      by: scorers,
      say: { zh: '复访', en: 'Visited again' },
      rows,
    },
    close: {
      from: ['final', 'recheck_visited'],
      to: 'closed',
      by: ['clock'],
      say: { zh: '了结', en: 'Closed' },
      rows,
    },
    void: {
      from: ['planned', 'assigned', 'visited', 'submitted', 'to_rescore', 'quality_checked'],
      to: 'voided',
      by: [...above, 'clock'],
      say: { zh: '作废', en: 'Void' },
      rows: ['MYS-03'],
    },
  },
});

/** When a visit is to be made: in the rush, or out of it (N30). */
export const slots = {
  peak: { zh: '高峰', en: 'Peak' },
  quiet: { zh: '低峰', en: 'Quiet' },
} as const satisfies Record<string, Words>;
export type Slot = keyof typeof slots;

/** The quarter a day lies in: `2026Q4`. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The branch a hall lies in, by its path: the first two levels below the group. */
export const branchOf = (path: string): string => path.split('/').slice(0, 3).join('/');

/** What speaks against sending somebody. */
export interface Sending {
  /** Where the person works or has a post besides, as paths of halls and units. */
  posts: readonly string[];
  hall_path: string;
  /** The person said to know somebody there. */
  acquainted: boolean;
  /** Visits of this person in this hall in the quarter, others than this one. */
  in_quarter: number;
  most: number;
  /** Who made the first of two visits that are to be compared. */
  first_shopper: Id | null;
  shopper_id: Id;
}

/** Why somebody is not sent: one of the same branch, acquainted, there too often, or both visits of a pair (ROLE-27, MYS-06). */
export const whyNotAssign = guarded('ROLE-27', (of: Sending): string | undefined => {
  const branch = `${branchOf(of.hall_path)}/`;
  if (of.posts.some(path => path.startsWith(branch))) return 'mystery.same_branch';
  if (of.acquainted) return 'mystery.acquainted';
  if (of.first_shopper === of.shopper_id) return 'mystery.same_shopper_twice';
  return of.in_quarter >= of.most ? 'mystery.too_often' : undefined;
});

/** The own assignments of a shopper, and nobody else's (ROLE-27). */
export const ownOnly = guarded(
  'ROLE-27',
  <One extends { shopper_id: Id | null }>(all: readonly One[], by: Id): One[] =>
    all.filter(one => one.shopper_id === by),
  all => [...all],
);

/** Where and when a shopper says to stand. */
export interface Arrival {
  day: string;
  hour: number;
  from_on: string;
  until_on: string;
  slot: Slot;
  peak: { from: number; until: number };
  /** Metres from the hall; null where the hall has no spot on the map. */
  metres: number | null;
  within: number;
}

/** Why an arrival proves nothing: another day, another part of the day, or too far from the hall (MYS-01). */
export const whyNotArrive = guarded('MYS-01', (of: Arrival): string | undefined => {
  if (of.day < of.from_on || of.day > of.until_on) return 'mystery.other_day';
  const rush = of.hour >= of.peak.from && of.hour < of.peak.until;
  if (rush !== (of.slot === 'peak')) return 'mystery.other_hours';
  return of.metres !== null && of.metres > of.within ? 'mystery.too_far' : undefined;
});

/** What was brought back from a visit. */
export interface Brought {
  video_s: number;
  pictures: number;
  impression: string;
  questions: number;
}

/** The least that a visit has to bring back, for a hall of its kind. */
export interface Least {
  video_s: number;
  pictures: number;
  characters: number;
  questions: number;
}

/** The first thing a visit did not bring back enough of (MYS-03). */
export const whyNotProved = guarded('MYS-03', (of: Brought, least: Least): string | undefined => {
  if (of.video_s < least.video_s) return 'mystery.video_short';
  if (of.pictures < least.pictures) return 'mystery.pictures_few';
  if ([...of.impression.replace(/\s/g, '')].length < least.characters) return 'mystery.impression_short';
  return of.questions < least.questions ? 'mystery.questions_few' : undefined;
});

/** Who had a hand in a visit so far. */
export interface Hands {
  shopper_id: Id | null;
  second_by: Id | null;
  third_by: Id | null;
}

/** Why somebody does not score a visit: whoever made it, scored it already, or has not looked at the recording (MYS-06). */
export const whyNotScore = guarded(
  'MYS-06',
  (of: Hands & { seen_by: readonly Id[] }, by: Id): string | undefined => {
    if ([of.shopper_id, of.second_by, of.third_by].includes(by)) return 'mystery.scored_already';
    return of.seen_by.includes(by) ? undefined : 'mystery.recording_unseen';
  },
);

/** Whether two scores lie so far apart that a third decides: more points than the norm allows, or a critical item between them (MYS-06). */
export const farApart = guarded(
  'MYS-06',
  (
    first: { score: number; answers: Answers },
    second: { score: number; answers: Answers },
    most: number,
  ): boolean => {
    const crit = (of: Answers) =>
      criticalFails(of)
        .map(one => one.code)
        .join(' ');
    return Math.abs(first.score - second.score) > most || crit(first.answers) !== crit(second.answers);
  },
  () => false,
);

/** Why somebody does not judge an appeal: a scorer never does (MYS-04). */
export const whyNotJudge = guarded(
  'MYS-04',
  (of: Hands & { published_by: Id | null }, by: Id): string | undefined =>
    [of.shopper_id, of.second_by, of.third_by].includes(by) ? 'mystery.scorer_judges' : undefined,
);

/** Why an adjustment changes nothing: it names what did not fail. */
export const whyNotAdjust = (answers: Answers, lifted: readonly string[]): string | undefined =>
  lifted.length === 0 || lifted.some(code => answers[code] !== 'no') ? 'mystery.nothing_lifted' : undefined;

/** What a hall has to mend: whatever failed and was not lifted on appeal (MYS-04). */
export const toMend = guarded(
  'MYS-04',
  (answers: Answers, lifted: readonly string[]) => failsOf(answers).filter(one => !lifted.includes(one.code)),
  () => [],
);

/** The states in which a hall knows of a visit at all: from its publication on (ROLE-27). */
const told_states = [
  ...['published', 'appealed', 'upheld', 'adjusted', 'final', 'rectifying'],
  ...['recheck_visited', 'closed'],
];

type Told = <One extends { state: string }>(all: readonly One[]) => One[];

/** The visits a hall knows of (ROLE-27, MYS-04). */
export const toldTo = guarded<Told>(
  'ROLE-27',
  all => all.filter(one => told_states.includes(one.state)),
  all => [...all],
);
