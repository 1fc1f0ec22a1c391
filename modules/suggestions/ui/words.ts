/** The heads of the register, on the page and in the file. */
export const register = {
  no: { zh: '编号', en: 'Number' },
  received: { zh: '收到', en: 'Received' },
  source: { zh: '来源', en: 'Source' },
  page: { zh: '页', en: 'Page' },
  nature: { zh: '性质', en: 'Nature' },
  about: { zh: '关于', en: 'About' },
  said: { zh: '内容', en: 'What was said' },
  state: { zh: '状态', en: 'State' },
  owner: { zh: '负责人', en: 'Owner' },
  due: { zh: '时限', en: 'Due' },
} as const;
