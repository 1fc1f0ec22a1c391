import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { CallRule, Question } from './catalogue.ts';

const callers = ['complaint_officer', 'duty_manager', 'hall_manager', 'floor_advisor'];

/** A customer who is called back after a business (SVC-14): satisfied, not and so a complaint, or not reached on so many days. */
export const call_back = machine({
  name: 'issues.call_back',
  table: 'call_back',
  states: {
    waiting: { zh: '待回访', en: 'to be called' },
    satisfied: { zh: '满意', en: 'satisfied' },
    dissatisfied: { zh: '不满意，已转投诉', en: 'not satisfied: a complaint' },
    unreached: { zh: '联系不上', en: 'not reached' },
  },
  start: 'waiting',
  end: ['satisfied', 'dissatisfied', 'unreached'],
  moves: {
    hear: {
      from: ['waiting'],
      to: 'satisfied',
      by: callers,
      say: { zh: '客户满意', en: 'The customer is satisfied' },
      rows: ['SVC-14'],
    },
    reopen: {
      from: ['waiting'],
      to: 'dissatisfied',
      by: callers,
      say: { zh: '客户不满意，转投诉', en: 'Not satisfied: a complaint' },
      rows: ['SVC-14'],
    },
    give_up: {
      from: ['waiting'],
      to: 'unreached',
      by: callers,
      say: { zh: '几天都联系不上', en: 'Not reached' },
      rows: ['SVC-14'],
    },
  },
});

export interface CallBackRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof call_back>;
  rule: CallRule;
  order_id: Id;
  business: string;
  mask: string;
  ordered_on: string;
  drawn_at: Instant;
  due_at: Instant;
  /** The days on which nobody was reached, as JSON. */
  tried_on: string;
  answers: string | null;
  note: string | null;
  done_by: Id | null;
  done_at: Instant | null;
  issue_id: Id | null;
}

/** Businesses that put something new into a customer's hands. */
const new_products: readonly string[] = ['new_connection', 'unit_connection', 'plan_change', 'service_add'];

/** Whether chance takes an order into the sample: by its id, so that nobody chooses and a second look draws alike. */
const drawn = (order_id: Id, percent: number): boolean =>
  Number.parseInt(order_id.slice(-6), 16) % 100 < percent;

interface Done {
  id: Id;
  business: string;
  total_fen: Fen;
}

/** By which rule a customer is called back after a business, if by any: all of high value, a share of what is new (SVC-14). */
export const ruleFor = guarded(
  'SVC-14',
  (of: Done, norm: { value_fen: Fen; share: number }): CallRule | undefined => {
    if (of.total_fen >= norm.value_fen) return 'high_value';
    return new_products.includes(of.business) && drawn(of.id, norm.share) ? 'new_product' : undefined;
  },
);

/** What a call comes to: whoever says no to the last question, or to what was wanted, is not satisfied (SVC-14). */
export const outcomeOf = guarded(
  'SVC-14',
  (answers: Readonly<Record<Question, boolean>>): 'hear' | 'reopen' =>
    answers.satisfied && answers.wanted && answers.works ? 'hear' : 'reopen',
  () => 'hear',
);
