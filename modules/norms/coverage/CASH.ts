import type { Control } from './control.ts';

/** What makes the clauses of group CASH real; one entry per control, none claimed before its test is red without it. */
export const CASH: readonly Control[] = [
  {
    row: 'CASH-01',
    status: 'working',
    words: {
      zh: '每人结钱箱、全厅日清、月末月结；没管过钱箱的厅经理才能批；上一日没批，下一日不开门',
      en: 'each clerk closes a till, the hall its day, the month follows; approved by who held no till; an unapproved day keeps the next one shut',
    },
    control: { kind: 'guard', name: 'settlement.day.approve' },
    page: '/office',
    test: 'apps/server/tests/close.test.ts CASH-01 the day is approved by the hall manager who held no till, and once',
  },
  {
    row: 'CASH-02',
    status: 'working',
    words: {
      zh: '先盲点锁定，再与账、凭证三核对',
      en: 'the count is locked before books and vouchers are set beside it',
    },
    control: { kind: 'guard', name: 'tills.session.count' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts CASH-02 the money is what the screen showed, enough and no typing error, into a till of one’s own',
  },
  {
    row: 'CASH-03',
    status: 'working',
    words: {
      zh: '差额按大小与次数逐级定',
      en: 'who decides on a difference follows its size and its repetition',
    },
    control: { kind: 'guard', name: 'tills.session.decide' },
    page: '/office',
    test: 'apps/server/tests/close.test.ts CASH-03 a difference is decided by who may, never by whose it is, and is not smoothed over',
  },
  {
    row: 'CASH-04',
    status: 'working',
    words: { zh: '备用金两人签才出柜', en: 'the float leaves the safe against two signatures' },
    control: { kind: 'guard', name: 'tills.session.issue_float' },
    page: '/counter',
    test: 'apps/server/tests/close.test.ts CASH-04 two signatures are two persons: the clerk and the keeper, nobody twice',
  },
  {
    row: 'CASH-07',
    status: 'working',
    words: {
      zh: '自己经办的自己不能批；每人冲正占比超上限，经理首页可见',
      en: 'nobody approves a reversal of their own; who takes back more than the norm allows stands on the manager’s page',
    },
    control: { kind: 'guard', name: 'orders.order.approve_reversal' },
    page: '/office',
    test: 'modules/orders/businesses.test.ts CASH-07 nobody approves a reversal they asked for themselves',
  },
  {
    row: 'CASH-07',
    status: 'working',
    words: {
      zh: '自己经办的自己不能批；每人冲正占比超上限，经理首页可见',
      en: 'nobody approves a reversal of their own; who takes back more than the norm allows stands on the manager’s page',
    },
    control: { kind: 'guard', name: 'orders.reversal_share' },
    page: '/office',
    test: 'modules/orders/shares.test.ts CASH-07 who takes back more than the norm allows stands in the manager’s list, with the share',
  },
  {
    row: 'CASH-09',
    status: 'working',
    words: {
      zh: '每日都批准并解缴才能月结，挂账逐项列出，报告冻结，稽核签字或存疑退回',
      en: 'a month closes when every day is approved and deposited, what hangs is listed, the report is frozen, the auditor signs or questions',
    },
    control: { kind: 'guard', name: 'settlement.month.close' },
    page: '/office/month',
    test: 'modules/settlement/month.test.ts CASH-09 a month is closed by the hall manager when every day of it is settled and deposited',
  },
  {
    row: 'CASH-05',
    status: 'working',
    words: {
      zh: '封包有缴款单号、银行、金额、两名押运和时间，金额与批准的一致；留存不超限额；没解缴的下次开门就报警',
      en: 'the bag leaves with slip number, bank, sum, two couriers and time, over the approved sum; what stays is limited; what was not deposited is told at the next opening',
    },
    control: { kind: 'guard', name: 'settlement.day.deposit' },
    page: '/office/settlement',
    test: 'apps/server/tests/cash_ways.test.ts CASH-05 a bag leaves on a whole slip over the approved sum with two couriers; what stays behind is told at the next opening',
  },
  {
    row: 'CASH-06',
    status: 'working',
    words: {
      zh: '开门先试点验钞机；可疑币两人收缴、给客户凭证、限期交银行留回单',
      en: 'detectors are tried before opening; a suspect note is taken off by two against a slip and handed to the bank on record',
    },
    control: { kind: 'guard', name: 'tills.note.take' },
    page: '/counter',
    test: 'apps/server/tests/cash_ways.test.ts CASH-06 a suspect note is taken off by two, by its printed number; the slip has a number, the bank its own',
  },
  {
    row: 'CASH-10',
    status: 'working',
    words: {
      zh: '点款要在监控下，没开要写原因；押运公司上门先登记公司和车牌；入柜、封包都是两人',
      en: 'money is counted under the camera or says why not; guards are logged with company and vehicle; drops and bags take two persons',
    },
    control: { kind: 'guard', name: 'settlement.whyNotPickup' },
    page: '/office/settlement',
    test: 'apps/server/tests/cash_ways.test.ts CASH-10 guards get the bag only when their company and vehicle stand in the pick-up log',
  },
  {
    row: 'CASH-10',
    status: 'working',
    words: {
      zh: '点款监控是必查项',
      en: 'the camera on the count is a checked item',
    },
    control: { kind: 'guard', name: 'settlement.whyNotUnseen' },
    page: '/office/settlement',
    test: 'apps/server/tests/cash_ways.test.ts CASH-10 money is counted under the camera, or the count says why not',
  },
  {
    row: 'CASH-10',
    status: 'working',
    words: {
      zh: '保险柜两个人：点库的人不能批准自己点的数',
      en: 'the safe takes two: whoever counted it does not approve the count',
    },
    control: { kind: 'guard', name: 'settlement.whyNotOwnCount' },
    page: '/office/settlement',
    test: 'apps/server/tests/second_look.test.ts CASH-10 the safe takes two: whoever counted it does not approve the count',
  },
  {
    row: 'CASH-09',
    status: 'working',
    words: {
      zh: '封包解缴之后才能稽核；存疑不会让同一笔款再封一次包，也不会让催缴停下',
      en: 'a day is audited after its bag has left; a question neither sends the bag twice nor silences its alarm',
    },
    control: { kind: 'guard', name: 'settlement.whyNotAudit' },
    page: '/office/settlement',
    test: 'apps/server/tests/second_look.test.ts CASH-09 a day is audited after its bag has left; a question does not send the bag out twice, nor silence its alarm',
  },
  {
    row: 'CASH-08',
    status: 'working',
    words: {
      zh: '支付机构和银行次日的对账单试跑后导入，同一份只收一次；逐笔自动对，对不上的有人认领、到时限、由没经手的人写原因处理；没来的中午就报',
      en: 'statements of payment systems and bank are tried dry and taken once; matched line by line; what does not agree gets an owner, a limit and a reason by somebody who did not take the money; one that did not come is told at noon',
    },
    control: { kind: 'guard', name: 'statements.matchUp' },
    page: '/office/channels',
    test: 'modules/statements/statements.test.ts CASH-08 a statement is tried dry, taken once, matched against our papers; what does not agree ages with owner and clock',
  },
  {
    row: 'CASH-08',
    status: 'working',
    words: {
      zh: '日清批准后，各方式的款转为应收；对账单对上的转到银行，对不上的留在应收，按处理原因入账；还没到账的按天、按来源列出',
      en: 'an approved day hands its tenders over to whoever owes them; what a statement agrees with goes to the bank, the rest stays owed until its reason books it; what is still owed stands by day and source',
    },
    control: { kind: 'guard', name: 'settlement.receivable' },
    page: '/office/channels',
    test: 'modules/statements/clearing.test.ts CASH-08 an approved day hands each tender over to whoever owes it, once, inside its own books',
  },
];
