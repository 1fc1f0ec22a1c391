import type { Control } from './control.ts';

/** What makes the clauses of group BIZ real; one entry per control, none claimed before its test is red without it. */
export const BIZ: readonly Control[] = [
  {
    row: 'BIZ-03',
    status: 'partial',
    words: { zh: '无上岗证的人开不了台', en: 'nobody opens a counter without a certificate' },
    control: { kind: 'guard', name: 'counters.counter.sign_on' },
    page: '/counter',
    test: 'modules/counters/pause.test.ts BIZ-03 a counter opens for nobody without a certificate for its business',
    why: { zh: '业务受理还没有', en: 'business orders are not there yet' },
  },
];
