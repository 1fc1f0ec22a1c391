import type { Words } from '../../../kit/words.ts';

/** What the page of the channels says. */
export const words = {
  title: { zh: '渠道对账', en: 'Channels' },
  note: {
    zh: '支付机构和银行次日的对账单在这里导入，自动逐笔对；对不上的有人认领、到时限、写原因处理。',
    en: 'Statements of the payment systems and the bank are imported here the next day and matched; what does not agree gets an owner, a limit and a reason.',
  },
  source: { zh: '来源', en: 'Source' },
  day: { zh: '哪一天', en: 'Day' },
  file: { zh: '对账单文件', en: 'Statement file' },
  shape: {
    zh: 'CSV，表头 ref,kind,amount_fen，金额用分',
    en: 'CSV with the head ref,kind,amount_fen; amounts in fen',
  },
  paste: { zh: '内容', en: 'Content' },
  simulated: { zh: '取模拟对账单', en: 'Fetch the simulated one' },
  dry: { zh: '先试跑', en: 'Try it dry' },
  take_in: { zh: '导入', en: 'Import' },
  empty: { zh: '先选文件', en: 'Choose a file first' },
  would: (lines: number, matched: number, left: number): Words => ({
    zh: `${lines} 行，对上 ${matched} 笔，对不上 ${left} 笔`,
    en: `${lines} lines: ${matched} agree, ${left} do not`,
  }),
  dry_note: { zh: '试跑，没有保存', en: 'A dry run: nothing was kept' },
  kept_note: { zh: '已导入', en: 'Imported' },
  came: { zh: '导入过的', en: 'Imported' },
  lines: { zh: '行', en: 'Lines' },
  matched: { zh: '对上', en: 'Agree' },
  unmatched: { zh: '对不上', en: 'Do not' },
  none: { zh: '还没有对账单', en: 'No statements yet' },
  none_note: {
    zh: '次日导入各支付机构和银行的文件。',
    en: 'Import the files of the payment systems and the bank the next day.',
  },
  owed: { zh: '还没到账的', en: 'Still owed to us' },
  owes: { zh: '应收', en: 'Owes' },
  since: { zh: '已过', en: 'For' },
  waits: { zh: '等什么', en: 'Waits for' },
  owed_none: { zh: '都到账了', en: 'Everything has come' },
  owed_none_note: {
    zh: '日清批准后，各方式的款列在这里，对上了就到银行。',
    en: 'What a settled day took stands here until its statement agrees.',
  },
  books: { zh: '入账', en: 'In the books' },
  to_bank: { zh: '银行到账', en: 'come to the bank' },
  items: { zh: '对不上的', en: 'What does not agree' },
  even: { zh: '都对上了', en: 'Everything agrees' },
  even_note: { zh: '没有等人处理的。', en: 'Nothing waits for anybody.' },
  ref: { zh: '参考号', en: 'Reference' },
  ours: { zh: '我们的账', en: 'Ours' },
  theirs: { zh: '对账单', en: 'Theirs' },
  what: { zh: '怎么回事', en: 'What' },
  age: { zh: '已挂', en: 'Open for' },
  days: (n: number): Words => ({ zh: `${n} 天`, en: n === 1 ? '1 day' : `${n} days` }),
  owner: { zh: '谁在办', en: 'Owner' },
  take: { zh: '认领', en: 'Take it on' },
  resolve: { zh: '处理', en: 'Resolve' },
  resolve_who: { zh: '由厅经理或稽核员处理', en: 'Hall manager or auditor' },
  reason: { zh: '原因', en: 'Reason' },
  say_more: { zh: '说明', en: 'What was found' },
  write: { zh: '写四个字以上的说明', en: 'Say in four characters or more' },
};

export const source_words = {
  card: { zh: '银行卡', en: 'Bank card' },
  wallet: { zh: '和包', en: 'Carrier wallet' },
  wechat: { zh: '微信', en: 'WeChat Pay' },
  alipay: { zh: '支付宝', en: 'Alipay' },
  bank: { zh: '银行缴存', en: 'Bank deposits' },
} as const satisfies Record<string, Words>;

export const waits_words = {
  bag: { zh: '封包还没送出', en: 'its bag has not left' },
  statement: { zh: '对账单还没来', en: 'its statement' },
  items: { zh: '对不上的有人处理', en: 'what does not agree' },
} as const satisfies Record<string, Words>;

export const why_words = {
  missing: { zh: '我们有，对方没有', en: 'ours, not theirs' },
  not_ours: { zh: '对方有，我们没有', en: 'theirs, not ours' },
  amount: { zh: '金额不同', en: 'another sum' },
  counted: { zh: '钱箱点数与单据不同', en: 'counted unlike its papers' },
} as const satisfies Record<string, Words>;

export const reason_words = {
  came_later: { zh: '次日到账', en: 'It came a day later' },
  their_error: { zh: '对方出错，已更正', en: 'Their error, corrected' },
  our_error: { zh: '我们记错', en: 'Our error' },
  given_back: { zh: '已退回客户', en: 'Given back to the customer' },
  written_off: { zh: '核销', en: 'Written off' },
} as const satisfies Record<string, Words>;
