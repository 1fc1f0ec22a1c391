import type { Words } from '../../kit/words.ts';
import type { BackReason, Because, Way } from './route.ts';

/** The ways a customer may be sent. */
export const way_words: Record<Way, Words> = {
  counter: { zh: '台席', en: 'Counter' },
  vip: { zh: '贵宾席', en: 'VIP' },
  kiosk: { zh: '自助终端', en: 'Terminal' },
  demo: { zh: '演示区', en: 'Demonstration' },
  rest: { zh: '休息区', en: 'Rest area' },
  answered: { zh: '当场解答', en: 'Answered here' },
  fetch: { zh: '回去取件', en: 'Fetches a paper' },
};

/** Why a way is proposed. */
export const because_words: Record<Because, Words> = {
  no_wait: { zh: '现在不用等', en: 'no wait now' },
  shorter: { zh: '自己办，比排队快', en: 'faster than the line' },
  only_there: { zh: '这项要到台席办', en: 'done at a counter' },
  asked_for: { zh: '客户要求', en: 'asked for' },
  answer_now: { zh: '一句话就能说清', en: 'answered in a word' },
  to_be_shown: { zh: '看过再定', en: 'to be tried first' },
  accompanies: { zh: '陪同的人', en: 'who only accompanies' },
};

/** Why somebody came back. */
export const back_words: Record<BackReason, Words> = {
  wrong_place: { zh: '引错了地方', en: 'Sent to the wrong place' },
  paper_missing: { zh: '到了才知道缺件', en: 'A paper turned out missing' },
  terminal_failed: { zh: '终端办不成', en: 'The terminal failed' },
  other_need: { zh: '还有别的事', en: 'Has another need' },
};
