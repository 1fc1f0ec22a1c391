import { define, higher, lower, type Parameter } from '../parameter.ts';

const no_number = {
  zh: '目录留空（N），取本系统默认值',
  en: 'the catalogue leaves the number open (N); our own default',
};

/** Minutes of handling at the counter for each type of business (X1), with the words of the type. */
const handling = {
  bill_payment: [2, '缴费', 'bill payment'],
  sim_replacement: [8, '补卡', 'SIM replacement'],
  sim_swap: [8, '换卡', 'SIM swap'],
  new_connection: [12, '入网', 'new connection'],
  ownership_transfer: [15, '过户', 'transfer of ownership'],
  suspension: [3, '报停', 'suspension'],
  resume: [3, '复机', 'resuming service'],
  plan_change: [6, '套餐变更', 'change of plan'],
  new_service: [4, '新业务开通或取消', 'new service on or off'],
  termination: [10, '销号', 'closing an account'],
  reinstatement: [8, '销号复装', 'reinstating a number'],
  sim_unlock: [3, '电话卡解锁', 'SIM unlock'],
  loss_report: [2, '挂失', 'loss report'],
  billing_relation_change: [6, '帐务关系变更', 'change of billing relation'],
  cross_region_service: [10, '跨区业务', 'cross-region service'],
  handset_return: [15, '终端退换', 'handset return'],
} as const satisfies Record<string, readonly [number, string, string]>;

/** A type of business with a published handling time. */
export type TimedBusiness = keyof typeof handling;

/** Handling times: a branch may publish up to half as much again. */
export const handling_parameters = Object.entries(handling).map(([business, [minutes, zh, en]]) =>
  define(
    `handling_limit_${business}`,
    'SVC-07',
    [`${zh}办理时限`, `Handling limit, ${en}`],
    lower(minutes, [1, Math.ceil(minutes * 1.5)], 'minutes'),
    { source: '◇', printed: 'X1' },
  ),
) as Parameter<`handling_limit_${TimedBusiness}`>[];

/** When an order takes effect (X1, law where there is one). */
export const effect_parameters = [
  define(
    'effect_limit_sim_replacement',
    'SVC-07',
    ['补换卡生效时限', 'Replaced SIM works within'],
    lower(60, [5, 240], 'minutes'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'effect_target_new_connection',
    'SVC-07',
    ['入网开通目标', 'New connection works within, as a target'],
    lower(60, [5, 240], 'minutes'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'effect_limit_new_connection',
    'SVC-07',
    ['入网开通最长时限', 'New connection works within, at the longest'],
    lower(24, [1, 24], 'hours'),
    { source: '◇', printed: 'X1', by: 'promise' },
  ),
  define(
    'effect_average_ownership_transfer',
    'SVC-07',
    ['过户平均生效时限', 'Transfer takes effect within, on average'],
    lower(60, [5, 60], 'minutes'),
    { source: 'N04', printed: 'X1', by: 'promise' },
  ),
  define(
    'effect_limit_ownership_transfer',
    'SVC-07',
    ['过户最长生效时限', 'Transfer takes effect within, at the longest'],
    lower(24, [1, 24], 'hours'),
    { source: 'N04', printed: 'X1', by: 'promise' },
  ),
  define(
    'effect_average_suspension',
    'SVC-07',
    ['报停平均生效时限', 'Suspension takes effect within, on average'],
    lower(60, [5, 60], 'minutes'),
    { source: 'N04', printed: 'X1', by: 'promise' },
  ),
  define(
    'effect_limit_suspension',
    'SVC-07',
    ['报停最长生效时限', 'Suspension takes effect within, at the longest'],
    lower(24, [1, 24], 'hours'),
    { source: 'N04', printed: 'X1', by: 'promise' },
  ),
  define(
    'effect_average_resume',
    'SVC-07',
    ['复机平均生效时限', 'Service resumes within, on average'],
    lower(60, [5, 60], 'minutes'),
    { source: 'N04', printed: 'X1', by: 'promise' },
  ),
  define(
    'effect_limit_resume',
    'SVC-07',
    ['复机最长生效时限', 'Service resumes within, at the longest'],
    lower(24, [1, 24], 'hours'),
    { source: 'N04', printed: 'X1', by: 'promise' },
  ),
  define(
    'effect_limit_new_service',
    'SVC-07',
    ['新业务生效时限', 'New service takes effect within'],
    lower(24, [1, 24], 'hours'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'effect_limit_reinstatement',
    'SVC-07',
    ['销号复装生效时限', 'Reinstated number works within'],
    lower(24, [1, 24], 'hours'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'loss_suspend_within',
    'SVC-07',
    ['挂失停机时限', 'Service stops after a loss report within'],
    lower(5, [1, 5], 'minutes'),
    { source: '◇', printed: 'X1', by: 'promise' },
  ),
  define(
    'unlock_code_shown_for',
    'BIZ-11',
    ['解锁码显示时间', 'The code of a card is shown for'],
    lower(90, [30, 180], 'seconds'),
    { source: 'house', by: 'province', note: no_number },
  ),
  define(
    'termination_refund_within',
    'SVC-07',
    ['销号退费时限', 'Refund after closing within'],
    lower(7, [1, 15], 'days'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'cross_region_answer_within',
    'SVC-07',
    ['跨区业务归属地答复时限', 'Answer of the home region within'],
    lower(24, [1, 48], 'hours'),
    { source: '◇', printed: 'X1' },
  ),
] as const;

/** Answers owed to a customer (X1). */
export const answer_parameters = [
  define(
    'consultation_answer_within',
    'SVC-07',
    ['咨询答复时限', 'Answer to a question within'],
    lower(24, [1, 48], 'hours'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'complaint_accept_within',
    'SVC-07',
    ['投诉现场受理时限', 'Complaint accepted on the spot within'],
    lower(30, [5, 60], 'minutes'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'complaint_first_reply_within',
    'PRM-07',
    ['投诉首次回复时限', 'First reply to a complaint within'],
    lower(48, [1, 48], 'hours'),
    { source: 'N01', by: 'promise' },
  ),
  define(
    'complaint_final_within',
    'SVC-07',
    ['投诉办结时限', 'Final answer to a complaint within'],
    lower(15, [1, 15], 'days'),
    { source: 'N10', printed: 'X1', by: 'promise' },
  ),
  define(
    'complaint_reply_share',
    'PRM-07',
    ['投诉回复率目标', 'Share of complaints answered'],
    higher(100, [100, 100], 'percent'),
    { source: 'N01', by: 'fixed' },
  ),
  define(
    'suggestion_reply_within',
    'SVC-07',
    ['建议答复时限', 'Reply to a suggestion within'],
    lower(5, [1, 10], 'workdays'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'opinion_book_reply_within',
    'SVC-07',
    ['意见簿回复时限', 'Reply in the opinion book within'],
    lower(24, [1, 48], 'hours'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'repair_quote_within',
    'SVC-07',
    ['手机维修报价时限', 'Quote for a handset repair within'],
    lower(2, [1, 4], 'days'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'repair_done_within',
    'SVC-07',
    ['手机维修完成时限', 'Handset repaired (or a loan phone given) within'],
    lower(7, [1, 15], 'days'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'repair_contact_kept',
    'RPR-01',
    [
      '手机没取走，联系号码最多留到承诺日后',
      'A phone not collected: its customer’s number is kept after the promised day',
    ],
    lower(60, [15, 180], 'days'),
    {
      source: '◇',
      note: { zh: '目录没有给数，取本系统默认值', en: 'the catalogue gives no number; our own default' },
    },
  ),
  define(
    'fault_average_within',
    'SVC-07',
    ['通信障碍平均修复时限', 'Faults mended within, on average'],
    lower(24, [1, 24], 'hours'),
    { source: 'N04', printed: 'X1', by: 'promise' },
  ),
  define(
    'fault_limit_within',
    'SVC-07',
    ['通信障碍最长修复时限', 'A fault mended within, at the longest'],
    lower(48, [1, 48], 'hours'),
    { source: 'N04', printed: 'X1', by: 'promise' },
  ),
  define(
    'phone_rings_max',
    'SVC-07',
    ['电话接听铃声', 'Rings before the hall’s phone is answered'],
    lower(3, [1, 5], 'rings'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'hotline_answer_within',
    'SVC-07',
    ['热线人工应答时限', 'Hotline answered by a person within'],
    lower(15, [5, 15], 'seconds'),
    { source: 'N05', printed: 'X1', by: 'promise' },
  ),
] as const;

/** Service in the hall and what follows it. */
export const service_parameters = [
  define(
    'greet_within',
    'SVC-09',
    ['到台问候时限', 'Greeting at the counter within'],
    lower(10, [3, 30], 'seconds'),
    { source: '◇' },
  ),
  define(
    'kiosk_idle_alert_after',
    'SVC-03',
    ['自助终端停留提醒', 'A customer idle at a kiosk this long is offered help'],
    lower(3, [1, 10], 'minutes'),
    { source: 'house', note: no_number },
  ),
  define(
    'wrong_answer_correct_within',
    'SVC-04',
    ['错误解答更正时限', 'A wrong answer is corrected within'],
    lower(1, [1, 3], 'days'),
    { source: '◇' },
  ),
  define(
    'answer_end_near',
    'SVC-04',
    ['答案到期前提请负责人', 'An answer is put to its owner before it ends'],
    higher(14, [7, 60], 'days'),
    { source: 'house', by: 'province', note: no_number },
  ),
  define(
    'answer_valid_longest',
    'SVC-04',
    ['答案有效期最长', 'An answer holds unlooked at, at most'],
    lower(12, [1, 24], 'months'),
    { source: 'house', by: 'province', note: no_number },
  ),
  define(
    'test_questions_weekly',
    'SVC-04',
    ['每人每周测试题', 'Test questions for each person a week'],
    higher(3, [1, 10], 'count'),
    { source: 'house', by: 'branch', note: no_number },
  ),
  define(
    'answer_rate_target',
    'SVC-04',
    ['测试题正确率目标', 'Right answers to test questions, as a target'],
    higher(90, [60, 100], 'percent'),
    { source: 'house', note: no_number },
  ),
  define(
    'guide_calm_every',
    'SVC-05',
    ['导购安抚间隔', 'Time between the guide’s calming rounds'],
    lower(10, [5, 20], 'minutes'),
    { source: '◇' },
  ),
  define(
    'complaint_follow_up_share',
    'SVC-14',
    ['投诉回访比例', 'Share of complaints called back'],
    higher(100, [100, 100], 'percent'),
    { source: 'D12.1.2.3e', by: 'fixed' },
  ),
  define(
    'new_product_follow_up_share',
    'SVC-14',
    ['新产品回访比例', 'Share of new-product customers called back'],
    higher(10, [5, 100], 'percent'),
    { source: 'house', note: no_number },
  ),
  define(
    'root_cause_after',
    'SVC-19',
    ['须查根因的重复次数', 'Repeats from which the root cause must be given'],
    lower(2, [2, 5], 'times'),
    { source: 'house', note: no_number },
  ),
  define(
    'rating_within',
    'SVC-20',
    ['评价有效期', 'Time in which a visit can be rated'],
    higher(24, [12, 72], 'hours'),
    { source: '◇', printed: '6.1' },
  ),
  define(
    'low_rating_at_most',
    'SVC-20',
    ['低分界线', 'A rating counts as low up to'],
    higher(2, [1, 3], 'points'),
    {
      source: 'house',
      note: { zh: '目录未给低分界线，满分五分取二分', en: 'the catalogue draws no line; two of five points' },
    },
  ),
  define(
    'evenness_gap',
    'PRIN-04',
    ['同一人各类客户满意率相差提示', 'Satisfied shares of one clerk told apart from'],
    lower(20, [5, 40], 'percent'),
    { source: 'house', note: no_number },
  ),
  define(
    'evenness_wait',
    'PRIN-04',
    ['同类客户多等提示', 'Longer waits for one clerk told from'],
    lower(5, [2, 15], 'minutes'),
    { source: 'house', note: no_number },
  ),
  define(
    'evenness_least',
    'PRIN-04',
    ['几次起才比较', 'Visits before they are compared'],
    lower(8, [5, 20], 'times'),
    { source: 'house', note: no_number },
  ),
  define(
    'special_review_every',
    'SVC-10',
    ['特色服务复核间隔', 'A special service is reviewed every'],
    lower(6, [1, 12], 'months'),
    { source: 'house', note: no_number },
  ),
] as const;
