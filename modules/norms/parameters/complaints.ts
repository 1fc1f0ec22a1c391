import { define, higher, lower } from '../parameter.ts';

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};
const machine_69 = { source: '◇', printed: '6.9' } as const;
const x15 = { source: '◇', printed: 'X15', by: 'branch' } as const;

/** How soon a complaint is answered, who may give what, and when one is a repeat or a surge. */
export const complaint_parameters = [
  define(
    'complaint_accept_remote_within',
    'CMP-04',
    ['非现场投诉受理时限', 'Complaint from elsewhere accepted within'],
    lower(120, [10, 240], 'minutes'),
    machine_69,
  ),
  define(
    'complaint_warning_share',
    'CMP-04',
    ['投诉时限预警', 'Warning before a complaint is late, share of the limit'],
    lower(80, [50, 95], 'percent'),
    { source: '◇', printed: '6' },
  ),
  define(
    'complaint_wait_max',
    'CMP-04',
    ['等客户最多停表', 'Clocks stand still for the customer for at most'],
    lower(5, [1, 10], 'days'),
    machine_69,
  ),
  define(
    'partner_complaint_forward_within',
    'CMP-10',
    ['合作厅转交投诉时限', 'A partner’s hall hands a complaint on within'],
    lower(120, [15, 240], 'minutes'),
    { source: '◇', by: 'branch' },
  ),
  define(
    'partner_fault_late_forward',
    'CMP-10',
    ['迟转一件记过错分', 'Points of a partner for one handed on late'],
    higher(2, [1, 6], 'points'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'partner_fault_most',
    'CMP-10',
    ['一件投诉最多记过错分', 'Points of a partner for one complaint, at most'],
    lower(6, [1, 12], 'points'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'partner_fault_alarm',
    'CMP-10',
    ['一年过错分到几分约谈', 'Points of a partner in a year that call for a talk'],
    lower(12, [6, 36], 'points'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'complaint_level_within',
    'CMP-05',
    ['升级后再次回复时限', 'An escalated complaint is replied to within'],
    lower(3, [1, 5], 'days'),
    machine_69,
  ),
  define(
    'complaint_follow_up_within',
    'SVC-14',
    ['投诉答复后回访', 'Call-back after an answer within'],
    lower(3, [1, 5], 'days'),
    machine_69,
  ),
  define(
    'complaint_contact_days',
    'CMP-12',
    ['几天联系不上才可归档', 'Days without reaching a customer before a complaint ends'],
    higher(3, [3, 7], 'days'),
    machine_69,
  ),
  define(
    'complaint_repeat_days',
    'CMP-17',
    ['重复投诉看多少天', 'A repeated complaint looks back'],
    higher(30, [7, 90], 'days'),
    { source: '◇', by: 'branch' },
  ),
  define(
    'complaint_repeat_from',
    'CMP-17',
    ['几次算重复投诉', 'Complaints of one customer that make a repeat'],
    lower(2, [2, 5], 'times'),
    { source: '◇', by: 'branch' },
  ),
  define(
    'complaint_surge_days',
    'CMP-17',
    ['同类集中看多少天', 'A surge of one kind looks back'],
    higher(7, [1, 30], 'days'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'complaint_surge_from',
    'CMP-17',
    ['几件同类算集中', 'Complaints of one kind that make a surge'],
    lower(5, [2, 20], 'count'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'complaint_officer_max',
    'CMP-15',
    ['投诉专员、值班经理可给上限', 'Officer and duty manager may give at most'],
    lower(10_000, [0, 10_000], 'fen'),
    x15,
  ),
  define(
    'complaint_hall_max',
    'CMP-15',
    ['厅经理可给上限', 'The hall manager may give at most'],
    lower(50_000, [0, 50_000], 'fen'),
    { source: '◇', printed: '6.9', by: 'branch' },
  ),
  define(
    'complaint_branch_max',
    'CMP-15',
    ['分公司可给上限', 'The branch may give at most'],
    lower(500_000, [0, 1_000_000], 'fen'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'complaint_word_within',
    'CMP-20',
    ['当事员工几天内说明', 'Whoever it is about says the own word within'],
    higher(2, [1, 5], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'complaint_kept_for',
    'CMP-14',
    ['归档后原话与号码保存', 'Words and number are kept after the end for'],
    lower(730, [180, 730], 'days'),
    {
      source: 'N10',
      by: 'province',
      note: { zh: '两年内仍可申诉', en: 'an appeal may come within two years' },
    },
  ),
  define(
    'appeal_answered_within',
    'CMP-13',
    ['监管申诉答复时限', 'An appeal to the regulator is answered within'],
    lower(15, [1, 15], 'days'),
    { source: 'N10', by: 'promise' },
  ),
];
