import { define, higher, lower } from '../parameter.ts';

const no_number = {
  zh: '目录未给出数字，取本系统默认值',
  en: 'the catalogue prints no number; our own default',
};
const guess = {
  zh: '未查到等候时限的原始规定，仅为默认值，不得作为法规公示',
  en: 'no primary source for a waiting limit was found: a default, never to be shown as law',
};

/** Waiting, calling and closing the line. */
export const queue_parameters = [
  define(
    'wait_limit_ordinary',
    'QUE-01',
    ['普通号等候时限', 'Waiting limit, ordinary ticket'],
    lower(15, [5, 20], 'minutes'),
    { source: 'N34', note: guess },
  ),
  define(
    'wait_stretch_ordinary',
    'QUE-01',
    ['普通号等候争取目标', 'Stretch target, ordinary ticket'],
    lower(10, [5, 15], 'minutes'),
    { source: 'N34', printed: '3.1', note: guess },
  ),
  define(
    'wait_limit_payment',
    'QUE-01',
    ['缴费号等候时限', 'Waiting limit, payment ticket'],
    lower(8, [3, 15], 'minutes'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'wait_limit_vip',
    'QUE-01',
    ['贵宾号等候时限', 'Waiting limit, VIP ticket'],
    lower(5, [1, 10], 'minutes'),
    { source: 'N34', printed: 'X1', note: guess },
  ),
  define(
    'wait_limit_care',
    'QUE-01',
    ['爱心号等候时限', 'Waiting limit, care ticket'],
    lower(5, [1, 10], 'minutes'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'wait_limit_appointment',
    'QUE-01',
    ['预约号等候时限', 'Waiting limit, appointment ticket'],
    lower(5, [1, 10], 'minutes'),
    { source: '◇', printed: 'X1' },
  ),
  define(
    'wait_limit_group',
    'QUE-01',
    ['集团号等候时限', 'Waiting limit, corporate ticket'],
    lower(5, [1, 10], 'minutes'),
    {
      source: 'house',
      note: {
        zh: '目录未给集团号单列时限，比照贵宾号',
        en: 'the catalogue gives corporate tickets no number of their own; as for VIP',
      },
    },
  ),
  define(
    'wait_warning_share',
    'QUE-01',
    ['等候预警比例', 'Share of the limit at which a wait turns amber'],
    lower(80, [50, 95], 'percent'),
    { source: '◇' },
  ),
  define(
    'wait_target_share',
    'QUE-01',
    ['时限内叫号比例目标', 'Share of tickets called within the limit'],
    higher(95, [80, 100], 'percent'),
    { source: 'house', note: no_number },
  ),
  define(
    'starvation_after',
    'QUE-03',
    ['普通号让先保护', 'An ordinary ticket waiting this long goes before VIP'],
    lower(15, [5, 20], 'minutes'),
    {
      source: 'house',
      note: {
        zh: '目录要求有保护但未给数字，取普通号时限',
        en: 'the catalogue asks for a guard without a number; set at the ordinary limit',
      },
    },
  ),
  define(
    'recalls_max',
    'QUE-04',
    ['呼叫次数', 'Calls before a ticket counts as missed'],
    higher(3, [2, 5], 'times'),
    { source: '◇' },
  ),
  define(
    'recall_spacing',
    'QUE-04',
    ['两次呼叫间隔', 'Time between two calls'],
    higher(20, [10, 60], 'seconds'),
    { source: '◇', printed: '6.1' },
  ),
  define(
    'return_within',
    'QUE-04',
    ['过号可返回时间', 'Time in which a missed ticket may return'],
    higher(30, [15, 120], 'minutes'),
    { source: '◇', printed: '6.1' },
  ),
  define(
    'return_after',
    'QUE-04',
    ['过号返回后顺延', 'Tickets served before a returned one'],
    lower(2, [0, 5], 'tickets'),
    { source: '◇', printed: '6.1' },
  ),
  define(
    'hold_max',
    'QUE-04',
    ['办理中挂起上限', 'Longest hold while serving'],
    lower(5, [1, 10], 'minutes'),
    { source: '◇', printed: '6.1' },
  ),
  define(
    'idle_counter_max',
    'QUE-05',
    ['有人等候时空台上限', 'Longest idle counter while people wait'],
    lower(1, [1, 5], 'minutes'),
    { source: 'house', note: no_number },
  ),
  define(
    'calm_round_every',
    'QUE-07',
    ['安抚巡视间隔', 'Time between rounds among waiting customers'],
    lower(10, [5, 20], 'minutes'),
    { source: '◇' },
  ),
  define(
    'calm_round_when_over',
    'QUE-07',
    ['启动安抚的等候时长', 'Wait from which the rounds begin'],
    lower(15, [5, 20], 'minutes'),
    { source: '◇' },
  ),
  define(
    'last_ticket_before_close',
    'QUE-10',
    ['末号预告提前量', 'Notice of the last tickets before closing'],
    higher(30, [10, 60], 'minutes'),
    {
      source: '◇',
      printed: '4.2',
      note: {
        zh: '只是预告；取号到闭店时才停止，已取号者都办完',
        en: 'a notice only: numbers are given out until closing, and whoever holds one is served',
      },
    },
  ),
  define(
    'overtime_after',
    'QUE-10',
    ['闭店后计入延时', 'Time after closing that counts as overtime'],
    lower(15, [5, 30], 'minutes'),
    { source: '◇', printed: '4.2' },
  ),
  define(
    'pause_max',
    'PRIN-11',
    ['暂停服务上限', 'Longest pause of a counter'],
    lower(10, [3, 15], 'minutes'),
    { source: '◇', printed: '6.2' },
  ),
  define(
    'floor_look_every',
    'SVC-21',
    ['值班经理现场巡看间隔', 'Time between the duty manager’s looks at the floor'],
    lower(30, [10, 60], 'minutes'),
    { source: '◇', printed: 'X7' },
  ),
  define(
    'intervention_effect_after',
    'SVC-21',
    ['干预后复看效果', 'Time after which a measure on the floor is judged'],
    lower(15, [5, 30], 'minutes'),
    { source: '◇', printed: 'X7' },
  ),
  define(
    'elder_age',
    'FAC-20',
    ['适老服务起始年龄', 'Age from which service for the elderly is offered'],
    lower(65, [60, 65], 'years'),
    {
      source: 'N36',
      by: 'promise',
      note: {
        zh: '只用于提供选择；爱心号由客户自愿，不得推断',
        en: 'for offering only; a care ticket is the customer’s wish and never inferred',
      },
    },
  ),
] as const;

/** Booking a time and keeping it. */
export const appointment_parameters = [
  define(
    'appointment_share',
    'APT-02',
    ['可预约产能比例', 'Share of capacity open to booking'],
    lower(40, [10, 60], 'percent'),
    { source: '◇' },
  ),
  define(
    'appointment_slot',
    'APT-02',
    ['预约时段长度', 'Length of a booking slot'],
    lower(20, [10, 60], 'minutes'),
    { source: 'house', note: no_number },
  ),
  define(
    'appointment_days',
    'APT-01',
    ['可预约天数', 'Days that can be booked, today included'],
    higher(5, [2, 30], 'days'),
    { source: 'house', note: no_number },
  ),
  define(
    'appointment_early',
    'APT-03',
    ['可提前签到', 'Check-in opens before the booked time'],
    higher(10, [5, 60], 'minutes'),
    { source: '◇' },
  ),
  define(
    'appointment_late',
    'APT-03',
    ['迟到保留', 'A booking is kept after its time'],
    higher(15, [10, 60], 'minutes'),
    { source: '◇' },
  ),
  define(
    'noshow_block_after',
    'APT-03',
    ['爽约停约次数', 'Missed bookings that stop new ones'],
    higher(3, [2, 10], 'times'),
    { source: '◇', by: 'branch' },
  ),
  define(
    'noshow_window',
    'APT-03',
    ['爽约统计期', 'Period in which missed bookings count'],
    lower(30, [7, 90], 'days'),
    { source: '◇', by: 'branch' },
  ),
  define(
    'noshow_block',
    'APT-03',
    ['停约时长', 'How long new bookings stay stopped'],
    lower(30, [1, 90], 'days'),
    { source: '◇', printed: '6.3', by: 'branch' },
  ),
  define(
    'remind_before_long',
    'APT-04',
    ['首次提醒提前量', 'First reminder before the booked time'],
    higher(1, [1, 3], 'days'),
    { source: '◇' },
  ),
  define(
    'remind_before_short',
    'APT-04',
    ['再次提醒提前量', 'Second reminder before the booked time'],
    higher(1, [1, 4], 'hours'),
    { source: '◇' },
  ),
  define(
    'cancel_reoffer_within',
    'APT-04',
    ['厅方取消后重新提供时间', 'New offer after the hall cancels'],
    lower(2, [1, 4], 'hours'),
    { source: '◇', printed: '6.3' },
  ),
] as const;
