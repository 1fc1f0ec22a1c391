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
    row: 'CASH-05',
    status: 'partial',
    words: {
      zh: '封包解缴两人签，有包号；留存不超过限额；一天没解缴有提醒',
      en: 'the bag for the bank is sealed by two, with its number; what stays is limited; a day undeposited is told',
    },
    control: { kind: 'action', name: 'settlement.day.deposit' },
    page: '/office',
    why: {
      zh: '银行名称、押运人没有登记',
      en: 'the bank and the couriers are not written down',
    },
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
    row: 'CASH-08',
    status: 'partial',
    words: {
      zh: '迟到的支付自动退回，不成一笔业务',
      en: 'a payment that comes too late goes back and is no sale',
    },
    control: { kind: 'action', name: 'payments.payment.come_late' },
    page: '/office',
    why: {
      zh: '还没有支付机构次日的对账单可对',
      en: 'no statement of the payment systems comes on the next day to be matched',
    },
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
    row: 'CASH-10',
    status: 'partial',
    words: { zh: '大额入柜两人签', en: 'large amounts go to the safe against two signatures' },
    control: { kind: 'action', name: 'tills.session.drop' },
    page: '/counter',
    why: {
      zh: '点款的录像与押运交接没有登记',
      en: 'the camera on the count and the pick-up by guards are not written down',
    },
  },
];
