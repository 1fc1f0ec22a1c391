import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  ends_before: {
    status: 422,
    say: {
      zh: '结束日不对：在开始日之前，或已经过了。',
      en: 'Its last day lies before its first, or is over.',
    },
    then: { zh: '请改正日期。', en: 'Correct the days.' },
  },
  too_long: {
    status: 422,
    say: { zh: '一次调查最长三个月。', en: 'A survey lasts three months at most.' },
    then: { zh: '分成几次做。', en: 'Make several of it.' },
  },
  nobody_asked: {
    status: 422,
    say: { zh: '各类都是 0，没有人会被请答。', en: 'Every share is 0: nobody would be asked.' },
    then: { zh: '至少一类填抽样比例。', en: 'Give at least one class a share.' },
  },
  too_few_options: {
    status: 422,
    say: { zh: '单选题至少两个选项。', en: 'A choice has at least two options.' },
    then: { zh: '补上选项。', en: 'Add an option.' },
  },
  own_draft: {
    status: 403,
    say: { zh: '自己起草的调查不能自己批。', en: 'Nobody approves a draft of their own.' },
    then: { zh: '请另一位主管批。', en: 'Let another supervisor decide.' },
  },
  not_by_staff: {
    status: 403,
    say: { zh: '只有客户本人作答。', en: 'Only the customer answers.' },
    then: {
      zh: '请客户在自己手机或客户屏上答；已记下。',
      en: 'On their phone or screen; this is on record.',
    },
  },
  not_by_program: {
    status: 403,
    say: { zh: '程序不能代客户作答。', en: 'A program does not answer for a customer.' },
    then: { zh: '请客户在自己手机或客户屏上答。', en: 'The customer answers on their phone or screen.' },
  },
  over: {
    status: 409,
    say: { zh: '这次调查已经结束。', en: 'This survey is over.' },
    then: { zh: '想说的可以写进意见簿。', en: 'The opinion book is open.' },
  },
  answer_all: {
    status: 422,
    say: { zh: '还有题没答。', en: 'A question is not answered.' },
    then: { zh: '每题选一项再交。', en: 'Choose one for each.' },
  },
  answered_already: {
    status: 409,
    say: { zh: '已经答过了，谢谢。', en: 'You have answered. Thank you.' },
    then: { zh: '一次来访只答一次。', en: 'One visit answers once.' },
  },
} satisfies RefusalTable;
