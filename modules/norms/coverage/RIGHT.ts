import type { Control } from './control.ts';

/** What makes the clauses of group RIGHT real; one entry per control, none claimed before its test is red without it. */
export const RIGHT: readonly Control[] = [
  {
    row: 'RIGHT-09',
    status: 'working',
    words: {
      zh: '台席凭证件、手机凭号码加证件后六位受理；十五个工作日内由另一人答复；更正进客户记录，删除先看合同和保存期，副本链接只开一次',
      en: 'taken at the counter by document, on the phone by number and its end; answered by another within fifteen working days; a correction reaches the record, deletion asks contract and period, a copy opens once',
    },
    control: { kind: 'guard', name: 'requests.whyNotReceive' },
    page: '/office',
    test: 'modules/requests/requests.test.ts RIGHT-09 a correction is proven by the document, done by another than who took it, and stands in the customer’s record',
  },
  {
    row: 'RIGHT-10',
    status: 'working',
    words: {
      zh: '服务规范的时限是底线：哪一级都设不松、印不松，公示页标出底线和出处',
      en: 'the numbers of the service standard are floors: no level sets, no version prints a looser one; the public table says floor and law',
    },
    control: { kind: 'guard', name: 'norms.heldByLaw' },
    page: '/m/1001/published',
    test: 'modules/norms/floors.test.ts RIGHT-10 no level sets a limit looser than the law, and one that was set before the law holds back to it',
  },
];
