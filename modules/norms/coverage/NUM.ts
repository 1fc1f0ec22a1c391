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
    row: 'NUM-01',
    status: 'working',
    words: {
      zh: '号码随机给页、可筛可换页、限时预占，特殊号规则公开，员工不能给自己和亲属办',
      en: 'a page by chance, filters, a timed hold, one published rule, and nobody for the own family',
    },
    control: { kind: 'guard', name: 'carrier.number.hold' },
    page: '/counter',
    test: 'modules/orders/numbers.test.ts NUM-01 a page comes by chance and is narrowed by what the customer asks; nobody handles the own or the family’s number',
  },
  {
    row: 'NUM-03',
    status: 'working',
    words: {
      zh: '销号冻结至少 90 天才再放号；再用号在告知单里提醒解绑',
      en: 'a closed number rests ninety days at least; one used before warns of what may hang on it',
    },
    control: { kind: 'guard', name: 'carrier.number.recycle' },
    page: '/counter',
    test: 'modules/orders/numbers.test.ts NUM-03 a closed number rests ninety days, then is free again, and whoever takes it hears that it was somebody’s',
  },
];
