import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { Calmed, Category, Channel, ReplyBy, Severity, Solution } from './catalogue.ts';

const officers = ['complaint_officer', 'duty_manager', 'hall_manager'];
const ladder = [...officers, 'branch_supervisor', 'province_supervisor'];

/** A complaint from whoever takes it down to the customer's own last word (catalogue 6.9). */
export const complaint = machine({
  name: 'complaints.complaint',
  table: 'complaint',
  states: {
    received: { zh: '待受理', en: 'received' },
    accepted: { zh: '已受理', en: 'accepted' },
    investigating: { zh: '核实中', en: 'being looked into' },
    waiting_customer: { zh: '等客户', en: 'waits for the customer' },
    proposed: { zh: '已回复，等客户意见', en: 'replied, the customer decides' },
    resolving: { zh: '落实中', en: 'being put right' },
    answered: { zh: '已答复，待回访', en: 'answered, to be called back' },
    escalated: { zh: '已升级', en: 'escalated' },
    reopened: { zh: '客户不满意，重开', en: 'reopened' },
    satisfied: { zh: '客户满意', en: 'the customer is satisfied' },
    closed: { zh: '已归档', en: 'closed' },
    withdrawn: { zh: '客户撤回', en: 'withdrawn' },
    closed_unreachable: { zh: '联系不上，书面答复后归档', en: 'closed unreachable, answered in writing' },
  },
  start: 'received',
  end: ['closed', 'withdrawn', 'closed_unreachable'],
  moves: {
    accept: {
      from: ['received'],
      to: 'accepted',
      by: ladder,
      say: { zh: '受理并复述', en: 'Accept' },
      rows: ['CMP-02', 'CMP-03', 'CMP-09'],
    },
    assess: {
      from: ['accepted'],
      to: 'investigating',
      by: ladder,
      say: { zh: '定级，开始核实', en: 'Assess' },
      rows: ['CMP-09', 'CMP-14'],
    },
    wait: {
      from: ['investigating', 'proposed'],
      to: 'waiting_customer',
      by: ladder,
      say: { zh: '等客户补充，停表', en: 'Wait for the customer' },
      rows: ['CMP-04'],
    },
    resume: {
      from: ['waiting_customer'],
      to: 'investigating',
      by: [...ladder, 'clock'],
      say: { zh: '继续核实', en: 'Go on' },
      rows: ['CMP-04'],
    },
    propose: {
      from: ['investigating'],
      to: 'proposed',
      by: ladder,
      say: { zh: '回复方案', en: 'Propose' },
      rows: ['PRM-07', 'CMP-04', 'CMP-15'],
    },
    agree: {
      from: ['proposed'],
      to: 'resolving',
      by: ['customer'],
      say: { zh: '客户同意', en: 'The customer agrees' },
      rows: ['CMP-08'],
    },
    disagree: {
      from: ['proposed'],
      to: 'escalated',
      by: ['customer'],
      say: { zh: '客户不同意，升级', en: 'The customer disagrees' },
      rows: ['CMP-05', 'CMP-08'],
    },
    take_up: {
      from: ['escalated'],
      to: 'investigating',
      by: ladder,
      say: { zh: '上一级接办', en: 'Take up' },
      rows: ['CMP-05'],
    },
    reconsider: {
      from: ['resolving'],
      to: 'investigating',
      by: ladder,
      say: { zh: '补偿未获批，重新核实', en: 'Look into it anew' },
      rows: ['CMP-15'],
    },
    answer: {
      from: ['resolving'],
      to: 'answered',
      by: ladder,
      say: { zh: '落实并答复', en: 'Answer' },
      rows: ['CMP-16', 'CMP-12'],
    },
    satisfy: {
      from: ['answered'],
      to: 'satisfied',
      by: ['customer'],
      say: { zh: '客户满意', en: 'The customer is satisfied' },
      rows: ['CMP-08'],
    },
    close: {
      from: ['satisfied'],
      to: 'closed',
      by: ['system'],
      say: { zh: '归档', en: 'Close' },
      rows: ['CMP-12', 'PRIN-19'],
    },
    dissatisfy: {
      from: ['answered'],
      to: 'reopened',
      by: ['customer'],
      say: { zh: '客户不满意，重开一次', en: 'Reopen, once' },
      rows: ['CMP-08'],
    },
    escalate: {
      from: ['reopened'],
      to: 'escalated',
      by: ['hall_manager', 'branch_supervisor', 'province_supervisor'],
      say: { zh: '厅经理升级', en: 'Escalate' },
      rows: ['CMP-05', 'CMP-08'],
    },
    part: {
      from: ['answered'],
      to: 'closed',
      by: ['customer'],
      say: { zh: '重开后仍不满意，告知申诉渠道', en: 'Not satisfied after all, told of the appeal' },
      rows: ['CMP-08', 'CMP-13'],
    },
    withdraw: {
      from: [
        ...(['received', 'accepted', 'investigating', 'waiting_customer'] as const),
        ...(['proposed', 'resolving', 'answered', 'escalated', 'reopened'] as const),
      ],
      to: 'withdrawn',
      by: ['customer'],
      say: { zh: '客户撤回', en: 'Withdraw' },
      rows: ['CMP-12'],
    },
    give_up: {
      from: ['proposed', 'answered', 'waiting_customer'],
      to: 'closed_unreachable',
      by: ladder,
      say: { zh: '三天三次联系不上，书面答复归档', en: 'Close unreachable' },
      rows: ['CMP-12', 'PRIN-19'],
    },
  },
});

export type ComplaintState = StateOf<typeof complaint>;

export interface ComplaintRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: ComplaintState;
  number: number;
  channel: Channel;
  category: Category;
  /** Whose it is to decide: 1 complaint officer and duty manager, 2 hall manager, 3 branch, 4 province (X15). */
  level: number;
  severity: Severity | null;
  said: string;
  sealed: string | null;
  phone_mask: string | null;
  phone_index: string | null;
  reply_by: ReplyBy;
  ticket_id: Id | null;
  ticket_label: string | null;
  about_id: Id | null;
  received_by: Id | null;
  received_at: Instant;
  handler_id: Id;
  deputised: boolean;
  repeated: number;
  accept_due: Instant;
  reply_due: Instant;
  final_due: Instant;
  accepted_at: Instant | null;
  calmed: Calmed | null;
  restated: string | null;
  restated_at: Instant | null;
  replied_at: Instant | null;
  solution: Solution | null;
  amount_fen: Fen;
  reply: string | null;
  replied_by: Id | null;
  second_id: Id | null;
  answer: string | null;
  answered_at: Instant | null;
  waits_since: Instant | null;
  waits_until: Instant | null;
  waits_for: string | null;
  waited_ms: number;
  reopened: boolean;
  satisfied: boolean | null;
  score: number | null;
  ended_at: Instant | null;
  own_word: string | null;
  own_word_due: Instant | null;
  own_word_at: Instant | null;
  blame_id: Id | null;
  compensation_id: Id | null;
  /** The case by which the money that was offered is approved and paid. */
  amends_id: Id | null;
  /** Until when a partner's hall hands it to the company; null where the company runs the hall. */
  forward_due: Instant | null;
  forwarded_at: Instant | null;
}

/** The receipt number of a complaint, as its customer says it: `TS-1001-0007` (CMP-01). */
export const complaintNo = guarded(
  'CMP-01',
  (of: Pick<ComplaintRow, 'hall_id' | 'number'>): string =>
    `TS-${of.hall_id}-${String(of.number).padStart(4, '0')}`,
  () => '',
);
