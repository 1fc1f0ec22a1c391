import type { RefusalTable } from '../../kit/refusal.ts';

/** What the close of a day is refused with. */
export const refusals = {
  count_again: {
    status: 409,
    say: { zh: '点数之后钱或卡又动过。', en: 'Money or cards have moved since the count.' },
    then: { zh: '请重新点库，再批准。', en: 'Count again, then approve.' },
  },
  own_count: {
    status: 403,
    say: {
      zh: '保险柜是您自己点的，不能再由您批准。',
      en: 'You counted the safe yourself: another person approves it.',
    },
    then: {
      zh: '请另一位点库，或由另一位厅经理批准。',
      en: 'Have somebody else count it, or another hall manager approve.',
    },
  },
  bag_first: {
    status: 409,
    say: { zh: '这一日的款还没有封包解缴。', en: 'The money of this day has not left for the bank.' },
    then: {
      zh: '封包解缴之后再稽核；有疑问可先退回。',
      en: 'Audit it after the deposit; a question may be put before.',
    },
  },
  held_a_till: {
    status: 403,
    say: { zh: '当天管过钱箱的人不能签这一步。', en: 'Whoever held a till that day cannot sign this.' },
    then: { zh: '请没有经手钱的厅经理来批。', en: 'Ask a manager who held no till.' },
  },
  day_before_open: {
    status: 409,
    say: { zh: '{day} 还没有批准日清。', en: '{day} has not been settled and approved.' },
    then: {
      zh: '先把那一日批准，或请分公司准许开门。',
      en: 'Approve it first, or ask the branch to let you open.',
    },
  },
  waived_day_open: {
    status: 409,
    say: {
      zh: '准许开门的 {day} 还没有批准日清，期限已到。',
      en: '{day}, over which the hall was let open, is still not approved, and its time is over.',
    },
    then: { zh: '先把那一日收齐、核对、批准。', en: 'Collect, match and approve that day first.' },
  },
  waived_already: {
    status: 409,
    say: { zh: '这一日已经准许过开门，不能再延。', en: 'The hall was let open over this day already.' },
    then: { zh: '按期批准这一日的日清。', en: 'Approve the day in its time.' },
  },
  not_the_last: {
    status: 409,
    say: {
      zh: '只能对最近一个开过门的营业日准许开门。',
      en: 'Only over the last day on which the doors were open may a hall be let open.',
    },
    then: { zh: '更早的日子先批准日清。', en: 'Have earlier days approved.' },
  },
  day_runs: {
    status: 409,
    say: { zh: '这一营业日还没有过去。', en: 'This day is not over yet.' },
    then: { zh: '照常收齐、核对、批准。', en: 'Collect, match and approve it as usual.' },
  },
  branch_waives: {
    status: 403,
    say: {
      zh: '准许开门的两人里要有分公司的人。',
      en: 'One of the two who let a hall open is above the hall.',
    },
    then: { zh: '请分公司督导签。', en: 'Have the branch sign.' },
  },
  say_why: {
    status: 422,
    say: { zh: '写明为什么先开门。', en: 'Say why the hall has to open first.' },
    then: { zh: '写两个字以上。', en: 'Two characters or more.' },
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
  slip_not_whole: {
    status: 422,
    say: { zh: '封包号、银行、缴款单号要写全。', en: 'Bag, bank and slip number are all written down.' },
    then: { zh: '照缴款单抄写。', en: 'Copy them from the slip.' },
  },
  slip_amount: {
    status: 422,
    say: {
      zh: '缴款单金额与应解缴的不一样。',
      en: 'The slip says another sum than the day has for the bank.',
    },
    then: {
      zh: '重新点包，照批准的金额填单。',
      en: 'Count the bag again and write the sum that was approved.',
    },
  },
  two_couriers: {
    status: 422,
    say: { zh: '解缴要两名押运人，工号不能相同。', en: 'A bag travels with two couriers, by two numbers.' },
    then: { zh: '写上两人的工号或押运证号。', en: 'Write down both staff or badge numbers.' },
  },
  pickup_log: {
    status: 422,
    say: {
      zh: '押运公司上门，要登记公司和车牌。',
      en: 'Guards who come for the bag are logged with company and vehicle.',
    },
    then: {
      zh: '看证件、看车牌，登记后再交包。',
      en: 'Look at badge and plate, write them down, then hand it over.',
    },
  },
  slip_used: {
    status: 409,
    say: { zh: '这张缴款单已经用过。', en: 'This slip stands for another bag already.' },
    then: { zh: '核对缴款单号。', en: 'Check the number of the slip.' },
  },
  count_unseen: {
    status: 422,
    say: {
      zh: '点款要在监控下；监控没开，写明原因。',
      en: 'Money is counted under the camera; if it was off, say why.',
    },
    then: { zh: '打开监控重点，或写原因。', en: 'Count again under the camera, or write the reason.' },
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
