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
];
