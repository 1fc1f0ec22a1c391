import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  bank_empty: {
    status: 409,
    say: { zh: '题库里的题不够。', en: 'The bank has too few scenarios.' },
    then: {
      zh: '请先补题：两道资费、一道业务、一项办理。',
      en: 'Add some first: two about tariffs, one about a business, one errand.',
    },
  },
  days_reversed: {
    status: 422,
    say: {
      zh: '日期不对：不能早于今天，止不能早于起。',
      en: 'The days are wrong: not before today, and the end not before the start.',
    },
    then: { zh: '请改日期。', en: 'Choose other days.' },
  },
  same_branch: {
    status: 409,
    say: { zh: '这位在同一分公司任职，不能去。', en: 'This person works in the same branch.' },
    then: { zh: '请派别人。', en: 'Send somebody else.' },
  },
  acquainted: {
    status: 409,
    say: { zh: '这位说过厅里有熟人，不能去。', en: 'This person knows somebody there.' },
    then: { zh: '请派别人。', en: 'Send somebody else.' },
  },
  same_shopper_twice: {
    status: 409,
    say: { zh: '对比的两次不能派同一个人。', en: 'The two visits of a pair are made by two people.' },
    then: { zh: '请派别人。', en: 'Send somebody else.' },
  },
  too_often: {
    status: 409,
    say: {
      zh: '这位本季度到这个厅的次数已满。',
      en: 'This person was sent there often enough this quarter.',
    },
    then: { zh: '请派别人。', en: 'Send somebody else.' },
  },
  place_unsure: {
    status: 422,
    say: { zh: '定位太粗，证明不了到过。', en: 'The position is too rough to prove anything.' },
    then: { zh: '请到空旷处再试。', en: 'Step into the open and try again.' },
  },
  too_far: {
    status: 409,
    say: { zh: '离厅太远，不算到访。', en: 'Too far from the hall: no visit.' },
    then: { zh: '请到厅里再按。', en: 'Press again inside the hall.' },
  },
  other_day: {
    status: 409,
    say: { zh: '今天不在任务的日期里。', en: 'Today is not within the days of the assignment.' },
    then: { zh: '请在任务日期内到访。', en: 'Visit within its days.' },
  },
  other_hours: {
    status: 409,
    say: { zh: '现在不是任务要求的时段。', en: 'This is not the part of the day the assignment asks for.' },
    then: { zh: '请按任务的高峰或低峰到访。', en: 'Come in the rush, or out of it, as the assignment says.' },
  },
  not_in_visit: {
    status: 409,
    say: { zh: '先到访定位，再拍照。', en: 'Prove the arrival before taking pictures.' },
    then: { zh: '请先按“到了”。', en: 'Press “I am there” first.' },
  },
  unanswered: {
    status: 422,
    say: { zh: '还有项目没答。', en: 'Some items have no answer.' },
    then: { zh: '请逐项答完。', en: 'Answer every item.' },
  },
  must_be_looked_at: {
    status: 422,
    say: { zh: '必查项不能选“没遇到”。', en: 'A compulsory item cannot be called off.' },
    then: {
      zh: '请查过再答：过期宣传、两道资费题、业务题和关键项。',
      en: 'Look first: outdated material, the tariff questions, the business question, the critical items.',
    },
  },
  fail_needs_note: {
    status: 422,
    say: { zh: '不合格的项要写明看到什么。', en: 'What failed needs a word about what was seen.' },
    then: { zh: '请补说明。', en: 'Add it.' },
  },
  video_short: {
    status: 422,
    say: { zh: '录像不够长。', en: 'The recording is too short.' },
    then: { zh: '自办厅和他建厅的最短时长见任务。', en: 'The assignment says how long it has to be.' },
  },
  pictures_few: {
    status: 422,
    say: { zh: '照片不够。', en: 'There are too few pictures.' },
    then: { zh: '请补拍问题或亮点。', en: 'Take more of what was wrong or good.' },
  },
  impression_short: {
    status: 422,
    say: { zh: '总体印象太短。', en: 'The impression is too short.' },
    then: { zh: '请写够字数。', en: 'Write more.' },
  },
  questions_few: {
    status: 422,
    say: { zh: '问的题不够。', en: 'Too few questions were asked.' },
    then: { zh: '请记下问了什么、怎么答。', en: 'Note what was asked and what was heard.' },
  },
  nothing_recorded: {
    status: 409,
    say: { zh: '这次还没有录像。', en: 'There is no recording yet.' },
    then: { zh: '等暗访员交表。', en: 'Wait for the sheet.' },
  },
  scored_already: {
    status: 403,
    say: {
      zh: '到访的人和评过的人不能再评。',
      en: 'Whoever visited or scored already does not score again.',
    },
    then: { zh: '请别人评。', en: 'Another person does.' },
  },
  recording_unseen: {
    status: 409,
    say: { zh: '没调看录像，不能评。', en: 'Nobody scores without looking at the recording.' },
    then: { zh: '请先调看并写明理由。', en: 'Look at it first, with a reason.' },
  },
  scorer_judges: {
    status: 403,
    say: { zh: '评过分的人不裁定申诉。', en: 'Whoever scored does not judge the appeal.' },
    then: { zh: '请另外两位裁定。', en: 'Two others do.' },
  },
  nothing_lifted: {
    status: 422,
    say: { zh: '改判的项不在扣分项里。', en: 'What is lifted did not fail.' },
    then: { zh: '请从扣分项里选。', en: 'Choose from what failed.' },
  },
  not_appealed: {
    status: 409,
    say: { zh: '这次暗访没有待裁定的申诉。', en: 'No appeal against this visit waits.' },
    then: { zh: '请刷新看进度。', en: 'Look at how it stands.' },
  },
  ruling_bare: {
    status: 422,
    say: { zh: '裁定要写理由。', en: 'A ruling needs its reason.' },
    then: { zh: '请写明。', en: 'Say why.' },
  },
} satisfies RefusalTable;
