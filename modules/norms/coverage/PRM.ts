import type { Control } from './control.ts';

/** What makes the clauses of group PRM real; one entry per control, none claimed before its test is red without it. */
export const PRM: readonly Control[] = [
  {
    row: 'PRM-05',
    status: 'partial',
    words: { zh: '客户确认才办，不确认就作废', en: 'nothing is done before the customer confirms' },
    control: { kind: 'action', name: 'orders.order.confirm' },
    page: '/counter',
    why: {
      zh: '确认、作废、留证都有；首次扣费前的提醒还没有',
      en: 'confirmation, lapse and proof are there; the reminder before the first charge is not',
    },
  },
];
