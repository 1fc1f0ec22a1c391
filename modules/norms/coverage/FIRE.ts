import type { Control } from './control.ts';

/** What makes the clauses of group FIRE real; one entry per control, none claimed before its test is red without it. */
export const FIRE: readonly Control[] = [
  {
    row: 'FIRE-01',
    status: 'partial',
    words: {
      zh: '出口或灭火器不合格就开不了门',
      en: 'the hall does not open when an exit or extinguisher fails',
    },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '消防档案和演练还没有', en: 'fire file and drills are not there yet' },
  },
];
