import type { Control } from './control.ts';

/** What makes the clauses of group SEC real; one entry per control, none claimed before its test is red without it. */
export const SEC: readonly Control[] = [
  {
    row: 'SEC-05',
    status: 'partial',
    words: {
      zh: '开门须两人，各在时限内签',
      en: 'two persons unlock the hall within the minutes of the norm',
    },
    control: { kind: 'guard', name: 'halls.day.unlock' },
    page: '/floor',
    why: { zh: '关门双人还没有', en: 'closing by two is not there yet' },
  },
];
