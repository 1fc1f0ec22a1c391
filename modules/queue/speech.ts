import { type Instant, later, second_ms } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';

/** Something the hall says: queued, then spoken, or only shown where there is no voice. */
export const utterance = machine({
  name: 'queue.utterance',
  table: 'queue_utterance',
  states: {
    queued: { zh: '待播', en: 'queued' },
    spoken: { zh: '已播', en: 'spoken' },
    shown: { zh: '只显示', en: 'shown only' },
    dropped: { zh: '已取消', en: 'dropped' },
  },
  start: 'queued',
  end: ['spoken', 'shown', 'dropped'],
  moves: {
    speak: {
      from: ['queued'],
      to: 'spoken',
      by: ['wall'],
      say: { zh: '播完', en: 'Spoken' },
      rows: ['QUE-04', 'PRIV-15'],
    },
    show: { from: ['queued'], to: 'shown', by: ['wall'], say: { zh: '无声显示', en: 'Shown without voice' } },
    drop: {
      from: ['queued'],
      to: 'dropped',
      by: ['clock', 'wall'],
      say: { zh: '不用再播', en: 'Not said any more' },
      rows: ['QUE-04'],
    },
  },
});

/** How a wall says something aloud: by its own Mandarin voice, by the server's, or not at all. */
export type Way = 'browser' | 'server' | 'none';

/**
 * How long a wall has for what it took, seconds: the chime, at most ten for each language, and the way to us. One that is
 * silent for longer is taken for gone, and another may speak.
 */
const claim_s = 25;

/**
 * For how long a wall that can speak is known to be there, seconds: it says so every twenty, so that two such words may
 * be lost. Until then a silent wall leaves every turn to it.
 */
const known_s = 60;

/** A claim no younger than this was given up. */
export const silentSince = (now: Instant): Instant => later(now, -claim_s * second_ms);

/**
 * Whether what waits is true no more: a call of somebody who stands at the counter, went or was set aside, a missed
 * number that is back. It is said no more, or people are sent to a counter that serves another (QUE-04).
 */
export const isOver = guarded(
  'QUE-04',
  ({ kind, ticket_state }: { kind: string; ticket_state: string | null }): boolean =>
    ticket_state !== null && ticket_state !== (kind === 'call' ? 'called' : 'missed'),
  () => false,
);

/** Whether a wall speaks this now. */
export const isClaimed = (of: { claimed_at: Instant | null }, now: Instant): boolean =>
  of.claimed_at !== null && of.claimed_at.getTime() > silentSince(now).getTime();

/** Whether a page waits: another speaks, or it is silent itself and one that can speak is there (QUE-04). */
export const mustWait = guarded(
  'QUE-04',
  (of: {
    page: Id;
    way: Way;
    /** What waits to be spoken in the hall. */
    queued: readonly { claimed_by: Id | null; claimed_at: Instant | null }[];
    /** When a wall with a voice was last heard of. */
    heard_at: Instant | null;
    now: Instant;
  }): boolean => {
    if (of.queued.some(one => one.claimed_by !== of.page && isClaimed(one, of.now))) return true;
    const known_since = of.now.getTime() - known_s * second_ms;
    return of.way === 'none' && of.heard_at !== null && of.heard_at.getTime() > known_since;
  },
  () => false,
);

const digits = ['零', '幺', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `A086` as it is spoken: the letter, then each digit; one is 「幺」 so that it is not heard as seven. */
export function spokenLabel(label: string): string {
  const letter = label.slice(0, 1);
  const rest = [...label.slice(1)].map(digit => digits[Number(digit)] ?? digit).join('');
  return `${letter} ${rest}`;
}

const tens = ['', '十', '二十', '三十', '四十', '五十', '六十', '七十', '八十', '九十'];
const ones = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A counter's number as a number: 12 is 「十二」. */
export const spokenCounter = (number: number): string =>
  `${tens[Math.floor(number / 10)] ?? ''}${ones[number % 10] ?? ''}`;

const english_digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What is said for a call; English is added when the ticket asked for it. */
export function callWords(label: string, counter_number: number, language: 'zh' | 'en') {
  const english = [...label.slice(1)].map(digit => english_digits[Number(digit)] ?? digit).join(' ');
  return {
    zh: `请 ${spokenLabel(label)} 号，到${spokenCounter(counter_number)}号台。`,
    en: language === 'en' ? `Ticket ${label.slice(0, 1)} ${english}, counter ${counter_number}.` : null,
  };
}

/** What is said when a number was missed. */
export const missedWords = (label: string, minutes: number, after: number): string =>
  `${spokenLabel(label)} 号已过号。${minutes}分钟内请找导办，再叫${after === 2 ? '两' : spokenCounter(after)}位就到您。`;
