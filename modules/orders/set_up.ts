import type { Words } from '../../kit/words.ts';

/** What is set up and tried on the customer's own phone before they leave (SVC-12). */
export const set_up_items = ['call', 'data', 'apn', 'volte'] as const;
export type SetUpItem = (typeof set_up_items)[number];

/** How it went: done, or why it was not; what the phone cannot do and what its owner does not want is no fault. */
export const set_up_outcomes = ['done', 'not_supported', 'not_wanted'] as const;
export type SetUpOutcome = (typeof set_up_outcomes)[number];

/** One point that was gone through. */
export interface SetUpPoint {
  item: SetUpItem;
  outcome: SetUpOutcome;
}

/** What cannot be left out, or the card is not handed over. */
const needed: ReadonlySet<SetUpItem> = new Set(['call', 'data']);

/** What may be said of a point: a call and the net either work or the card stays here. */
export const outcomesOf = (item: SetUpItem): readonly SetUpOutcome[] =>
  needed.has(item) ? ['done'] : set_up_outcomes;

/** The points as clerk and customer read them. */
export const set_up_words: Record<SetUpItem, Words> = {
  call: { zh: '打一个电话', en: 'Make a call' },
  data: { zh: '关掉无线网，打开一个网页', en: 'Switch Wi-Fi off and open a page' },
  apn: { zh: '上网接入点设好', en: 'Access point set' },
  volte: { zh: '高清通话打开', en: 'HD voice switched on' },
};

/** Why the set-up of a business is not complete: each point once, with an outcome it may have. */
export function whyNotSetUp(
  asked: readonly SetUpItem[],
  given: readonly SetUpPoint[],
): 'orders.set_up_open' | undefined {
  const whole =
    given.length === asked.length &&
    asked.every(item => given.some(one => one.item === item && outcomesOf(item).includes(one.outcome)));
  return whole ? undefined : 'orders.set_up_open';
}
