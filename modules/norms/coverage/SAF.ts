import type { Control } from './control.ts';

/** What makes the clauses of group SAF real; one entry per control, none claimed before its test is red without it. */
export const SAF: readonly Control[] = [
  {
    row: 'SAF-12',
    status: 'working',
    words: {
      zh: '每周安全自查到点，从日志、巡查到现金区、合作柜台、用电；不合格即整改',
      en: 'the weekly self-check falls due: log, patrols, cash area, partner counters, power; a fail is mended',
    },
    control: { kind: 'checklist', name: 'self_check' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts SAF-12 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
];
