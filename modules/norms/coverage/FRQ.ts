import type { Control } from './control.ts';

/** What makes the clauses of group FRQ real; one entry per control, none claimed before its test is red without it. */
export const FRQ: readonly Control[] = [
  {
    row: 'FRQ-01',
    status: 'working',
    words: {
      zh: '咨询、投诉、意见谁先接到归谁，负责人不能空；对方接下才换人，别人转不了',
      en: 'a question, complaint or opinion belongs to whoever got it first, its owner never empty; it changes hands only when accepted, and nobody else hands it on',
    },
    control: { kind: 'guard', name: 'first_asked.ownerAfter' },
    page: '/office/first_asked',
    test: 'modules/first_asked/first_asked.test.ts FRQ-01 CMP-18 whoever is asked first owns the matter until another has accepted it; nobody else hands it on, and no owner is empty',
  },
  {
    row: 'FRQ-02',
    status: 'working',
    words: {
      zh: '转交要客户知道、要说清是什么事、对方要接；不接或没回应，由不是双方的经理定',
      en: 'a hand-over needs the customer to know, the matter told, the other to accept; refused or unanswered, a manager who is neither decides',
    },
    control: { kind: 'guard', name: 'first_asked.whyNotWarm' },
    page: '/office/first_asked',
    test: 'modules/first_asked/first_asked.test.ts FRQ-02 a hand-over is warm: the customer knows, the receiver is told and accepts; refused or unanswered, a manager who is neither decides',
  },
  {
    row: 'FRQ-03',
    status: 'working',
    words: {
      zh: '首问台账：每件谁负责、多久了、超没超时；超时按件记分，本人只看自己的',
      en: 'the ledger: whose each matter is, how old, how late; points for what is late, and everybody reads the own',
    },
    control: { kind: 'metric', name: 'first_asked.pointsOf' },
    page: '/office/first_asked',
    test: 'modules/first_asked/first_asked.test.ts FRQ-03 the ledger has every open matter with owner and age, and points for what is past its time; everybody sees the own',
  },
];
