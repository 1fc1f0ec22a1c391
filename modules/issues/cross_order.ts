import type { Instant } from '../../kit/clock.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Department, Topic } from './catalogue.ts';

const senders = ['complaint_officer', 'duty_manager', 'hall_manager'];

/** What a hall asks of a department or a partner: sent, taken, answered there, and accepted by the hall (SVC-26, ROLE-28). */
export const cross_order = machine({
  name: 'issues.cross_order',
  table: 'cross_order',
  states: {
    sent: { zh: '待接单', en: 'sent' },
    taken: { zh: '处理中', en: 'taken' },
    answered: { zh: '已答复，待确认', en: 'answered, to be accepted' },
    closed: { zh: '已办结', en: 'closed' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  start: 'sent',
  end: ['closed', 'withdrawn'],
  moves: {
    take: {
      from: ['sent'],
      to: 'taken',
      by: ['department'],
      say: { zh: '接单', en: 'Take it' },
      rows: ['SVC-26', 'ROLE-28', 'ROLE-29'],
    },
    answer: {
      from: ['taken'],
      to: 'answered',
      by: ['department'],
      say: { zh: '答复', en: 'Answer' },
      rows: ['SVC-26', 'ROLE-28', 'ROLE-29'],
    },
    accept: {
      from: ['answered'],
      to: 'closed',
      by: senders,
      say: { zh: '确认办结', en: 'Accept' },
      rows: ['SVC-26'],
    },
    send_back: {
      from: ['answered'],
      to: 'taken',
      by: senders,
      say: { zh: '没解决，退回', en: 'Send back' },
      rows: ['SVC-26'],
    },
    withdraw: {
      from: ['sent', 'taken'],
      to: 'withdrawn',
      by: senders,
      say: { zh: '撤回', en: 'Withdraw' },
      rows: ['SVC-26'],
    },
  },
});

export interface CrossOrderRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof cross_order>;
  number: number;
  kind: 'fault' | 'help';
  department: Department;
  topic: Topic;
  said: string;
  place: string | null;
  level: number;
  asked_by: Id | null;
  asked_at: Instant;
  take_due: Instant;
  answer_due: Instant;
  taken_by: Id | null;
  taken_at: Instant | null;
  answer: string | null;
  answered_by: Id | null;
  answered_at: Instant | null;
  late: boolean;
  returned: number;
  note: string | null;
  ended_at: Instant | null;
}

/** The number of an order as it is said: `XB-1001-0003`. */
export const crossOrderNo = (of: Pick<CrossOrderRow, 'hall_id' | 'number'>): string =>
  `XB-${of.hall_id}-${String(of.number).padStart(4, '0')}`;
