import type { Instant } from '../../kit/clock.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { RiskFlag, RiskKind } from './risk.ts';

/** One business for one customer (catalogue 6.4), from who they are to what they take home. */
export const order = machine({
  name: 'orders.order',
  table: 'business_order',
  states: {
    draft: { zh: '草稿', en: 'draft' },
    identified: { zh: '已识别', en: 'identified' },
    eligible: { zh: '可办理', en: 'eligible' },
    rejected: { zh: '不能办理', en: 'refused' },
    disclosed: { zh: '已告知', en: 'told' },
    confirmed: { zh: '已确认', en: 'confirmed' },
    lapsed: { zh: '已放弃', en: 'given up' },
    paid: { zh: '已收费', en: 'paid' },
    no_charge: { zh: '免收费', en: 'no charge' },
    executing: { zh: '办理中', en: 'being carried out' },
    completed: { zh: '已办妥', en: 'completed' },
    delivered: { zh: '已交付', en: 'delivered' },
    failed: { zh: '未办成', en: 'failed' },
    pre_accepted: { zh: '预受理', en: 'accepted in advance' },
    reversal_pending: { zh: '待冲正', en: 'reversal asked' },
    reversed: { zh: '已冲正', en: 'reversed' },
  },
  start: 'draft',
  end: ['rejected', 'lapsed', 'failed', 'reversed'],
  moves: {
    identify: {
      from: ['draft', 'pre_accepted'],
      to: 'identified',
      by: ['clerk'],
      say: { zh: '识别', en: 'Identify' },
      rows: ['BIZ-01', 'BIZ-23', 'RNM-01'],
    },
    qualify: {
      from: ['identified'],
      to: 'eligible',
      by: ['system'],
      say: { zh: '资格', en: 'Eligibility' },
      rows: ['BIZ-01', 'BIZ-06', 'BIZ-19', 'BIZ-20', 'BIZ-21', 'PRIV-01', 'ROLE-24'],
    },
    reject: {
      from: ['draft', 'identified'],
      to: 'rejected',
      by: ['system'],
      say: { zh: '拒办', en: 'Refuse' },
      rows: ['BIZ-01'],
    },
    consent: {
      from: ['eligible'],
      to: 'eligible',
      by: ['customer'],
      say: { zh: '监护人单独同意', en: 'A guardian consents' },
      rows: ['RNM-06'],
    },
    answer_risk: {
      from: ['eligible'],
      to: 'eligible',
      by: ['customer'],
      say: { zh: '答风险提示', en: 'Answer the warning' },
      rows: ['PAY-03', 'RNM-09'],
    },
    allow_risk: {
      from: ['eligible'],
      to: 'eligible',
      by: ['two persons'],
      say: { zh: '经理放行', en: 'Let through by a manager' },
      rows: ['PAY-03', 'RNM-09'],
    },
    refuse_risk: {
      from: ['eligible'],
      to: 'rejected',
      by: ['clerk'],
      say: { zh: '因风险拒办', en: 'Refuse over a red flag' },
      rows: ['PAY-03', 'RNM-09'],
    },
    tell_part: {
      from: ['eligible'],
      to: 'eligible',
      by: ['clerk'],
      say: { zh: '讲完一项', en: 'Tell one part' },
      rows: ['BIZ-29'],
    },
    disclose: {
      from: ['eligible'],
      to: 'disclosed',
      by: ['clerk'],
      say: { zh: '告知', en: 'Tell' },
      rows: ['BIZ-28', 'BIZ-29'],
    },
    confirm: {
      from: ['disclosed'],
      to: 'confirmed',
      by: ['customer'],
      say: { zh: '确认', en: 'Confirm' },
      rows: ['BIZ-24', 'PRM-05', 'SVC-23', 'RNM-11'],
    },
    revise: {
      from: ['disclosed', 'confirmed'],
      to: 'eligible',
      by: ['clerk'],
      say: { zh: '改单', en: 'Revise' },
      rows: ['BIZ-29'],
    },
    lapse: {
      from: ['draft', 'identified', 'eligible', 'disclosed', 'confirmed', 'pre_accepted'],
      to: 'lapsed',
      by: ['clerk', 'clock'],
      say: { zh: '放弃', en: 'Give up' },
      rows: ['PRM-05'],
    },
    pay: {
      from: ['confirmed'],
      to: 'paid',
      by: ['clerk'],
      say: { zh: '收费', en: 'Take the money' },
      rows: ['BIZ-01', 'CASH-02'],
    },
    waive: {
      from: ['confirmed'],
      to: 'no_charge',
      by: ['system'],
      say: { zh: '免收', en: 'Nothing to pay' },
      rows: ['BIZ-01'],
    },
    execute: {
      from: ['paid', 'no_charge'],
      to: 'executing',
      by: ['system'],
      say: { zh: '办理', en: 'Carry out' },
      rows: ['BIZ-01'],
    },
    complete: {
      from: ['executing'],
      to: 'completed',
      by: ['system'],
      say: { zh: '办妥', en: 'Complete' },
      rows: ['BIZ-01', 'SVC-07'],
    },
    fail: {
      from: ['executing'],
      to: 'failed',
      by: ['system'],
      say: { zh: '未办成', en: 'Fail' },
      rows: ['BIZ-01', 'GEN-16'],
    },
    try_works: {
      from: ['completed'],
      to: 'completed',
      by: ['clerk'],
      say: { zh: '调试好了', en: 'Set up and works' },
      rows: ['SIM-01', 'SVC-12'],
    },
    deliver: {
      from: ['completed'],
      to: 'delivered',
      by: ['customer', 'system'],
      say: { zh: '交付', en: 'Deliver' },
      rows: ['SVC-12', 'SVC-22', 'PAY-02', 'SIM-01'],
    },
    show_code: {
      from: ['delivered'],
      to: 'delivered',
      by: ['customer'],
      say: { zh: '看解锁码', en: 'Read the code' },
      rows: ['BIZ-11'],
    },
    pre_accept: {
      from: ['draft'],
      to: 'pre_accepted',
      by: ['clerk'],
      say: { zh: '预受理', en: 'Accept in advance' },
      rows: ['BIZ-24'],
    },
    find_fault: {
      from: ['completed'],
      to: 'completed',
      by: ['clerk'],
      say: { zh: '试用不通', en: 'The trial fails' },
      rows: ['SIM-01'],
    },
    deliver_untried: {
      from: ['completed'],
      to: 'delivered',
      by: ['clerk'],
      say: { zh: '未试用交付', en: 'Deliver untried' },
      rows: ['SIM-01'],
    },
    ask_reversal: {
      from: ['completed', 'delivered'],
      to: 'reversal_pending',
      by: ['clerk'],
      say: { zh: '申请冲正', en: 'Ask for a reversal' },
      rows: ['BIZ-30', 'CASH-07'],
    },
    approve_reversal: {
      from: ['reversal_pending'],
      to: 'reversed',
      by: ['duty_manager'],
      say: { zh: '批准冲正', en: 'Approve the reversal' },
      rows: ['BIZ-30', 'CASH-07'],
    },
    adjust: {
      from: ['completed', 'delivered'],
      to: 'reversed',
      by: ['two persons'],
      say: { zh: '日结后调整', en: 'Adjust after the close' },
      rows: ['BIZ-30'],
    },
    give_up: {
      from: ['delivered'],
      to: 'reversed',
      by: ['customer'],
      say: { zh: '首次收费前免费取消', en: 'Give up before the first charge' },
      rows: ['PRM-05'],
    },
    decline_reversal: {
      from: ['reversal_pending'],
      to: 'delivered',
      by: ['duty_manager', 'clock'],
      say: { zh: '不予冲正', en: 'Decline the reversal' },
      rows: ['BIZ-30'],
    },
  },
});

export type OrderState = StateOf<typeof order>;

/** How the phone did when it was tried before the customer left, or why it was not tried (SIM-01). */
export const test_outcomes = ['works', 'call_fails', 'data_fails', 'no_phone', 'left'] as const;
export type TestOutcome = (typeof test_outcomes)[number];

/** An order as it stands. Ids and masks; who the customer is stays sealed elsewhere. */
export interface OrderRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: OrderState;
  day: string;
  business: string;
  ticket_id: Id;
  counter_id: Id;
  clerk_id: Id;
  opened_at: Instant;
  asks: string;
  check_id: Id | null;
  guardian_check_id: Id | null;
  guardian_relation: string | null;
  guardian_proof: string | null;
  /** Whether a guardian's separate consent was asked for, and given, on the second screen. */
  consent_flag: 'asked' | 'given' | null;
  consent_version: string | null;
  consent_at: Instant | null;
  /** Who acted for the holder, proven here; null when the holder came. */
  agent_check_id: Id | null;
  agent_relation: string | null;
  agent_letter_on: string | null;
  person_id: Id | null;
  number_id: Id | null;
  number_mask: string | null;
  sim_id: Id | null;
  sim_mask: string | null;
  sheet: string | null;
  sheet_version: string | null;
  charges: string;
  total_fen: Fen;
  told: string;
  identified_at: Instant | null;
  eligible_at: Instant | null;
  disclosed_at: Instant | null;
  confirmed_at: Instant | null;
  confirmed_how: string | null;
  payment_id: Id | null;
  paid_at: Instant | null;
  journal_id: Id | null;
  receipt_id: Id | null;
  executed_at: Instant | null;
  completed_at: Instant | null;
  delivered_at: Instant | null;
  promised_at: Instant | null;
  undo: string | null;
  reject_code: string | null;
  reason: string | null;
  reversal_asked_by: Id | null;
  pre_accepted_at: Instant | null;
  /** The number as said while the core was away, sealed. */
  said: string | null;
  risk_kind: RiskKind | null;
  risk_flag: RiskFlag | null;
  risk_answers: string | null;
  risk_at: Instant | null;
  tested: TestOutcome | null;
  tested_at: Instant | null;
  /** The points of the set-up that were gone through, as a JSON list (SVC-12). */
  set_up: string | null;
  /** When its customer read the code that was asked for; the code itself is kept nowhere (BIZ-11). */
  code_shown_at: Instant | null;
  risk_score: number | null;
  /** The signs behind the score, as a JSON list of codes. */
  risk_signs: string | null;
}
