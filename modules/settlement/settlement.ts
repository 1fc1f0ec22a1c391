import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** One business day, settled (catalogue 6.8): books, cards, papers and money agree or are explained. */
export const settlement = machine({
  name: 'settlement.day',
  table: 'day_settlement',
  states: {
    open: { zh: '营业中', en: 'open' },
    collecting: { zh: '汇集中', en: 'collecting' },
    reconciling: { zh: '核对中', en: 'reconciling' },
    difference: { zh: '有差异', en: 'differs' },
    ready: { zh: '可批准', en: 'ready' },
    approved: { zh: '已批准', en: 'approved' },
    deposited: { zh: '已解缴', en: 'deposited' },
    audited: { zh: '已稽核', en: 'audited' },
    questioned: { zh: '稽核存疑', en: 'questioned' },
  },
  start: 'open',
  end: ['audited'],
  moves: {
    collect: {
      from: ['open'],
      to: 'collecting',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '收齐钱箱', en: 'Collect the tills' },
      rows: ['CASH-01'],
    },
    count: {
      from: ['collecting', 'difference', 'ready'],
      to: 'reconciling',
      by: ['duty_manager', 'hall_manager', 'storekeeper'],
      say: { zh: '点库锁定', en: 'Lock the count' },
      rows: ['CASH-02', 'SIM-06'],
    },
    differ: {
      from: ['reconciling'],
      to: 'difference',
      by: ['system'],
      say: { zh: '核对有差', en: 'Differ' },
      rows: ['CASH-02', 'CASH-03'],
    },
    agree: {
      from: ['reconciling', 'difference'],
      to: 'ready',
      by: ['system', 'hall_manager'],
      say: { zh: '四项相符', en: 'Agree' },
      rows: ['CASH-02'],
    },
    approve: {
      from: ['ready', 'questioned'],
      to: 'approved',
      by: ['hall_manager'],
      say: { zh: '批准日清', en: 'Approve the day' },
      rows: ['CASH-01'],
    },
    close_empty: {
      from: ['open'],
      to: 'approved',
      by: ['system'],
      say: { zh: '当日无款', en: 'Nothing moved' },
      rows: ['CASH-01'],
    },
    deposit: {
      from: ['approved'],
      to: 'deposited',
      by: ['two persons'],
      say: { zh: '封包解缴', en: 'Seal and deposit' },
      rows: ['CASH-05', 'CASH-10'],
    },
    stand_by: {
      from: ['questioned'],
      to: 'deposited',
      by: ['hall_manager'],
      say: { zh: '维持日清', en: 'Stand by the day' },
      rows: ['CASH-09'],
    },
    audit: {
      from: ['approved', 'deposited', 'questioned'],
      to: 'audited',
      by: ['auditor'],
      say: { zh: '稽核通过', en: 'Audit' },
      rows: ['CASH-09'],
    },
    question: {
      from: ['approved', 'deposited'],
      to: 'questioned',
      by: ['auditor'],
      say: { zh: '存疑退回', en: 'Question' },
      rows: ['CASH-09'],
    },
  },
});

export type SettlementState = StateOf<typeof settlement>;

/** A settlement as it stands. */
export interface SettlementRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: SettlementState;
  day: string;
  day_id: Id;
  run: number;
  collected_at: Instant | null;
  approved_by: Id | null;
  approved_at: Instant | null;
  retained_fen: number | null;
  deposit_fen: number | null;
  bag_no: string | null;
  deposited_at: Instant | null;
  waived_by: Id | null;
  waived_at: Instant | null;
  waive_due: Instant | null;
  report_no: number | null;
  report: string | null;
  report_hash: string | null;
}

/** The states of a day that is settled: the next one may open. */
export const settled_states: readonly SettlementState[] = ['approved', 'deposited', 'audited', 'questioned'];

/** Why this person may not approve the day: they held a till, or sold (CASH-01). */
export const whyNotApprove = guarded('CASH-01', (actor_id: Id, holders: readonly Id[]): string | undefined =>
  holders.includes(actor_id) ? 'settlement.held_a_till' : undefined,
);

/** Why this person may not approve the count: they made it alone, and the safe takes two (CASH-10). */
export const whyNotOwnCount = guarded('CASH-10', (actor_id: Id, counted_by: Id): string | undefined =>
  actor_id === counted_by ? 'settlement.own_count' : undefined,
);

/** Why a day is not audited yet: its bag for the bank has not left, and could not leave after it (CASH-09). */
export const whyNotAudit = guarded(
  'CASH-09',
  (of: Pick<SettlementRow, 'deposit_fen' | 'deposited_at'>): string | undefined =>
    (of.deposit_fen ?? 0) > 0 && of.deposited_at === null ? 'settlement.bag_first' : undefined,
);

/** What a line of the close says: its code, what it is about, expected and counted. */
type Said = Record<string, unknown>;

/** Why a count cannot be approved any more: money, cards or papers have moved since (CASH-02). */
export const whyNotStale = guarded(
  'CASH-02',
  (counted: readonly Said[], now: readonly Said[]): string | undefined => {
    const told = (of: readonly Said[]) =>
      of
        .map(line => `${line.code} ${line.about} ${line.expected} ${line.counted}`)
        .sort()
        .join('\n');
    return told(counted) === told(now) ? undefined : 'settlement.count_again';
  },
);

/**
 * Why nobody lets the hall open over a day: it is settled, it is not over, another was open since (that one keeps the
 * doors shut) or its own doors were never opened (it keeps nothing shut), or that word was given.
 */
export const whyNotWaive = guarded(
  'CASH-01',
  (
    of: Pick<SettlementRow, 'state' | 'waived_by' | 'day'>,
    about: { today: string; last_open: string | undefined },
  ): string | undefined => {
    if (settled_states.includes(of.state)) return 'settlement.approved_already';
    if (of.day >= about.today) return 'settlement.day_runs';
    if (of.day !== about.last_open) return 'settlement.not_the_last';
    return of.waived_by === null ? undefined : 'settlement.waived_already';
  },
);

type Unsettled = Pick<SettlementRow, 'day' | 'waived_by' | 'waive_due'>;

/**
 * Why a day that is not approved keeps the doors shut: the one before without the word of two, or when that word's time
 * is over; and any earlier one, whatever was allowed then (CASH-01).
 */
export const whyNotOpenAfter = guarded(
  'CASH-01',
  (
    unsettled: readonly Unsettled[],
    about: { before: string | undefined; now: Instant },
  ): { why: string; day: string } | undefined => {
    for (const of of unsettled) {
      const { day } = of;
      if (of.waived_by === null) return { why: 'settlement.day_before_open', day };
      // What one person waived before there was a clock keeps that word.
      if (of.waive_due === null) continue;
      const over = of.waive_due.getTime() <= about.now.getTime();
      if (over || day !== about.before) return { why: 'settlement.waived_day_open', day };
    }
    return undefined;
  },
);
