/** What the office says of receipts. */
export const receipts = {
  title: { zh: '收据', en: 'Receipts' },
  series: { zh: '号段', en: 'Series' },
  paid: { zh: '收据', en: 'Receipts' },
  back: { zh: '退款单', en: 'Refund slips' },
  search: { zh: '按号码找', en: 'Find a number' },
  no: { zh: '号码', en: 'Number' },
  time: { zh: '时间', en: 'Time' },
  tender: { zh: '方式', en: 'Tender' },
  amount: { zh: '金额', en: 'Amount' },
  what: { zh: '项目', en: 'For' },
  marks: { zh: '标记', en: 'Marks' },
  voided: { zh: '作废', en: 'void' },
  reprinted: { zh: '补打 {n} 次', en: 'reprinted {n}×' },
  run: { zh: '{first} 到 {last}，共 {used} 份', en: '{first} to {last}, {used} in all' },
  no_gap: { zh: '连号不断', en: 'No gap' },
  gap: { zh: '缺 {n} 号', en: '{n} missing' },
  sum: { zh: '合计 {sum} 元', en: '{sum} yuan in all' },
  none: { zh: '没有收据', en: 'No receipts' },
  none_note: { zh: '换一天、换一个号段，或换一个号码。', en: 'Try another day, series or number.' },
  csv: { zh: '导出表格', en: 'Export CSV' },
  reason: { zh: '原因', en: 'Reason' },
  more: { zh: '再看后面的', en: 'Show what follows' },
  day: { zh: '营业日', en: 'Day' },
} as const;

export const tender_words: Record<string, { zh: string; en: string }> = {
  cash: { zh: '现金', en: 'Cash' },
  card: { zh: '银行卡', en: 'Card' },
  wechat: { zh: '微信', en: 'WeChat' },
  alipay: { zh: '支付宝', en: 'Alipay' },
};
