import type { Control } from './control.ts';

/** What makes the clauses of group COLL real; one entry per control, none claimed before its test is red without it. */
export const COLL: readonly Control[] = [
  {
    row: 'COLL-03',
    status: 'working',
    words: {
      zh: '市场与竞争信息每季成文上报，分公司答复，过季没报自动提醒',
      en: 'what is known of market and competitors is filed each quarter, answered by the branch, and told when missing',
    },
    control: { kind: 'guard', name: 'whyNotFiled' },
    page: '/office/specials',
    test: 'modules/specials/specials.test.ts GEN-17 COLL-03 a hall files its note on the market once a quarter, the branch takes it up, and a missing one is told',
  },
];
