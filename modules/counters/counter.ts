import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import { lawSkills } from '../catalogue/law.ts';

/** A counter (catalogue 6.2): who stands behind it and whether it takes customers. */
export const counter = machine({
  name: 'counters.counter',
  table: 'counter',
  states: {
    closed: { zh: '未开', en: 'closed' },
    opening: { zh: '开台中', en: 'opening' },
    open: { zh: '营业', en: 'open' },
    paused: { zh: '暂停', en: 'paused' },
    closing: { zh: '收台中', en: 'closing' },
  },
  start: 'closed',
  end: [],
  moves: {
    sign_on: {
      from: ['closed'],
      to: 'opening',
      by: ['clerk'],
      say: { zh: '开台', en: 'Take the counter' },
      rows: ['BIZ-03'],
    },
    open: {
      from: ['opening'],
      to: 'open',
      by: ['clerk'],
      say: { zh: '开始叫号', en: 'Open' },
      rows: ['QUE-05', 'ROLE-06'],
    },
    pause: {
      from: ['open'],
      to: 'paused',
      by: ['clerk'],
      say: { zh: '暂停', en: 'Pause' },
      rows: ['PRIN-11', 'QUE-04', 'ATT-02'],
    },
    resume: {
      from: ['paused'],
      to: 'open',
      by: ['clerk'],
      say: { zh: '恢复', en: 'Resume' },
      rows: ['PRIN-11'],
    },
    start_closing: {
      from: ['opening', 'open', 'paused'],
      to: 'closing',
      by: ['clerk'],
      say: { zh: '收台', en: 'Close up' },
    },
    close: { from: ['closing'], to: 'closed', by: ['clerk'], say: { zh: '关台', en: 'Close' } },
  },
});

export type CounterState = StateOf<typeof counter>;

export interface CounterRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  number: number;
  state: CounterState;
  zone: string;
  wall: string;
  classes: string[];
  businesses: string[];
  features: string[];
  serves: string[];
  clerk_id: Id | null;
  /** Who signed the clerk on: the clerk, or an outside program. */
  opened_by: Id | null;
  opened_at: Instant | null;
  paused_at: Instant | null;
  pause_reason: string | null;
  pause_until: Instant | null;
  idle_since: Instant | null;
}

/** What a decision to open a counter needs to know. */
export interface OpeningCounter {
  hall_state: string;
  counter: Pick<CounterRow, 'state' | 'clerk_id' | 'businesses'>;
  clerk_id: Id;
  skills: readonly string[];
  other_counter: boolean;
}

/** Why this clerk may not open this counter: the hall, the place, then the certificates (BIZ-03). */
export const whyNotOpenCounter = guarded('BIZ-03', refuseCounter);

function refuseCounter(of: OpeningCounter): string | undefined {
  if (of.hall_state !== 'open' && of.hall_state !== 'limited' && of.hall_state !== 'preparing')
    return 'counters.hall_not_open';
  if (of.counter.clerk_id !== null && of.counter.clerk_id !== of.clerk_id) return 'counters.taken';
  if (of.other_counter) return 'counters.elsewhere';
  if (!of.counter.businesses.some(business => of.skills.includes(business))) return 'counters.not_certified';
  return undefined;
}

/** Why this clerk may not open any counter: a certificate that the law asks for is missing or has run out (TRN-11). */
export const whyNotLawful = guarded('TRN-11', (skills: readonly string[]): string | undefined =>
  lawSkills.every(one => skills.includes(one)) ? undefined : 'counters.law_not_learned',
);

/** What the counter does now: its licence and its clerk's certificates together; the skills decide which business comes here (ROLE-06). */
export const servesWhat = guarded(
  'ROLE-06',
  (licence: readonly string[], skills: readonly string[]): string[] =>
    licence.filter(business => skills.includes(business)),
  licence => [...licence],
);
