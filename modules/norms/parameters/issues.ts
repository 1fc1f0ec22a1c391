import { define, higher, lower } from '../parameter.ts';

const house = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};
const ours = { source: 'house', by: 'branch', note: house } as const;

/** How soon departments answer halls, when an issue is a repeat, and who is called back. */
export const issue_parameters = [
  define(
    'cross_take_within',
    'SVC-26',
    ['部门接单时限', 'A department takes an order within'],
    lower(120, [15, 480], 'minutes'),
    ours,
  ),
  define(
    'cross_answer_within',
    'SVC-26',
    ['部门答复时限', 'A department answers an order within'],
    lower(24, [2, 120], 'hours'),
    ours,
  ),
  define(
    'cross_climb_within',
    'SVC-26',
    ['升级后每级等候', 'Each level above is given'],
    lower(12, [1, 72], 'hours'),
    ours,
  ),
  define(
    'fault_take_within',
    'ROLE-29',
    ['网络故障接单时限', 'A fault order is taken within'],
    lower(15, [5, 120], 'minutes'),
    ours,
  ),
  define(
    'fault_answer_within',
    'ROLE-29',
    ['网络故障答复时限', 'A fault order is answered within'],
    lower(8, [1, 48], 'hours'),
    ours,
  ),
  define(
    'issue_repeat_from',
    'SVC-19',
    ['同类几次算重复', 'Issues of a topic that make a repeat'],
    lower(3, [2, 10], 'times'),
    ours,
  ),
  define(
    'issue_repeat_days',
    'SVC-19',
    ['重复和再发看多少天', 'Repeats and recurrence look back'],
    higher(90, [30, 365], 'days'),
    ours,
  ),
  define(
    'issue_concluded_within',
    'SVC-18',
    ['办结后几天内总结', 'An issue is concluded after its end within'],
    lower(3, [1, 10], 'days'),
    ours,
  ),
  define(
    'issue_action_within',
    'SVC-19',
    ['改进措施落实期限', 'An action is carried out within'],
    lower(30, [3, 90], 'days'),
    ours,
  ),
  define(
    'call_back_value_from',
    'SVC-14',
    ['高价值回访起点', 'Called back in any case from a value of'],
    lower(50_000, [10_000, 200_000], 'fen'),
    ours,
  ),
  define(
    'call_back_share',
    'SVC-14',
    ['新开通业务抽访比例', 'Share of new products that is called back'],
    higher(20, [5, 100], 'percent'),
    ours,
  ),
  define(
    'call_back_within',
    'SVC-14',
    ['业务回访期限', 'A business is called back within'],
    lower(5, [1, 15], 'days'),
    ours,
  ),
];
