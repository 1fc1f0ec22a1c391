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
