import type { Words } from '../../kit/words.ts';

/** What an agent is to the holder, as forms, receipts and screens say it. */
export const relation_words = {
  spouse: { zh: '配偶', en: 'Spouse' },
  parent: { zh: '父母', en: 'Parent' },
  child: { zh: '子女', en: 'Child' },
  relative: { zh: '其他亲属', en: 'Relative' },
  colleague: { zh: '同事', en: 'Colleague' },
  friend: { zh: '朋友', en: 'Friend' },
} as const satisfies Record<string, Words>;
