import type { Control } from './control.ts';

/** What makes the clauses of group EMG real; one entry per control, none claimed before its test is red without it. */
export const EMG: readonly Control[] = [
  {
    row: 'EMG-14',
    status: 'partial',
    words: {
      zh: '演练有记录，三天内复盘，写明预案怎么改',
      en: 'a drill has its record, is looked back upon in three days, and says what changes in the plan',
    },
    control: { kind: 'action', name: 'drills.drill.review' },
    page: '/office/safety',
    test: 'modules/drills/drills.test.ts EMG-14 a drill nobody looked back upon in its days is on record, and one nobody held is missed and a finding',
    why: {
      zh: '预案库还没有，改动记在演练里',
      en: 'there is no library of plans yet; the change is kept with the drill',
    },
  },
];
