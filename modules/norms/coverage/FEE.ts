import type { Control } from './control.ts';

/** What makes the clauses of group FEE real; one entry per control, none claimed before its test is red without it. */
export const FEE: readonly Control[] = [
  {
    row: 'FEE-08',
    status: 'partial',
    words: {
      zh: '短信随业务一起产生，送达才算告知；送不到的打电话并记结果',
      en: 'a message begins with the act that causes it and counts once delivered; what does not arrive is told by phone and noted',
    },
    control: { kind: 'guard', name: 'notices.isGivenUp' },
    page: '/office',
    test: 'modules/notices/notices.test.ts FEE-08 a gateway that is away is tried again with growing pauses and given up; somebody calls, and it is noted',
    why: {
      zh: '每条短信的送达凭证都有；对一群客户的资费变更公告还没有',
      en: 'every message has its proof of delivery; an announcement of a changed tariff to an audience is not there yet',
    },
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
    status: 'partial',
    words: {
      zh: '收据连号，作废由别人批并留痕，新号接上，补打有记',
      en: 'receipts run without a gap; a void one stays, voided by somebody else, and the next number takes its place; reprints are marked',
    },
    control: { kind: 'guard', name: 'receipts.receipt.void' },
    page: '/office',
    test: 'modules/receipts/voiding.test.ts FEE-10 who may void, and when: not the clerk, not oneself, not twice, not after the day was locked',
    why: {
      zh: '收据与退款单齐全；税务发票还没有接',
      en: 'receipts and slips are complete; tax invoices are not connected yet',
    },
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
    row: 'FEE-04',
    status: 'partial',
    words: {
      zh: '资费目录写明怎么算、为什么收；每笔收费记下依据的项目和版本',
      en: 'the list says how and why; every charge keeps the item and version it follows',
    },
    control: { kind: 'data', name: 'tariff' },
    page: '/m',
    why: { zh: '账单的每一行还没有连到资费', en: 'the lines of a bill are not linked to the list yet' },
  },
];
