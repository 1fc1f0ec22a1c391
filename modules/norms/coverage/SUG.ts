import type { Control } from './control.ts';

/** What makes the clauses of group SUG real; one entry per control, none claimed before its test is red without it. */
export const SUG: readonly Control[] = [
  {
    row: 'SUG-01',
    status: 'working',
    words: {
      zh: '建议一收到就编号、致谢；分类、评估、采纳或不采纳都写理由；评估的人不能自己定不采纳；答复、奖励、见效都有记录',
      en: 'a suggestion is numbered and thanked at once; classified, evaluated, adopted or turned down with a reason, never by whoever evaluated it; answered, rewarded, seen to take effect',
    },
    control: { kind: 'guard', name: 'suggestions.whyNotTurnDown' },
    page: '/office/suggestions',
    test: 'modules/suggestions/suggestions.test.ts SUG-01 what is turned down is decided by another than who evaluated it, with the reason its customer reads',
  },
  {
    row: 'SUG-02',
    status: 'working',
    words: {
      zh: '意见簿纸质和扫码两路都进登记；每天看到最后一页，没看就是整改项；回复按小时、答复按工作日起表，超时逐级升',
      en: 'the book on paper and by code is one register; read daily to its last page, or that is a finding; the reply runs in hours, the answer in working days, and what is late climbs',
    },
    control: { kind: 'guard', name: 'suggestions.isRead' },
    page: '/office/suggestions',
    test: 'modules/suggestions/suggestions.test.ts SUG-02 the book is read once a day to its last page; a day unread is a finding of whoever leads the hall',
  },
  {
    row: 'SUG-02',
    status: 'working',
    words: {
      zh: '登记意见簿要写页码、附照片；客户用自己手机看回复',
      en: 'an entry of the book has its page and picture; customers read the reply on their own phone',
    },
    control: { kind: 'guard', name: 'suggestions.whyNotEnter' },
    page: '/m',
    test: 'modules/suggestions/suggestions.test.ts SUG-02 an entry of the paper book needs its page and a picture of it; the staff enter, customers write by the code',
  },
  {
    row: 'SUG-03',
    status: 'working',
    words: {
      zh: '采纳的可转为改进，留用才算见效；采纳率、见效用天按月公布，到期没见效升级',
      en: 'what is adopted may become an improvement and is in effect when that is judged to stay; adopted rate and days to effect by month, and what is late climbs',
    },
    control: { kind: 'metric', name: 'suggestions.ratesOf' },
    page: '/office/suggestions',
    test: 'modules/suggestions/suggestions.test.ts SUG-03 an adopted suggestion becomes an improvement, and its judgement says whether it is in effect; adopted rate and days are counted',
  },
  {
    row: 'SUG-04',
    status: 'working',
    words: {
      zh: '厅内征询到期自己排上，问够人数才算；座谈会有日子、有记录；没开展的记下来',
      en: 'a round of asking plans itself when it is due and counts when enough were asked; a seminar has its day and record; what was missed is on record',
    },
    control: { kind: 'guard', name: 'suggestions.whyNotHold' },
    page: '/office/suggestions',
    test: 'modules/suggestions/suggestions.test.ts SUG-04 a round of asking plans itself when the hall opens, a seminar has its day; both say how many were asked, or that they were missed',
  },
  {
    row: 'SUG-05',
    status: 'working',
    words: {
      zh: '每条意见都要有回复，没有答复办不结；表扬也致谢；回复率按月公布',
      en: 'every opinion has a reply and none ends without an answer, praise included; the reply rate is published by month',
    },
    control: { kind: 'guard', name: 'suggestions.isReplied' },
    page: '/office/suggestions',
    test: 'modules/suggestions/suggestions.test.ts SUG-05 every opinion has a reply on record: in time, its clock stops; praise is thanked for; none ends without an answer',
  },
];
