import type { Words } from '../../../kit/words.ts';

/** What taking a list out says. */
export const words = {
  name: { zh: '导出登记', en: 'Exports' },
  why: { zh: '为什么要导出', en: 'Why it is needed' },
  go: { zh: '导出', en: 'Export' },
  note: {
    zh: '文件首尾带水印：谁、何时、哪个厅、事由、流水号。涉及个人的先由另一人审批。',
    en: 'The file bears who, when, where, why and its number. A list about persons is approved by another first.',
  },
  say_why: { zh: '先写事由', en: 'Say why first' },
  waits: (no: string): Words => ({ zh: `${no} 等另一人审批`, en: `${no} waits for another’s approval` }),
  waits_note: { zh: '批准后在「导出」页取走。', en: 'Take it on the page of exports once approved.' },
  done: (no: string): Words => ({ zh: `${no} 已登记`, en: `${no} is registered` }),
  none: { zh: '还没有导出', en: 'No exports yet' },
  none_note: { zh: '谁导出过什么，都记在这里。', en: 'Whoever takes a list out stands here.' },
  no: { zh: '流水号', en: 'Number' },
  what: { zh: '内容', en: 'What' },
  who: { zh: '申请人', en: 'Asked by' },
  at: { zh: '时间', en: 'When' },
  reason: { zh: '事由', en: 'Reason' },
  state: { zh: '状态', en: 'State' },
  personal: { zh: '涉个人', en: 'persons' },
  decider: { zh: '审批', en: 'Decided by' },
  rows: { zh: '行数', en: 'Rows' },
  act: { zh: '处理', en: 'Act' },
  approve: { zh: '批准', en: 'Approve' },
  refuse: { zh: '不批准', en: 'Refuse' },
  take: { zh: '取走', en: 'Take' },
} as const;
