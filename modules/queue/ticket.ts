import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { later, minute_ms, secondsBetween } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { ClassCode } from './classes.ts';

/** A place in the line (catalogue 6.1): taken, called, served, and what else may become of it. */
export const ticket = machine({
  name: 'queue.ticket',
  table: 'queue_ticket',
  states: {
    issued: { zh: '等候', en: 'waiting' },
    called: { zh: '已叫', en: 'called' },
    serving: { zh: '办理中', en: 'being served' },
    on_hold: { zh: '挂起', en: 'on hold' },
    missed: { zh: '过号', en: 'missed' },
    diverted: { zh: '已分流', en: 'diverted' },
    abandoned: { zh: '弃号', en: 'abandoned' },
    finished: { zh: '已办结', en: 'finished' },
    closed: { zh: '已评价', en: 'closed' },
    carried: { zh: '已结转', en: 'carried over' },
  },
  start: 'issued',
  end: ['diverted', 'abandoned', 'closed', 'carried'],
  moves: {
    call: {
      from: ['issued'],
      to: 'called',
      by: ['clerk'],
      say: { zh: '叫号', en: 'Call' },
      rows: ['QUE-04', 'QUE-08'],
    },
    divert: {
      from: ['issued'],
      to: 'diverted',
      by: ['floor_advisor'],
      say: { zh: '分流', en: 'Divert' },
      rows: ['QUE-06'],
    },
    cancel: {
      from: ['issued'],
      to: 'abandoned',
      by: ['customer', 'duty_manager'],
      say: { zh: '退号', en: 'Give up the number' },
      rows: ['QUE-04'],
    },
    arrive: {
      from: ['called'],
      to: 'serving',
      by: ['clerk'],
      say: { zh: '开始办理', en: 'Start serving' },
      rows: ['QUE-01'],
    },
    recall: {
      from: ['called'],
      to: 'called',
      by: ['clerk'],
      say: { zh: '重叫', en: 'Call again' },
      rows: ['QUE-04'],
    },
    no_show: {
      from: ['called'],
      to: 'missed',
      by: ['clerk'],
      say: { zh: '过号', en: 'Did not come' },
      rows: ['QUE-04'],
    },
    return: {
      from: ['missed'],
      to: 'issued',
      by: ['floor_advisor', 'clerk', 'customer'],
      say: { zh: '回来重排', en: 'Back in line' },
      rows: ['QUE-04'],
    },
    expire: {
      from: ['missed'],
      to: 'abandoned',
      by: ['clock'],
      say: { zh: '过时作废', en: 'Expire' },
      rows: ['QUE-04'],
    },
    transfer: {
      from: ['serving'],
      to: 'issued',
      by: ['clerk'],
      say: { zh: '转号', en: 'Transfer' },
      rows: ['QUE-04', 'BIZ-03'],
    },
    hold: {
      from: ['serving'],
      to: 'on_hold',
      by: ['clerk'],
      say: { zh: '挂起', en: 'Hold' },
      rows: ['QUE-04'],
    },
    resume: {
      from: ['on_hold'],
      to: 'serving',
      by: ['clerk'],
      say: { zh: '继续办理', en: 'Resume' },
      rows: ['QUE-04'],
    },
    finish: {
      from: ['serving'],
      to: 'finished',
      by: ['clerk'],
      say: { zh: '办结', en: 'Finish' },
      rows: ['QUE-01', 'SVC-08', 'BIZ-16'],
    },
    rate: {
      from: ['finished'],
      to: 'closed',
      by: ['customer'],
      say: { zh: '评价', en: 'Rate' },
      rows: ['SVC-20', 'PRIN-02'],
    },
    lapse: {
      from: ['finished'],
      to: 'closed',
      by: ['clock'],
      say: { zh: '评价期满', en: 'Rating period over' },
      rows: ['SVC-20'],
    },
    carry: {
      from: ['issued', 'called', 'serving', 'on_hold', 'missed'],
      to: 'carried',
      by: ['duty_manager'],
      say: { zh: '结转', en: 'Carry over' },
      rows: ['QUE-10'],
    },
  },
});

export type TicketState = StateOf<typeof ticket>;

/** The states of a visit that is still open at the close of the line (decision 10). */
export const open_states = ['issued', 'called', 'serving', 'on_hold', 'missed'] as const;

export interface TicketRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: TicketState;
  day: BusinessDay;
  class: ClassCode;
  label: string;
  business: string | null;
  channel: string;
  language: 'zh' | 'en';
  elder: boolean;
  taken_at: Instant;
  wait_from: Instant;
  order_at: Instant;
  wait_limit_s: number;
  ruled_by: string;
  ahead: number;
  promise_low_s: number | null;
  promise_high_s: number | null;
  calls: number;
  first_called_at: Instant | null;
  last_called_at: Instant | null;
  counter_id: Id | null;
  clerk_id: Id | null;
  serving_at: Instant | null;
  held_at: Instant | null;
  missed_at: Instant | null;
  returns: number;
  transfers: number;
  finished_at: Instant | null;
  outcome: string | null;
  secret_hash: string | null;
  /** Who took it on staff rights, and so does not serve it. */
  taken_by: Id | null;
}

/** The rules of calling, as numbers from the norms in force. */
export interface CallRules {
  recalls_max: number;
  recall_spacing_s: number;
  return_within_min: number;
}

/** Why a ticket may not be called again: three calls at most, some seconds apart (QUE-04). */
export const whyNotRecall = guarded('QUE-04', refuseRecall);

function refuseRecall(
  of: Pick<TicketRow, 'calls' | 'last_called_at'>,
  rules: CallRules,
  now: Instant,
): string | undefined {
  if (of.calls >= rules.recalls_max) return 'queue.called_enough';
  if (of.last_called_at !== null && secondsBetween(of.last_called_at, now) < rules.recall_spacing_s)
    return 'queue.called_just_now';
  return undefined;
}

/** Why a ticket may not be declared missed: only after the last call has had its time (QUE-04). */
export const whyNotMissed = guarded('QUE-04', refuseMissed);

function refuseMissed(
  of: Pick<TicketRow, 'calls' | 'last_called_at'>,
  rules: CallRules,
  now: Instant,
): string | undefined {
  if (of.calls < rules.recalls_max) return 'queue.call_again_first';
  if (of.last_called_at !== null && secondsBetween(of.last_called_at, now) < rules.recall_spacing_s)
    return 'queue.called_just_now';
  return undefined;
}

/** Why a missed ticket may not come back: the time for it is over (QUE-04). */
export const whyNotReturn = (
  of: Pick<TicketRow, 'missed_at'>,
  rules: CallRules,
  now: Instant,
): string | undefined =>
  of.missed_at !== null && now.getTime() > later(of.missed_at, rules.return_within_min * minute_ms).getTime()
    ? 'queue.return_too_late'
    : undefined;

/** Seconds waited: from the clock's start to the first call, or to now. */
export const waitedSeconds = (of: Pick<TicketRow, 'wait_from' | 'first_called_at'>, now: Instant): number =>
  Math.max(0, secondsBetween(of.wait_from, of.first_called_at ?? now));
