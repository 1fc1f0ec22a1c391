import type { Control } from './control.ts';

/** What makes the clauses of group NUM real; one entry per control, none claimed before its test is red without it. */
export const NUM: readonly Control[] = [
  {
    row: 'NUM-02',
    status: 'working',
    words: {
      zh: '选中的号码为这位客户留住，到时自动放回',
      en: 'a chosen number is kept for the visit and goes back by itself',
    },
    control: { kind: 'action', name: 'carrier.number.hold' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts NUM-02 a new number is held by this visit, on a plan that is sold and large enough for it',
  },
  {
    row: 'NUM-03',
    status: 'partial',
    words: { zh: '销号后冻结', en: 'a closed number is frozen' },
    control: { kind: 'action', name: 'carrier.number.freeze' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
];
