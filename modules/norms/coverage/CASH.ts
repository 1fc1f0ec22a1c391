import type { Control } from './control.ts';

/** What makes the clauses of group CASH real; one entry per control, none claimed before its test is red without it. */
export const CASH: readonly Control[] = [
  {
    row: 'CASH-01',
    status: 'partial',
    words: { zh: '营业日有日清和闭店两步', en: 'the day has its settling and its close' },
    control: { kind: 'action', name: 'halls.day.close' },
    page: '/floor',
    why: { zh: '还没有帐卡票款的核对', en: 'accounts, cards, receipts and cash are not matched yet' },
  },
];
