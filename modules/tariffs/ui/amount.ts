import { yuan } from '../../../kit/money.ts';
import type { Words } from '../../../kit/words.ts';
import { published as words } from './words.ts';

const per_words = { once: words.once, month: words.month } as const;

/** A price as everybody reads it: the amount and what it is for, or free. */
export function amount(of: { amount_fen: number; per: 'once' | 'month' }): Words {
  if (of.amount_fen === 0) return words.free;
  const per = per_words[of.per];
  return { zh: `${yuan(of.amount_fen)} 元 / ${per.zh}`, en: `${yuan(of.amount_fen)} yuan ${per.en}` };
}
