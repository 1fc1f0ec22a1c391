import type { Words } from '../../../kit/words.ts';
import type { Part } from '../rating.ts';

/** The judged parts of a visit, and its result (PRIN-15). */
export const partWords: Record<Part | 'result', Words> = {
  wait: { zh: '等候', en: 'The wait' },
  attitude: { zh: '态度', en: 'The attitude' },
  skill: { zh: '业务水平', en: 'The skill' },
  result: { zh: '办成', en: 'The result' },
};
