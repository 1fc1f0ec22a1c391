import type { Words } from '../../kit/words.ts';

/** One line of the published rule for special numbers: which endings, and the least plan a month they go with. */
export interface GoodRule {
  say: Words;
  ending: RegExp;
  month_fen: number;
}

/** The rule for special numbers, the same for everybody and in sight of everybody (NUM-01): no queue, no word, only a plan. */
export const good_rules: readonly GoodRule[] = [
  {
    say: { zh: '末三位相同，如 888', en: 'three equal digits at the end, such as 888' },
    ending: /(\d)\1\1$/,
    month_fen: 5900,
  },
  {
    say: { zh: '末三位顺号：123、234、567、678', en: 'a run at the end: 123, 234, 567, 678' },
    ending: /(?:123|234|567|678)$/,
    month_fen: 5900,
  },
];

/** The least plan a month a number goes with by the published rule; 0 for a plain one. */
export const goodMonth = (number: string): number =>
  Math.max(0, ...good_rules.filter(rule => rule.ending.test(number)).map(rule => rule.month_fen));
