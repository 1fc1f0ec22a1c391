import type { Words } from '../../kit/words.ts';

/** What a caller wants, and as which kind of issue it goes on when it cannot be settled on the phone. */
export const purposes = {
  hours: { zh: '营业时间、地址', en: 'Hours, address', kind: 'suggestion', topic: 'handling' },
  papers: { zh: '办理要带什么', en: 'What to bring', kind: 'suggestion', topic: 'handling' },
  price: { zh: '资费、账单', en: 'Prices, bills', kind: 'complaint', topic: 'charges' },
  progress: { zh: '业务进度', en: 'How far it is', kind: 'complaint', topic: 'handling' },
  fault: { zh: '没信号、宽带不通', en: 'No signal, line down', kind: 'network', topic: 'signal' },
  complaint: { zh: '投诉', en: 'A complaint', kind: 'complaint', topic: 'attitude' },
  booking: { zh: '预约', en: 'A booking', kind: 'suggestion', topic: 'waiting' },
  other: { zh: '其他', en: 'Something else', kind: 'suggestion', topic: 'handling' },
} as const satisfies Record<string, Words & { kind: string; topic: string }>;
export type Purpose = keyof typeof purposes;
export const purpose_codes = Object.keys(purposes) as [Purpose, ...Purpose[]];

/** The card beside the telephone: what is said, in this order (TEL-01). */
export const script: readonly Words[] = [
  {
    zh: '三声内接：“您好，这里是营业厅，我是某某。”',
    en: 'Within three rings: “Good day, the service hall; my name is …”',
  },
  { zh: '“请问有什么可以帮您？”听完再说。', en: '“How may I help you?” Hear it out.' },
  { zh: '复述一遍，说对了再答。', en: 'Say it back; answer once it is right.' },
  {
    zh: '答不了不猜：问号码，说好几点前回电。',
    en: 'Never guess: ask for the number, say by when you call back.',
  },
  { zh: '“还有别的吗？”等对方先挂。', en: '“Anything else?” Let them hang up first.' },
];
