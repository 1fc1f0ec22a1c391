import { addDays, businessDay, hour_ms, later, minute_ms, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { bulk, type Put } from './bulk.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const hall_id = 1001;

interface Told {
  days: number;
  time: string;
  who: string;
  kind?: 'report';
  subject: string;
  reason: string;
  urgency: 'urgent' | 'pressing' | 'ordinary';
  level: number;
  climbed?: number;
  by?: string;
  after?: number;
  state: 'raised' | 'approved' | 'declined' | 'noted';
  reply?: string;
}

const minutes = { urgent: 30, pressing: 240, ordinary: 1440 };

/** What the hall of the story asked of those above and reported in the last days. */
const told: readonly Told[] = [
  {
    ...{ days: -9, time: '10:20', who: '0305', urgency: 'ordinary', level: 2, state: 'approved' },
    ...{ subject: '等候区加两排座椅', reason: '月初交费高峰站着等的多，老人占三成', by: '0306', after: 300 },
    reply: '同意，从二楼会议室先调两排，月底前归还',
  },
  {
    ...{
      days: -7,
      time: '16:05',
      who: '0304',
      kind: 'report',
      urgency: 'ordinary',
      level: 1,
      state: 'noted',
    },
    ...{
      subject: '社区助老日情况',
      reason: '到场 26 位，办业务 9 件，智能机讲解两场',
      by: '0305',
      after: 95,
    },
    reply: '已阅，下月放在十五号',
  },
  {
    ...{ days: -5, time: '09:40', who: '0306', urgency: 'pressing', level: 3, climbed: 1, state: 'approved' },
    ...{ subject: '门前道路施工，申请调整开门时间', reason: '施工占道一周，早八点半前无法停车', by: '0102' },
    ...{ after: 390, reply: '同意推迟半小时开门，公示后执行' },
  },
  {
    ...{ days: -3, time: '14:30', who: '0301', urgency: 'ordinary', level: 1, state: 'declined' },
    ...{ subject: '3 号台换到靠门位置', reason: '现位置反光，客户看不清客户屏', by: '0305', after: 150 },
    reply: '不换台，先装遮光帘，仍反光再议',
  },
  {
    ...{ days: -1, time: '15:10', who: '0306', urgency: 'ordinary', level: 3, state: 'raised' },
    ...{ subject: '申请增加一名流动咨询员', reason: '午间分流跟不上，近两周平均等候多四分钟' },
  },
  {
    ...{ days: -1, time: '18:20', who: '0307', urgency: 'ordinary', level: 2, climbed: 1, state: 'raised' },
    ...{ subject: '库房加一把挂锁', reason: '旧锁芯磨损，钥匙要试几次才开' },
  },
];

const rowOf = (of: Told, index: number): Row => {
  const raised_at = onDay(addDays(businessDay(wallNow()), of.days), of.time);
  const request = of.kind !== 'report';
  const climbed = of.climbed ?? 0;
  return {
    ...{ hall_id, id: fixedId(550, index), number: index + 1, state: of.state, kind: of.kind ?? 'request' },
    ...{ subject: of.subject, reason: of.reason, urgency: of.urgency, level: of.level, climbed },
    ...{ raised_by: personId(of.who), raised_at },
    reply_due: request ? later(raised_at, (climbed + 1) * minutes[of.urgency] * minute_ms) : null,
    late_at: climbed > 0 ? later(raised_at, minutes[of.urgency] * minute_ms) : null,
    replied_by: of.by === undefined ? null : personId(of.by),
    replied_at: of.after === undefined ? null : later(raised_at, of.after * minute_ms),
    reply: of.reply ?? null,
  };
};

/** Grave matters of the last weeks: told within their minutes, one of them late. */
const grave = [
  [-20, '11:12', 'system_down', '0301', 24, 180, '开通接口中断，全厅改预受理', '省公司值班 赵工'],
  [-8, '17:30', 'media', '0304', 41, 300, '自媒体在门口拍排队，问是否限号', '分公司新闻口 王主任'],
  [-2, '09:50', 'fraud', '0302', 12, null, '一人持他人证件补卡，人证不符，已报警', '分公司值班 孙红'],
] as const;

const graveOf = (
  [days, time, matter, knower, told_after, written_after, said, told_to]: (typeof grave)[number],
  index: number,
): Row => {
  const known_at = onDay(addDays(businessDay(wallNow()), days), time);
  const tell_due = later(known_at, 30 * minute_ms);
  const told_at = later(known_at, told_after * minute_ms);
  const done = written_after !== null;
  return {
    ...{
      hall_id,
      id: fixedId(551, index),
      number: index + 1,
      state: done ? 'read' : 'written',
      matter,
      said,
    },
    ...{ known_by: personId(knower), known_at, tell_due, told_by: personId('0305'), told_at, told_to },
    tell_late_at: told_after > 30 ? tell_due : null,
    ...{ write_due: later(told_at, 24 * hour_ms), written_by: personId('0305') },
    written_at: later(told_at, (written_after ?? 200) * minute_ms),
    text: '经过、处置和客户安抚情况见附记；现场已恢复，未再发生',
    read_by: done ? personId('0102') : null,
    read_at: done ? later(told_at, (written_after + 240) * minute_ms) : null,
  };
};

const statements = {
  submission: bulk(
    'submission',
    `hall_id, id, number, state, kind, subject, reason, urgency, level, climbed, raised_by, raised_at, reply_due, late_at,
     replied_by, replied_at, reply`,
  ),
  must: bulk(
    'must_report',
    `hall_id, id, number, state, matter, said, known_by, known_at, tell_due, told_by, told_at, told_to, tell_late_at, write_due,
     written_by, written_at, text, read_by, read_at`,
  ),
  series: bulk('submission_series', 'hall_id, kind, last'),
};

/** Requests, reports and grave matters of the hall of the story; what waits has its clock. */
export async function seedSubmissions(put: Put, due_work: Parameters<Put>[0]): Promise<void> {
  const rows = told.map(rowOf);
  await put(statements.submission, rows);
  await put(statements.must, grave.map(graveOf));
  await put(statements.series, [
    { hall_id, kind: 'submission', last: told.length },
    { hall_id, kind: 'must_report', last: grave.length },
  ]);
  const waiting = rows.filter(one => one.state === 'raised');
  await put(
    due_work,
    waiting.map((one, index) => ({
      ...{ hall_id, id: fixedId(552, index), kind: 'submissions.reply_over', subject_id: one.id },
      ...{ due_at: one.reply_due, facts: '{}' },
    })),
  );
}
