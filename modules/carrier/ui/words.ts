import type { Words } from '../../../kit/words.ts';

/** What the page of cards says. */
export const cards = {
  title: { zh: 'SIM 卡', en: 'SIM cards' },
  stock: { zh: '厅库', en: 'In stock' },
  holder: { zh: '持卡人', en: 'Holder' },
  count: { zh: '张数', en: 'Cards' },
  run: { zh: '卡号末六位', en: 'Last six digits' },
  change_hands: { zh: '交接', en: 'Change hands' },
  issue: { zh: '发卡', en: 'Issue' },
  hand_back: { zh: '收回', en: 'Take back' },
  issue_to: (who: Words): Words => ({ zh: `发卡给${who.zh}`, en: `Cards for ${who.en}` }),
  back_from: (who: Words): Words => ({ zh: `收回${who.zh}的卡`, en: `Cards back from ${who.en}` }),
  how_many: { zh: '张数', en: 'How many' },
  ask: { zh: '我已签，请持卡人签', en: 'Signed, ask the holder' },
  asked: { zh: '已发起，等持卡人在台席签', en: 'Asked: the holder signs at the counter' },
  note: {
    zh: '按卡号顺序取，当面点清。一次最多 200 张。',
    en: 'In the order of their numbers, counted together. 200 at most at once.',
  },
  who: { zh: '由库管或值班经理发', en: 'By the storekeeper or the duty manager' },
  enter: { zh: '先填张数', en: 'Enter how many' },
  none: { zh: '没有人领过卡', en: 'Nobody holds cards' },
  pieces: { zh: '张', en: 'pcs' },
} as const;

/** What the published rule of numbers says. */
export const rule = {
  title: { zh: '选号规则', en: 'How numbers are chosen' },
  chance: {
    zh: '号码随机给一页，可以按尾号找、不带 4、换一页；谁来都一样。',
    en: 'A page of numbers comes by chance; you may ask for an ending, for no four, for another page.',
  },
  held: (n: number): Words => ({
    zh: `看中的号码留 ${n} 分钟，一次一个，到时自动放回。`,
    en: `The one you like is kept for ${n} minutes, one at a time, then goes back by itself.`,
  }),
  nobody: {
    zh: '员工不能给自己或亲属留号、办号。',
    en: 'Nobody who works here keeps a number for themselves or their family.',
  },
  good: { zh: '特殊号码', en: 'Special numbers' },
  plan: (n: string): Words => ({
    zh: `套餐每月不低于 ${n} 元，不另收费`,
    en: `a plan of ${n} yuan a month at least, nothing else`,
  }),
  frozen: (n: number): Words => ({
    zh: `销号后冻结至少 ${n} 天才再放号；再放的号会注明，并提醒解绑。`,
    en: `A closed number rests ${n} days at least; one that had an owner is marked, with a word on what may hang on it.`,
  }),
  link: { zh: '选号规则', en: 'How numbers are chosen' },
} as const;
