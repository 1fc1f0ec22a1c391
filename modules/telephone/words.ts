import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  say_who: {
    status: 422,
    say: { zh: '还没报厅名和姓名。', en: 'Hall and name were not said.' },
    then: { zh: '照话术卡报一遍，再勾上。', en: 'Say them as the card asks, then tick.' },
  },
  not_yours: {
    status: 403,
    say: { zh: '这通电话是别人接的。', en: 'This call is another’s.' },
    then: { zh: '由接的人转交给您，或请值班经理办。', en: 'They hand it over, or the duty manager does it.' },
  },
  number_needed: {
    status: 422,
    say: { zh: '要回电、要答复得有号码。', en: 'A call back, or an answer, needs a number.' },
    then: { zh: '问一下对方的手机号。', en: 'Ask for their mobile number.' },
  },
  tried_just_now: {
    status: 409,
    say: { zh: '刚打过，不算又一次。', en: 'Just tried; this is no further try.' },
    then: { zh: '隔 {minutes} 分钟再打。', en: 'Try again {minutes} minutes after the last one.' },
  },
  too_many_looks: {
    status: 429,
    say: { zh: '一小时内看得太多，最多 {most} 次。', en: 'Too many looks in an hour; {most} at most.' },
    then: { zh: '过一会再看。', en: 'Wait a while.' },
  },
  forgotten: {
    status: 409,
    say: { zh: '号码已按期销毁。', en: 'The number was forgotten in time.' },
    then: { zh: '记为没人接。', en: 'Note that nobody was reached.' },
  },
} satisfies RefusalTable;
