/** What the phone says of an opinion. */
export const words = {
  title: { zh: '意见簿', en: 'Opinion book' },
  lead: {
    zh: '建议、批评、表扬都可以写。24 小时内初步回复，5 个工作日内正式答复。',
    en: 'Suggest, criticise or praise. You hear from us within 24 hours, and finally within 5 working days.',
  },
  about: { zh: '关于什么', en: 'About what' },
  said: { zh: '您的意见', en: 'Your opinion' },
  phone: { zh: '手机号，可不留', en: 'Your number, if you like' },
  send: { zh: '写进意见簿', en: 'Write it in' },
  whole: { zh: '先写意见', en: 'Write your opinion first' },
  taken: { zh: '谢谢您，编号', en: 'Thank you. Its number is' },
  keep: { zh: '记下编号，回复看这里', en: 'Keep the number, and read the reply here' },
  complain: { zh: '要投诉请走这里，有专人办', en: 'To complain, go here: somebody handles it' },
  mine: { zh: '我的意见', en: 'Your opinion' },
  next: { zh: '接下来', en: 'Next' },
  reply: { zh: '我们的回复', en: 'Our reply' },
  answer: { zh: '正式答复', en: 'Our answer' },
  effect: { zh: '改成这样了', en: 'What is different now' },
  reward: { zh: '谢谢您，为此送上', en: 'Thank you. For this you get' },
  passed: { zh: '已作为投诉办理，进度看这里', en: 'It is handled as a complaint. Follow it here' },
} as const;
