import { define, higher, lower } from '../parameter.ts';

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};

/** Evaluations: by when a period is decided upon, and what is red is mended; when a partner’s agreement is warned of. */
export const result_parameters = [
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
