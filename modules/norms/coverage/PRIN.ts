import type { Control } from './control.ts';

/** What makes the clauses of group PRIN real; one entry per control, none claimed before its test is red without it. */
export const PRIN: readonly Control[] = [
  {
    row: 'PRIN-11',
    status: 'partial',
    words: {
      zh: '暂停须选原因，到时未回来记事件',
      en: 'a pause needs a reason, and staying away too long is an event',
    },
    control: { kind: 'action', name: 'counters.counter.pause' },
    page: '/counter',
    test: 'modules/counters/pause.test.ts PRIN-11 a pause needs one of the published reasons and has its limit; staying away longer is an event',
    why: { zh: '客户屏还没有显示暂停原因', en: 'the customer screen does not show the reason yet' },
  },
];
