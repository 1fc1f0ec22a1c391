import type { Control } from './control.ts';

/** What makes the clauses of group HND real; one entry per control, none claimed before its test is red without it. */
export const HND: readonly Control[] = [
  {
    row: 'HND-01',
    status: 'working',
    words: {
      zh: '交接班单从记录里自动收集，手工核对逐项填，交接双方双签，主管第三人复核，超时记录',
      en: 'a sheet collected from the records, looked at by hand, signed by both and a third; late ones are on record',
    },
    control: { kind: 'guard', name: 'whyNotWhole' },
    page: '/office',
    test: 'modules/handovers/handovers.test.ts HND-01 one sheet collects what is handed over, is signed by giver and receiver, and by a third who leads',
  },
  {
    row: 'HND-02',
    status: 'working',
    words: {
      zh: '钱箱点清、差额立案才能交班；接班人接完才能领钱箱',
      en: 'the till is counted and a difference has its case before; the receiver gets a till after',
    },
    control: { kind: 'guard', name: 'whyNotCounted' },
    page: '/office',
    test: 'modules/handovers/handovers.test.ts HND-02 no shift is handed over before its till is counted and a difference has its case; the receiver gets a till afterwards',
  },
  {
    row: 'HND-03',
    status: 'working',
    words: {
      zh: '在途单、待答咨询、投诉、整改逐项指定接手人，双签时一起移交',
      en: 'orders, questions, complaints and rectifications each go to somebody, with the signatures',
    },
    control: { kind: 'guard', name: 'whyNotOrphaned' },
    page: '/office',
    test: 'modules/handovers/handovers.test.ts HND-03 what is open in the giver’s name goes to somebody each, who answers for it from the signature on',
  },
  {
    row: 'HND-04',
    status: 'working',
    words: {
      zh: '值班日志：系统计数加值班经理手写，当值交班前必写，接班人须能当值',
      en: 'the log: counted by the records and written by hand; no watch is handed over without a word in it',
    },
    control: { kind: 'guard', name: 'whyNotLogged' },
    page: '/office',
    test: 'modules/handovers/handovers.test.ts HND-04 whoever has the watch hands it over with the log of the day, to somebody who may keep it',
  },
  {
    row: 'HND-05',
    status: 'working',
    words: {
      zh: '钥匙、密码、公章台账；留在手里要写原因；密码易手限时更换，超时成整改',
      en: 'a ledger of keys, codes and seal; a code in other hands is changed in time, or it is a finding',
    },
    control: { kind: 'guard', name: 'changesWith' },
    page: '/office',
    test: 'modules/handovers/handovers.test.ts HND-05 keys stay in nobody’s hand without a reason, and a code that changed hands is another within its time',
  },
];
