import type { RefusalTable } from '../../kit/refusal.ts';

/** What a change of the agreement is refused with. */
export const refusals = {
  one_at_a_time: {
    status: 409,
    say: { zh: '已有一版在起草。', en: 'An edition is being drafted already.' },
    then: { zh: '先签发启用，或放弃那一版。', en: 'Finish or drop that one first.' },
  },
  clause_twice: {
    status: 422,
    say: { zh: '同一条款出现两次。', en: 'One clause stands there twice.' },
    then: { zh: '删掉重复的一条。', en: 'Remove one of them.' },
  },
  must_be_ticked: {
    status: 422,
    say: {
      zh: '权利义务、合法使用、不转卖三条须由客户勾选。',
      en: 'Rights and duties, lawful use and no resale must be ticked by the customer.',
    },
    then: { zh: '保留这三条。', en: 'Keep those three.' },
  },
  nothing_new: {
    status: 422,
    say: { zh: '和现行版一样。', en: 'It says what the edition in force says.' },
    then: { zh: '改了再起草。', en: 'Change something first.' },
  },
  own_draft: {
    status: 403,
    say: { zh: '自己起草的不能自己签发。', en: 'Whoever drafted it does not sign it off.' },
    then: { zh: '请另一位法务签发。', en: 'Ask another legal officer.' },
  },
  no_reason: {
    status: 422,
    say: {
      zh: '不利于客户的改动，签发须写明理由。',
      en: 'A change to the customer’s disadvantage needs a reason to be signed off.',
    },
    then: {
      zh: '写明为什么合法、怎样告知客户，至少十五个字。',
      en: 'Say why it is lawful and how customers hear of it, in fifteen characters at least.',
    },
  },
  law_only: {
    status: 403,
    say: { zh: '只有省法务能签发。', en: 'Only the province’s legal office signs off.' },
    then: { zh: '请法务处理。', en: 'Ask the legal office.' },
  },
  province_only: {
    status: 403,
    say: { zh: '由省公司启用。', en: 'The province brings it into force.' },
    then: { zh: '请省公司督导处理。', en: 'Ask the province.' },
  },
} satisfies RefusalTable;
