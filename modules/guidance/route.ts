import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import { type Business, findBusiness, type Paper } from '../catalogue/businesses.ts';
import type { ClassCode } from '../queue/classes.ts';

/** Where the floor sends somebody once their need is known (SVC-01). */
export const ways = ['counter', 'vip', 'kiosk', 'demo', 'rest', 'answered', 'fetch'] as const;
export type Way = (typeof ways)[number];

/** What became of a paper that was asked for before the wait. */
export const paper_marks = ['seen', 'missing', 'not_needed'] as const;
export type PaperMark = (typeof paper_marks)[number];

/** A customer sent somewhere from the floor; who comes back from there was sent wrongly. */
export const guide_route = machine({
  name: 'guidance.route',
  table: 'guide_route',
  states: {
    sent: { zh: '已引导', en: 'sent' },
    came_back: { zh: '又回来了', en: 'came back' },
  },
  start: 'sent',
  end: ['came_back'],
  moves: {
    come_back: {
      from: ['sent'],
      to: 'came_back',
      by: ['floor_advisor', 'duty_manager', 'hall_manager'],
      say: { zh: '又回来了', en: 'Came back' },
      rows: ['SVC-01'],
    },
  },
});

/** Why somebody came back. */
export const back_reasons = ['wrong_place', 'paper_missing', 'terminal_failed', 'other_need'] as const;
export type BackReason = (typeof back_reasons)[number];

export interface RouteRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof guide_route>;
  day: BusinessDay;
  sent_at: Instant;
  advisor_id: Id;
  business: string;
  agent: boolean;
  way: Way;
  class: ClassCode | null;
  ticket_id: Id | null;
  reason: string;
  wait_s: number | null;
  papers: string;
  told_missing: boolean;
  prefill: string;
}

/** The papers this person must show for a business: an agent shows more (ROLE-08). */
export const papersFor = (of: Business, agent: boolean): readonly Paper[] =>
  of.bring.filter(paper => agent || paper.only !== 'agent');

/** The hall as a way is judged against it. */
export interface Ground {
  zones: readonly string[];
}

const zone_of = { vip: 'vip', kiosk: 'selfService', demo: 'demo', rest: 'rest' } as const satisfies Partial<
  Record<Way, string>
>;

/** Why nobody is sent that way: no terminal does it, or the hall has no such place (SVC-01). */
export const whyNotSend = guarded('SVC-01', (way: Way, of: Business, ground: Ground): string | undefined => {
  if (way === 'kiosk' && !of.self_service) return 'guidance.no_terminal_does_it';
  const zone = (zone_of as Partial<Record<Way, string>>)[way];
  return zone === undefined || ground.zones.includes(zone) ? undefined : 'guidance.no_such_place';
});

/**
 * Why nobody is given a number yet: every paper of the business is looked at before the wait, and whoever lacks one is
 * told now, not at the counter (ROLE-08, SVC-05).
 */
export const whyNotWait = guarded(
  ['ROLE-08', 'ROLE-09', 'SVC-05'],
  (
    way: Way,
    of: Business,
    given: { agent: boolean; papers: Readonly<Record<string, PaperMark>>; told_missing: boolean },
  ): string | undefined => {
    const asked = papersFor(of, given.agent);
    if (way !== 'counter' && way !== 'vip') return undefined;
    if (asked.some(paper => given.papers[paper.code] === undefined)) return 'guidance.papers_unseen';
    if (asked.some(paper => paper.only !== 'if_there' && given.papers[paper.code] === 'not_needed'))
      return 'guidance.paper_is_needed';
    const missing = asked.some(paper => given.papers[paper.code] === 'missing');
    return missing && !given.told_missing ? 'guidance.tell_missing' : undefined;
  },
);

/** The class a number is taken in. */
export function classFor(way: Way, of: Business, care: boolean): ClassCode | null {
  if (way === 'vip') return 'vip';
  if (way !== 'counter') return null;
  return care ? 'care' : of.class;
}

/** Why a way is proposed. */
export type Because =
  | 'no_wait'
  | 'shorter'
  | 'only_there'
  | 'asked_for'
  | 'answer_now'
  | 'to_be_shown'
  | 'accompanies';

/** A way as it is offered: its class, its wait now, and the reason. */
export interface Proposal {
  way: Way;
  class: ClassCode | null;
  wait_s: number | null;
  waiting: number;
  because: Because;
}

/** What a proposal rests on. */
export interface Need {
  business: string;
  care: boolean;
  vip: boolean;
  ground: Ground;
  waits: ReadonlyMap<string, { waiting: number; wait_s: number | null }>;
}

/** The ways for a need, the best first: a terminal that does it before a line, the class the customer may ask for, the rest after it. */
export function proposalsFor(need: Need): Proposal[] {
  const of = findBusiness(need.business);
  if (of === undefined) return [];
  const place = (way: Way, because: Because): Proposal[] =>
    whyNotSend(way, of, need.ground) === undefined
      ? [{ way, class: null, wait_s: null, waiting: 0, because }]
      : [];
  const line = (way: 'counter' | 'vip', because: Because): Proposal => {
    const class_code = classFor(way, of, need.care) ?? of.class;
    const wait = need.waits.get(class_code);
    return { way, class: class_code, wait_s: wait?.wait_s ?? null, waiting: wait?.waiting ?? 0, because };
  };
  const counter = line('counter', need.care ? 'asked_for' : 'only_there');
  const at_once = counter.waiting === 0 && counter.wait_s === 0;
  return [
    ...(of.code === 'consultation' ? place('answered', 'answer_now') : []),
    ...(need.vip && place('vip', 'asked_for').length > 0 ? [line('vip', 'asked_for')] : []),
    ...(at_once ? [{ ...counter, because: 'no_wait' as const }] : []),
    ...place('kiosk', at_once ? 'no_wait' : 'shorter'),
    ...(at_once ? [] : [counter]),
    ...(of.group === 'plan' || of.code === 'consultation' ? place('demo', 'to_be_shown') : []),
    ...place('rest', 'accompanies'),
  ];
}
