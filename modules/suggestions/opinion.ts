import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { About, Nature, Reward, Source, Worth } from './catalogue.ts';

const above = ['branch_supervisor', 'province_supervisor'];
const handlers = ['floor_advisor', 'complaint_officer', 'duty_manager', 'hall_manager', ...above];
const leads = ['hall_manager', ...above];

/** What a customer suggests, from the moment it is received to the day it is real, or the reason why it is not (SUG-01). */
export const opinion = machine({
  name: 'suggestions.opinion',
  table: 'customer_opinion',
  states: {
    received: { zh: '已收到', en: 'received' },
    classified: { zh: '已分类', en: 'classified' },
    evaluated: { zh: '已评估', en: 'evaluated' },
    adopted: { zh: '已采纳，待答复', en: 'adopted, to be answered' },
    turned_down: { zh: '不采纳，待答复', en: 'turned down, to be answered' },
    promised: { zh: '已答复，等见效', en: 'answered, to take effect' },
    effective: { zh: '已见效', en: 'in effect' },
    closed: { zh: '已答复', en: 'answered' },
    passed_on: { zh: '转为投诉', en: 'passed on as a complaint' },
  },
  start: 'received',
  end: ['effective', 'closed', 'passed_on'],
  moves: {
    classify: {
      from: ['received'],
      to: 'classified',
      by: handlers,
      say: { zh: '分类', en: 'Classify' },
      rows: ['SUG-01'],
    },
    pass_on: {
      from: ['received', 'classified'],
      to: 'passed_on',
      by: handlers,
      say: { zh: '转为投诉', en: 'Pass on as a complaint' },
      rows: ['CMP-18', 'SUG-01'],
    },
    evaluate: {
      from: ['classified'],
      to: 'evaluated',
      by: handlers,
      say: { zh: '评估', en: 'Evaluate' },
      rows: ['SUG-01'],
    },
    acknowledge: {
      from: ['classified'],
      to: 'closed',
      by: handlers,
      say: { zh: '答复表扬', en: 'Thank for the praise' },
      rows: ['SUG-05'],
    },
    adopt: {
      from: ['evaluated'],
      to: 'adopted',
      by: leads,
      say: { zh: '采纳', en: 'Adopt' },
      rows: ['SUG-01', 'SUG-03'],
    },
    turn_down: {
      from: ['evaluated'],
      to: 'turned_down',
      by: leads,
      say: { zh: '不采纳', en: 'Turn down' },
      rows: ['SUG-01'],
    },
    answer: {
      from: ['adopted'],
      to: 'promised',
      by: handlers,
      say: { zh: '正式答复', en: 'Answer' },
      rows: ['SUG-01', 'SUG-02', 'SUG-05'],
    },
    explain: {
      from: ['turned_down'],
      to: 'closed',
      by: handlers,
      say: { zh: '答复并说明原因', en: 'Answer and say why' },
      rows: ['SUG-01', 'SUG-02', 'SUG-05'],
    },
    take_effect: {
      from: ['promised'],
      to: 'effective',
      by: [...leads, 'duty_manager', 'system'],
      say: { zh: '已见效', en: 'It is in effect' },
      rows: ['SUG-03'],
    },
  },
});

export type OpinionState = StateOf<typeof opinion>;

export interface OpinionRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: OpinionState;
  number: number;
  source: Source;
  book_page: number | null;
  picture_id: Id | null;
  gathering_id: Id | null;
  nature: Nature | null;
  about: About;
  said: string;
  sealed: string | null;
  phone_mask: string | null;
  received_by: Id | null;
  received_at: Instant;
  owner_id: Id;
  /** Whose it is: 1 its owner, 2 the hall manager, 3 the branch; it climbs. */
  level: number;
  read_at: Instant | null;
  reply_due: Instant;
  final_due: Instant;
  book_reply: string | null;
  replied_by: Id | null;
  replied_at: Instant | null;
  worth: Worth | null;
  worth_note: string | null;
  evaluated_by: Id | null;
  decision: string | null;
  decided_by: Id | null;
  decided_at: Instant | null;
  effect_due: Instant | null;
  improvement_id: Id | null;
  answer: string | null;
  answered_at: Instant | null;
  reward: Reward | null;
  reward_fen: Fen;
  rewarded_at: Instant | null;
  effect: string | null;
  effective_at: Instant | null;
  complaint_id: Id | null;
}

/** The number an opinion gets the moment it is received, as its customer says it: `YJ-1001-0007` (SUG-01). */
export const opinionNo = guarded(
  'SUG-01',
  (of: Pick<OpinionRow, 'hall_id' | 'number'>): string =>
    `YJ-${of.hall_id}-${String(of.number).padStart(4, '0')}`,
  () => '',
);

/** Whether an opinion has come to its end. */
export const isOver = (of: Pick<OpinionRow, 'state'>): boolean =>
  (opinion.end as readonly string[]).includes(of.state);

/** Whether its customer has the final answer. */
export const isAnswered = (of: Pick<OpinionRow, 'answered_at' | 'state'>): boolean =>
  of.answered_at !== null || isOver(of);
