/** What the log of shredded paper says. */
export const words = {
  title: { zh: '碎纸登记', en: 'Shredded paper' },
  lead: {
    zh: '废单、作废收据、打印件、证件复印件：点清锁柜，由锁的人碎，另一人看着签字。',
    en: 'Spoilt forms, void receipts, printouts, copies of documents: counted and locked away, shredded by whoever locked them, watched and signed by another.',
  },
  kinds: {
    forms: { zh: '废单', en: 'Forms' },
    receipts: { zh: '作废收据', en: 'Receipts' },
    printouts: { zh: '打印件', en: 'Printouts' },
    id_copies: { zh: '证件复印件', en: 'Document copies' },
  },
  cabinet: { zh: '锁在', en: 'Locked in' },
  list: { zh: '登记锁柜', en: 'List and lock' },
  who: { zh: '由库管员、值班经理、厅经理登记', en: 'Listed by the storekeeper or a manager' },
  fill: { zh: '填张数和柜号', en: 'Say how many and where' },
  state: { zh: '状态', en: 'State' },
  due: { zh: '碎纸期限', en: 'Shred by' },
  two: { zh: '两人', en: 'The two' },
  waits: { zh: '待签', en: 'not signed yet' },
  ask: { zh: '请另一人来', en: 'Ask for the second' },
  sheets: { zh: '张', en: 'sheets' },
  none: { zh: '没有登记过', en: 'Nothing listed' },
  none_note: {
    zh: '有废单时点清锁柜，在这里登记。',
    en: 'Count and lock waste paper away, then list it here.',
  },
};
