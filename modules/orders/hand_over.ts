import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** An open question offered to somebody else: the owner stays the owner until it is accepted (SVC-06). */
export const hand_over = machine({
  name: 'orders.hand_over',
  table: 'order_hand_over',
  states: {
    offered: { zh: '待接', en: 'offered' },
    accepted: { zh: '已接', en: 'accepted' },
    declined: { zh: '未接', en: 'declined' },
    withdrawn: { zh: '已撤', en: 'withdrawn' },
  },
  start: 'offered',
  end: ['accepted', 'declined', 'withdrawn'],
  moves: {
    accept: {
      from: ['offered'],
      to: 'accepted',
      by: ['clerk', 'floor_advisor', 'duty_manager', 'hall_manager'],
      say: { zh: '接下咨询', en: 'Accept the question' },
      rows: ['SVC-06'],
    },
    decline: {
      from: ['offered'],
      to: 'declined',
      by: ['clerk', 'floor_advisor', 'duty_manager', 'hall_manager'],
      say: { zh: '不接', en: 'Decline' },
      rows: ['SVC-06'],
    },
    withdraw: {
      from: ['offered'],
      to: 'withdrawn',
      by: ['clerk', 'floor_advisor', 'duty_manager', 'hall_manager'],
      say: { zh: '撤回转交', en: 'Withdraw the offer' },
    },
  },
});

export interface HandOverRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof hand_over>;
  follow_up_id: Id;
  from_id: Id;
  to_id: Id;
}

/** Who acts on an open question: its owner; a manager may too. */
export interface Acting {
  actor_id: Id;
  owner_id: Id;
  leads: boolean;
}

/** Why this person does not answer a question or hand it on: it is somebody else's (SVC-06). */
export const whyNotOwner = guarded('SVC-06', (of: Acting): string | undefined =>
  of.actor_id === of.owner_id || of.leads ? undefined : 'orders.not_the_owner',
);

/** Why a question is not taken over by this person: it was offered to another (SVC-06). */
export const whyNotAccept = guarded(
  'SVC-06',
  (of: Pick<HandOverRow, 'to_id'>, actor_id: Id): string | undefined =>
    of.to_id === actor_id ? undefined : 'orders.not_offered_to_you',
);

/** Why an answer is not sent as a message: no number was left, or no article says it (SVC-02, PRIN-09). */
export const whyNotSent = guarded(
  ['SVC-02', 'PRIN-09'],
  (of: { how: string; has_contact: boolean; has_words: boolean }): string | undefined => {
    if (of.how !== 'message') return undefined;
    if (!of.has_words) return 'orders.message_needs_article';
    return of.has_contact ? undefined : 'orders.no_contact';
  },
);
