import type { Words } from '../../../kit/words.ts';
import type { Done, PartPoints } from '../rating.ts';

/** The five options, by points. */
export const scoreWords: Record<number, Words> = {
  5: { zh: '很满意', en: 'Very satisfied' },
  4: { zh: '满意', en: 'Satisfied' },
  3: { zh: '一般', en: 'Neither' },
  2: { zh: '不满意', en: 'Dissatisfied' },
  1: { zh: '很不满意', en: 'Very dissatisfied' },
};

export const doneWords: Record<Done, Words> = {
  done: { zh: '办成了', en: 'Done' },
  not_done: { zh: '没办成', en: 'Not done' },
  come_back: { zh: '还要再来', en: 'Must return' },
};

export const pointWords: Record<PartPoints, Words> = {
  3: { zh: '好', en: 'Good' },
  2: { zh: '一般', en: 'Neither' },
  1: { zh: '不好', en: 'Poor' },
};

export const ratingWords = {
  title: { zh: '评价这次服务', en: 'Rate this visit' },
  how: { zh: '这次服务，您觉得怎样？', en: 'How was this visit?' },
  errand: { zh: '事情办成了吗？', en: 'Was it done?' },
  along: { zh: '分开说说（可不选）', en: 'Part by part (optional)' },
  more: { zh: '想多说一句（可不填）', en: 'One sentence more (optional)' },
  hint: { zh: '好的、不好的都可以', en: 'Good or bad, both help' },
  unseen: { zh: '营业员看不到是谁评的。只能评一次。', en: 'The clerk cannot see who rated. You rate once.' },
  until: (when: string): Words => ({ zh: `${when} 前都可以评。`, en: ` Open until ${when}.` }),
  skip: { zh: '不评了', en: 'No rating' },
  send: { zh: '交评价', en: 'Send' },
  needScore: { zh: '先选一项再交', en: 'Choose one first' },
  needDone: { zh: '再说办成没有', en: 'Say if it was done' },
  counter: (n: number): Words => ({ zh: `${n} 号台`, en: `counter ${n}` }),
  thanks: { zh: '谢谢，已经收到', en: 'Thank you, received' },
  thanksNote: {
    zh: '评价只计入合计，不会显示是谁给的。',
    en: 'It counts in the totals; nobody sees who gave it.',
  },
  over: { zh: '这次服务已结束', en: 'This visit is over' },
  home: { zh: '回到营业厅', en: 'Back to the hall' },
};
