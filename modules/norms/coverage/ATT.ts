import type { Control } from './control.ts';

/** What makes the clauses of group ATT real; one entry per control, none claimed before its test is red without it. */
export const ATT: readonly Control[] = [
  {
    row: 'ATT-02',
    status: 'partial',
    words: { zh: '暂停台席记下原因和时长', en: 'a pause is recorded with reason and length' },
    control: { kind: 'action', name: 'counters.counter.pause' },
    page: '/counter',
    why: { zh: '还没有算进考勤', en: 'not part of attendance yet' },
  },
];
