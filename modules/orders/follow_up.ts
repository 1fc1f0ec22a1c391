import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';

/** A question left open at the counter, until somebody answers it (SVC-02). */
export const follow_up = machine({
  name: 'orders.follow_up',
  table: 'order_follow_up',
  states: {
    open: { zh: '待答复', en: 'to be answered' },
    late: { zh: '答复超时', en: 'answer is late' },
    answered: { zh: '已答复', en: 'answered' },
  },
  start: 'open',
  end: ['answered'],
  moves: {
    run_late: {
      from: ['open'],
      to: 'late',
      by: ['clock'],
      say: { zh: '超过答复时限', en: 'Run late' },
      rows: ['SVC-02', 'SVC-07', 'PRIN-09'],
    },
    answer: {
      from: ['open', 'late'],
      to: 'answered',
      by: ['clerk', 'floor_advisor', 'duty_manager', 'hall_manager'],
      say: { zh: '答复', en: 'Answer' },
      rows: ['SVC-02', 'PRIN-09'],
    },
  },
});

/** How an answer reached the customer. */
export const answer_ways = ['came_back', 'called', 'message'] as const;
export type AnswerWay = (typeof answer_ways)[number];

/** A question left open, as it stands; codes only, never what was asked. */
export interface FollowUpRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'open' | 'late' | 'answered';
  order_id: Id | null;
  ticket_id: Id | null;
  clerk_id: Id;
  owner_id: Id;
  topic: string;
  opened_at: Instant;
  due_at: Instant;
}

/** Why a visit does not end as a consultation: nothing says what was asked and answered (SVC-02, SVC-06). */
export const whyNotConsulted = guarded(
  ['SVC-02', 'SVC-06', 'BIZ-16'],
  (outcome: string, recorded: number): string | undefined =>
    outcome === 'consulted' && recorded === 0 ? 'orders.no_consultation' : undefined,
);
