import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** What the hall tells a customer who is not there: begun with the act that causes it, sent by the clock, resolved once. */
export const notice = machine({
  name: 'notices.notice',
  table: 'notice',
  states: {
    queued: { zh: '待发', en: 'queued' },
    handed_over: { zh: '已交网关', en: 'handed over' },
    delivered: { zh: '已送达', en: 'delivered' },
    failed: { zh: '没送到', en: 'failed' },
    cancelled: { zh: '已撤回', en: 'withdrawn' },
    called: { zh: '已电话处理', en: 'dealt with by phone' },
  },
  start: 'queued',
  end: ['delivered', 'cancelled', 'called'],
  moves: {
    hand_over: {
      from: ['queued'],
      to: 'handed_over',
      by: ['clock'],
      say: { zh: '交给网关', en: 'Hand over' },
      rows: ['FEE-08'],
    },
    put_off: {
      from: ['queued'],
      to: 'queued',
      by: ['clock'],
      say: { zh: '稍后再试', en: 'Try later' },
      rows: ['FEE-08'],
    },
    try_again: {
      from: ['handed_over'],
      to: 'queued',
      by: ['clock'],
      say: { zh: '没有回执，再交', en: 'No report, once more' },
      rows: ['FEE-08'],
    },
    deliver: {
      from: ['queued', 'handed_over', 'failed'],
      to: 'delivered',
      by: ['message gateway'],
      say: { zh: '送达', en: 'Deliver' },
      rows: ['FEE-08'],
    },
    fail: {
      from: ['queued', 'handed_over'],
      to: 'failed',
      by: ['message gateway', 'clock'],
      say: { zh: '没送到', en: 'Fail' },
      rows: ['FEE-08'],
    },
    cancel: {
      from: ['queued'],
      to: 'cancelled',
      by: ['system'],
      say: { zh: '撤回', en: 'Withdraw' },
      rows: ['FEE-08'],
    },
    call_again: {
      from: ['failed'],
      to: 'failed',
      by: ['floor_advisor', 'duty_manager', 'hall_manager'],
      say: { zh: '没打通', en: 'No answer' },
      rows: ['FEE-08'],
    },
    call: {
      from: ['failed'],
      to: 'called',
      by: ['floor_advisor', 'duty_manager', 'hall_manager'],
      say: { zh: '电话告知', en: 'Told by phone' },
      rows: ['FEE-08'],
    },
  },
});

export type NoticeState = StateOf<typeof notice>;

/** The texts a notice is filled with: codes, times and figures, never a name or a number. */
export type NoticeFacts = Readonly<Record<string, string>>;

/** One notice as it stands. */
export interface NoticeRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: NoticeState;
  contact_id: Id;
  subject_id: Id;
  kind: string;
  facts: string;
  language: 'zh' | 'en';
  mask: string;
  made_at: Instant;
  send_at: Instant;
  tries: number;
  handed_at: Instant | null;
  resolved_at: Instant | null;
  why: string | null;
  calls: number;
  call_outcome: 'reached' | 'wrong_number' | 'given_up' | null;
  called_by: Id | null;
}

/** Minutes until a notice is tried again: the pause doubles with every try, so that a tired gateway is not hurried. */
export const pauseAfter = (tries: number, first_min: number): number =>
  first_min * 2 ** Math.max(0, tries - 1);

/** Whether a notice has been tried often enough to be left to a person (FEE-08). */
export const isGivenUp = guarded(
  'FEE-08',
  (tries: number, most: number): boolean => tries >= most,
  () => false,
);
