import type { Instant } from '../../kit/clock.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Cause, Channel, Flow, Kind, Topic } from './catalogue.ts';

const leads = ['complaint_officer', 'duty_manager', 'hall_manager'];

/** What is fed back in a hall: its own course runs elsewhere, its end asks for the cause and what prevents the next one (SVC-18, SVC-19). */
export const issue = machine({
  name: 'issues.issue',
  table: 'issue',
  states: {
    under_way: { zh: '流程中', en: 'under way' },
    settled: { zh: '已解决，待总结', en: 'settled, to be concluded' },
    concluded: { zh: '有改进措施，落实中', en: 'concluded, its action under way' },
    closed: { zh: '已归档', en: 'closed' },
  },
  start: 'under_way',
  end: ['closed'],
  moves: {
    settle: {
      from: ['under_way'],
      to: 'settled',
      by: ['clock'],
      say: { zh: '流程已办结', en: 'Its course is over' },
      rows: ['SVC-18'],
    },
    close: {
      from: ['settled'],
      to: 'closed',
      by: leads,
      say: { zh: '总结归档', en: 'Conclude and close' },
      rows: ['SVC-19'],
    },
    conclude: {
      from: ['settled'],
      to: 'concluded',
      by: leads,
      say: { zh: '写根因和措施', en: 'Cause and action' },
      rows: ['SVC-19'],
    },
    carry_out: {
      from: ['concluded'],
      to: 'closed',
      by: leads,
      say: { zh: '措施已落实', en: 'The action is carried out' },
      rows: ['SVC-19'],
    },
  },
});

export interface IssueRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof issue>;
  number: number;
  kind: Kind;
  channel: Channel;
  topic: Topic;
  said: string;
  flow: Flow;
  flow_id: Id;
  repeats: number;
  phone_mask: string | null;
  chased: number;
  received_by: Id | null;
  received_at: Instant;
  settled_at: Instant | null;
  cause: Cause | null;
  cause_note: string | null;
  action: string | null;
  action_by: Id | null;
  action_due: Instant | null;
  concluded_by: Id | null;
  concluded_at: Instant | null;
  carried_out: string | null;
  closed_at: Instant | null;
  recurred_id: Id | null;
  recurred_at: Instant | null;
  call_score: number | null;
  score: number | null;
}

const padded = (number: number): string => String(number).padStart(4, '0');
/** The number of an issue as it is said: `WT-1001-0007`. */
export const issueNo = (of: Pick<IssueRow, 'hall_id' | 'number'>): string =>
  `WT-${of.hall_id}-${padded(of.number)}`;
