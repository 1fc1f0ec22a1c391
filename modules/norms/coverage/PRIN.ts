import type { Control } from './control.ts';

/** What makes the clauses of group PRIN real; one entry per control, none claimed before its test is red without it. */
export const PRIN: readonly Control[] = [
  {
    row: 'PRIN-11',
    status: 'working',
    words: {
      zh: '暂停须选原因，到时未回来记事件',
      en: 'a pause needs a reason, and staying away too long is an event',
    },
    control: { kind: 'action', name: 'counters.counter.pause' },
    page: '/counter',
    test: 'modules/counters/pause.test.ts PRIN-11 a pause needs one of the published reasons and has its limit; staying away longer is an event',
  },
  {
    row: 'PRIN-11',
    status: 'working',
    words: {
      zh: '客户屏致歉并说明原因；暂停几次、多久、超时几次按天公布',
      en: 'the customer screen says sorry and why; how often, how long, how long too long is published by day',
    },
    control: { kind: 'metric', name: 'pausesOf' },
    page: '/clause',
    test: 'modules/counters/pause.test.ts PRIN-11 the customer screen says sorry and why; how often, how long and how long too long is on the page of the clause',
  },
  {
    row: 'PRIN-02',
    status: 'working',
    words: {
      zh: '每次评价记到办理的营业员；本人在台席上看合计，满五次才有平均，看不到是谁评的',
      en: 'each rating counts for the clerk who served; the counter shows the own totals, a mean from five on, never who gave them',
    },
    control: { kind: 'metric', name: 'ratings.mine.read' },
    page: '/counter',
    test: 'modules/ratings/giving.test.ts PRIN-02 a clerk sees the own totals only, and a mean only from five on',
  },
];
