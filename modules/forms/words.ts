import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  not_yet_done: {
    status: 422,
    say: { zh: '开始的日子还没到。', en: 'That day has not come yet.' },
    then: { zh: '请填从哪天起在系统外办。', en: 'Say since when it is done off the system.' },
  },
  target_over: {
    status: 422,
    say: { zh: '目标日期已经过了。', en: 'The target is over already.' },
    then: { zh: '请填今天以后的日子。', en: 'Choose a day after today.' },
  },
  target_too_far: {
    status: 422,
    say: { zh: '目标日期太远，超过规定的期限。', en: 'The target is farther off than is allowed.' },
    then: { zh: '请填近一些的日子，或请分公司定期限。', en: 'Choose a nearer day, or ask the branch.' },
  },
  entered_already: {
    status: 409,
    say: { zh: '这张表已经登记在系统外。', en: 'This form is entered as off the system already.' },
    then: { zh: '请看下面那一条。', en: 'See the entry below.' },
  },
  close_own: {
    status: 409,
    say: { zh: '自己负责的事不能自己办结。', en: 'Whose it was to bring in does not close it.' },
    then: {
      zh: '请另一位管理人员看过证据再销。',
      en: 'Another manager looks at the evidence and closes it.',
    },
  },
} satisfies RefusalTable;
