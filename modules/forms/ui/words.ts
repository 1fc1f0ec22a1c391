import type { Words } from '../../../kit/words.ts';

/** What the page of forms says. */
export const form_words = {
  title: { zh: '日常管理表单', en: 'Forms of daily management' },
  lead: {
    zh: '规范点名的十二张表：哪一页记着、可看可打印；没有做的写明没做',
    en: 'The twelve forms that the book names: the page that holds each, or that it is not built',
  },
  form: { zh: '表单', en: 'Form' },
  held: { zh: '由谁记', en: 'Held by' },
  open: { zh: '打开', en: 'Open' },
  paper: { zh: '本厅仍用纸', en: 'Still on paper here' },
  here: { zh: '在系统里', en: 'In the system' },
  missing: { zh: '没做', en: 'Not built' },
  state: { zh: '现状', en: 'State' },
  share: (share: string, target: number): Words => ({
    zh: `无纸化 ${share}%，目标 ${target}%`,
    en: `Without paper ${share}%, target ${target}%`,
  }),
  off: { zh: '仍在系统外办理的事项', en: 'Still done off the system' },
  add: { zh: '登记一件', en: 'Enter one' },
  what: { zh: '事项', en: 'What' },
  which: { zh: '哪张表', en: 'Which form' },
  other: { zh: '其他', en: 'None of them' },
  since: { zh: '从哪天起', en: 'Since' },
  owner: { zh: '负责人', en: 'Owner' },
  target: { zh: '目标日期', en: 'Target' },
  late: { zh: '过期', en: 'Past its target' },
  is_open: { zh: '系统外', en: 'Off the system' },
  closed: { zh: '已进系统', en: 'Brought in' },
  close: { zh: '办结', en: 'Close' },
  close_title: { zh: '凭什么证明已进系统', en: 'What shows that it is in the system now' },
  evidence: { zh: '证据', en: 'Evidence' },
  evidence_help: { zh: '写明哪一页、哪一天起', en: 'Which page, and since which day' },
  save: { zh: '保存', en: 'Save' },
  none: { zh: '没有登记系统外的事项', en: 'Nothing is entered as off the system' },
} as const;
