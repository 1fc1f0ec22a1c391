import type { Control } from './control.ts';

/** What makes the clauses of group PRM real; one entry per control, none claimed before its test is red without it. */
export const PRM: readonly Control[] = [
  {
    row: 'PRM-05',
    status: 'working',
    words: {
      zh: '客户确认才办，不确认就作废；首次扣费前几天发短信，点链接可免费取消',
      en: 'nothing is done before the customer confirms; days before the first charge a message comes, and its link gives it up for nothing',
    },
    control: { kind: 'guard', name: 'orders.remindsAt' },
    page: '/m',
    test: 'modules/orders/aftercare.test.ts PRM-05 before the first charge a reminder goes out, and its link gives up what was ordered for nothing',
  },
];
