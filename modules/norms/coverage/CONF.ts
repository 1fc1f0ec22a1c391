import type { Control } from './control.ts';
import { course_names, taught } from './taught.ts';

/** What makes the clauses of group CONF real; one entry per control, none claimed before its test is red without it. */
export const CONF: readonly Control[] = [
  taught('CONF-02', course_names.ethics),
  {
    row: 'CONF-02',
    status: 'working',
    words: {
      zh: '保密承诺每人每年签；一人一号、密码有要求、离台锁屏在登录里；对媒体只由厅经理说，课里教、承诺里写',
      en: 'the pledge is signed each year; one account a person, a password that holds, a screen that locks; the press is for the hall manager, taught and pledged',
    },
    control: { kind: 'guard', name: 'training.pledgesFor' },
    page: '/post',
    test: 'modules/training/training.test.ts CONF-02 the pledge of confidentiality is one of the two of each year, and the hall sees who has not signed',
  },
];
