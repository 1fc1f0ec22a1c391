import type { Control } from './control.ts';

/** What makes the clauses of group FEE real; one entry per control, none claimed before its test is red without it. */
export const FEE: readonly Control[] = [
  {
    row: 'FEE-07',
    status: 'working',
    words: {
      zh: '手机资费页问一句看懂没有、哪点没懂；按页面版本计，厅务和条文页都看得到',
      en: 'the price page on the phone asks whether it was understood and what was not; counted per edition, shown to the office and on the clause’s page',
    },
    control: { kind: 'guard', name: 'tariffs.whyNotReading' },
    page: '/m',
    test: 'modules/tariffs/tariffs.test.ts FEE-07 a reader says whether the price page was understood: counted per edition, of this page alone, not who it was',
  },
  {
    row: 'FEE-08',
    status: 'working',
    words: {
      zh: '套餐、增值业务变更，公示时定告知日；各厅逐个告知在用客户，送不到的打电话；前一天还有人没告知，自动推迟施行',
      en: 'a changed plan or service is announced with a day of telling; each hall tells its holders, by phone where nothing arrives; while somebody is untold the day before, it is put off',
    },
    control: { kind: 'guard', name: 'tariffs.untold' },
    page: '/office',
    test: 'modules/tariffs/telling.test.ts FEE-08 a changed price is announced with the day of telling; each holder is told; while somebody is untold it does not begin',
  },
  {
    row: 'FEE-09',
    status: 'working',
    words: {
      zh: '欠费短信写明欠多少、每日违约金、何时停机；余额低于规范数也提醒，一次为限；送达有凭证',
      en: 'a message says what is owed, what each day costs, when service stops; a low balance is told once; each with its proof of delivery',
    },
    control: { kind: 'guard', name: 'arrears.isLow' },
    page: '/office',
    test: 'modules/arrears/arrears.test.ts FEE-09 who owes and who has little left is told: what, since when, what a day costs; once',
  },
  {
    row: 'FEE-10',
    status: 'working',
    words: {
      zh: '收据连号，作废由别人批并留痕，新号接上，补打有记',
      en: 'receipts run without a gap; a void one stays, voided by somebody else, and the next number takes its place; reprints are marked',
    },
    control: { kind: 'guard', name: 'receipts.receipt.void' },
    page: '/office',
    test: 'modules/receipts/voiding.test.ts FEE-10 who may void, and when: not the clerk, not oneself, not twice, not after the day was locked',
  },
  {
    row: 'FEE-10',
    status: 'working',
    words: {
      zh: '一笔收款一张发票，号段不断；退了款就整张红冲，余额另开；从不删除',
      en: 'one payment, one invoice, its numbers without a gap; money that goes back takes it back in full in red, what is left gets a new one; nothing is deleted',
    },
    control: { kind: 'guard', name: 'invoices.outgrown' },
    page: '/office/invoices',
    test: 'modules/invoices/invoices.test.ts FEE-10 money that goes back takes the invoice back in full: a red one, and a new one over what is left',
  },
  {
    row: 'FEE-01',
    status: 'working',
    words: {
      zh: '资费目录对人人公开；目录当天没有的、价不对的，开不了单',
      en: 'the price list is public; what it does not hold today, or not at that price, cannot be ordered',
    },
    control: { kind: 'guard', name: 'whyNotCharge' },
    page: '/m',
    test: 'modules/orders/charging.test.ts FEE-01 a business that asks for money of its own making is refused; the customer’s own money is no charge',
  },
  {
    row: 'FEE-02',
    status: 'working',
    words: {
      zh: '改价要别人批、有备案号、公示满期，不能往前追溯',
      en: 'a price changes by two persons, under its filing, after its notice, never backwards',
    },
    control: { kind: 'guard', name: 'tariffs.tariff.announce' },
    page: '/region',
    test: 'modules/tariffs/tariffs.test.ts FEE-02 a price changes by two persons, under its filing, after its notice, and never backwards',
  },
  {
    row: 'FEE-03',
    status: 'working',
    words: {
      zh: '机主核验后在台席查近五个月账单、逐行打印；手机上链接只发到本号码',
      en: 'after the holder is proven five months of bills are read at the counter line by line and printed; on the phone by a link that goes to the number itself',
    },
    control: { kind: 'guard', name: 'bills.whyNotShown' },
    page: '/counter',
    test: 'modules/bills/bills.test.ts FEE-03 the bills of a number are read by its proven holder, five months of them, each line explained; the reading and the print are kept',
  },
  {
    row: 'FEE-03',
    status: 'working',
    words: {
      zh: '账单怎么寄由机主核验后在台席选：短信、掌上营业厅、纸质邮寄、不寄送；免费，从下一张账单起，选了别的不再发账单短信',
      en: 'its proven holder says at the counter how the bill comes: by message, in the app, by post or not at all; free, from the next bill on, and who chose otherwise gets no message of it',
    },
    control: { kind: 'guard', name: 'carrier.billWayOn' },
    page: '/counter',
    test: 'modules/bills/bill_way.test.ts FEE-03 the next bill goes the way its holder chose at the counter: by message with its link, or no message at all',
  },
  {
    row: 'FEE-04',
    status: 'working',
    words: {
      zh: '账单每一行写明资费条目、版本和由来的单号；没写的入不了账；每笔收费记下依据的项目和版本',
      en: 'every line of a bill names its item of the price list, its version and the number that caused it; one that does not is not entered; every charge keeps the item it follows',
    },
    control: { kind: 'guard', name: 'carrier.whyNotLine' },
    page: '/m',
    test: 'modules/bills/bills.test.ts FEE-04 a line without its item of the price list, or without what caused it, does not go onto a bill',
  },
  {
    row: 'FEE-05',
    status: 'working',
    words: {
      zh: '稽核员每月抽样重算、逐份判断签字；重算不符的不能判对；差错率在条文页',
      en: 'the auditor draws a sample, judges each bill and signs; one that does not add up is not called right; the error rate stands on the clause’s page',
    },
    control: { kind: 'guard', name: 'bills.recheck.sign' },
    page: '/office/bills',
    test: 'modules/bills/bills.test.ts FEE-05 the auditor draws bills, each is judged; one that does not add up is not called right; the error rate stands',
  },
  {
    row: 'FEE-09',
    status: 'working',
    words: {
      zh: '提醒次日起每天按公示的千分之三收违约金，一天一次，违约金不再计违约金，写在账单上',
      en: 'from the day after its reminder the published late fee is charged, once a day, never on the fee itself, as a line of the bill',
    },
    control: { kind: 'guard', name: 'carrier.lateFee' },
    page: '/office',
    test: 'modules/bills/bills.test.ts FEE-09 the late fee is three in a thousand of the debt itself, and never a part of a fen',
  },
  {
    row: 'FEE-06',
    status: 'working',
    words: {
      zh: '保号、被停机、首月已收的号码不再收当月月租；停机期间没给的服务不收费',
      en: 'a number at rest, stopped by us or paid for its first month is not charged for the month; what is not given is not charged',
    },
    control: { kind: 'guard', name: 'carrier.whyPassedOver' },
    page: '/office/bills',
    test: 'modules/bills/running.test.ts FEE-06 a number pays for the month that begins, or not: charged, first month, at rest, stopped by us; a lost one goes on',
  },
  {
    row: 'FEE-09',
    status: 'working',
    words: {
      zh: '月租出账三十天后才算欠费；没到期的不催、不收违约金；缴一部分先抵最早的',
      en: 'a month that was charged is overdue thirty days later: not reminded of and not fined before; a part paid covers the oldest first',
    },
    control: { kind: 'guard', name: 'carrier.overdue' },
    page: '/office/bills',
    test: 'modules/bills/running.test.ts FEE-09 what was charged and is not due yet is owed and not overdue; the ends of months and years',
  },
  {
    row: 'FEE-05',
    status: 'working',
    words: {
      zh: '每月出账逐户核对：余额加减等于历来收支；不符的记为“有差异”，督导按月看各厅',
      en: 'each bill run reckons every account through: what it holds is its history; one that is not ends the run with differences, seen by month over all halls',
    },
    control: { kind: 'guard', name: 'bills.run.differ' },
    page: '/office/bills',
    test: 'modules/bills/running.test.ts FEE-05 an account whose balance is not its history is found by the next run, by number and not by name',
  },
  {
    row: 'FEE-05',
    status: 'working',
    words: {
      zh: '有差异的出账逐户查明、另一人复核，全清后由没参与的人放行，或更正后重跑；放行前不能告知客户账单已出',
      en: 'differences of a run are explained by one and resolved by another; a third releases it, or it is gone through again; no customer is told that bills are out before',
    },
    control: { kind: 'guard', name: 'bills.whyNotRelease' },
    page: '/office/bills',
    test: 'modules/bills/running.test.ts FEE-05 a difference is explained by one and resolved by another; the run is released by a third, or gone through again, and only then are customers told',
  },
  {
    row: 'FEE-06',
    status: 'working',
    words: {
      zh: '不该收的费走同一案件双倍返还，由另一人核实类别和金额；核不实的不能批',
      en: 'a wrongful fee comes back twice through the same case, proven by another with category and sum; what is not proven is not approved',
    },
    control: { kind: 'guard', name: 'compensations.whyNotVerify' },
    page: '/office/bills',
    test: 'modules/compensations/compensations.test.ts FEE-06 a wrongful fee of an order comes back through the same case, only proven by another, with category and sum',
  },
];
