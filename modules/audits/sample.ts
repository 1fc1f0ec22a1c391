import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Reason, Sort } from './reasons.ts';

/** Ratings and orders the auditor looks through for what was made up (PRIN-16): drawn, judged one by one, and what was false is closed by another. */
export const sample = machine({
  name: 'audits.sample',
  table: 'audit_sample',
  states: {
    drawn: { zh: '待逐件判断', en: 'to be judged' },
    genuine: { zh: '全部属实', en: 'all genuine' },
    false_found: { zh: '查出不实，待处理', en: 'something false, to be dealt with' },
    closed: { zh: '已处理', en: 'dealt with' },
  },
  start: 'drawn',
  end: ['genuine', 'closed'],
  moves: {
    clear: {
      from: ['drawn'],
      to: 'genuine',
      by: ['auditor'],
      say: { zh: '判断完毕，全部属实', en: 'Judged: all genuine' },
      rows: ['PRIN-16'],
    },
    find: {
      from: ['drawn'],
      to: 'false_found',
      by: ['auditor'],
      say: { zh: '判断完毕，有不实', en: 'Judged: something is false' },
      rows: ['PRIN-16'],
    },
    close: {
      from: ['false_found'],
      to: 'closed',
      by: ['branch_supervisor'],
      say: { zh: '处理完毕', en: 'Close what was false' },
      rows: ['PRIN-16'],
    },
  },
});

/** One piece of a sample as it was when it was drawn, and why it was. */
export interface Drawn {
  sort: Sort;
  /** The visit of a rating, or the order. */
  id: Id;
  at: string;
  /** How it is found again: the number on the slip, or the tail of the order's. */
  no: string;
  clerk_id: Id | null;
  reasons: Reason[];
  /** What the reasons rest on: seconds of the visit, ratings close by, the same again. */
  figures: { served_s: number | null; near: number; same: number };
}

/** What the auditor says of one piece. */
export interface Verdict {
  id: Id;
  genuine: boolean;
  note: string;
}

export interface SampleRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof sample>;
  since: string;
  until: string;
  pieces: string;
  verdicts: string;
  size: number;
  suspected: number;
  false_count: number | null;
  drawn_by: Id;
  drawn_at: Instant;
  judged_at: Instant | null;
  outcome: string | null;
  closed_at: Instant | null;
}

/** The least words that say how something was looked into. */
const note_least = 4;

/** Why a sample is not judged (PRIN-16): a piece was left out, or one that stood out or is called false has no word of how it was looked into. */
export const whyNotJudge = guarded(
  'PRIN-16',
  (pieces: readonly Drawn[], verdicts: readonly Verdict[]): string | undefined => {
    const by_id = new Map(verdicts.map(one => [one.id, one]));
    if (pieces.some(piece => !by_id.has(piece.id))) return 'audits.not_all_judged';
    const unexplained = pieces.some(piece => {
      const said = by_id.get(piece.id);
      const asks = said?.genuine === false || piece.reasons.some(reason => reason !== 'chance');
      return asks && (said?.note.trim().length ?? 0) < note_least;
    });
    return unexplained ? 'audits.say_how' : undefined;
  },
);

/** Why what was false is not closed by this person (PRIN-16): whoever found it does not decide upon it. */
export const whyNotClose = guarded(
  'PRIN-16',
  (of: Pick<SampleRow, 'drawn_by'>, actor_id: Id): string | undefined =>
    of.drawn_by === actor_id ? 'audits.own_finding' : undefined,
);
