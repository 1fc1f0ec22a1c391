import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** A number under somebody's document that they say they never opened (RNM-08). */
export const objection = machine({
  name: 'orders.objection',
  table: 'order_objection',
  states: {
    raised: { zh: '待核查', en: 'to be looked into' },
    late: { zh: '超时', en: 'late' },
    closed: { zh: '已办结', en: 'closed' },
  },
  start: 'raised',
  end: ['closed'],
  moves: {
    run_late: {
      from: ['raised'],
      to: 'late',
      by: ['clock'],
      say: { zh: '超时', en: 'Run late' },
      rows: ['RNM-08'],
    },
    close: {
      from: ['raised', 'late'],
      to: 'closed',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '核查办结', en: 'Close' },
      rows: ['RNM-08'],
    },
  },
});

export interface ObjectionRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof objection>;
  clerk_id: Id;
  person_id: Id;
  number_id: Id;
  number_mask: string;
  raised_at: Instant;
  due_at: Instant;
}

/** Why nobody may object to a number: it is not under the document of whoever stands here (RNM-08). */
export const whyNotObject = guarded(
  'RNM-08',
  (customer_id: Id | null | undefined, person_id: Id): string | undefined =>
    customer_id === person_id ? undefined : 'orders.not_under_you',
);

/** Why this person may not close it: the clerk who took it does not look into it (RNM-08). */
export const whyNotCloseIt = guarded(
  'RNM-08',
  (of: Pick<ObjectionRow, 'clerk_id'>, by: Id): string | undefined =>
    of.clerk_id === by ? 'orders.own_objection' : undefined,
);
