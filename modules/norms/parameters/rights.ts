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
  define(
    'privacy_answered_within',
    'PRIV-06',
    ['个人信息请求多久答复', 'A request about personal data is answered within'],
    lower(15, [1, 15], 'workdays'),
    {
      source: 'N25',
      by: 'promise',
      note: {
        zh: '15 个工作日为 ◇，法定最长 30 天',
        en: 'fifteen working days are ◇; the law allows thirty days',
      },
    },
  ),
  define(
    'privacy_answer_open_for',
    'PRIV-06',
    ['答复链接开放多久', 'The link to an answer stays open for'],
    lower(30, [7, 90], 'days'),
    { source: '◇', note: ours },
  ),
  define(
    'bad_info_answered_within',
    'PRM-03',
    ['不良信息举报多久答复', 'A report of bad information is answered within'],
    lower(48, [4, 48], 'hours'),
    { source: '◇', by: 'promise', note: ours },
  ),
];
