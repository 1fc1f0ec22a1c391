import type { Control } from './control.ts';

/** What makes the clauses of group SVC real; one entry per control, none claimed before its test is red without it. */
export const SVC: readonly Control[] = [
  {
    row: 'SVC-07',
    status: 'partial',
    words: {
      zh: '各项时限是有出处的参数，本条页面公开',
      en: 'the limits are parameters with their source, public on the clause’s page',
    },
    control: { kind: 'data', name: 'handling_limit' },
    page: '/clause',
    why: { zh: '办理时限还没有起表', en: 'handling times are not clocked yet' },
  },
];
