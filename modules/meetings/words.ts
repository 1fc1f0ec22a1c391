import type { RefusalTable } from '../../kit/refusal.ts';

/** What a meeting is refused with, and what helps. */
export const refusals = {
  roll_open: {
    status: 409,
    say: { zh: '点名没有点完。', en: 'The roll was not called to its end.' },
    then: { zh: '每个人选「到」或「缺」。', en: 'Say of everybody whether they are there.' },
  },
  absent_why: {
    status: 422,
    say: { zh: '缺席的人要写原因。', en: 'Who is absent is absent for a reason.' },
    then: { zh: '请写一句，比如「请假」「晚班」。', en: 'Write it in a word: on leave, late shift.' },
  },
  looks_why: {
    status: 422,
    say: { zh: '仪容不合格的要写哪一项。', en: 'What is amiss with the appearance is said.' },
    then: { zh: '请写一句，比如「未戴工牌」。', en: 'Write it in a word: no badge.' },
  },
  agenda_open: {
    status: 409,
    say: { zh: '议程还有没讲的项。', en: 'An item of the agenda has no word yet.' },
    then: { zh: '每一项写一句。', en: 'Write a sentence for each.' },
  },
  due_over: {
    status: 422,
    say: { zh: '决议的期限已经过了。', en: 'That day is over.' },
    then: { zh: '请选今天或以后。', en: 'Choose today or a later day.' },
  },
  nothing_to_read: {
    status: 409,
    say: { zh: '这次会您到了，或已经补看。', en: 'You were there, or have read it.' },
    then: { zh: '不用再看。', en: 'There is nothing to do.' },
  },
  not_the_owner: {
    status: 403,
    say: { zh: '办完由负责人报，不办由经理定。', en: 'Its owner says that it is done; a manager drops it.' },
    then: { zh: '请让负责人来报。', en: 'Let the owner say so.' },
  },
} satisfies RefusalTable;
