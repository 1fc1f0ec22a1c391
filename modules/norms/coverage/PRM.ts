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
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
];
