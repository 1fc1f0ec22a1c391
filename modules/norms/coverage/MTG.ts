import type { Control } from './control.ts';

/** What makes the clauses of group MTG real; one entry per control, none claimed before its test is red without it. */
export const MTG: readonly Control[] = [
  {
    row: 'MTG-01',
    status: 'working',
    words: {
      zh: '会议种类、周期、议程是数据；点名、逐项记录、决议带负责人和期限，缺席者补看',
      en: 'kinds, cadence and agenda as data; roll, a word for each item, actions with owner and day; who was absent reads it',
    },
    control: { kind: 'guard', name: 'whyNotHold' },
    page: '/office',
    test: 'modules/meetings/meetings.test.ts MTG-01 a meeting is held with its roll called, a word for each item, and what somebody is to do by when',
  },
  {
    row: 'MTG-02',
    status: 'working',
    words: {
      zh: '班前会每天开门前一刻钟排好，昨日数据和新通知自动带出；开门时没开就成整改',
      en: 'planned a quarter of an hour before the doors open, with yesterday’s figures and what is new; a missed one is a finding',
    },
    control: { kind: 'guard', name: 'isMissed' },
    page: '/office',
    test: 'modules/meetings/meetings.test.ts MTG-02 a meeting that nobody held by the opening of the doors is missed, on record and a finding of the hall',
  },
  {
    row: 'MTG-03',
    status: 'working',
    words: {
      zh: '周例会、月例会、季度安全会按期自动排，各有议程，逾期没开成整改',
      en: 'weekly, monthly and quarterly meetings are planned by themselves, each with its agenda',
    },
    control: { kind: 'guard', name: 'dueOn' },
    page: '/office',
    test: 'modules/meetings/meetings.test.ts MTG-03 weekly, monthly and quarterly meetings are planned with the first day of their period, each with its own agenda',
  },
  {
    row: 'MTG-04',
    status: 'working',
    words: {
      zh: '决议到期没办，下次会自动通报，直到负责人办完或经理说明不办',
      en: 'what is overdue is read out at the next meeting by itself, until it is done or dropped with a reason',
    },
    control: { kind: 'guard', name: 'toBeRead' },
    page: '/office',
    test: 'modules/meetings/meetings.test.ts MTG-04 what is past its day is read out at the next meeting by itself, until its owner has done it',
  },
];
