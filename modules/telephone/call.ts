import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Purpose } from './purposes.ts';

const anybody = ['clerk', 'floor_advisor', 'complaint_officer', 'duty_manager', 'hall_manager'];

/** A call to the hall, from its first ring to what became of it (SVC-11). */
export const call = machine({
  name: 'telephone.call',
  table: 'phone_call',
  states: {
    ringing: { zh: '响铃', en: 'ringing' },
    talking: { zh: '通话中', en: 'talking' },
    owed: { zh: '待回电', en: 'to be called back' },
    handed: { zh: '已转办', en: 'handed on' },
    closed: { zh: '已了结', en: 'settled' },
    unreached: { zh: '联系不上', en: 'not reached' },
  },
  start: 'ringing',
  end: ['closed', 'unreached'],
  moves: {
    answer: {
      from: ['ringing'],
      to: 'talking',
      by: anybody,
      say: { zh: '接听', en: 'Answer' },
      rows: ['TEL-01', 'SVC-11'],
    },
    miss: {
      from: ['ringing'],
      to: 'owed',
      by: [...anybody, 'clock'],
      say: { zh: '未接，要回电', en: 'Missed, to be called back' },
      rows: ['TEL-01', 'SVC-11'],
    },
    lose: {
      from: ['ringing'],
      to: 'unreached',
      by: ['clock'],
      say: { zh: '未接，没有号码', en: 'Missed, without a number' },
      rows: ['TEL-01'],
    },
    settle: {
      from: ['talking'],
      to: 'closed',
      by: anybody,
      say: { zh: '当场答复', en: 'Settled' },
      rows: ['TEL-01'],
    },
    promise: {
      from: ['talking'],
      to: 'owed',
      by: anybody,
      say: { zh: '答应回电', en: 'A call back is promised' },
      rows: ['TEL-01', 'SVC-11'],
    },
    hand_on: {
      from: ['talking', 'owed'],
      to: 'handed',
      by: anybody,
      say: { zh: '转办', en: 'Hand on' },
      rows: ['TEL-02'],
    },
    call_back: {
      from: ['owed'],
      to: 'closed',
      by: anybody,
      say: { zh: '已回电', en: 'Called back' },
      rows: ['TEL-01', 'SVC-11'],
    },
    give_up: {
      from: ['owed'],
      to: 'unreached',
      by: anybody,
      say: { zh: '几次都没接', en: 'Not reached' },
      rows: ['SVC-11'],
    },
    finish: {
      from: ['handed'],
      to: 'closed',
      by: ['clock'],
      say: { zh: '转办的已办结', en: 'What it was handed on as is settled' },
      rows: ['TEL-02'],
    },
  },
});

export interface CallRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof call>;
  number: number;
  rang_at: Instant;
  rings: number | null;
  phone_mask: string | null;
  purpose: Purpose | null;
  need: string | null;
  named: boolean;
  missed: boolean;
  late: boolean;
  answered_at: Instant | null;
  owner_id: Id | null;
  talk_due: Instant | null;
  talk_late: boolean;
  back_due: Instant | null;
  back_late: boolean;
  tries: number;
  issue_id: Id | null;
  issue_no: string | null;
  outcome: string | null;
  closed_at: Instant | null;
}

/** The number of a call in the log: `DH-1001-0007`. */
export const callNo = (of: Pick<CallRow, 'hall_id' | 'number'>): string =>
  `DH-${of.hall_id}-${String(of.number).padStart(4, '0')}`;

/** One ring and the pause after it, as exchanges here ring, seconds. */
const ring_s = 5;

/** How often it rang until a moment. */
export const ringsUntil = (rang_at: Instant, at: Instant): number =>
  Math.max(1, Math.ceil((at.getTime() - rang_at.getTime()) / 1000 / ring_s));

/** Whether a call was answered late: after more rings than the norm allows (TEL-01). */
export const isLate = guarded(
  'TEL-01',
  (rings: number, most: number): boolean => rings > most,
  () => false,
);

/** Why a call is not put down as settled or promised: whoever answered did not say hall and name (TEL-01). */
export const whyNotNamed = guarded('TEL-01', (of: { named: boolean }): string | undefined =>
  of.named ? undefined : 'telephone.say_who',
);

/** Why somebody does nothing with a call: it is another's, who has not handed it over, and they do not lead (TEL-02). */
export const whyNotYours = guarded(
  'TEL-02',
  (of: Pick<CallRow, 'owner_id'>, by: { id: Id; leads: boolean }): string | undefined =>
    of.owner_id === by.id || by.leads ? undefined : 'telephone.not_yours',
);

/** Whether a call back is late at a moment (SVC-11). */
export const isBackLate = guarded(
  'SVC-11',
  (of: Pick<CallRow, 'state' | 'back_due'>, now: Instant): boolean =>
    of.state === 'owed' && of.back_due !== null && of.back_due.getTime() <= now.getTime(),
  () => false,
);

/** Whether a call is still being talked, or was never put down, when it should be on record what became of it (TEL-01). */
export const isTalkLate = guarded(
  'TEL-01',
  (of: Pick<CallRow, 'state' | 'talk_due'>, now: Instant): boolean =>
    of.state === 'talking' && of.talk_due !== null && of.talk_due.getTime() <= now.getTime(),
  () => false,
);
