import type { Control } from './control.ts';

/** What makes the clauses of group TEL real; one entry per control, none claimed before its test is red without it. */
export const TEL: readonly Control[] = [
  {
    row: 'TEL-01',
    status: 'working',
    words: {
      zh: '三声内接、报厅名姓名，晚接有记录，话术卡在旁，厅电话公布',
      en: 'answered within its rings with hall and name, late ones on record, the card beside it, the number published',
    },
    control: { kind: 'guard', name: 'telephone.isLate' },
    page: '/office/telephone',
    test: 'modules/telephone/telephone.test.ts TEL-01 a call is answered within its rings by whoever says hall and name; more rings are on record, the number is published',
  },
  {
    row: 'TEL-02',
    status: 'working',
    words: {
      zh: '谁接谁负责，对方接下才转手；转办的走自己的流程，办结来电才了结',
      en: 'whoever answered owns it until another has accepted; what is handed on takes its own course, and ends the call',
    },
    control: { kind: 'guard', name: 'telephone.whyNotYours' },
    page: '/office/telephone',
    test: 'modules/telephone/telephone.test.ts TEL-02 whoever answered owns a call until another has accepted it; what is handed on ends the call when it is settled',
  },
];
