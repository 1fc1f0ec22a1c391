import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';

/** What the rule of the line looks at: one waiting ticket. */
export interface Waiting {
  id: Id;
  label: string;
  class: string;
  business: string | null;
  wait_from: Instant;
  order_at: Instant;
  wait_limit_s: number;
}

/** How far a ticket's wait has come towards its limit; 1 is the limit. */
export const urgency = (of: Waiting, now: Instant): number =>
  (now.getTime() - of.wait_from.getTime()) / (of.wait_limit_s * 1000);

/**
 * Who is next (QUE-03, QUE-08). Two rules, published on slip and wall:
 * 1. Whoever is over the limit goes before everybody who is not, the longest overdue arrival first,
 *    whatever the class: so nobody is passed by a later arrival once the own limit is reached.
 * 2. Otherwise the ticket whose wait is the largest share of its limit.
 * A tie goes to the earlier place. `front` holds the front of each class that this counter serves.
 */
export const nextInLine = guarded(
  'QUE-03',
  <T extends Waiting>(front: readonly T[], now: Instant): T | undefined => inCallingOrder(front, now)[0],
  front => front[0],
);

/** The tickets in the order in which the rule would call them, were nobody else to come. */
export const inCallingOrder = <T extends Waiting>(line: readonly T[], now: Instant): T[] =>
  [...line].sort((a, b) => before(a, b, now));

function before(a: Waiting, b: Waiting, now: Instant): number {
  const over_a = urgency(a, now) >= 1;
  const over_b = urgency(b, now) >= 1;
  if (over_a !== over_b) return over_a ? -1 : 1;
  if (over_a) return a.wait_from.getTime() - b.wait_from.getTime() || tie(a, b);
  return urgency(b, now) - urgency(a, now) || tie(a, b);
}

const tie = (a: Waiting, b: Waiting): number =>
  a.order_at.getTime() - b.order_at.getTime() || (a.label < b.label ? -1 : 1);

/** Why a clerk may not call this ticket instead: it must wait, be within the licence, and have a reason when it is not next. */
export const whyNotCall = guarded('QUE-08', refuseCall);

function refuseCall(of: {
  state: string;
  serves: boolean;
  is_next: boolean;
  reason: string | undefined;
}): string | undefined {
  if (of.state !== 'issued') return 'queue.not_waiting';
  if (!of.serves) return 'queue.not_licensed';
  if (!of.is_next && (of.reason ?? '').trim() === '') return 'queue.jump_needs_reason';
  return undefined;
}

/** What the call event keeps, so that "why was I called after B?" has an answer from the record. */
export const explanation = (front: readonly Waiting[], chosen: Id, now: Instant) =>
  inCallingOrder(front, now).map(one => ({
    ticket_id: one.id,
    label: one.label,
    waited_s: Math.round((now.getTime() - one.wait_from.getTime()) / 1000),
    limit_s: one.wait_limit_s,
    share: Math.round(urgency(one, now) * 100) / 100,
    over: urgency(one, now) >= 1,
    chosen: one.id === chosen,
  }));
