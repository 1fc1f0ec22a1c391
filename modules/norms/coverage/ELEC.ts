import type { Control } from './control.ts';

/** What makes the clauses of group ELEC real; one entry per control, none claimed before its test is red without it. */
export const ELEC: readonly Control[] = [
  {
    row: 'ELEC-01',
    status: 'partial',
    words: { zh: '开门检查含配电、插座', en: 'distribution and sockets are on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
];
