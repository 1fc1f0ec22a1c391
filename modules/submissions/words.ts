import type { RefusalTable } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';

/** What is refused of requests, reports and grave matters. */
export const refusals = {
  own: {
    status: 403,
    say: { zh: '自己报的，不能自己批、自己阅。', en: 'Nobody replies to what they sent themselves.' },
    then: { zh: '等上一级批复。', en: 'The level above replies.' },
  },
  too_low: {
    status: 403,
    say: { zh: '这件要更高一级处理。', en: 'This is for a higher level.' },
    then: { zh: '看「现在在哪一级」，请那一级批。', en: 'See on which level it stands, and ask there.' },
  },
  which_matter: {
    status: 422,
    say: { zh: '没有找到要授权的事项。', en: 'The matter was not found.' },
    then: { zh: '填本厅登记簿上的编号。', en: 'Type its number in the register of this hall.' },
  },
  stands_already: {
    status: 409,
    say: {
      zh: '同一事项的授权已在请示或已批。',
      en: 'An authority for this matter is asked for or given already.',
    },
    then: { zh: '先用完，或撤回再报。', en: 'Use it first, or withdraw it.' },
  },
  not_yours: {
    status: 403,
    say: { zh: '只有本人能撤回。', en: 'Only whoever sent it withdraws it.' },
    then: { zh: '请本人撤回。', en: 'Ask them.' },
  },
  tell_first: {
    status: 409,
    say: { zh: '先口头报，再书面报。', en: 'It is told by mouth first.' },
    then: { zh: '先打电话，记下报给谁。', en: 'Call first, and note whom.' },
  },
} satisfies RefusalTable;

/** How the events beside the moves are said. */
export const event_words: Record<string, Words> = {
  'submissions.submission.raise': { zh: '上报', en: 'Sent up' },
  'submissions.must_report.know': { zh: '得知', en: 'Known' },
  'submissions.reply_late': { zh: '批复超时', en: 'No reply in time' },
  'submissions.tell_late': { zh: '口头报超时', en: 'Not told in time' },
  'submissions.write_late': { zh: '书面报超时', en: 'Not written in time' },
};
