import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';

const leads = ['hall_manager', 'duty_manager', 'safety_officer'];

/** A counter that a partner runs in our hall: entered, open under a signed safety agreement, shut without. */
export const partner_counter = machine({
  name: 'partners.counter',
  table: 'partner_counter',
  states: {
    entered: { zh: '待开', en: 'not open yet' },
    open: { zh: '营业', en: 'open' },
    shut: { zh: '停业', en: 'shut' },
    ended: { zh: '退场', en: 'gone' },
  },
  start: 'entered',
  end: ['ended'],
  moves: {
    open: {
      from: ['entered', 'shut'],
      to: 'open',
      by: ['hall_manager'],
      say: { zh: '准予营业', en: 'Open' },
      rows: ['ORG-09'],
    },
    shut: {
      from: ['open'],
      to: 'shut',
      by: ['clock', ...leads],
      say: { zh: '停业', en: 'Shut' },
      rows: ['ORG-09'],
    },
    end: {
      from: ['entered', 'open', 'shut'],
      to: 'ended',
      by: ['hall_manager'],
      say: { zh: '退场', en: 'Gone' },
    },
  },
});

/** Something at a partner counter that is not as it should be. */
export const finding = machine({
  name: 'partners.finding',
  table: 'partner_finding',
  states: {
    raised: { zh: '待整改', en: 'to be mended' },
    answered: { zh: '待复查', en: 'to be looked at' },
    closed: { zh: '已了结', en: 'closed' },
  },
  start: 'raised',
  end: ['closed'],
  moves: {
    answer: {
      from: ['raised'],
      to: 'answered',
      by: ['partner'],
      say: { zh: '整改完毕', en: 'Mended' },
      rows: ['ROLE-22'],
    },
    close: {
      from: ['answered'],
      to: 'closed',
      by: leads,
      say: { zh: '复查通过', en: 'Close' },
      rows: ['ROLE-22'],
    },
    send_back: {
      from: ['answered'],
      to: 'raised',
      by: leads,
      say: { zh: '退回', en: 'Send back' },
    },
  },
});

/** A partner counter as the rule of opening reads it. */
export interface Agreed {
  agreement_no: string | null;
  valid_until: string | null;
  staff: number;
}

/** Why a partner counter does not open: no safety agreement signed, one that is over, or nobody on its list (ORG-09). */
export const whyNotOpenPartner = guarded('ORG-09', (of: Agreed, today: string): string | undefined => {
  if (of.agreement_no === null || of.valid_until === null) return 'partners.no_agreement';
  if (of.valid_until < today) return 'partners.agreement_over';
  return of.staff === 0 ? 'partners.nobody_listed' : undefined;
});

/** What the hall has done for the safety of a partner counter. */
export interface Cared {
  checked_on: string | null;
  /** Of each who works there, when they were last taught. */
  taught: readonly (string | null)[];
}

/** Why a partner counter does not open though its agreement holds: nobody looked at it within the year, or somebody was not taught (SAF-07). */
export const whyNotSafe = guarded('SAF-07', (of: Cared, since: string): string | undefined => {
  if (of.checked_on === null || of.checked_on < since) return 'partners.unchecked';
  return of.taught.some(day => day === null || day < since) ? 'partners.untaught' : undefined;
});

/** What a partner sees: the own counters and no other; whoever runs the hall sees all (ROLE-22). */
export const seenBy = guarded(
  'ROLE-22',
  <One extends { partner_id: string | null }>(
    all: readonly One[],
    who: { id: string; all: boolean },
  ): One[] => all.filter(one => who.all || one.partner_id === who.id),
  all => [...all],
);
