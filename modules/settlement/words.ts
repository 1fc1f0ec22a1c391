import type { RefusalTable } from '../../kit/refusal.ts';

/** What the close of a day is refused with. */
export const refusals = {
  count_again: {
    status: 409,
    say: { zh: '点数之后钱或卡又动过。', en: 'Money or cards have moved since the count.' },
    then: { zh: '请重新点库，再批准。', en: 'Count again, then approve.' },
  },
  held_a_till: {
    status: 403,
    say: { zh: '当天管过钱箱的人不能签这一步。', en: 'Whoever held a till that day cannot sign this.' },
    then: { zh: '请没有经手钱的厅经理来批。', en: 'Ask a manager who held no till.' },
  },
  day_before_open: {
    status: 409,
    say: { zh: '上一个营业日还没有批准日清。', en: 'The day before has not been settled and approved.' },
    then: {
      zh: '先把上一日批准，或请分公司准许开门。',
      en: 'Approve it first, or ask the branch to let you open.',
    },
  },
  not_approved: {
    status: 409,
    say: {
      zh: '今天的日清还没有批准，不能闭店。',
      en: 'Today is not settled and approved; the hall cannot close.',
    },
    then: {
      zh: '到厅务的“日清”里收齐、核对、批准。',
      en: 'Collect, match and approve it under Settlement in the office.',
    },
  },
  payment_open: {
    status: 409,
    say: { zh: '还有支付没有结果。', en: 'A payment is still waiting for its answer.' },
    then: { zh: '等它到时，或撤销它。', en: 'Wait until its time is over, or give it up.' },
  },
  refund_due: {
    status: 409,
    say: { zh: '还有应退客户的钱没退。', en: 'Money is still owed back to a customer.' },
    then: { zh: '当天退清，再收齐钱箱。', en: 'Pay it back today before collecting the tills.' },
  },
  retains_too_much: {
    status: 422,
    say: { zh: '保险柜最多留 {most} 元。', en: 'At most {most} yuan may stay in the safe.' },
    then: { zh: '多出的封包解缴。', en: 'Seal the rest for the bank.' },
  },
  next_day_runs: {
    status: 422,
    say: {
      zh: '下一营业日已经开门，这一日不再留存。',
      en: 'The next day is open: nothing of this day stays in the safe.',
    },
    then: { zh: '留存填 0，其余封包解缴。', en: 'Enter 0 and seal the rest for the bank.' },
  },
  month_runs: {
    status: 409,
    say: { zh: '这个月还没有过完。', en: 'This month is not over.' },
    then: { zh: '月末最后一个营业日之后再月结。', en: 'Close it after its last day.' },
  },
  days_left: {
    status: 409,
    say: {
      zh: '这个月还有营业日没有日清或没有解缴。',
      en: 'A day of this month is not settled, or its money not deposited.',
    },
    then: { zh: '先把标出的日子批准、封包解缴。', en: 'Approve and deposit the days that are marked.' },
  },
  approved_already: {
    status: 409,
    say: { zh: '这一日已经批准。', en: 'This day is approved already.' },
    then: { zh: '直接开门。', en: 'Open the hall.' },
  },
} satisfies RefusalTable;
