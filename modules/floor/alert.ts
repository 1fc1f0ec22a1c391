import { type Instant, minute_ms, second_ms } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';
import type { AlertKind } from './kinds.ts';

/** An alert on the floor: opened by the clock, seen and done by a person, or over by itself. */
export const alert = machine({
  name: 'floor.alert',
  table: 'floor_alert',
  states: {
    open: { zh: '待处理', en: 'open' },
    seen: { zh: '已看到', en: 'seen' },
    done: { zh: '已处理', en: 'done' },
  },
  start: 'open',
  end: ['done'],
  moves: {
    see: {
      from: ['open'],
      to: 'seen',
      by: ['duty_manager', 'hall_manager', 'floor_advisor'],
      say: { zh: '去看看', en: 'Go and see' },
      rows: ['SVC-21'],
    },
    worsen: {
      from: ['open', 'seen'],
      to: 'open',
      by: ['clock'],
      say: { zh: '超过时限', en: 'Over its limit' },
    },
    finish: {
      from: ['open', 'seen'],
      to: 'done',
      by: ['duty_manager', 'hall_manager', 'floor_advisor', 'clock'],
      say: { zh: '处理好了', en: 'Dealt with' },
      rows: ['SVC-21'],
    },
  },
});

/** Something that stands near or over its limit now. */
export interface Standing {
  kind: AlertKind;
  subject_id: Id;
  level: 'near' | 'over';
  facts: {
    label?: string;
    counter_number?: number;
    clerk_id?: Id | null;
    since?: string;
    limit_s?: number;
    count?: number;
  };
}

/** The hall as alerts look at it. */
export interface Watched {
  now: Instant;
  /** The share of a limit from which it is near. */
  share: number;
  waiting: readonly {
    id: Id;
    label: string;
    class: string;
    business: string | null;
    wait_from: Instant;
    wait_limit_s: number;
  }[];
  /** Tickets called and not arrived, on hold, or handled: since when, and the limit in seconds. */
  clocks: readonly {
    kind: 'call' | 'hold' | 'handling';
    id: Id;
    label: string;
    since: Instant;
    limit_s: number;
  }[];
  counters: readonly {
    id: Id;
    number: number;
    state: string;
    clerk_id: Id | null;
    classes: readonly string[];
    serves: readonly string[];
    busy: boolean;
    idle_since: Instant | null;
    paused_at: Instant | null;
    pause_until: Instant | null;
  }[];
  idle_max_s: number;
  /** Calls of each clerk today, and how many of them were out of order. */
  callers: readonly { clerk_id: Id; calls: number; jumps: number }[];
  guides: readonly { subject_id: Id; at: Instant }[];
  /** What is being mended and not done yet, with its clock. */
  mends: readonly { id: Id; since: Instant; limit_s: number; critical: boolean }[];
  /** Rounds that were called for and are not handed in. */
  rounds: readonly { id: Id; list: string; since: Instant; limit_s: number }[];
  /** Repairs whose time ran out and that nobody has confirmed (FAC-15). */
  repairs: readonly { id: Id; tag: string; since: Instant; limit_s: number }[];
  /** The day whose line was closed before its hour, while that hour has not come (SIGN-04). */
  closed_early: { id: Id; at: Instant } | null;
  /** Mandatory posts that stand empty, or without anybody to stand in (ROLE-13). */
  vacancies: readonly { subject_id: Id; post: string; missing: 'holder' | 'deputy' }[];
}

const levelOf = (of: Watched, since: Instant, limit_s: number): 'near' | 'over' | undefined => {
  const used = (of.now.getTime() - since.getTime()) / second_ms / limit_s;
  if (used >= 1) return 'over';
  return used >= of.share ? 'near' : undefined;
};

interface Clock {
  since: Instant;
  limit_s: number;
}

const clocked = (
  of: Watched,
  kind: AlertKind,
  subject_id: Id,
  { since, limit_s }: Clock,
  facts: Standing['facts'],
): Standing[] => {
  const level = levelOf(of, since, limit_s);
  if (level === undefined) return [];
  return [{ kind, subject_id, level, facts: { ...facts, since: since.toISOString(), limit_s } }];
};

/** A clerk's jumps stand out from three on, and from twice the share of the hall's other calls. */
const jumps_least = 3;

/** Whose calls out of order exceed the hall's share (QUE-08): each clerk against all the others. */
export const jumpersOf = guarded(
  'QUE-08',
  (callers: Watched['callers']): { clerk_id: Id; jumps: number }[] =>
    callers.filter(one => {
      const others = callers.filter(other => other.clerk_id !== one.clerk_id);
      const calls = others.reduce((sum, other) => sum + other.calls, 0);
      const jumps = others.reduce((sum, other) => sum + other.jumps, 0);
      const share = calls === 0 ? 0 : jumps / calls;
      return one.jumps >= jumps_least && one.jumps / Math.max(one.calls, 1) > share * 2;
    }),
  () => [],
);

function idleOf(of: Watched): Standing[] {
  return of.counters.flatMap(one => {
    const serves = of.waiting.some(
      waiter =>
        one.classes.includes(waiter.class) &&
        (waiter.business === null || one.serves.includes(waiter.business)),
    );
    if (one.state !== 'open' || one.busy || !serves || one.idle_since === null) return [];
    return clocked(
      of,
      'idle',
      one.id,
      { since: one.idle_since, limit_s: of.idle_max_s },
      {
        counter_number: one.number,
        clerk_id: one.clerk_id,
      },
    );
  });
}

/** A guide call stands for so long at most. */
const guide_ms = 10 * minute_ms;

/** Everything that is near or over a limit now: at the warning share near, at the limit over (SVC-21). */
export const standingsOf = guarded(
  'SVC-21',
  (of: Watched): Standing[] => [
    ...of.waiting.flatMap(one =>
      clocked(of, 'wait', one.id, { since: one.wait_from, limit_s: one.wait_limit_s }, { label: one.label }),
    ),
    ...of.clocks.flatMap(one => clocked(of, one.kind, one.id, one, { label: one.label })),
    ...of.counters.flatMap(one =>
      one.state === 'paused' && one.paused_at !== null && one.pause_until !== null
        ? clocked(
            of,
            'pause',
            one.id,
            { since: one.paused_at, limit_s: secondsOf(one.paused_at, one.pause_until) },
            {
              counter_number: one.number,
              clerk_id: one.clerk_id,
            },
          )
        : [],
    ),
    ...idleOf(of),
    ...jumpersOf(of.callers).map(
      (one): Standing => ({
        ...{ kind: 'jump', subject_id: one.clerk_id, level: 'over' },
        facts: { clerk_id: one.clerk_id, count: one.jumps },
      }),
    ),
    ...of.mends.flatMap(one => mending(of, one)),
    ...of.rounds.flatMap(one => overdue(of, one)),
    ...of.repairs.map(
      (one): Standing => ({
        ...{ kind: 'repair', subject_id: one.id, level: 'over' },
        facts: { label: one.tag, since: one.since.toISOString(), limit_s: one.limit_s },
      }),
    ),
    ...closedEarly(of),
    ...of.vacancies.map(
      (one): Standing => ({
        ...{ kind: 'vacancy', subject_id: one.subject_id },
        ...{ level: one.missing === 'holder' ? 'over' : 'near', facts: { label: one.post } },
      }),
    ),
    ...of.guides
      .filter(one => of.now.getTime() - one.at.getTime() < guide_ms)
      .map(
        (one): Standing => ({
          ...{ kind: 'guide', subject_id: one.subject_id, level: 'over' },
          facts: { since: one.at.toISOString() },
        }),
      ),
  ],
  () => [],
);

/** A line that was closed before its hour stands on the floor until that hour (SIGN-04). */
const closedEarly = guarded(
  'SIGN-04',
  ({ closed_early: of }: Pick<Watched, 'closed_early'>): Standing[] =>
    of === null
      ? []
      : [
          {
            ...{ kind: 'closed_early', subject_id: of.id, level: 'over' },
            facts: { since: of.at.toISOString() },
          },
        ],
  () => [],
);

/** What is critical stands on the floor as soon as it is found, and until it is mended; the rest when its time runs out. */
const mending = guarded(
  'INS-03',
  (of: Watched, one: Watched['mends'][number]): Standing[] =>
    one.critical
      ? [
          {
            ...{ kind: 'mend', subject_id: one.id, level: 'over' },
            facts: { since: one.since.toISOString(), limit_s: one.limit_s },
          },
        ]
      : clocked(of, 'mend', one.id, one, {}),
  () => [],
);

/** A round that nobody has handed in stands on the floor when its time runs out (INS-01). */
const overdue = guarded(
  'INS-01',
  (of: Watched, one: Watched['rounds'][number]): Standing[] =>
    clocked(of, 'round', one.id, one, { label: one.list }),
  () => [],
);

const secondsOf = (from: Instant, until: Instant): number =>
  Math.max(1, (until.getTime() - from.getTime()) / second_ms);
