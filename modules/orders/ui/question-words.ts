import type { z } from 'zod';
import type { Words } from '../../../kit/words.ts';
import type * as wire from '../office_wire.ts';

export type Questions = z.output<typeof wire.questions.answer>;
export type Question = Questions['questions'][number];

/** The words of open questions, wherever they stand. */
export const questions = {
  title: { zh: '咨询待答复', en: 'Questions to answer' },
  on_floor: { zh: '现场', en: 'floor' },
  until: (at: string): Words => ({ zh: `${at} 前答复`, en: `answer by ${at}` }),
  owner: { zh: '负责', en: 'Owner' },
  offered_to: (name: string): Words => ({ zh: `待${name}接`, en: `offered to ${name}` }),
  answer: { zh: '答复', en: 'Answer' },
  contact: { zh: '留号码', en: 'Number' },
  offer: { zh: '转交', en: 'Hand on' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  accept: { zh: '接下', en: 'Accept' },
  decline: { zh: '不接', en: 'Decline' },
  answer_title: { zh: '答复客户', en: 'Answer the customer' },
  which: { zh: '用哪条答案', en: 'Which answer' },
  how: { zh: '怎么告诉客户', en: 'How it reached the customer' },
  came_back: { zh: '当面', en: 'In person' },
  called: { zh: '电话', en: 'By phone' },
  message: { zh: '短信', en: 'Message' },
  done: { zh: '已答复', en: 'Answered' },
  send: { zh: '发送答复', en: 'Send the answer' },
  no_number: { zh: '客户没有留号码', en: 'no number was left' },
  contact_title: { zh: '客户留的手机号', en: 'The customer’s mobile number' },
  contact_note: {
    zh: '加密保存，只用来答复，答复后遗忘。',
    en: 'Sealed, for the answer alone, then forgotten.',
  },
  phone: { zh: '手机号', en: 'Mobile number' },
  save: { zh: '记下', en: 'Keep' },
  offer_title: { zh: '转交给谁', en: 'Hand on to whom' },
  offer_note: {
    zh: '对方接下之前，仍由首问的人负责。',
    en: 'Until it is accepted, who was asked first answers for it.',
  },
} as const;
