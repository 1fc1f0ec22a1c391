import type { RefusalTable } from '../../kit/refusal.ts';

/** What bills are refused with. */
export const refusals = {
  holder_only: {
    status: 403,
    say: { zh: '账单只给机主本人看。', en: 'Bills are shown to the holder of the number alone.' },
    then: {
      zh: '请机主出示证件核验，或把链接发到该号码。',
      en: 'Prove the holder by a document, or send a link to the number.',
    },
  },
  no_account: {
    status: 409,
    say: { zh: '这个号码没有账户。', en: 'This number has no account.' },
    then: { zh: '核对号码。', en: 'Check the number.' },
  },
  link_over: {
    status: 409,
    say: { zh: '这个链接已过时。', en: 'This link is over.' },
    then: { zh: '请重新要一条。', en: 'Ask for a new one.' },
  },
  code_wrong: {
    status: 403,
    say: { zh: '验证码不对。', en: 'That is not the code.' },
    then: {
      zh: '看短信里的六位数；没收到，可能证件不是这个号码机主的，请到台席。',
      en: 'Six digits, in the message. None came: the document may not be the holder’s; ask at a counter.',
    },
  },
  code_over: {
    status: 409,
    say: { zh: '这个验证码不能再用。', en: 'This code opens nothing any more.' },
    then: { zh: '从头再来一次。', en: 'Begin again.' },
  },
  second_resolves: {
    status: 403,
    say: { zh: '原因是您写的，要另一位复核。', en: 'You explained it: another resolves it.' },
    then: { zh: '请稽核员或督导复核。', en: 'Ask the auditor or the branch.' },
  },
  differences_open: {
    status: 409,
    say: { zh: '还有差异没有核清。', en: 'Some differences are not cleared.' },
    then: {
      zh: '逐户写明原因、复核，或更正后重跑。',
      en: 'Explain and resolve each, or go through it again.',
    },
  },
  second_releases: {
    status: 403,
    say: {
      zh: '您查过其中的差异，不能由您放行。',
      en: 'You explained one of them: another releases the run.',
    },
    then: { zh: '请没参与核查的人放行。', en: 'Ask somebody who explained none.' },
  },
  run_not_over: {
    status: 409,
    say: {
      zh: '这次出账没有完，或差异没有核清。',
      en: 'The run is not over, or its differences are not cleared.',
    },
    then: { zh: '核清放行后再告知客户。', en: 'Clear and release it first.' },
  },
  told_already: {
    status: 409,
    say: { zh: '已经告知过客户。', en: 'Customers were told already.' },
    then: { zh: '看短信页的发送情况。', en: 'See the page of messages.' },
  },
  month_runs: {
    status: 422,
    say: { zh: '这个月的账单还没有出完。', en: 'The bills of this month are not complete.' },
    then: { zh: '选一个已经过完的月。', en: 'Choose a month that is over.' },
  },
  nothing_to_draw: {
    status: 409,
    say: { zh: '这个月没有账单可抽。', en: 'There are no bills of this month to draw.' },
    then: { zh: '换一个月。', en: 'Choose another month.' },
  },
  not_all_judged: {
    status: 422,
    say: { zh: '还有账单没有判断。', en: 'Some bills are not judged yet.' },
    then: { zh: '逐份判断对错，再签字。', en: 'Judge each of them, then sign.' },
  },
  finding_ignored: {
    status: 422,
    say: { zh: '重算不符的账单不能判为正确。', en: 'A bill that does not add up cannot be called right.' },
    then: { zh: '判为有误，并立收费误差案件。', en: 'Call it wrong and open a case.' },
  },
} satisfies RefusalTable;
