import { z } from 'zod';
import { article_codes, articles, articleWords, own_words, type Topic, topic_words } from '../articles.ts';
import { business } from '../business.ts';

interface Asks {
  topic: Topic;
  article: string;
  solved: boolean;
}

const topics = Object.keys(topic_words) as [Topic, ...Topic[]];
const answerOf = ({ article }: Asks) => articles.find(one => one.code === article)?.answer;

/** 业务咨询: a question coded by topic, answer and whether it was solved; an open one goes on with its clock (BIZ-16, SVC-02, SVC-06). */
export const consultation = business<Asks>({
  code: 'consultation',
  say: { zh: '业务咨询', en: 'Consultation' },
  rows: ['BIZ-16', 'SVC-02', 'SVC-06'],
  identity: 'none',
  agent: false,
  about: 'nothing',
  asks: z
    .strictObject({
      topic: z.enum(topics),
      article: z.enum(article_codes as [string, ...string[]]).default(own_words),
      solved: z.boolean().default(true),
    })
    .refine(
      of => articles.find(one => one.code === of.article)?.topic === of.topic || of.article === own_words,
    ),
  signs: 'none',
  takes_card: false,
  offline: true,
  same_day_undo: false,
  sheet_version: '1.1',
  promise: 'consultation_answer_within',
  whyNot: () => undefined,
  charges: () => [],
  sheet: ({ asks }) => ({
    content: answerOf(asks) ?? {
      zh: `解答：${topic_words[asks.topic].zh}`,
      en: `An answer about ${topic_words[asks.topic].en.toLowerCase()}`,
    },
    price: { zh: '免费', en: 'Free of charge' },
    fees: { zh: '没有费用', en: 'No fees' },
    duties: asks.solved
      ? { zh: '没有其他责任', en: 'Nothing to take on' }
      : { zh: '还没解决，厅里在时限内答复您', en: 'Not solved yet: the hall answers you within its promise' },
  }),
  form: ({ asks }) => [
    { say: { zh: '咨询内容', en: 'About' }, value: topic_words[asks.topic] },
    { say: { zh: '答复', en: 'Answer' }, value: articleWords(asks.article) },
    {
      say: { zh: '解决了吗', en: 'Solved' },
      value: asks.solved ? { zh: '已解决', en: 'Yes' } : { zh: '没有，待答复', en: 'No, to be answered' },
    },
  ],
  leavesOpen: ({ asks }) => (asks.solved ? undefined : asks.topic),
  effects: () => [],
  cards: [
    {
      zh: '「您的意思是……，对吗？我来为您说明。」',
      en: '“You would like to know about …, is that right? Let me explain.”',
    },
    { zh: '「这样说您满意吗？还有别的想了解的吗？」', en: '“Does that answer it? Is there anything else?”' },
  ],
  example: { topic: 'plan', article: 'plan_compare', solved: true },
});
