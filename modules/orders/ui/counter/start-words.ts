import type { Words } from '../../../../kit/words.ts';

/** What the counter says while a customer is here and nothing is begun. */
export const start = {
  ask: { zh: '您好，请问您今天办什么业务？', en: 'Good day. What may I do for you?' },
  ask_for: (of: Words): Words => ({
    zh: `您好，您取号时选的是「${of.zh}」，现在给您办，对吗？`,
    en: `Good day. Your number was taken for “${of.en}”: shall we begin with that?`,
  }),
  bring: { zh: '要带：', en: 'Should have brought:' },
  and: { zh: '、', en: ', ' },
  cards: { zh: '我的卡盒，SIM 卡', en: 'SIM cards in my box:' },
  which: { zh: '办什么业务', en: 'Which business' },
  within: (of: Words): Words => ({ zh: `承诺 ${of.zh}内`, en: `within ${of.en}` }),
  open: { zh: '这位客户未了结的', en: 'Still open for this customer' },
  open_after: { zh: '读了证件才看得到。', en: 'Seen once a document was read.' },
  open_none: { zh: '没有。', en: 'Nothing.' },
  promised: { zh: '承诺', en: 'promised' },
  owed: { zh: '应退', en: 'owed back' },
} as const;
