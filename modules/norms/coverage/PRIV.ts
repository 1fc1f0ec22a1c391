import type { Control } from './control.ts';

/** What makes the clauses of group PRIV real; one entry per control, none claimed before its test is red without it. */
export const PRIV: readonly Control[] = [
  {
    row: 'PRIV-03',
    status: 'partial',
    words: { zh: '没有在办业务看不到明文', en: 'no open visit, no personal data in clear' },
    control: { kind: 'guard', name: 'identity.reveal' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts PRIV-03 nothing is revealed but inside one’s own open visit',
    why: {
      zh: '关掉控制，测试会红；页面还没有走完',
      en: 'its test is red with the control off; its screen is not finished yet',
    },
  },
  {
    row: 'PRIV-10',
    status: 'partial',
    words: { zh: '一小时看太多就告警', en: 'too many reveals in an hour ring an alarm' },
    control: { kind: 'guard', name: 'identity.reveal_alarm' },
    test: 'modules/orders/businesses.test.ts PRIV-10 who looks too often in an hour sees no more',
    why: {
      zh: '关掉控制，测试会红；页面还没有走完',
      en: 'its test is red with the control off; its screen is not finished yet',
    },
  },
];
