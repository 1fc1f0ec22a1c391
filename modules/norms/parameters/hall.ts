import { define, higher, lower } from '../parameter.ts';

const labour = { zh: '劳动法数字，未核对原文', en: 'figure of the labour law, not checked against its text' };

const no_line = {
  zh: '目录未给分数线，这是本系统的默认值',
  en: 'the catalogue gives no line; this is our default',
};

/** Governance, promises and money owed under them. */
export const promise_parameters = [
  define(
    'norm_consultation_for',
    'GEN-01',
    ['规范征求意见期', 'Time halls have to comment on a draft norm'],
    higher(7, [3, 30], 'days'),
    { source: '◇', printed: '6.19', by: 'province' },
  ),
  define(
    'handbook_read_within',
    'GEN-11',
    ['行为手册阅签宽限', 'Grace to read and sign the handbook'],
    lower(7, [1, 14], 'days'),
    {
      source: 'house',
      note: {
        zh: '目录要求有宽限期但未给数字',
        en: 'the catalogue asks for a grace period without a number',
      },
    },
  ),
  define(
    'full_evaluation_every',
    'GEN-13',
    ['全面评估周期', 'A full evaluation is due every'],
    lower(12, [6, 12], 'months'),
    { source: 'D18.4', by: 'province' },
  ),
  define(
    'compliance_green_from',
    'GEN-20',
    ['按章程度达标线', 'A group of clauses is green from'],
    higher(95, [80, 100], 'percent'),
    { source: 'house', by: 'province', note: no_line },
  ),
  define(
    'compliance_amber_from',
    'GEN-20',
    ['按章程度警示线', 'A group of clauses is amber from'],
    higher(80, [60, 95], 'percent'),
    { source: 'house', by: 'province', note: no_line },
  ),
  define(
    'bill_query_months',
    'PRM-02',
    ['可查账单月数', 'Months of bills a customer can query'],
    higher(5, [5, 36], 'months'),
    { source: 'N01', by: 'promise' },
  ),
  define(
    'double_refund_factor',
    'PRM-04',
    ['收费误差返还倍数', 'Refund of a billing error, as a multiple'],
    higher(2, [2, 2], 'times'),
    { source: 'N01', by: 'fixed' },
  ),
  define(
    'double_refund_verify_within',
    'PRM-04',
    ['收费误差核实时限', 'A billing error is verified within'],
    lower(3, [1, 7], 'days'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'double_refund_pay_within',
    'PRM-04',
    ['双倍返还支付时限', 'The double refund is paid within'],
    lower(7, [1, 15], 'days'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'double_refund_duty_manager_max',
    'PRM-04',
    ['值班经理返还审批上限', 'Refund a duty manager may approve'],
    lower(5_000, [0, 10_000], 'fen'),
    { source: '◇', printed: '6.9', by: 'branch' },
  ),
  define(
    'double_refund_hall_manager_max',
    'PRM-04',
    ['营业厅主任返还审批上限', 'Refund a hall manager may approve'],
    lower(50_000, [0, 100_000], 'fen'),
    { source: '◇', printed: '6.9', by: 'branch' },
  ),
  define(
    'second_confirm_within',
    'PRM-05',
    ['业务定制二次确认时限', 'Second confirmation of a subscription within'],
    lower(24, [1, 48], 'hours'),
    { source: '◇', printed: '6.4' },
  ),
  define(
    'tariff_notice_for',
    'FEE-02',
    ['资费改动公示期', 'A change of a price is announced ahead by'],
    higher(30, [30, 180], 'days'),
    { source: '◇', by: 'promise' },
  ),
  define(
    'suspension_notice_before',
    'PRM-06',
    ['停机提醒提前量', 'Warning before suspension'],
    higher(24, [24, 168], 'hours'),
    { source: 'N06b', printed: '3.1', by: 'promise' },
  ),
] as const;

const ours_star = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};

/** The hall itself: its stars, hours, signs and facilities. */
export const hall_parameters = [
  define('star_levels', 'ORG-11', ['星级档数', 'Levels of the star rating'], higher(5, [5, 5], 'count'), {
    source: '◇',
    by: 'fixed',
  }),
  define(
    'star_review_every',
    'ORG-11',
    ['星级评定周期', 'Stars are reviewed every'],
    lower(12, [3, 12], 'months'),
    { source: '◇', by: 'province' },
  ),
  define(
    'star_weight_scorecard',
    'ORG-11',
    ['星级里记分卡的权重', 'Weight of the scorecard in the stars'],
    higher(50, [20, 80], 'percent'),
    {
      source: 'house',
      by: 'province',
      note: ours_star,
    },
  ),
  define(
    'star_weight_mystery',
    'ORG-11',
    ['星级里暗访的权重', 'Weight of mystery visits in the stars'],
    higher(30, [10, 60], 'percent'),
    {
      source: 'house',
      by: 'province',
      note: ours_star,
    },
  ),
  define(
    'star_weight_facilities',
    'ORG-11',
    ['星级里设施的权重', 'Weight of facilities in the stars'],
    higher(20, [5, 40], 'percent'),
    {
      source: 'house',
      by: 'province',
      note: ours_star,
    },
  ),
  define('star_five_from', 'ORG-11', ['五星从多少分起', 'Five stars from'], higher(92, [88, 98], 'points'), {
    source: 'house',
    by: 'province',
    note: ours_star,
  }),
  define('star_four_from', 'ORG-11', ['四星从多少分起', 'Four stars from'], higher(85, [80, 92], 'points'), {
    source: 'house',
    by: 'province',
    note: ours_star,
  }),
  define(
    'star_three_from',
    'ORG-11',
    ['三星从多少分起', 'Three stars from'],
    higher(75, [70, 85], 'points'),
    {
      source: 'house',
      by: 'province',
      note: ours_star,
    },
  ),
  define('star_two_from', 'ORG-11', ['两星从多少分起', 'Two stars from'], higher(65, [55, 75], 'points'), {
    source: 'house',
    by: 'province',
    note: ours_star,
  }),
  define(
    'hours_change_notice',
    'SIGN-03',
    ['营业时间变更提前公告', 'Notice before opening hours change'],
    higher(7, [3, 30], 'days'),
    {
      source: 'house',
      by: 'province',
      note: {
        zh: '目录要求提前公告但未给天数',
        en: 'the catalogue asks for a notice in advance without a number',
      },
    },
  ),
  define(
    'open_hours_min',
    'SIGN-04',
    ['每日最短营业时间', 'Shortest opening time a day'],
    higher(600, [600, 1440], 'minutes'),
    {
      source: 'D09.2.2c',
      by: 'promise',
      note: { zh: '短于此须有期限的豁免', en: 'shorter hours need a dated exemption' },
    },
  ),
  define(
    'late_opening_alarm_after',
    'SIGN-04',
    ['迟开门告警', 'Late opening raises an alarm after'],
    lower(1, [1, 10], 'minutes'),
    { source: '◇', printed: '4.2' },
  ),
  define(
    'material_expiring_before',
    'SIGN-09',
    ['宣传品到期预警提前量', 'Expiring material is listed ahead by'],
    higher(7, [3, 30], 'days'),
    { source: '◇', printed: '6.20' },
  ),
  define(
    'sign_repair_within',
    'SIGN-15',
    ['标识破损修补时限', 'A damaged sign is mended within'],
    lower(24, [4, 72], 'hours'),
    { source: '◇' },
  ),
  define(
    'floor_advisors_min',
    'FAC-02',
    ['咨询区最少在岗', 'Floor advisors on duty, at least'],
    higher(1, [1, 5], 'people'),
    { source: '◇', by: 'target' },
  ),
  define(
    'asset_count_every',
    'FAC-17',
    ['资产盘点周期', 'Assets are counted every'],
    lower(3, [1, 6], 'months'),
    { source: '◇' },
  ),
  define(
    'opening_pair_within',
    'SEC-05',
    ['双人开关门间隔', 'Both people of an opening sign in within'],
    lower(5, [1, 5], 'minutes'),
    { source: '◇', by: 'promise' },
  ),
] as const;

/** Who must be on duty, when, and for how long. */
export const roster_parameters = [
  define(
    'mentor_confirm_within',
    'ROLE-07',
    ['带教人确认时限', 'A mentor confirms an intern’s act within'],
    lower(5, [1, 15], 'minutes'),
    { source: '◇' },
  ),
  define(
    'roster_publish_before',
    'ROS-01',
    ['班表公布提前量', 'A roster is published ahead by'],
    higher(3, [3, 14], 'days'),
    { source: '◇' },
  ),
  define(
    'duty_managers_on_floor',
    'ROS-01',
    ['同时在岗值班经理', 'Duty managers on duty at every open minute'],
    higher(1, [1, 1], 'people'),
    { source: '◇', by: 'fixed' },
  ),
  define(
    'cash_counters_min',
    'ROS-01',
    ['收现台最少', 'Counters that take cash, at least'],
    higher(1, [1, 10], 'counters'),
    { source: '◇' },
  ),
  define(
    'complaint_officers_min',
    'ROS-01',
    ['在岗投诉专员最少', 'Complaint officers on duty, at least'],
    higher(1, [1, 3], 'people'),
    { source: '◇' },
  ),
  define(
    'opening_people_min',
    'ROS-01',
    ['开关门与点款最少人数', 'People at opening, closing and cash counts, at least'],
    higher(2, [2, 4], 'people'),
    { source: '◇', by: 'promise' },
  ),
  define('demand_slot', 'ROS-02', ['客流时段', 'Length of a demand slot'], lower(30, [15, 60], 'minutes'), {
    source: '◇',
    by: 'branch',
  }),
  define(
    'roster_history_weeks',
    'ROS-02',
    ['客流参考周数', 'Weeks of history behind a forecast'],
    higher(4, [4, 26], 'weeks'),
    { source: '◇', printed: 'X3', by: 'branch' },
  ),
  define(
    'roster_buffer_share',
    'ROS-02',
    ['台席缓冲比例', 'Spare seats above the computed need'],
    higher(10, [10, 20], 'percent'),
    { source: 'N38', printed: 'X3' },
  ),
  define(
    'seat_load_share',
    'ROS-02',
    ['台席负荷上限', 'Share of a slot a seat is planned to serve'],
    lower(80, [60, 90], 'percent'),
    { source: '◇', printed: 'X3' },
  ),
  define(
    'work_day_max',
    'ROS-03',
    ['每日工时上限', 'Working hours a day, at most'],
    lower(8, [4, 8], 'hours'),
    { source: '◇', by: 'promise', note: labour },
  ),
  define(
    'work_week_max',
    'ROS-03',
    ['每周标准工时', 'Working hours a week, as the standard'],
    lower(40, [20, 44], 'hours'),
    { source: '◇', note: labour },
  ),
  define(
    'work_week_cap',
    'ROS-03',
    ['每周工时法定上限', 'Working hours a week, the legal cap'],
    lower(44, [44, 44], 'hours'),
    { source: '◇', by: 'fixed', note: labour },
  ),
  define(
    'rest_days_per_week',
    'ROS-03',
    ['每周休息日', 'Rest days a week, at least'],
    higher(1, [1, 3], 'days'),
    { source: '◇', by: 'promise', note: labour },
  ),
  define(
    'overtime_month_max',
    'ROS-03',
    ['每月加班上限', 'Overtime a month, at most'],
    lower(36, [0, 36], 'hours'),
    { source: '◇', by: 'promise', note: labour },
  ),
] as const;
