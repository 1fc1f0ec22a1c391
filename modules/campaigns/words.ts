import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  unknown_business: {
    status: 422,
    say: { zh: '没有这项业务。', en: 'There is no such business.' },
    then: { zh: '请从业务目录里选一项。', en: 'Choose one of the catalogue.' },
  },
  ends_before: {
    status: 422,
    say: { zh: '结束日在开始日之前。', en: 'It ends before it begins.' },
    then: { zh: '请改正日期。', en: 'Correct the days.' },
  },
  too_late: {
    status: 409,
    say: { zh: '开始日已到，来不及报批。', en: 'Its first day is here: too late to decide.' },
    then: { zh: '请把开始日定在明天以后。', en: 'Let it begin tomorrow at the earliest.' },
  },
  too_long: {
    status: 422,
    say: { zh: '活动最长三个月。', en: 'A campaign lasts three months at most.' },
    then: { zh: '更长的优惠请走资费公布。', en: 'A longer offer is a tariff, and is published as one.' },
  },
  own_plan: {
    status: 403,
    say: { zh: '自己拟的活动不能自己批。', en: 'Nobody approves a plan of their own.' },
    then: { zh: '请由分公司另一位主管批。', en: 'Let another supervisor of the branch decide.' },
  },
  no_reason: {
    status: 422,
    say: { zh: '退回要写原因。', en: 'Sending back needs a reason.' },
    then: { zh: '请写明要改什么。', en: 'Say what is to be changed.' },
  },
} satisfies RefusalTable;
