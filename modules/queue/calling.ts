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

/** The moment at which a ticket's own limit runs out, ms since 1970. */
export const limitAt = (of: Pick<Waiting, 'wait_from' | 'wait_limit_s'>): number =>
  of.wait_from.getTime() + of.wait_limit_s * 1000;

/**
 * Who is next (QUE-03, QUE-08). One rule, published on slip and wall: whoever's own limit runs out first. Time does not
 * change it, so that a place in the line moves only forward, but for those who come later under a shorter limit; and
 * nobody who comes once less than their limit is left of yours passes you. A tie goes to the earlier place
 * (docs/decisions/0021). `front` holds the front of each class that this counter serves.
 */
export const nextInLine: <T extends Waiting>(front: readonly T[]) => T | undefined = guarded(
  'QUE-03',
  <T extends Waiting>(front: readonly T[]): T | undefined => inCallingOrder(front)[0],
  front => front[0],
);

/** The tickets in the order in which the rule would call them, were nobody else to come. */
export const inCallingOrder = <T extends Waiting>(line: readonly T[]): T[] =>
  [...line].sort((a, b) => limitAt(a) - limitAt(b) || tie(a, b));

const tie = (a: Waiting, b: Waiting): number =>
  a.order_at.getTime() - b.order_at.getTime() || (a.label < b.label ? -1 : 1);

/** Whether a number is somebody else's to call: whoever took it for a customer holds the secret that rates the visit (SVC-20). */
export const isOwn = guarded(
  'SVC-20',
  (taken_by: Id | null, clerk_id: Id | null): boolean => taken_by !== null && taken_by === clerk_id,
  () => false,
);

/** Why a clerk may not call this ticket instead: it must wait, be within the licence, and have a reason when it is not next. */
export const whyNotCall = guarded('QUE-08', refuseCall);

function refuseCall(of: {
  state: string;
  serves: boolean;
  is_next: boolean;
  reason: string | undefined;
  /** Whether the clerk took it for the customer. */
  own?: boolean;
}): string | undefined {
  if (of.state !== 'issued') return 'queue.not_waiting';
  if (of.own === true) return 'queue.own_ticket';
  if (!of.serves) return 'queue.not_licensed';
  if (!of.is_next && (of.reason ?? '').trim() === '') return 'queue.jump_needs_reason';
  return undefined;
}

/** What the call event keeps, so that "why was I called after B?" has an answer from the record. */
export const explanation = (front: readonly Waiting[], chosen: Id, now: Instant) =>
  inCallingOrder(front).map(one => ({
    ticket_id: one.id,
    label: one.label,
    waited_s: Math.round((now.getTime() - one.wait_from.getTime()) / 1000),
    limit_s: one.wait_limit_s,
    share: Math.round(urgency(one, now) * 100) / 100,
    over: urgency(one, now) >= 1,
    chosen: one.id === chosen,
  }));
