/** What the counter says when a customer comes back with a receipt. */
export const receiptWords = {
  title: { zh: '凭收据冲正', en: 'Taken back by receipt' },
  no: { zh: '收据号', en: 'Receipt' },
  help: { zh: '今天的收据，后几位即可', en: 'One of today; its last digits do' },
  find: { zh: '查收据', en: 'Find' },
  ask: { zh: '申请冲正', en: 'Ask to take back' },
  why: { zh: '原因', en: 'Reason' },
  note: {
    zh: '由值班经理批；钱从您的钱箱退，原收款人已交班才由您申请。',
    en: 'A duty manager decides; the money leaves your till. You ask only when its clerk has handed over.',
  },
  asked: { zh: '已申请冲正，等值班经理批', en: 'Asked; a duty manager decides' },
  cannot: { zh: '不能冲正', en: 'Cannot be taken back' },
  pending: { zh: '待批', en: 'Waits for approval' },
  reversed: { zh: '已冲正', en: 'Taken back' },
} as const;
