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
    'project_budget_within',
    'ORG-16',
    ['新厅立项后资金到位', 'A planned hall is funded within'],
    lower(30, [5, 90], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'project_start_within',
    'ORG-16',
    ['资金到位后开工', 'Works start after the money within'],
    lower(30, [5, 90], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'project_acceptance_within',
    'ORG-16',
    ['完工后验收', 'Finished works are accepted within'],
    lower(10, [2, 30], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'project_finding_within',
    'ORG-16',
    ['验收问题整改', 'What an acceptance found is mended within'],
    lower(7, [1, 21], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'project_opening_within',
    'ORG-16',
    ['验收通过后开厅入册', 'An accepted hall is entered within'],
    lower(14, [2, 60], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'accountability_statement_within',
    'GEN-15',
    ['本人说明期限', 'The person’s own word is given within'],
    higher(3, [2, 10], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'accountability_decision_within',
    'GEN-15',
    ['说明后决定', 'A case is decided after the word within'],
    lower(5, [2, 15], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'accountability_appeal_within',
    'GEN-15',
    ['申诉期限', 'A decision may be appealed within'],
    higher(5, [3, 15], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'accountability_ruling_within',
    'GEN-15',
    ['申诉后复议', 'An appeal is ruled upon within'],
    lower(10, [3, 20], 'days'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'accountability_points_max',
    'GEN-15',
    ['一次扣分上限', 'Points taken at once, at most'],
    lower(10, [1, 20], 'points'),
    { source: 'house', by: 'province', note: ours },
  ),
  define(
    'accountability_money_max',
    'GEN-15',
    ['一次经济处理上限', 'Money taken at once, at most'],
    lower(20_000, [0, 50_000], 'fen'),
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
