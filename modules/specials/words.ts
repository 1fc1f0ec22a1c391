import type { RefusalTable } from '../../kit/refusal.ts';

/** What services, sessions, programmes and notes are refused with. */
export const refusals = {
  offered_already: {
    status: 409,
    say: { zh: '这项特色服务已在开办。', en: 'This special service is offered already.' },
    then: { zh: '请改现有的那一项。', en: 'Change the one that is there.' },
  },
  not_offered: {
    status: 409,
    say: { zh: '这项服务现在暂停。', en: 'This service is suspended now.' },
    then: { zh: '复核续办后再记。', en: 'Review it first.' },
  },
  own_service: {
    status: 409,
    say: { zh: '自己负责的服务不能自己复核。', en: 'Nobody reviews a service of their own.' },
    then: { zh: '请另一位经理复核。', en: 'Ask another manager.' },
  },
  in_the_past: {
    status: 422,
    say: { zh: '这个时间已经过了。', en: 'This time is past.' },
    then: { zh: '请改成以后的时间。', en: 'Choose a time to come.' },
  },
  not_yet: {
    status: 409,
    say: { zh: '课堂还没开始。', en: 'The session has not begun.' },
    then: { zh: '办完再记人数。', en: 'Note who came when it is over.' },
  },
  too_many: {
    status: 422,
    say: { zh: '人数对不上。', en: 'The numbers do not agree.' },
    then: { zh: '到场不超过座位，长者不超过到场。', en: 'No more than the seats, no more elder than came.' },
  },
  say_what: {
    status: 422,
    say: { zh: '厅外做的事要写一句。', en: 'What was done out of sight needs a sentence.' },
    then: { zh: '写清为谁、做了什么，不写姓名号码。', en: 'Say what was done; no names, no numbers.' },
  },
  lowers_norm: {
    status: 409,
    say: { zh: '方案只能比规范更严。', en: 'A programme only asks more than the norm.' },
    then: { zh: '请改成更严的数，或不写这一项。', en: 'Make it tighter, or leave the limit out.' },
  },
  not_its_limit: {
    status: 422,
    say: { zh: '这一项不属于这个客群。', en: 'That limit is not this segment’s.' },
    then: { zh: '请从列出的里面选。', en: 'Choose one of those listed.' },
  },
  note_there: {
    status: 409,
    say: { zh: '这个季度已经报过。', en: 'That quarter has its note.' },
    then: { zh: '下个季度再报。', en: 'File the next one.' },
  },
  no_current_note: {
    status: 409,
    say: {
      zh: '没有本季度或上季度的市场分析，功能定位不能批。',
      en: 'No note on the market of this quarter or the last: the positioning is not approved.',
    },
    then: {
      zh: '请厅里先在“专项”页报市场分析，再批。',
      en: 'Have the hall file its note on the market first, on the page of specials.',
    },
  },
  other_quarter: {
    status: 422,
    say: { zh: '只能报本季度或上季度。', en: 'Only this quarter or the last.' },
    then: { zh: '请改季度。', en: 'Change the quarter.' },
  },
} satisfies RefusalTable;
