import { day_ms, type Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Words } from '../../kit/words.ts';

const managers = ['duty_manager', 'hall_manager'];
const visitors = ['clerk', 'floor_advisor', ...managers];

/** Staff who go to the customer (APT-05): agreed, given to somebody, begun once their ID was seen, concluded with a record. */
export const house_call = machine({
  name: 'appointments.house_call',
  table: 'house_call',
  states: {
    agreed: { zh: '已约定', en: 'agreed' },
    assigned: { zh: '已派人', en: 'assigned' },
    on_site: { zh: '已到门', en: 'on site' },
    concluded: { zh: '已办结', en: 'concluded' },
    missed: { zh: '没办成', en: 'came to nothing' },
    called_off: { zh: '已取消', en: 'called off' },
  },
  start: 'agreed',
  end: ['concluded', 'missed', 'called_off'],
  moves: {
    assign: {
      from: ['agreed', 'assigned'],
      to: 'assigned',
      by: managers,
      say: { zh: '派人', en: 'Send somebody' },
      rows: ['APT-05'],
    },
    arrive: {
      from: ['assigned'],
      to: 'on_site',
      by: visitors,
      say: { zh: '亮证到门', en: 'ID shown, at the door' },
      rows: ['APT-05'],
    },
    conclude: {
      from: ['on_site'],
      to: 'concluded',
      by: visitors,
      say: { zh: '记结果', en: 'Record the outcome' },
      rows: ['APT-05'],
    },
    miss: {
      from: ['assigned'],
      to: 'missed',
      by: visitors,
      say: { zh: '没办成', en: 'Came to nothing' },
      rows: ['APT-05'],
    },
    call_off: {
      from: ['agreed', 'assigned'],
      to: 'called_off',
      by: managers,
      say: { zh: '取消上门', en: 'Call it off' },
      rows: ['APT-05'],
    },
  },
});

export type HouseCallState = StateOf<typeof house_call>;

/** Whom the hall goes to. */
export const call_kinds = {
  home: { zh: '上门', en: 'At home' },
  group: { zh: '集团', en: 'Corporate' },
  vip: { zh: '贵宾', en: 'VIP' },
} satisfies Record<string, Words>;

export type CallKind = keyof typeof call_kinds;

/** What came of it. */
export const call_outcomes = {
  done: { zh: '办成', en: 'done' },
  partly: { zh: '办成一部分', en: 'partly done' },
  declined: { zh: '客户不办了', en: 'declined by the customer' },
} satisfies Record<string, Words>;

export type CallOutcome = keyof typeof call_outcomes;

/** Why somebody is not sent: not certified for what is to be done there. */
export const whyNotSent = (skills: readonly string[], business: string): string | undefined =>
  skills.includes(business) ? undefined : 'appointments.not_certified';

/**
 * Why a visit does not begin: it is another's, the code was wrong too often, or it is not the code that only the
 * customer's phone was told, which they give away once they have seen the staff card (APT-05).
 */
export const whyNotArrive = guarded(
  'APT-05',
  (
    of: { visitor_id: Id | null; tries: number },
    by: { id: Id; right: boolean; tries_most: number },
  ): string | undefined => {
    if (of.visitor_id !== by.id) return 'appointments.not_visitor';
    if (of.tries >= by.tries_most) return 'appointments.code_spent';
    return by.right ? undefined : 'appointments.id_not_seen';
  },
);

/** Why an address is not shown: it is another's visit, or not yet its day. */
export const whyNotPlace = (
  of: { visitor_id: Id | null; at: Instant; state: string },
  by: { id: Id; leads: boolean; now: Instant },
): string | undefined => {
  if (by.leads) return undefined;
  if (of.visitor_id !== by.id) return 'appointments.not_visitor';
  return of.at.getTime() - by.now.getTime() > day_ms ? 'appointments.place_too_early' : undefined;
};
