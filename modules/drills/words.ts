import type { RefusalTable } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';

/** What is refused about drills and talks. */
export const refusals = {
  day_over: {
    status: 422,
    say: { zh: '这一天已经过了。', en: 'That day is over.' },
    then: { zh: '选今天以后的日子。', en: 'Choose a later day.' },
  },
  planned_already: {
    status: 409,
    say: { zh: '这一天已经有同样的计划。', en: 'The same is planned for that day already.' },
    then: { zh: '换一天，或换一种。', en: 'Choose another day or kind.' },
  },
  not_now: {
    status: 409,
    say: { zh: '现在不是签到的时候。', en: 'It is not signed now.' },
    then: { zh: '举行后、复盘前签。', en: 'Sign after it was held and before it is reviewed.' },
  },
  signed_already: {
    status: 409,
    say: { zh: '您已经签过。', en: 'You have signed already.' },
    then: { zh: '不用再签。', en: 'Once is enough.' },
  },
  too_few: {
    status: 409,
    say: {
      zh: '签到 {signed} 人，当班 {expected} 人，不到 {least}%。',
      en: '{signed} of {expected} on duty have signed, fewer than {least}%.',
    },
    then: { zh: '请参加的人各自签到。', en: 'Have those who took part sign.' },
  },
  time_missing: {
    status: 422,
    say: { zh: '演练要记用时。', en: 'A drill says how long it took.' },
    then: { zh: '填秒数。', en: 'Enter the seconds.' },
  },
  change_missing: {
    status: 422,
    say: {
      zh: '演练要写预案怎么改，或写明不改。',
      en: 'A drill says what changes in the plan, or that nothing does.',
    },
    then: { zh: '写一句。', en: 'Write a sentence.' },
  },
  findings_open: {
    status: 409,
    say: { zh: '发现的问题还没有复查通过。', en: 'What it found is not mended and looked at yet.' },
    then: { zh: '在整改里复查后再了结。', en: 'Close it once that passed its look.' },
  },
  own_drill: {
    status: 409,
    say: { zh: '自己组织的不能自己了结。', en: 'Whoever led it does not close it.' },
    then: { zh: '请另一位来了结。', en: 'Ask somebody else.' },
  },
} satisfies RefusalTable;

/** What happened beside the moves of the machine. */
export const event_words: Record<string, Words> = {
  plan: { zh: '列入计划', en: 'Planned' },
  drill_soon: { zh: '快到期了', en: 'Falls due soon' },
  signed: { zh: '签到', en: 'Signed by somebody who took part' },
  review_late: { zh: '复盘超期', en: 'Looked back upon too late' },
  year_planned: { zh: '下达年度演练计划', en: 'The drills of a year were planned' },
};
