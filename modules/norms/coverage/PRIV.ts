import type { Control } from './control.ts';

/** What makes the clauses of group PRIV real; one entry per control, none claimed before its test is red without it. */
export const PRIV: readonly Control[] = [
  {
    row: 'PRIV-03',
    status: 'working',
    words: { zh: '没有在办业务看不到明文', en: 'no open visit, no personal data in clear' },
    control: { kind: 'guard', name: 'identity.reveal' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts PRIV-03 nothing is revealed but inside one’s own open visit',
  },
  {
    row: 'PRIV-10',
    status: 'partial',
    words: { zh: '一小时看太多就告警', en: 'too many reveals in an hour ring an alarm' },
    control: { kind: 'guard', name: 'identity.reveal_alarm' },
    page: '/office',
    test: 'modules/orders/businesses.test.ts PRIV-10 who looks too often in an hour sees no more',
    why: {
      zh: '测试在关掉控制时会红；下班时间、亲友的异常和季度复核还没有',
      en: 'its test is red with the control off; off-hours, family and the quarterly review are not looked at yet',
    },
  },
];
