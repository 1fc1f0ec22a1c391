import { z } from 'zod';
import type { Words } from '../../../kit/words.ts';
import {
  mark_form,
  own_words,
  own_words_say,
  type Topic,
  topic_codes,
  topic_words,
} from '../../knowledge/topics.ts';
import { business } from '../business.ts';

interface Asks {
  topic: Topic;
  article: string;
  solved: boolean;
}

/** The title of an answer with its version: which words the customer heard. */
const editionOf = ({ say, version }: { say: Words; version: number }): Words => ({
  zh: `${say.zh}（第 ${version} 版）`,
  en: `${say.en} (version ${version})`,
});

/** 业务咨询: a question coded by topic, answer and whether it was solved; an open one goes on with its clock (BIZ-16, SVC-02, SVC-06). */
export const consultation = business<Asks>({
  code: 'consultation',
  say: { zh: '业务咨询', en: 'Consultation' },
  rows: ['BIZ-16', 'SVC-02', 'SVC-06'],
  identity: 'none',
  agent: false,
  about: 'nothing',
  asks: z.strictObject({
    topic: z.enum(topic_codes),
    article: z.string().regex(mark_form).default(own_words),
    solved: z.boolean().default(true),
  }),
  tells: ({ article, topic }) => ({ article, topic }),
  signs: 'none',
  takes_card: false,
  offline: true,
  same_day_undo: false,
  sheet_version: '1.2',
  promise: 'consultation_answer_within',
  whyNot: () => undefined,
  charges: () => [],
  sheet: ({ asks, told }) => ({
    content: told?.answer ?? {
      zh: `解答：${topic_words[asks.topic].zh}`,
      en: `An answer about ${topic_words[asks.topic].en.toLowerCase()}`,
    },
    price: { zh: '免费', en: 'Free of charge' },
    fees: { zh: '没有费用', en: 'No fees' },
    duties: asks.solved
      ? { zh: '没有其他责任', en: 'Nothing to take on' }
      : { zh: '还没解决，厅里在时限内答复您', en: 'Not solved yet: the hall answers you within its promise' },
  }),
  form: ({ asks, told }) => [
    { say: { zh: '咨询内容', en: 'About' }, value: topic_words[asks.topic] },
    { say: { zh: '答复', en: 'Answer' }, value: told === undefined ? own_words_say : editionOf(told) },
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
