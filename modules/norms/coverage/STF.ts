import type { Control } from './control.ts';

/** What makes the clauses of group STF real; one entry per control, none claimed before its test is red without it. */
export const STF: readonly Control[] = [
  {
    row: 'STF-02',
    status: 'partial',
    words: { zh: '开门检查含工牌', en: 'badges are on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
];
