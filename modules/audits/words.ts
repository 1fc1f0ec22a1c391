import type { RefusalTable } from '../../kit/refusal.ts';

/** What samples are refused with. */
export const refusals = {
  nothing_to_draw: {
    status: 409,
    say: {
      zh: '这几天没有评价也没有单据可抽。',
      en: 'There are no ratings and no orders of these days to draw.',
    },
    then: { zh: '有业务以后再抽。', en: 'Draw again once there is business.' },
  },
  not_all_judged: {
    status: 422,
    say: { zh: '还有没判断的。', en: 'Some pieces are not judged yet.' },
    then: { zh: '逐件判断属实或不实。', en: 'Judge each of them: genuine or false.' },
  },
  say_how: {
    status: 422,
    say: {
      zh: '有疑点的、判为不实的，要写怎么查的。',
      en: 'What stood out or is false needs a word of how it was looked into.',
    },
    then: {
      zh: '每件写几个字：看了什么、问了谁。',
      en: 'Say for each what was looked at and who was asked.',
    },
  },
  own_finding: {
    status: 403,
    say: { zh: '查的人不能自己处理。', en: 'Whoever found it does not decide upon it.' },
    then: { zh: '请分公司督导处理。', en: 'Ask the branch supervisor.' },
  },
} satisfies RefusalTable;
