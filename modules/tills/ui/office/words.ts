import type { Words } from '../../../../kit/words.ts';

/** What the office says of tills. */
export const tills = {
  title: { zh: '钱箱', en: 'Tills' },
  of_day: { zh: '当日钱箱', en: 'Tills of the day' },
  who_signs: { zh: '钱箱，谁点谁签', en: 'Tills: who counts, signs' },
  counted_difference: { zh: '实盘 · 差额 · 封账', en: 'Counted · difference · closed' },
  counter: { zh: '台', en: 'Counter' },
  clerk: { zh: '营业员', en: 'Clerk' },
  state: { zh: '状态', en: 'State' },
  float: { zh: '备用金', en: 'Float' },
  counted: { zh: '实盘', en: 'Counted' },
  difference: { zh: '差额', en: 'Difference' },
  closed: { zh: '封账', en: 'Closed' },
  total: { zh: '合计', en: 'Total' },
  none: { zh: '今天还没有人领钱箱', en: 'Nobody has a till today yet' },
  none_note: {
    zh: '营业员申领后，与库管两人签字。',
    en: 'A clerk asks; clerk and storekeeper sign for the float.',
  },
  not_counted: { zh: '未点', en: 'not counted' },
  waits_decision: { zh: '等决定', en: 'to decide' },
  waits_explanation: { zh: '等说明', en: 'to explain' },
  surprise: { zh: '突击盘点', en: 'Surprise count' },
  surprise_why: { zh: '只有收款中的钱箱可以盘', en: 'Only an open till can be counted' },
  surprise_who: { zh: '由值班经理、厅经理或稽核员盘', en: 'By a manager or the auditor' },
  surprise_note: {
    zh: '营业员在旁。先点数，锁定之后才比对。',
    en: 'The clerk stands by. Count first; only then is it compared.',
  },
  surprise_done: { zh: '盘点已锁定', en: 'The count is locked' },
  lock: { zh: '锁定点数', en: 'Lock the count' },
  pieces: { zh: '按面额点', en: 'By denomination' },
  slips: { zh: '小票合计', en: 'Slips' },
  match: { zh: '三核对', en: 'Three-way match' },
  books: { zh: '系统账', en: 'Books' },
  vouchers: { zh: '凭证', en: 'Vouchers' },
  counts: { zh: '盘点', en: 'Counts' },
  events: { zh: '经过', en: 'What happened' },
  witness: { zh: '在场', en: 'with' },
  blind: { zh: '盲点之前不显示应有数', en: 'Nothing expected is shown before the blind count' },
  case_short: { zh: '短款个案', en: 'Short: one case' },
  case_over: { zh: '长款个案', en: 'Over: one case' },
  explained: { zh: '说明：', en: ' says: ' },
  no_explanation: { zh: '营业员还没有说明', en: 'The clerk has not explained yet' },
  short: { zh: '列短款，不扣人', en: 'Book as short' },
  over: { zh: '列长款', en: 'Book as over' },
  recover: { zh: '要求追回', en: 'Recover' },
  recount: { zh: '再点一次', en: 'Count again' },
  decide: { zh: '定性', en: 'Decide' },
  comma: { zh: '，', en: ', ' },
  hall_number: { zh: '号台', en: '' },
} as const;

/** Who decides on a difference of this size. */
export const decider_words: Record<string, Words> = {
  duty_manager: { zh: '由值班经理定', en: 'The duty manager decides' },
  hall_manager: {
    zh: '超过值班经理的权限，须厅经理定',
    en: 'Beyond the duty manager: the hall manager decides',
  },
  branch_supervisor: { zh: '较大或再次发生，须分公司定', en: 'Large or repeated: the branch decides' },
};

export const state_words: Record<string, Words> = {
  requested: { zh: '待领备用金', en: 'waits for float' },
  open: { zh: '收款中', en: 'open' },
  handing_over: { zh: '交接中', en: 'handing over' },
  blind_counting: { zh: '盲点中', en: 'counting' },
  compared: { zh: '已核对', en: 'compared' },
  balanced: { zh: '账实相符', en: 'balanced' },
  discrepancy: { zh: '有差额', en: 'differs' },
  discrepancy_review: { zh: '差额待定', en: 'to be decided' },
  closed: { zh: '已封账', en: 'closed' },
};

export const count_words: Record<string, Words> = {
  float: { zh: '领备用金', en: 'Float' },
  surprise: { zh: '突击盘点', en: 'Surprise count' },
  closing: { zh: '结班盲点', en: 'Blind count' },
  hand_over: { zh: '交接点数', en: 'Hand-over' },
  drop: { zh: '缴款入柜', en: 'Drop to the safe' },
};

export const event_words: Record<string, Words> = {
  'tills.session.request': { zh: '申领', en: 'Asked for' },
  'tills.session.issue_float': { zh: '两人签领备用金', en: 'Float signed by two' },
  'tills.session.rescue': { zh: '补录', en: 'Late money taken in' },
  'tills.session.drop': { zh: '两人签缴款', en: 'Drop signed by two' },
  'tills.session.surprise_count': { zh: '突击盘点', en: 'Surprise count' },
  'tills.session.hand_over': { zh: '交接', en: 'Handed over' },
  'tills.session.accept': { zh: '接收', en: 'Accepted' },
  'tills.session.start_close': { zh: '开始结班', en: 'Close begun' },
  'tills.session.count': { zh: '点数锁定', en: 'Count locked' },
  'tills.session.match': { zh: '核对相符', en: 'Matched' },
  'tills.session.differ': { zh: '核对有差', en: 'Differs' },
  'tills.session.explain': { zh: '说明', en: 'Explained' },
  'tills.session.decide': { zh: '定性', en: 'Decided' },
  'tills.session.recount': { zh: '再点一次', en: 'To be counted again' },
  'tills.session.sign': { zh: '两人签字封账', en: 'Closed by two' },
  'tills.explain_over': { zh: '说明超时', en: 'Explanation overdue' },
};
