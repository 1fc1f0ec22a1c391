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
];
