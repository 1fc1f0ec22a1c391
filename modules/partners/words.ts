import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  no_agreement: {
    status: 409,
    say: { zh: '还没有签安全协议，不能营业', en: 'No safety agreement is signed; it does not open' },
    then: { zh: '请先登记签好的安全协议', en: 'Enter the signed agreement first' },
  },
  agreement_over: {
    status: 409,
    say: { zh: '安全协议已到期', en: 'The safety agreement is over' },
    then: { zh: '请续签', en: 'Sign it anew' },
  },
  nobody_listed: {
    status: 409,
    say: { zh: '还没有登记在这里工作的人', en: 'Nobody is listed as working there' },
    then: { zh: '请先登记人员', en: 'List them first' },
  },
  unchecked: {
    status: 409,
    say: {
      zh: '一年内没有做过安全检查，不能营业',
      en: 'Nobody has looked at its safety within the year; it does not open',
    },
    then: { zh: '请安全管理员先检查', en: 'Have the safety officer look at it first' },
  },
  untaught: {
    status: 409,
    say: {
      zh: '有人一年内没有受过安全教育，不能营业',
      en: 'Somebody there was not taught safety within the year; it does not open',
    },
    then: { zh: '请先教育并登记', en: 'Teach them and enter it first' },
  },
  no_account: {
    status: 422,
    say: { zh: '没有这个合作方账号', en: 'There is no such partner account in this hall' },
    then: { zh: '请管理员先开合作方账号', en: 'Ask the administrator for a partner account' },
  },
  dates_wrong: {
    status: 422,
    say: { zh: '签订日或到期日不对', en: 'The day of signing or the last day is wrong' },
    then: { zh: '签订日不晚于今天，到期日不早于签订日', en: 'Signed by today, and over after that' },
  },
  say_why: {
    status: 422,
    say: { zh: '要写明为什么停业', en: 'Say why it is shut' },
    then: { zh: '请写一句', en: 'One sentence' },
  },
} satisfies RefusalTable;
