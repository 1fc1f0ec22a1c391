import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';

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

/** Why an answer is not sent as a message: no number was left, or no article says it (SVC-02, PRIN-09). */
export const whyNotSent = guarded(
  ['SVC-02', 'PRIN-09'],
  (of: { how: string; has_contact: boolean; has_words: boolean }): string | undefined => {
    if (of.how !== 'message') return undefined;
    if (!of.has_words) return 'orders.message_needs_article';
    return of.has_contact ? undefined : 'orders.no_contact';
  },
);
