import { define, lower } from '../parameter.ts';

const ours = {
  zh: '目录没有给数，取本系统默认值',
  en: 'the catalogue gives no number; our own default',
};

/** What customers are promised about their data, and what leaves the system. */
export const rights_parameters = [
  define(
    'export_waits_for',
    'PRIV-04',
    ['导出申请多久作废', 'A request for an export lapses after'],
    lower(4, [1, 24], 'hours'),
    { source: '◇', note: ours },
  ),
];
