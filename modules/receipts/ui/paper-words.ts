/** What the electronic receipt says beside its figures. */
export const receiptWords = {
  title: { zh: '电子收据', en: 'Receipt' },
  lost: {
    zh: '打不开这张收据。请从短信里的链接重新进入，或到营业厅补打。',
    en: 'This receipt cannot be opened. Use the link in the message again, or ask the hall to print it.',
  },
  total: { zh: '实付', en: 'Paid' },
  returned: { zh: '已退', en: 'Paid back' },
  through: { zh: '代办人', en: 'through' },
  no: { zh: '收据号', en: 'Receipt no.' },
  tender: { zh: '付款方式', en: 'Paid by' },
  at: { zh: '时间', en: 'Time' },
  supervision: { zh: '服务监督', en: 'Service supervision' },
  replaces: { zh: '代替作废的', en: 'Replaces the void' },
  void: { zh: '已作废', en: 'Void' },
  valid: { zh: '有效', en: 'Valid' },
  print: { zh: '打印', en: 'Print' },
  keep: {
    zh: '凭此收据可在当天申请冲正；号码只显示前三后四位。',
    en: 'With this receipt a mistake can be taken back on the same day. Numbers show their first three and last four digits only.',
  },
  yuan: { zh: '元', en: 'yuan' },
};
