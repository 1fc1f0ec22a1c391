import type { Words } from '../../../../kit/words.ts';

/** What the office says of orders. */
export const orders = {
  title: { zh: '单据', en: 'Orders' },
  search: { zh: '号票，如 A061', en: 'Ticket, such as A061' },
  day: { zh: '日期', en: 'Day' },
  business: { zh: '业务', en: 'Business' },
  state: { zh: '状态', en: 'State' },
  clerk: { zh: '营业员', en: 'Clerk' },
  all: { zh: '全部', en: 'all' },
  count: { zh: '{n} 单，{sum} 元', en: '{n} orders, {sum} yuan' },
  ticket: { zh: '号票', en: 'Ticket' },
  opened: { zh: '开单', en: 'Opened' },
  number: { zh: '号码', en: 'Number' },
  fee: { zh: '应收', en: 'Due' },
  promised: { zh: '承诺', en: 'Promised' },
  none: { zh: '没有这样的单', en: 'No such order' },
  none_note: { zh: '换一天或放宽条件。', en: 'Try another day, or fewer filters.' },
  more: { zh: '更早的', en: 'Earlier ones' },
  form: { zh: '受理单', en: 'Form' },
  charges: { zh: '费用', en: 'Charges' },
  trail: { zh: '轨迹', en: 'Trail' },
  audit: { zh: '稽核', en: 'Audit' },
  sheet: { zh: '单据', en: 'Order' },
  signed: { zh: '签字 {at}，版本 {version}', en: 'signed {at}, edition {version}' },
  unsigned: { zh: '没有手签', en: 'no signature by hand' },
  refused: { zh: '不能办理', en: 'Refused' },
  asked: { zh: '申请冲正', en: 'Reversal asked' },
  approve: { zh: '批准冲正', en: 'Approve' },
  decline: { zh: '不予冲正', en: 'Decline' },
  why_decline: { zh: '不予冲正的理由', en: 'Why it is declined' },
  who_approves: { zh: '由值班经理或厅经理批', en: 'A duty or hall manager approves' },
  own: { zh: '自己经办的自己不能批', en: 'Nobody approves their own' },
  reversals: { zh: '待批冲正', en: 'Reversals asked' },
  pre_accepted: { zh: '预受理待补录', en: 'To be back-entered' },
  refunds: { zh: '应退款', en: 'Refunds due' },
  late: { zh: '承诺已过', en: 'Promise is over' },
  waiting: { zh: '等人处理的', en: 'Waiting for somebody' },
  nothing_waits: { zh: '没有等人处理的单', en: 'No order waits' },
  until: { zh: '{at} 前', en: 'by {at}' },
  comma: { zh: '，', en: ', ' },
} as const;

export const order_state_words: Record<string, Words> = {
  draft: { zh: '草稿', en: 'draft' },
  identified: { zh: '已识别', en: 'identified' },
  eligible: { zh: '可办理', en: 'eligible' },
  rejected: { zh: '不能办理', en: 'refused' },
  disclosed: { zh: '已告知', en: 'told' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  lapsed: { zh: '已放弃', en: 'given up' },
  paid: { zh: '已收费', en: 'paid' },
  no_charge: { zh: '免收费', en: 'no charge' },
  executing: { zh: '办理中', en: 'carried out' },
  completed: { zh: '已办妥', en: 'completed' },
  delivered: { zh: '已交付', en: 'delivered' },
  failed: { zh: '未办成', en: 'failed' },
  pre_accepted: { zh: '预受理', en: 'pre-accepted' },
  reversal_pending: { zh: '待冲正', en: 'reversal asked' },
  reversed: { zh: '已冲正', en: 'reversed' },
};

/** What an event of an order is called on its trail: the move of its machine, or what else happened. */
export const order_event_words: Record<string, Words> = {
  'orders.order.open': { zh: '开单', en: 'Opened' },
  'orders.order.identify': { zh: '识别', en: 'Identified' },
  'orders.order.qualify': { zh: '资格通过', en: 'Eligible' },
  'orders.order.reject': { zh: '拒办', en: 'Refused' },
  'orders.order.disclose': { zh: '告知', en: 'Told' },
  'orders.order.confirm': { zh: '确认', en: 'Confirmed' },
  'orders.order.revise': { zh: '改单', en: 'Revised' },
  'orders.order.lapse': { zh: '放弃', en: 'Given up' },
  'orders.order.pay': { zh: '收费', en: 'Paid' },
  'orders.order.waive': { zh: '免收', en: 'Nothing to pay' },
  'orders.order.execute': { zh: '办理', en: 'Carried out' },
  'orders.order.complete': { zh: '办妥', en: 'Completed' },
  'orders.order.fail': { zh: '未办成', en: 'Failed' },
  'orders.order.deliver': { zh: '交付', en: 'Delivered' },
  'orders.order.pre_accept': { zh: '预受理', en: 'Accepted in advance' },
  'orders.order.ask_reversal': { zh: '申请冲正', en: 'Reversal asked' },
  'orders.order.approve_reversal': { zh: '批准冲正', en: 'Reversal approved' },
  'orders.order.decline_reversal': { zh: '不予冲正', en: 'Reversal declined' },
};

/** Words with figures put in. */
export const filled = (of: Words, figures: Record<string, string | number>): Words => {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''));
  return { zh: put(of.zh), en: put(of.en) };
};
