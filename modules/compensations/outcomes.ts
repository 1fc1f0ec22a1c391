import type { Words } from '../../kit/words.ts';

/** What a complaint is settled by in money: the code is kept, a page says it in its language (CMP-15). */
export const amends = {
  waive: { zh: '减免费用', en: 'Waive charges' },
  goodwill: { zh: '补偿', en: 'Compensate' },
} as const satisfies Record<string, Words>;
export type Amends = keyof typeof amends;
export const amends_codes = Object.keys(amends) as [Amends, ...Amends[]];
