import { define, higher, lower } from '../parameter.ts';

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};

/** Evaluations: by when a period is decided upon, and what is red is mended; when a partner’s agreement is warned of. */
export const result_parameters = [
  define(
    'audit_sample',
    'PRIN-16',
    ['真实性抽查每次件数', 'Pieces in a sample looked through for what was made up'],
    higher(20, [10, 60], 'count'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'audit_short_visit',
    'PRIN-16',
    ['满分评价办理少于此数为疑点', 'A best score stands out after less service than'],
    higher(45, [15, 180], 'seconds'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'audit_burst',
    'PRIN-16',
    ['同一人同渠道连着满分到此数为疑点', 'Best scores of one clerk close together stand out from'],
    lower(4, [3, 10], 'times'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'audit_burst_minutes',
    'PRIN-16',
    ['连着满分按前后多少分钟看', 'Best scores are close together within'],
    higher(3, [1, 15], 'minutes'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'audit_split',
    'PRIN-16',
    ['同人同号同业务当天到此数单为疑点', 'Orders of one matter on a day stand out from'],
    lower(2, [2, 5], 'times'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'partner_agreement_warned',
    'ORG-09',
    ['合作柜台安全协议到期前提醒', 'The end of a partner’s safety agreement is warned of'],
    higher(30, [15, 90], 'days'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'yearly_evaluation_within',
    'GEN-13',
    ['年度评估多久内决定', 'The evaluation of a year is decided upon within'],
    lower(60, [30, 90], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'monthly_report_within',
    'GEN-14',
    ['月度质量报告多久内决定', 'The quality report of a month is decided upon within'],
    lower(10, [5, 15], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'red_item_mended_within',
    'GEN-14',
    ['红项多久内整改', 'A red item is mended within'],
    lower(14, [7, 30], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'improvement_span',
    'PRIN-20',
    ['改前改后各量几天', 'Days measured before and after a change'],
    higher(28, [7, 90], 'days'),
    { source: 'house', by: 'branch', note: ours },
  ),
  define(
    'improvement_voices',
    'PRIN-20',
    ['几位客户说同一环节不好即立改进', 'Customers who call the same part not good open an improvement'],
    lower(3, [2, 10], 'people'),
    { source: 'house', by: 'branch', note: ours },
  ),
];
