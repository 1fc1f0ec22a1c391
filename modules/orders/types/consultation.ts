import { z } from 'zod';
import { business } from '../business.ts';

const topics = {
  plan: { zh: '套餐资费', en: 'Plans and prices' },
  bill: { zh: '账单费用', en: 'Bills and charges' },
  network: { zh: '网络信号', en: 'Network and signal' },
  device: { zh: '手机使用', en: 'Using a phone' },
  process: { zh: '办理手续', en: 'How to get something done' },
  other: { zh: '其他', en: 'Something else' },
} as const;

interface Asks {
  topic: keyof typeof topics;
  answered: boolean;
}

/** 业务咨询: a question answered at the counter and coded, so that halls learn what people ask (BIZ-16, SVC-06). */
export const consultation = business<Asks>({
  code: 'consultation',
  say: { zh: '业务咨询', en: 'Consultation' },
  rows: ['BIZ-16', 'SVC-06'],
  identity: 'none',
  agent: false,
  about: 'nothing',
  asks: z.strictObject({
    topic: z.enum(['plan', 'bill', 'network', 'device', 'process', 'other']),
    answered: z.boolean().default(true),
  }),
  signs: 'none',
  takes_card: false,
  offline: true,
  same_day_undo: false,
  sheet_version: '1.0',
  promise: 'consultation_answer_within',
  whyNot: () => undefined,
  charges: () => [],
  sheet: ({ asks }) => ({
    content: {
      zh: `解答：${topics[asks.topic].zh}`,
      en: `An answer about ${topics[asks.topic].en.toLowerCase()}`,
    },
    price: { zh: '免费', en: 'Free of charge' },
    fees: { zh: '没有费用', en: 'No fees' },
    duties: { zh: '没有其他责任', en: 'Nothing to take on' },
  }),
  form: ({ asks }) => [{ say: { zh: '咨询内容', en: 'About' }, value: topics[asks.topic] }],
  effects: () => [],
  cards: [
    {
      zh: '「您的意思是……，对吗？我来为您说明。」',
      en: '“You would like to know about …, is that right? Let me explain.”',
    },
    { zh: '「这样说您满意吗？还有别的想了解的吗？」', en: '“Does that answer it? Is there anything else?”' },
  ],
  example: { topic: 'plan', answered: true },
});
