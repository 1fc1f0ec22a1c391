import type { Control } from './control.ts';

/** What makes the clauses of group ENV real; one entry per control, none claimed before its test is red without it. */
export const ENV: readonly Control[] = [
  {
    row: 'ENV-01',
    status: 'partial',
    words: { zh: '开门检查含门前厅内整洁', en: 'cleanliness is on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
  {
    row: 'ENV-02',
    status: 'partial',
    words: { zh: '开门检查含通风', en: 'ventilation is on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
  {
    row: 'ENV-03',
    status: 'partial',
    words: { zh: '开门检查含温度', en: 'temperature is on the opening sheet' },
    control: { kind: 'checklist', name: 'opening' },
    why: { zh: '只在开门检查里有一项', en: 'it is one item of the opening sheet only' },
  },
];
