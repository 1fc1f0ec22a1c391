import type { RefusalTable } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';

/** What is refused of clocking in, of corrections and of the month. */
export const refusals = {
  not_here: {
    status: 403,
    say: { zh: '考勤码不对或已过时。', en: 'The code is wrong or has changed.' },
    then: { zh: '到厅里的考勤屏看现在的码。', en: 'Read the code on the terminal of the hall.' },
  },
  here_already: {
    status: 409,
    say: { zh: '已经打过上班卡。', en: 'You have clocked in already.' },
    then: { zh: '离厅时打下班卡。', en: 'Clock out when you leave.' },
  },
  not_in: {
    status: 409,
    say: { zh: '还没打上班卡。', en: 'You have not clocked in.' },
    then: { zh: '漏打的请更正，要有人作证。', en: 'If it was forgotten, correct it before a witness.' },
  },
  what_times: {
    status: 422,
    say: { zh: '写清哪天、几点到几点、为什么。', en: 'Say which day, from when to when, and why.' },
    then: { zh: '时间在同一天，理由至少四个字。', en: 'Both times on that day, four characters of reason.' },
  },
  too_old: {
    status: 409,
    say: { zh: '这天已经过了能更正的日子。', en: 'That day can no longer be corrected.' },
    then: { zh: '月表出来后提异议。', en: 'Dispute the sheet of the month.' },
  },
  too_many: {
    status: 409,
    say: { zh: '这个月的更正次数用完了。', en: 'The corrections of this month are used up.' },
    then: { zh: '请找厅经理，或在月表上提异议。', en: 'Ask the hall manager, or dispute the sheet.' },
  },
  no_witness: {
    status: 403,
    say: { zh: '那天不在厅，不能作证。', en: 'You were not in the hall that day.' },
    then: { zh: '请当天当班的同事签。', en: 'Ask somebody who worked that day.' },
  },
  month_runs: {
    status: 409,
    say: { zh: '这个月还没完。', en: 'That month is not over.' },
    then: { zh: '下月一号起再出。', en: 'Draw it from the first of the next.' },
  },
  drawn_already: {
    status: 409,
    say: { zh: '这个月的表已经出过。', en: 'That month is drawn already.' },
    then: { zh: '看各人确认到哪一步。', en: 'See who has confirmed.' },
  },
  own_sheet_only: {
    status: 403,
    say: { zh: '只能确认自己的月表。', en: 'Everybody confirms the own sheet.' },
    then: { zh: '请本人确认。', en: 'Ask the person.' },
  },
  own_dispute: {
    status: 403,
    say: { zh: '自己的异议由别人答复。', en: 'Your own dispute is answered by another.' },
    then: { zh: '请另一位经理或分公司。', en: 'Ask another manager, or the branch.' },
  },
} satisfies RefusalTable;

/** How the events beside the moves are said. */
export const event_words: Record<string, Words> = {
  'attendance.stay.arrive': { zh: '上班打卡', en: 'Clocks in' },
  'attendance.stay.correct': { zh: '考勤更正，两人签', en: 'Corrected before a witness' },
  'attendance.sheet.draw': { zh: '出月表', en: 'Sheet drawn' },
  'attendance.unconfirmed': { zh: '月表到期没确认', en: 'Not confirmed in time' },
};
