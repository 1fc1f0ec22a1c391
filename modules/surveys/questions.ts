import type { Words } from '../../kit/words.ts';

/** How a question is answered: five marks, how likely one is to recommend us (0 to 10), or one of some options. */
export const question_kinds = {
  score: { zh: '五档满意', en: 'Five marks' },
  recommend: { zh: '推荐意愿 0–10', en: 'Recommend, 0 to 10' },
  choice: { zh: '单选', en: 'One of these' },
} as const satisfies Record<string, Words>;
export type QuestionKind = keyof typeof question_kinds;

export interface Question extends Words {
  kind: QuestionKind;
  /** Of a choice: what can be chosen. */
  options: Words[];
}

/** How the five marks are said, the worst first: mark 1 is choice 0. */
export const marks: readonly Words[] = [
  { zh: '很不满意', en: 'Very poor' },
  { zh: '不满意', en: 'Poor' },
  { zh: '一般', en: 'Fair' },
  { zh: '满意', en: 'Good' },
  { zh: '很满意', en: 'Very good' },
];

/** What can be answered to a question, in the order of its choices. */
export const choicesOf = (of: Question): readonly Words[] => {
  if (of.kind === 'score') return marks;
  if (of.kind === 'recommend')
    return Array.from({ length: 11 }, (_, n) => ({ zh: String(n), en: String(n) }));
  return of.options;
};

const score = (zh: string, en: string): Question => ({ kind: 'score', zh, en, options: [] });

/** Questions that stand ready, so that two surveys can be set beside one another. */
export const bank = {
  overall: score('总的来说，您对本厅满意吗？', 'All in all, how do you like this hall?'),
  wait: score('等候时间您能接受吗？', 'Was the wait acceptable?'),
  clear: score('资费和规则讲清楚了吗？', 'Were prices and rules made clear?'),
  signs: score('厅里的指引好找吗？', 'Was it easy to find your way?'),
  place: score('环境和便民设施怎么样？', 'How do you find the place?'),
  recommend: {
    ...{
      kind: 'recommend',
      zh: '您愿意向亲友推荐本厅吗？',
      en: 'Would you recommend this hall?',
      options: [],
    },
  },
  why_here: {
    ...{ kind: 'choice', zh: '这次为什么到厅里来办？', en: 'Why did you come to the hall for it?' },
    options: [
      { zh: '网上办不了', en: 'It cannot be done online' },
      { zh: '不会用手机办', en: 'Not at ease with the phone' },
      { zh: '想当面问清', en: 'Wanted to ask in person' },
      { zh: '顺路', en: 'It was on the way' },
    ],
  },
  hours: {
    ...{ kind: 'choice', zh: '哪个时段来最方便？', en: 'Which hours suit you best?' },
    options: [
      { zh: '上午', en: 'Morning' },
      { zh: '中午', en: 'Noon' },
      { zh: '下午', en: 'Afternoon' },
      { zh: '晚上', en: 'Evening' },
    ],
  },
} as const satisfies Record<string, Question>;
export type BankCode = keyof typeof bank;
