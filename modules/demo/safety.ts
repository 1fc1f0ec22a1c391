import { createHash } from 'node:crypto';
import { addDays, businessDay, hour_ms, later, minute_ms, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { bulk, type Put } from './bulk.ts';
import { dice, fixedId } from './dice.ts';
import { personId } from './ids.ts';

const halls = [
  { id: 1001, team: '03' },
  { id: 1002, team: '04' },
] as const;
type Hall = (typeof halls)[number];

const at = (back: number, time: string) => onDay(addDays(businessDay(wallNow()), -back), time);
const print = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A hazard of the last months: how many days ago, what it was, whose, and how far it is. */
interface ToldHazard {
  back: number;
  state: 'closed' | 'rectifying' | 'controlled' | 'transferred';
  process: string;
  owner: string;
  said: string;
  place: string;
  major?: true;
  fen?: number;
  fixed?: true;
}
const hazards: readonly ToldHazard[] = [
  {
    ...{ back: 96, state: 'closed', process: 'power', owner: '09', fen: 32_000 },
    ...{ said: '演示台下插线板串接，线皮发软', place: '体验区' },
  },
  {
    ...{ back: 71, state: 'closed', process: 'fire', owner: '09', major: true, fen: 260_000 },
    ...{ said: '后门疏散通道被促销物料堵住一半', place: '后门通道' },
  },
  {
    ...{ back: 58, state: 'transferred', process: 'building', owner: '06' },
    ...{ said: '门头外墙一块饰面松动', place: '门头' },
  },
  {
    ...{ back: 44, state: 'closed', process: 'floor', owner: '05' },
    ...{ said: '雨天门口地砖湿滑，没有防滑毯', place: '门口' },
  },
  {
    ...{ back: 31, state: 'closed', process: 'stock', owner: '07' },
    ...{ said: '库房纸箱堆到灯下不足半米', place: '库房' },
  },
  {
    ...{ back: 17, state: 'closed', process: 'partner', owner: '06' },
    ...{ said: '合作柜台下班未断电，充电器发热', place: '合作柜台' },
  },
  {
    ...{ back: 9, state: 'rectifying', process: 'guard', owner: '09', fen: 88_000, fixed: true },
    ...{ said: '收银台上方一路监控夜间无图', place: '2 号台' },
  },
  {
    ...{ back: 5, state: 'rectifying', process: 'fire', owner: '09', major: true, fen: 620_000 },
    ...{ said: '一组应急灯断电后只亮十分钟', place: '等候区' },
  },
  {
    ...{ back: 2, state: 'controlled', process: 'counter', owner: '05' },
    ...{ said: '5 号台玻璃隔板下沿崩角', place: '5 号台' },
  },
];

const hazardId = (hall: Hall, index: number) => fixedId(520, hall.id * 100 + index);

function hazardRow(hall: Hall, of: ToldHazard, index: number): Row {
  const staff = (no: string) => personId(`${hall.team}${no}`);
  const reported_at = at(of.back, '10:20');
  const grade = of.major === true ? 'major' : 'general';
  const over = of.state === 'closed' || of.state === 'transferred';
  const planned = of.state === 'closed' || of.state === 'rectifying';
  const fixed = of.state === 'closed' || of.fixed === true;
  return {
    ...{ hall_id: hall.id, id: hazardId(hall, index), state: of.state, number: index + 1 },
    ...{ process: of.process, said: of.said, place: of.place, reported_at },
    reported_by: index % 4 === 3 ? null : staff(index % 2 === 0 ? '01' : '04'),
    ...{ assess_due: later(reported_at, 4 * hour_ms), grade, owner_id: staff(of.owner), level: 1 },
    control_due: of.major === true ? later(reported_at, 70 * minute_ms) : null,
    ...{ measure: '断电、围挡、提示牌', area_closed: of.major === true, returned: index === 1 ? 1 : 0 },
    told_at: of.major === true ? later(reported_at, 55 * minute_ms) : null,
    controlled_at: later(reported_at, 50 * minute_ms),
    ...{ fix: planned ? '更换并复测' : null, fix_fen: of.fen ?? 0 },
    fix_due: planned ? at(of.back - 12, '18:00') : null,
    ...{ approved_by: planned && of.major === true && index !== 7 ? personId('0117') : null },
    approved_at: planned && of.major === true && index !== 7 ? later(reported_at, 3 * hour_ms) : null,
    fallback: planned && of.major === true ? '到期未改好，该区停用' : null,
    ...{
      fixed_note: fixed ? '已更换，复测正常' : null,
      fixed_by: fixed ? staff(of.owner) : null,
      fixed_at: fixed ? at(of.back - 3, '16:10') : null,
    },
    verified_by: of.state === 'closed' ? verifierOf(hall, of) : null,
    letter: of.state === 'transferred' ? '函〔安〕12 号，致产权方物业' : null,
    ended_at: over ? at(of.back - 4, '09:40') : null,
  };
}

/** The department for what was major, else never whoever mended it. */
const verifierOf = (hall: Hall, of: ToldHazard) =>
  personId(of.major === true ? '0106' : `${hall.team}${of.owner === '06' ? '09' : '06'}`);

const hazardDue = (hall: Hall, of: ToldHazard, index: number): Row[] =>
  of.state === 'rectifying'
    ? [
        {
          ...{
            hall_id: hall.id,
            id: fixedId(524, hall.id * 100 + index),
            kind: 'safety.fix_over',
            facts: '{}',
          },
          ...{ subject_id: hazardId(hall, index), due_at: at(of.back - 12, '18:00') },
        },
      ]
    : [];

interface ToldIncident {
  back: number;
  state: 'closed' | 'reported' | 'false_alarm';
  class: string;
  kind: string;
  grade: 'general' | 'major';
  said: string;
  place: string;
  course?: string;
  injured?: number;
  fen?: number;
  cause?: string;
  responsibility?: string;
  measures?: string;
}
const incidents: readonly ToldIncident[] = [
  {
    ...{ back: 173, state: 'closed', class: 'production', kind: 'fall', grade: 'general', injured: 1 },
    ...{ said: '雨天一位客户在门口滑倒，膝盖擦伤', place: '门口', fen: 35_000 },
    course: '09:40 滑倒，09:42 扶坐、药箱处理，10:05 陪同就医，12:00 回访。',
    ...{ cause: '地砖湿滑，防滑毯未铺', responsibility: '巡查没有把门口列为点位，值班负责' },
    measures: '雨天防滑毯列入开门和巡查清单',
  },
  {
    ...{ back: 64, state: 'false_alarm', class: 'production', kind: 'fire', grade: 'general' },
    ...{ said: '烟感报警，现场没有烟火', place: '库房' },
  },
  {
    ...{ back: 38, state: 'closed', class: 'service', kind: 'power_cut', grade: 'general' },
    ...{ said: '片区停电，厅内应急照明启用', place: '全厅' },
    course: '15:10 停电，15:12 广播安抚，15:20 停止取号，16:05 复电，16:12 恢复。',
    ...{ cause: '片区线路检修，通知未收到', responsibility: '停电通知没有专人收，厅经理负责' },
    measures: '停电通知由安全管理员收，写进安全日志',
  },
  {
    ...{ back: 1, state: 'reported', class: 'service', kind: 'sick', grade: 'general' },
    ...{ said: '一位老人等候时头晕，家属到场后离开', place: '等候区' },
    course: '14:25 头晕，14:26 平卧、通风，14:40 急救到场，15:10 家属接走。',
  },
];
const incidentId = (hall: Hall, index: number) => fixedId(521, hall.id * 100 + index);

function incidentRow(hall: Hall, of: ToldIncident, index: number): Row {
  const staff = (no: string) => personId(`${hall.team}${no}`);
  const detected_at = at(of.back, '14:25');
  const false_ = of.state === 'false_alarm';
  const closed = of.state === 'closed';
  const after = (minutes: number) => later(detected_at, minutes * minute_ms);
  return {
    ...{ hall_id: hall.id, id: incidentId(hall, index), state: of.state, number: index + 1 },
    ...{ class: of.class, kind: of.kind, grade: of.grade, said: of.said, place: of.place, detected_at },
    ...{ detected_by: staff('04'), declared_at: after(3), tell_due: after(15) },
    ...{ told_to: false_ ? '烟感误报，已复位' : '分公司值班', told_at: false_ ? null : after(9) },
    commander_id: false_ ? null : staff('05'),
    ...{ contained_at: false_ ? null : after(20), recovered_at: false_ ? null : after(50) },
    ...{ injured: of.injured ?? 0, loss_fen: of.fen ?? 0, course: of.course ?? null },
    reported_at: false_ ? null : after(180),
    review_due: false_ ? null : later(after(180), 72 * hour_ms),
    lead_id: closed ? staff('09') : null,
    ...{ cause: of.cause ?? null, responsibility: of.responsibility ?? null, measures: of.measures ?? null },
    reviewed_at: closed ? at(of.back - 2, '17:00') : null,
    ended_at: closed || false_ ? at(of.back - (closed ? 6 : 0), '17:30') : null,
  };
}

const evidenceOf = (hall: Hall, of: ToldIncident, index: number): Row[] =>
  (of.state === 'false_alarm'
    ? []
    : ([
        ['record', '12:25–14:28 · 214'],
        ['footage', '12:25–14:28'],
        ['interview', '问流动咨询员：先看见，扶坐后报值班经理'],
      ] as const)
  ).map(([kind, what], n) => ({
    ...{ hall_id: hall.id, id: fixedId(522, (hall.id * 10 + index) * 10 + n), kind, what, hash: print(what) },
    ...{ incident_id: incidentId(hall, index), held_by: personId(`${hall.team}${n === 2 ? '09' : '05'}`) },
    held_at: at(of.back, n === 2 ? '16:00' : '14:28'),
  }));

const sayings = [
  '巡查正常，通道畅通，闭店断电已核对',
  '午后客流大，疏导排队，未堵出口；其余正常',
  '雨天铺防滑毯、摆提示牌，无人滑倒',
  '试一键报警，联动应答正常',
  '合作柜台用电复查，已断电',
  '灭火器压力抽查合格，应急灯正常',
];

/** A page for each of the last thirty days; the system’s figures as they may have stood. */
const pages = (hall: Hall): Row[] =>
  Array.from({ length: 30 }, (_, index) => {
    const back = index + 1;
    const roll = dice(hall.id * 1000 + back);
    const missed = roll() < 0.1 ? 1 : 0;
    const open = hazards.filter(one => one.back >= back && one.back - 4 < back).length;
    return {
      ...{ hall_id: hall.id, day: addDays(businessDay(wallNow()), -back) },
      ...{ said: sayings[(back * 7 + hall.id) % sayings.length] },
      suspicious: back === 12 ? '一男子多次在自助区看客户输密码，已上前询问后离开' : null,
      facts: JSON.stringify({
        ...{ days: Math.max(0, 173 - back), walked: 6 - missed, missed, due: 0, hazards_open: open },
        ...{ hazards_new: hazards.filter(one => one.back === back).length, mends: 0 },
        incidents: incidents.filter(one => one.back === back && one.state !== 'false_alarm').length,
      }),
      ...{ by_id: personId(`${hall.team}${back % 3 === 0 ? '05' : '09'}`), at: at(back, '19:45') },
    };
  });

/** The assessment of last year: issued by the department, answered by the halls. */
const assessed = (hall: Hall): Row => {
  const year = Number(businessDay(wallNow()).slice(0, 4)) - 1;
  const first = hall.id === 1001;
  const figures = {
    ...{
      heads: 18,
      letters: first ? 18 : 15,
      drills: 14,
      drills_done: first ? 14 : 12,
      walked: 2100,
      missed: first ? 42 : 160,
    },
    ...{
      hazards: 11,
      hazards_late: first ? 1 : 3,
      accidents: first ? 0 : 1,
      major_accidents: 0,
      days: 361,
      logged: first ? 355 : 340,
    },
  };
  const issued_at = onDay(`${year + 1}-01-18`, '15:00');
  return {
    ...{
      hall_id: hall.id,
      id: fixedId(566, hall.id),
      state: 'answered',
      year,
      figures: JSON.stringify(figures),
    },
    ...(first ? { score: 97, verdict: 'excellent' } : { score: 85, verdict: 'good' }),
    note: first ? '保持；补齐漏写的日志' : '漏查偏多，隐患两处拖过期限',
    ...{ issued_by: personId('0106'), issued_at, due_at: later(issued_at, 240 * hour_ms) },
    answer: first ? '日志改为闭店前由当班负责人签，漏写当天补' : '巡查漏点已定人，隐患期限纳入周会',
    ...{ answered_by: personId(`${hall.team}06`), answered_at: later(issued_at, 100 * hour_ms) },
  };
};

const statements = {
  assessment: bulk(
    'safety_assessment',
    'hall_id, id, state, year, figures, score, verdict, note, issued_by, issued_at, due_at, answer, answered_by, answered_at',
  ),
  series: bulk('safety_series', 'hall_id, kind, last'),
  hazard: bulk(
    'hazard',
    `hall_id, id, state, number, process, said, place, reported_by, reported_at, assess_due, grade, owner_id, level, control_due, measure,
     area_closed, told_at, controlled_at, fix, fix_fen, fix_due, fallback, approved_by, approved_at, fixed_note, fixed_by, fixed_at, verified_by, returned, letter, ended_at`,
  ),
  incident: bulk(
    'incident',
    `hall_id, id, state, number, class, kind, grade, said, place, detected_by, detected_at, declared_at, tell_due, told_to, told_at,
     commander_id, contained_at, recovered_at, injured, loss_fen, course, reported_at, review_due, lead_id, cause, responsibility, measures,
     reviewed_at, ended_at`,
  ),
  evidence: bulk('incident_evidence', 'hall_id, id, incident_id, kind, what, hash, held_by, held_at'),
  log: bulk('safety_log', 'hall_id, day, said, suspicious, facts, by_id, at'),
};

/** The safety of the two halls of the cast: what was seen and mended, what happened, a month of the log. */
export async function seedSafety(put: Put, due_work: Parameters<Put>[0]): Promise<void> {
  await put(
    statements.series,
    halls.flatMap(({ id }) => [
      { hall_id: id, kind: 'hazard', last: hazards.length },
      { hall_id: id, kind: 'incident', last: incidents.length },
    ]),
  );
  const each = <Of>(rows: readonly Of[], make: (hall: Hall, of: Of, index: number) => Row[]): Row[] =>
    halls.flatMap(hall => rows.flatMap((of, index) => make(hall, of, index)));
  await put(
    statements.hazard,
    each(hazards, (...of) => [hazardRow(...of)]),
  );
  await put(
    statements.incident,
    each(incidents, (...of) => [incidentRow(...of)]),
  );
  await put(statements.evidence, each(incidents, evidenceOf));
  await put(statements.log, halls.flatMap(pages));
  await put(statements.assessment, halls.map(assessed));
  await put(due_work, each(hazards, hazardDue));
}
