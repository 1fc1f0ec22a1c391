import type { Control } from './control.ts';

/** What makes the clauses of group PRIV real; one entry per control, none claimed before its test is red without it. */
export const PRIV: readonly Control[] = [
  {
    row: 'PRIV-03',
    status: 'partial',
    words: { zh: '没有在办业务看不到明文', en: 'no open visit, no personal data in clear' },
    control: { kind: 'guard', name: 'identity.reveal' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
  {
    row: 'PRIV-10',
    status: 'partial',
    words: { zh: '一小时看太多就告警', en: 'too many reveals in an hour ring an alarm' },
    control: { kind: 'guard', name: 'identity.reveal_alarm' },
    page: '/office',
    why: {
      zh: '关掉控制的验证还没有做完',
      en: 'the proof with the control off is still to come',
    },
  },
];
