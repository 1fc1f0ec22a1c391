import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  only_guides: {
    status: 409,
    say: {
      zh: '这一条对本厅只是参照，不追究责任。',
      en: 'This clause only guides the hall: nobody answers for it.',
    },
    then: { zh: '请按提示改进。', en: 'Mend it as guided.' },
  },
  about_yourself: {
    status: 403,
    say: { zh: '不能对自己提出追究。', en: 'Nobody proposes a case about oneself.' },
    then: { zh: '请另一位负责人提。', en: 'Another leader does.' },
  },
  own_leader: {
    status: 422,
    say: { zh: '责任人和带责领导不能是一个人。', en: 'Who answers and who leads are two people.' },
    then: { zh: '请选上一级。', en: 'Choose the level above.' },
  },
  day_ahead: {
    status: 422,
    say: { zh: '发生日不能在今天之后。', en: 'It did not happen after today.' },
    then: { zh: '请改日期。', en: 'Choose another day.' },
  },
  coaching_is_free: {
    status: 422,
    say: { zh: '辅导不扣分也不扣钱。', en: 'Coaching costs neither points nor money.' },
    then: { zh: '请把数填为零。', en: 'Leave the amount empty.' },
  },
  amount_missing: {
    status: 422,
    say: { zh: '要写扣多少。', en: 'Say how much.' },
    then: { zh: '请填数。', en: 'Enter an amount.' },
  },
  too_much: {
    status: 409,
    say: { zh: '超过规定的上限。', en: 'It is more than the norm allows.' },
    then: { zh: '请不超过上限。', en: 'Stay within the most.' },
  },
  party: {
    status: 403,
    say: {
      zh: '提出人、当事人、带责领导和原决定人都不能作这个决定。',
      en: 'Whoever proposed it, answers for it, leads there or decided before does not decide now.',
    },
    then: { zh: '请别的负责人办。', en: 'Another person with the post does.' },
  },
  not_yours: {
    status: 403,
    say: { zh: '只有当事人能说明和申诉。', en: 'Only whoever it is about speaks and appeals.' },
    then: { zh: '请当事人自己写。', en: 'Have the person write.' },
  },
} satisfies RefusalTable;
