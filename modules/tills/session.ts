import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';

/** The money of one clerk at one counter (catalogue 6.7), from the float to the signed close. */
export const session = machine({
  name: 'tills.session',
  table: 'till_session',
  states: {
    requested: { zh: '待领备用金', en: 'waiting for the float' },
    open: { zh: '收款中', en: 'open' },
    handing_over: { zh: '交接中', en: 'handing over' },
    blind_counting: { zh: '盲点中', en: 'counting' },
    compared: { zh: '已核对', en: 'compared' },
    balanced: { zh: '账实相符', en: 'balanced' },
    discrepancy: { zh: '有差额', en: 'differs' },
    discrepancy_review: { zh: '差额待定', en: 'difference under review' },
    closed: { zh: '已封账', en: 'closed' },
  },
  start: 'requested',
  end: ['closed'],
  moves: {
    issue_float: {
      from: ['requested'],
      to: 'open',
      by: ['two persons'],
      say: { zh: '签领备用金', en: 'Sign for the float' },
      rows: ['CASH-04'],
    },
    rescue: {
      from: ['requested'],
      to: 'open',
      by: ['system'],
      say: { zh: '补录钱箱', en: 'Rescue late money' },
      rows: ['CASH-08'],
    },
    drop: {
      from: ['open'],
      to: 'open',
      by: ['two persons'],
      say: { zh: '缴款入柜', en: 'Drop to the safe' },
      rows: ['CASH-10'],
    },
    surprise_count: {
      from: ['open'],
      to: 'open',
      by: ['duty_manager'],
      say: { zh: '突击盘点', en: 'Surprise count' },
      rows: ['CASH-04'],
    },
    stop_cash: {
      from: ['open'],
      to: 'open',
      by: ['clerk', 'duty_manager'],
      say: { zh: '暂停收现金', en: 'Take no cash' },
      rows: ['PAY-04', 'CASH-06'],
    },
    start_cash: {
      from: ['open'],
      to: 'open',
      by: ['clerk', 'duty_manager'],
      say: { zh: '恢复收现金', en: 'Take cash again' },
      rows: ['PAY-04'],
    },
    hand_over: {
      from: ['open'],
      to: 'handing_over',
      by: ['clerk'],
      say: { zh: '交接', en: 'Hand over' },
      rows: ['CASH-01'],
    },
    accept: {
      from: ['handing_over'],
      to: 'compared',
      by: ['clerk'],
      say: { zh: '接收', en: 'Accept' },
      rows: ['CASH-01'],
    },
    // Nobody came to take it over: the clerk closes it like any other.
    start_close: {
      from: ['open', 'handing_over'],
      to: 'blind_counting',
      by: ['clerk'],
      say: { zh: '开始结班', en: 'Start closing' },
      rows: ['CASH-01'],
    },
    count: {
      from: ['blind_counting'],
      to: 'compared',
      by: ['clerk'],
      say: { zh: '点数锁定', en: 'Lock the count' },
      rows: ['CASH-02'],
    },
    match: {
      from: ['compared'],
      to: 'balanced',
      by: ['system'],
      say: { zh: '核对相符', en: 'Match' },
      rows: ['CASH-02'],
    },
    differ: {
      from: ['compared'],
      to: 'discrepancy',
      by: ['system'],
      say: { zh: '核对有差', en: 'Differ' },
      rows: ['CASH-02', 'CASH-03'],
    },
    explain: {
      from: ['discrepancy'],
      to: 'discrepancy_review',
      by: ['clerk'],
      say: { zh: '说明差额', en: 'Explain' },
      rows: ['CASH-03'],
    },
    decide: {
      from: ['discrepancy_review'],
      to: 'balanced',
      by: ['duty_manager', 'hall_manager', 'branch_supervisor'],
      say: { zh: '定性', en: 'Decide' },
      rows: ['CASH-03'],
    },
    recount: {
      from: ['discrepancy_review'],
      to: 'blind_counting',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '再点一次', en: 'Count again' },
      rows: ['CASH-03'],
    },
    sign: {
      from: ['balanced'],
      to: 'closed',
      by: ['two persons'],
      say: { zh: '签字封账', en: 'Sign and close' },
      rows: ['CASH-01'],
    },
  },
});

export type SessionState = StateOf<typeof session>;

/** A till session as it stands. What it should hold is not in it. */
export interface SessionRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: SessionState;
  day: string;
  seq_no: number;
  counter_id: Id;
  clerk_id: Id;
  float_fen: Fen;
  rescues_id: Id | null;
  requested_at: Instant;
  opened_at: Instant | null;
  close_started_at: Instant | null;
  counted_at: Instant | null;
  counted_fen: Fen | null;
  difference_fen: Fen | null;
  explanation: string | null;
  decision: string | null;
  decided_by: Id | null;
  closed_at: Instant | null;
  /** Why it takes no cash for the time being. */
  cash_off: CashOff | null;
}

/** Why a till takes no cash for the time being: its detector failed, its drawer is broken, its change has run out. */
export const cash_off_reasons = ['detector', 'drawer', 'change'] as const;
export type CashOff = (typeof cash_off_reasons)[number];

/** Why a till may not stop taking cash: in an open hall one counter takes it always (PAY-04). */
export const whyNotStopCash = guarded(
  'PAY-04',
  (of: { hall_open: boolean; others: number }): string | undefined =>
    of.hall_open && of.others === 0 ? 'tills.last_cash' : undefined,
);

/** Whether an open hall stands without a counter that takes cash, once its clerks had time to open their tills (PAY-04). */
export const isWithoutCash = guarded(
  'PAY-04',
  (of: { hall_open: boolean; open_minutes: number; within_minutes: number; tills: number }): boolean =>
    of.hall_open && of.open_minutes >= of.within_minutes && of.tills === 0,
  () => false,
);

/** Who decides on a difference: its size, and whether it is the clerk's second within the period (CASH-03); beyond the hall the branch (ROLE-23). */
export const decidesOn = guarded(
  'ROLE-23',
  (
    size_fen: Fen,
    repeated: boolean,
    limits: { duty_manager_fen: Fen; hall_manager_fen: Fen },
  ): 'duty_manager' | 'hall_manager' | 'branch_supervisor' => {
    if (repeated || size_fen > limits.hall_manager_fen) return 'branch_supervisor';
    return size_fen > limits.duty_manager_fen ? 'hall_manager' : 'duty_manager';
  },
  () => 'duty_manager',
);

const too_low = {
  duty_manager: 'tills.for_duty_manager',
  hall_manager: 'tills.for_hall_manager',
  branch_supervisor: 'tills.for_branch_supervisor',
} as const;
const ladder = ['duty_manager', 'hall_manager', 'branch_supervisor'] as const;
export type Decider = (typeof ladder)[number];

/** Why this person may not decide: too far down the ladder, or the money was in their own hands (CASH-03). */
export const whyNotDecide = guarded(
  'CASH-03',
  (of: { needed: Decider; holds: readonly Decider[]; own: boolean }): string | undefined => {
    if (of.own) return 'tills.own_difference';
    const from = ladder.indexOf(of.needed);
    return of.holds.some(role => ladder.indexOf(role) >= from) ? undefined : too_low[of.needed];
  },
);

/** Why two persons may not sign for a till: one is its clerk, the other keeps the safe or leads the floor (CASH-04). */
export const whyNotTwo = guarded(
  'CASH-04',
  (of: { clerk_id: Id; first_id: Id; second_id: Id; keeper: boolean }): string | undefined => {
    const clerk_signs = of.first_id === of.clerk_id || of.second_id === of.clerk_id;
    return clerk_signs && of.keeper ? undefined : 'tills.clerk_and_keeper';
  },
);
