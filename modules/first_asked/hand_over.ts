import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

/** What somebody owns until another has accepted it. */
export const kinds = {
  question: { zh: '咨询', en: 'Question' },
  complaint: { zh: '投诉', en: 'Complaint' },
  opinion: { zh: '意见', en: 'Opinion' },
  call: { zh: '来电', en: 'Call' },
} as const satisfies Record<string, Words>;
export type Kind = keyof typeof kinds;
export const kind_codes = ['question', 'complaint', 'opinion', 'call'] as const;

const anybody = ['clerk', 'floor_advisor', 'complaint_officer', 'duty_manager', 'hall_manager'];

/** A matter offered to somebody else: whoever was asked first owns it until it is accepted (FRQ-02). */
export const hand_over = machine({
  name: 'first_asked.hand_over',
  table: 'matter_hand_over',
  states: {
    offered: { zh: '待接', en: 'offered' },
    accepted: { zh: '已接', en: 'accepted' },
    refused: { zh: '没接，等值班经理定', en: 'refused, to be decided' },
    decided: { zh: '值班经理已定', en: 'decided' },
    withdrawn: { zh: '已撤', en: 'withdrawn' },
  },
  start: 'offered',
  end: ['accepted', 'decided', 'withdrawn'],
  moves: {
    accept: {
      from: ['offered'],
      to: 'accepted',
      by: anybody,
      say: { zh: '接下', en: 'Accept' },
      rows: ['FRQ-02', 'SVC-06'],
    },
    refuse: {
      from: ['offered'],
      to: 'refused',
      by: anybody,
      say: { zh: '不接', en: 'Refuse' },
      rows: ['FRQ-02'],
    },
    lapse: {
      from: ['offered'],
      to: 'refused',
      by: ['clock'],
      say: { zh: '没有回应', en: 'Nobody answered' },
      rows: ['FRQ-02', 'FRQ-03'],
    },
    withdraw: {
      from: ['offered', 'refused'],
      to: 'withdrawn',
      by: anybody,
      say: { zh: '撤回转交', en: 'Withdraw the offer' },
    },
    decide: {
      from: ['refused'],
      to: 'decided',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '定谁负责', en: 'Decide whose it is' },
      rows: ['FRQ-02'],
    },
  },
});

export interface HandOverRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof hand_over>;
  kind: Kind;
  matter_id: Id;
  from_id: Id;
  to_id: Id;
  told: string | null;
  offered_at: Instant;
  refusal: string | null;
}

/** Why somebody does not hand a matter on: it is another's, and they do not lead the hall (FRQ-01). */
export const whyNotHand = guarded(
  ['FRQ-01', 'CMP-18'],
  (of: { owner_id: Id; actor_id: Id; leads: boolean }): string | undefined =>
    of.owner_id === of.actor_id || of.leads ? undefined : 'first_asked.not_the_owner',
);

/** Whose a matter is after a step: the receiver's once they have accepted, and never nobody's (FRQ-01). */
export const ownerAfter = guarded(
  ['FRQ-01', 'CMP-18'],
  (of: Pick<HandOverRow, 'from_id' | 'to_id'>, verb: string): Id =>
    verb === 'accept' ? of.to_id : of.from_id,
  (of: Pick<HandOverRow, 'from_id' | 'to_id'>): Id => of.to_id,
);

/** Why a hand-over is not warm: the customer does not know who takes over (FRQ-02). */
export const whyNotWarm = guarded('FRQ-02', (of: { customer_knows: boolean }): string | undefined =>
  of.customer_knows ? undefined : 'first_asked.customer_not_told',
);

/** Why somebody does not decide whose a refused matter is: they are one of the two (FRQ-02). */
export const whyNotDecide = guarded(
  'FRQ-02',
  (of: Pick<HandOverRow, 'from_id' | 'to_id'>, by: Id): string | undefined =>
    by === of.from_id || by === of.to_id ? 'first_asked.one_of_the_two' : undefined,
);

/** What the ledger says of each owner: how many matters, how many past their time, and the points for those (FRQ-03). */
export const pointsOf = guarded(
  'FRQ-03',
  (
    of: readonly { owner_id: Id; late: boolean }[],
    each: number,
  ): Map<Id, { open: number; late: number; points: number }> => {
    const found = new Map<Id, { open: number; late: number; points: number }>();
    for (const { owner_id, late } of of) {
      const before = found.get(owner_id) ?? { open: 0, late: 0, points: 0 };
      const more = late ? 1 : 0;
      found.set(owner_id, {
        open: before.open + 1,
        late: before.late + more,
        points: before.points + more * each,
      });
    }
    return found;
  },
  () => new Map(),
);
