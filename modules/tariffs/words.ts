import type { RefusalTable } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import type { unclearParts } from './wire.ts';

/** What a reader of the price page found unclear. */
export const unclear_words: Record<(typeof unclearParts)[number], Words> = {
  price: { zh: '多少钱', en: 'How much it is' },
  unit: { zh: '怎么计费', en: 'How it is reckoned' },
  period: { zh: '管多久', en: 'How long it holds' },
  leaving: { zh: '怎么退', en: 'What leaving costs' },
  wording: { zh: '用词难懂', en: 'The wording' },
  finding: { zh: '找不到', en: 'Where to find it' },
};

/** What the price list is refused with. */
export const refusals = {
  one_at_a_time: {
    status: 409,
    say: { zh: '这一项已有一个改动在办。', en: 'A change of this item is under way already.' },
    then: { zh: '先办完或放弃那一个。', en: 'Finish or drop that one first.' },
  },
  nothing_to_end: {
    status: 409,
    say: { zh: '目录里没有这一项，无从停收。', en: 'The list has no such item to end.' },
    then: { zh: '请核对代码。', en: 'Check the code.' },
  },
  plan_keeps_its_price: {
    status: 409,
    say: { zh: '套餐不改价：已办的客户按当时的价。', en: 'A plan keeps its price for those who took it.' },
    then: { zh: '可以停售，另推新套餐。', en: 'End its sale and offer another plan.' },
  },
  province_only: {
    status: 403,
    say: { zh: '资费由省公司批准、公示。', en: 'Prices are approved and announced by the province.' },
    then: { zh: '请省公司主管来办。', en: 'Ask a supervisor of the province.' },
  },
  own_draft: {
    status: 403,
    say: { zh: '自己起草的资费自己不能批。', en: 'Nobody approves a price they drafted.' },
    then: { zh: '请另一位主管来批。', en: 'Ask another supervisor.' },
  },
  no_filing: {
    status: 422,
    say: { zh: '还没有填备案号。', en: 'The number of its filing is missing.' },
    then: { zh: '备案后填上备案号再批。', en: 'File it, then enter the number.' },
  },
  tell_first: {
    status: 422,
    say: { zh: '在用的客户还没有定哪天告知。', en: 'No day is set on which its holders are told.' },
    then: { zh: '填告知日，今天或以后。', en: 'Give the day of telling, today or later.' },
  },
  told_too_late: {
    status: 422,
    say: {
      zh: '告知太晚：施行前至少 {days} 天要告知在用的客户。',
      en: 'Too late: holders are told at least {days} days before it holds.',
    },
    then: { zh: '提前告知日，或推后施行日。', en: 'Tell them earlier, or let it hold later.' },
  },
  too_soon: {
    status: 409,
    say: {
      zh: '公示期不够：最早 {earliest} 施行。',
      en: 'The notice is too short: it may hold from {earliest} on.',
    },
    then: {
      zh: '请选这一天或更晚；不能往前追溯。',
      en: 'Choose that day or a later one; nothing holds backwards.',
    },
  },
  another_edition: {
    status: 409,
    say: { zh: '资费页刚换了新版。', en: 'The page has a new edition by now.' },
    then: { zh: '请看新的一页再回答。', en: 'Read the new one and answer again.' },
  },
  say_what: {
    status: 422,
    say: {
      zh: '没看懂的，请选哪一点；看懂了就不用选。',
      en: 'Say what was unclear, or that it was understood.',
    },
    then: { zh: '选一点再提交。', en: 'Choose one of them.' },
  },
  not_published: {
    status: 409,
    say: {
      zh: '这项收费不在今天公示的资费里，不能收。',
      en: 'This is not on the published price list of today and cannot be charged.',
    },
    then: { zh: '请值班经理核对资费公示。', en: 'Ask the duty manager to check the price list.' },
  },
  not_the_price: {
    status: 409,
    say: {
      zh: '金额与今天公示的资费不一致，不能收。',
      en: 'The amount is not the published price of today and cannot be charged.',
    },
    then: { zh: '请重新开单。', en: 'Open the order anew.' },
  },
} satisfies RefusalTable;
