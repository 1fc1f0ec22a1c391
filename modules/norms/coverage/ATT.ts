import type { Control } from './control.ts';

const test = 'modules/attendance/attendance.test.ts';

/** What makes the clauses of group ATT real; one entry per control, none claimed before its test is red without it. */
export const ATT: readonly Control[] = [
  {
    row: 'ATT-01',
    status: 'working',
    words: {
      zh: '凭厅里考勤屏一分钟一换的码打卡；迟到、早退、缺勤对着当班名单算；漏打的由当天当班的同事作证更正',
      en: 'clocked in with the code the hall’s terminal shows, another each minute; late, early and absent read against the duty list; what was missed corrected before a witness who worked that day',
    },
    control: { kind: 'metric', name: 'attendance.judged' },
    page: '/office/attendance',
    test: `${test} ATT-01 clocked in with the code of the hall; late, early and absent are read against the duty list; a correction needs a witness`,
  },
  {
    row: 'ATT-02',
    status: 'working',
    words: {
      zh: '每次暂停台席的分钟按人按天加起来，超过一天限额的标出来，进月表',
      en: 'the minutes of every pause added up by clerk and day; beyond the limit of a day it stands out, and the month counts it',
    },
    control: { kind: 'metric', name: 'attendance.awayTooLong' },
    page: '/office/attendance',
    test: `${test} ATT-02 minutes away from the counter are added up from its pauses, by clerk and day, and stand out beyond the limit`,
  },
  {
    row: 'ATT-03',
    status: 'working',
    words: {
      zh: '月完出表，本人确认或提异议，由别人答复：重算再确认，或维持；到期没确认留记录',
      en: 'drawn when the month is over; everybody confirms or disputes the own, another answers it: drawn anew or upheld; unconfirmed goes on record',
    },
    control: { kind: 'guard', name: 'attendance.whyNotOwn' },
    page: '/office/attendance',
    test: `${test} ATT-03 a month is drawn once it is over, everybody confirms or disputes the own sheet, and another answers`,
  },
];
