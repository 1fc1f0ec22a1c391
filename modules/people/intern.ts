import type { Actor } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import type { Words } from '../../kit/words.ts';

/** Whether somebody is an intern in a hall: another post there does not take the mentor away. */
export const isIntern = (assignments: Actor['assignments'], hall_id: number | undefined): boolean =>
  assignments.some(one => one.role === 'intern' && (hall_id === undefined || one.hall_id === hall_id));

/** What an intern does alone: finds somebody to stand beside, parts again, declares own family ties, comes and goes. */
const alone = [
  ...['people.mentoring.ask', 'people.mentoring.end', 'identity.tie.declare', 'signed_in'],
  ...['attendance.clock', 'attendance.sheet'],
];

/** Why an intern may not act: nobody on duty here stands beside (ROLE-07). */
export const whyNotAlone = guarded(
  'ROLE-07',
  (
    actor: Pick<Actor, 'assignments' | 'mentor_id'>,
    permission: string,
    hall_id: number | undefined,
  ): string | undefined =>
    isIntern(actor.assignments, hall_id) && actor.mentor_id === undefined && !alone.includes(permission)
      ? 'people.no_mentor'
      : undefined,
);

/** Why this second person may not sign: an intern signs for nobody, and for an intern only the own mentor signs (ROLE-07). */
export const whyNotBeside = guarded(
  'ROLE-07',
  (
    second: Pick<Actor, 'id' | 'assignments'>,
    hall_id: number,
    first: { of_intern: boolean; mentor_id: Id | null },
  ): string | undefined => {
    if (isIntern(second.assignments, hall_id)) return 'people.intern_signs_not';
    return first.of_intern && first.mentor_id !== second.id ? 'people.mentor_signs' : undefined;
  },
);

/** Money and real names: what an intern does only when the mentor has confirmed this very act, and what to look at. */
export const confirmed_acts: Readonly<Record<string, { say: Words; look: Words }>> = {
  'orders.order.pay': {
    say: { zh: '实习营业员收款', en: 'The intern takes a payment' },
    look: {
      zh: '到台前看业务和金额，钱进您的钱箱',
      en: 'Look at orders and sum; the money goes to your till',
    },
  },
  'orders.reversal.ask': {
    say: { zh: '实习营业员申请冲正', en: 'The intern asks for a reversal' },
    look: { zh: '到台前看原单和原因', en: 'Look at the first order and the reason' },
  },
  'identity.document.present': {
    say: { zh: '实习营业员读证件', en: 'The intern reads a document' },
    look: { zh: '到台前看证件、看人', en: 'Look at the document and the person' },
  },
  'identity.check.fail': {
    say: { zh: '实习营业员判人证不符', en: 'The intern says document and person differ' },
    look: { zh: '到台前看证件、看人', en: 'Look at the document and the person' },
  },
  'carrier.number.hold': {
    say: { zh: '实习营业员选号、占号', en: 'The intern holds a number' },
    look: { zh: '到台前看客户选的号码', en: 'Look at the number the customer chose' },
  },
};
