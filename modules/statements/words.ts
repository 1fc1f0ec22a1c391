import type { RefusalTable } from '../../kit/refusal.ts';

/** What statements are refused with. */
export const refusals = {
  day_runs: {
    status: 422,
    say: { zh: '当天的对账单次日才有。', en: 'The statement of a day comes on the next.' },
    then: { zh: '选已经过完的一天。', en: 'Choose a day that is over.' },
  },
  day_not_settled: {
    status: 409,
    say: { zh: '当天还没有日清。', en: 'That day is not settled yet.' },
    then: {
      zh: '日清批准后再导入；试跑随时可以。',
      en: 'Take it in once the day is approved; a dry run may be made at any time.',
    },
  },
  count_of_ours: {
    status: 422,
    say: { zh: '自己点数的差额，对方给不了答案。', en: 'A count of our own is nothing they can answer for.' },
    then: { zh: '选“我们记错”或“核销”。', en: 'Choose «our error», or write it off.' },
  },
  taken_already: {
    status: 409,
    say: { zh: '这份对账单已经导入过。', en: 'This statement is here already.' },
    then: {
      zh: '同一来源、同一天只收一份。',
      en: 'One of each source and day is taken, and the same file once.',
    },
  },
  not_readable: {
    status: 422,
    say: { zh: '第 {line} 行读不懂。', en: 'Line {line} cannot be read.' },
    then: {
      zh: '每行三格：参考号、收或退、金额；金额用分。',
      en: 'The head is ref,kind,amount_fen; kind is paid or back; amounts are in fen.',
    },
  },
  own_payment: {
    status: 403,
    say: {
      zh: '经自己钱箱的款，自己不能处理。',
      en: 'Money of one’s own till is resolved by somebody else.',
    },
    then: { zh: '请没有经手的人处理。', en: 'Ask somebody who did not take it.' },
  },
  demo_only: {
    status: 403,
    say: { zh: '只有演示环境有模拟对账单。', en: 'Only the demonstration has simulated statements.' },
    then: { zh: '导入机构发来的文件。', en: 'Import the file that was sent.' },
  },
} satisfies RefusalTable;
