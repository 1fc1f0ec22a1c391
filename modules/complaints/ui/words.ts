/** Heads of the register, on the screen and in its file. */
export const register = {
  no: { zh: '编号', en: 'No.' },
  received: { zh: '收到', en: 'Received' },
  channel: { zh: '渠道', en: 'From' },
  category: { zh: '类别', en: 'About' },
  level: { zh: '级别', en: 'Level' },
  said: { zh: '诉求', en: 'What is said' },
  state: { zh: '状态', en: 'State' },
  handler: { zh: '经办', en: 'Handler' },
  due: { zh: '时限', en: 'Due' },
  score: { zh: '打分', en: 'Score' },
} as const;
