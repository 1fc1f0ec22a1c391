import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  which_business: {
    status: 422,
    say: { zh: '这个量法要说明是哪项业务', en: 'This measure is of one business' },
    then: { zh: '请选一项业务，或换一个量法', en: 'Choose the business, or another measure' },
  },
  no_such_business: {
    status: 422,
    say: { zh: '没有这项业务', en: 'There is no such business' },
    then: { zh: '请从列表中选', en: 'Choose one of the list' },
  },
  own_proposal: {
    status: 409,
    say: { zh: '自己提的不能自己采纳', en: 'Nobody answers a proposal of their own' },
    then: { zh: '请别人或上级处理', en: 'Ask somebody else, or the level above' },
  },
  not_owner: {
    status: 403,
    say: { zh: '这项改进不由您负责', en: 'Somebody else is to make this change' },
    then: { zh: '请负责人填写', en: 'Ask the one who owns it' },
  },
  own_change: {
    status: 409,
    say: { zh: '负责人不能评定自己的改进', en: 'Whoever made the change does not judge it' },
    then: { zh: '请别人或上级评定', en: 'Ask somebody else, or the level above' },
  },
  too_late: {
    status: 422,
    say: { zh: '期限已经过了', en: 'That day is over' },
    then: { zh: '请选今天或以后的日子', en: 'Choose today or a later day' },
  },
} satisfies RefusalTable;
