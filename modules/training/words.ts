import type { RefusalTable } from '../../kit/refusal.ts';

const again = { zh: '请刷新后再看。', en: 'Look again.' };

/** What is refused here, and what helps. */
export const refusals = {
  read_first: {
    status: 409,
    say: { zh: '还没学够，不能考。', en: 'Too little was learned for the test.' },
    then: {
      zh: '请先学完各单元；要上课的先上完课。',
      en: 'Read the units first, and sit through the lesson where there is one.',
    },
  },
  still_certified: {
    status: 409,
    say: { zh: '证还有效，不用考。', en: 'The certificate still holds.' },
    then: { zh: '临到期可以换证。', en: 'Renew it near its end.' },
  },
  no_test_now: {
    status: 409,
    say: { zh: '现在不能考这门课。', en: 'This test cannot be taken now.' },
    then: again,
  },
  not_for_you: {
    status: 403,
    say: { zh: '您的岗位不用学这门课。', en: 'None of your posts asks for this course.' },
    then: { zh: '请学列出的课程。', en: 'Take the courses on your list.' },
  },
  not_for_them: {
    status: 409,
    say: { zh: '此人的岗位不用学这门课。', en: 'None of this person’s posts asks for this course.' },
    then: { zh: '请换人或换课。', en: 'Choose another person or course.' },
  },
  ask_leader: {
    status: 409,
    say: {
      zh: '补考仍未通过，要由负责人重新安排。',
      en: 'You failed for good; a leader opens the course again.',
    },
    then: { zh: '请找值班经理或培训师。', en: 'Ask the duty manager or a trainer.' },
  },
  handed_in: {
    status: 409,
    say: { zh: '已经交卷了。', en: 'This test was handed in already.' },
    then: { zh: '请看结果。', en: 'Read its result.' },
  },
  answer_all: {
    status: 422,
    say: { zh: '还有题没答。', en: 'A question has no answer yet.' },
    then: { zh: '请每题选一个。', en: 'Choose one at each.' },
  },
  renew_later: {
    status: 409,
    say: { zh: '还没到换证的时候。', en: 'It is too early to renew.' },
    then: { zh: '{day} 起可以换。', en: 'You may from {day} on.' },
  },
  signed_already: {
    status: 409,
    say: { zh: '今年已经签过。', en: 'You have signed it this year.' },
    then: { zh: '明年再签。', en: 'Sign again next year.' },
  },
  own_test: {
    status: 403,
    say: { zh: '不能教自己、考自己。', en: 'Nobody teaches or marks oneself.' },
    then: { zh: '请另一位培训师。', en: 'Another trainer does.' },
  },
  not_your_topic: {
    status: 403,
    say: {
      zh: '培训师没有这门课的有效授课资格。',
      en: 'The trainer is not certified for this course, or no longer.',
    },
    then: { zh: '请选有资格的，或请分公司认定。', en: 'Choose who is, or have the branch certify.' },
  },
  who_teaches: {
    status: 422,
    say: {
      zh: '内部培训填培训师；外部、在线填机构。',
      en: 'An internal lesson has a trainer, any other a provider.',
    },
    then: { zh: '请补上。', en: 'Enter one of the two.' },
  },
  plan_ahead: {
    status: 422,
    say: { zh: '时间要在以后。', en: 'It lies in the past.' },
    then: { zh: '请改时间。', en: 'Choose a later time.' },
  },
  under_way: {
    status: 409,
    say: { zh: '此人正在学这门课。', en: 'This person is on the course already.' },
    then: again,
  },
  lesson_over: {
    status: 409,
    say: { zh: '这场培训不能再报名。', en: 'This lesson takes nobody any more.' },
    then: { zh: '请选别的场次。', en: 'Choose another lesson.' },
  },
  say_why: {
    status: 422,
    say: { zh: '请说明原因。', en: 'Say why.' },
    then: { zh: '请写两个字以上。', en: 'Write a few words.' },
  },
  not_running: {
    status: 409,
    say: { zh: '培训还没开始，不能签到。', en: 'The lesson has not begun.' },
    then: { zh: '请等培训师开始。', en: 'Wait for the trainer to begin.' },
  },
  signed_in: {
    status: 409,
    say: { zh: '已经签到了。', en: 'You have signed in.' },
    then: { zh: '结束时签退。', en: 'Sign out at the end.' },
  },
  sign_in_first: {
    status: 409,
    say: { zh: '没有签到，或已签退。', en: 'You have not signed in, or have signed out.' },
    then: again,
  },
  test_first: {
    status: 409,
    say: { zh: '笔试通过后才评实操。', en: 'The practical part comes after a passed test.' },
    then: { zh: '请先考试。', en: 'Take the test first.' },
  },
  say_what_lacks: {
    status: 422,
    say: { zh: '有没做到的，请写哪里不足。', en: 'Something was not shown: say what is lacking.' },
    then: { zh: '请写几个字。', en: 'Write a few words.' },
  },
  not_yourself: {
    status: 403,
    say: { zh: '不能认定自己。', en: 'Nobody certifies oneself.' },
    then: { zh: '请另一位督导。', en: 'Another supervisor does.' },
  },
} satisfies RefusalTable;
