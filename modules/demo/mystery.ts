import { deflateSync } from 'node:zlib';
import { addDays, addMonths, businessDay, day_ms, later, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { type Answers, bandOf, items, quarterOf, scoreOf } from '../mystery/index.ts';
import { dice, fixedId } from './dice.ts';
import { personId } from './ids.ts';
import { scenario_texts } from './mystery_bank.ts';
import { picture_bytes } from './mystery_picture.ts';
import { halls } from './province.ts';

const scenarioId = (n: number): string => fixedId(930, n);
const visitId = (n: number): string => fixedId(931, n);
const today = () => businessDay(wallNow());
const ago = (days: number) => later(wallNow(), -days * day_ms);
const shoppers = ['0121', '0122'].map(personId);
const cap = 60;
const bounds = { best: 90, good: 80, fair: 70 };

/** The bank: invented questions about the demonstration's own plans and services. */
export const demoScenarios = (): Row[] =>
  scenario_texts.map(([kind, ask_zh, ask_en, right_zh, right_en], index) => ({
    ...{ hall_id: 0, id: scenarioId(index), kind, ask_zh, ask_en, right_zh, right_en },
    ...{ entered_by: personId('0102'), entered_at: ago(200) },
  }));

/** The scenarios of the n-th visit: two about tariffs, one about a business, one errand, in turn. */
const scenariosOf = (n: number): string[] => {
  const of = (kind: string) =>
    scenario_texts.flatMap(([one], index) => (one === kind ? [scenarioId(index)] : []));
  const turn = (kind: string, at: number) => {
    const list = of(kind);
    return list[at % list.length] ?? '';
  };
  return [turn('tariff', 2 * n), turn('tariff', 2 * n + 1), turn('business', n), turn('errand', n)];
};

/** An invented sheet: each hall has its own level; `critical` names one that happened. */
function sheetOf(seed: number, level: number, critical?: string): Answers {
  const roll = dice(seed * 97);
  return Object.fromEntries(
    items.map(one => {
      const chance = roll();
      if (one.critical === true) return [one.code, one.code === critical ? 'no' : 'yes'];
      if (one.must !== true && chance > 0.97) return [one.code, 'na'];
      return [one.code, chance > level ? 'no' : 'yes'];
    }),
  );
}

const noteOf: Record<string, string> = {
  in_date: '咨询台旁的海报上月底已到期',
  greeting: '进门后没有人招呼',
  told_wait: '取号后没有人说要等多久',
  away: '办到一半离台三分钟，没有说明',
  tariff_one: '说成每月五元，公布的是十元',
  tariff_two: '没有说到期后恢复原价',
  both_hands: '单手推回证件',
};

interface Made {
  n: number;
  hall: number;
  state: string;
  quarter_back?: number;
  level?: number;
  critical?: string;
  apart?: boolean;
  more?: Row;
}

const scored = new Set([...['quality_checked', 'published', 'appealed', 'rectifying', 'closed']]);

/** What a visit has in the state it is in. */
function visitRow(of: Made): Row {
  const { n, hall, state } = of;
  const day =
    of.quarter_back === undefined
      ? addDays(today(), -12 + (n % 5))
      : addMonths(today(), -3 * of.quarter_back);
  const ahead = state === 'planned' || state === 'assigned';
  const from_on = ahead ? today() : day;
  const until_on = addDays(from_on, 6);
  const slot = n % 2 === 0 ? 'peak' : 'quiet';
  const base = {
    ...{
      hall_id: 0,
      id: visitId(n),
      state,
      target_hall_id: hall,
      quarter: quarterOf(from_on),
      from_on,
      until_on,
      slot,
    },
    ...{
      scenarios: scenariosOf(n),
      planned_by: personId('0102'),
      planned_at: onDay(addDays(from_on, -8), '10:00'),
    },
    ...{ seen_by: [], lifted: [], shopper_id: state === 'planned' ? null : shoppers[n % 2] },
    due_at: ahead ? onDay(addDays(until_on, 1), '00:00') : null,
    void_reason: state === 'voided' ? 'unproved' : null,
  };
  if (ahead || state === 'voided') return { ...base, ...of.more };
  const came = {
    ...{
      visited_at: onDay(day, slot === 'peak' ? '10:35' : '15:20'),
      place_metres: 12 + (n % 40),
      place_accuracy_m: 15,
    },
    due_at: state === 'visited' ? later(wallNow(), 20 * 3_600_000) : null,
  };
  if (state === 'visited') return { ...base, ...came, ...of.more };
  return { ...base, ...came, ...provedRow(of, day), ...of.more };
}

/** What the second scorer saw otherwise, in some visits. */
const lesser = (n: number): string[] => (n % 3 === 0 ? ['both_hands'] : []);

function provedRow(of: Made, day: string): Row {
  const { n, state } = of;
  const answers = sheetOf(n + 3, of.level ?? 0.9, of.critical);
  const failed = Object.entries(answers).filter(([, one]) => one === 'no');
  const first = scoreOf(answers, cap);
  const missed = of.apart === true ? ['greeting', 'surname', 'eyes', 'told_wait'] : lesser(n);
  const second: Answers = { ...answers, ...Object.fromEntries(missed.map(code => [code, 'no' as const])) };
  const twice = scored.has(state) || state === 'to_rescore';
  const score = scored.has(state) && state !== 'quality_checked' ? first : null;
  return {
    answers: JSON.stringify(answers),
    notes: JSON.stringify(Object.fromEntries(failed.map(([code]) => [code, noteOf[code] ?? '当场没有做到']))),
    asked: JSON.stringify(
      scenariosOf(n)
        .slice(0, 3)
        .map((scenario_id, at) => ({
          scenario_id,
          heard: at === 0 ? '按价目表答，讲了月费和生效时间' : '答了，没有说到期后的价格',
          right: answers[['tariff_one', 'tariff_two', 'question'][at] ?? ''] !== 'no',
        })),
    ),
    impression:
      '整体秩序好，取号机旁有人引导，等候区座位够用。台席办理快，证件看得仔细，收款和找零都报了数。不足在于暂离没有说明，一道资费题没有讲到期后的价格，咨询台旁有一张过期海报。老人区的眼镜和饮水都在，卫生间干净，离开时有人送别，愿意再来。',
    ...{
      video_s: 960 + n * 7,
      video_bytes: 310_000_000 + n * 1_000_003,
      video_kept: `明察归档柜 MC-${2600 + n}`,
    },
    video_sha256: (n + 16).toString(16).padStart(64, 'a'),
    ...{ submitted_at: onDay(day, '20:10'), first_score: first },
    second_answers: twice ? JSON.stringify(second) : null,
    second_score: twice ? scoreOf(second, cap) : null,
    ...{
      second_by: twice ? personId('0101') : null,
      second_at: twice ? onDay(addDays(day, 1), '10:00') : null,
    },
    ...{
      score,
      capped: score === null ? null : of.critical !== undefined,
      band: score === null ? null : bandOf(score, bounds),
    },
    ...{ published_by: score === null ? null : personId('0102') },
    published_at: score === null ? null : onDay(addDays(day, 2), '15:00'),
  };
}

/** The quarter of the large branch in every state, and two quarters before it. */
function made(): Made[] {
  const branch = halls()
    .filter(one => one.unit_id === 11 && one.registry_state === 'active')
    .map(one => one.id);
  const at = (index: number) => branch[index % branch.length] ?? 1001;
  const soon = (days: number): Row => ({ due_at: later(wallNow(), days * day_ms) });
  const now: Made[] = [
    { n: 1, hall: 1001, state: 'published', level: 0.86, more: { published_at: ago(1), ...soon(5) } },
    {
      ...{ n: 2, hall: 1002, state: 'appealed', level: 0.82 },
      more: {
        appeal: '到访当天海报已撤，有撤下照片为证，请改判',
        appealed_by: personId('0406'),
        appealed_at: ago(1),
        ...soon(4),
      },
    },
    { n: 3, hall: at(2), state: 'planned' },
    { n: 4, hall: at(3), state: 'planned' },
    { n: 5, hall: at(4), state: 'assigned' },
    { n: 6, hall: at(5), state: 'assigned' },
    { n: 7, hall: at(6), state: 'visited' },
    { n: 8, hall: at(7), state: 'submitted', level: 0.88 },
    { n: 9, hall: at(8), state: 'to_rescore', level: 0.93, apart: true },
    { n: 10, hall: at(9), state: 'quality_checked', level: 0.91 },
    {
      ...{ n: 11, hall: at(10), state: 'rectifying', level: 0.8, critical: 'no_loss' },
      more: { revisit_due_at: later(wallNow(), 9 * day_ms) },
    },
    { n: 12, hall: at(11), state: 'closed', level: 1 },
    { n: 13, hall: at(12), state: 'voided' },
  ];
  const before = [1, 2].flatMap(quarter_back =>
    Array.from({ length: 12 }, (_, index) => {
      const n = 20 + quarter_back * 20 + index;
      const level = 0.84 + 0.012 * index - 0.02 * quarter_back;
      const critical = index === 7 ? { critical: 'not_refused' } : {};
      return { n, hall: at(index), state: 'closed', quarter_back, level, ...critical } satisfies Made;
    }),
  );
  return [...now, ...before];
}

/** Visits of three quarters; what was closed long ago was mended. */
export const demoVisits = (): Row[] =>
  made().map(one => {
    const row = visitRow(one);
    if (one.state !== 'closed') return row;
    const failed = Object.entries(JSON.parse(String(row.answers)) as Answers).filter(([, of]) => of === 'no');
    const revisit_answers = JSON.stringify(Object.fromEntries(failed.map(([code]) => [code, 'yes'])));
    return { ...row, revisit_answers, revisit_note: '逐项看过，都已改好', revisited_by: personId('0102') };
  });

/** Four pictures of every visit that was handed in. */
export const demoVisitPictures = (): Row[] =>
  demoVisits()
    .filter(one => one.submitted_at !== undefined)
    .flatMap((one, index) =>
      [0, 1, 2, 3].map(n => ({
        ...{ hall_id: 0, id: fixedId(932, index * 10 + n), visit_id: one.id, kind: 'image/png' },
        ...{
          shows: n < 2 ? 'problem' : 'good',
          content: `\\x${picture_bytes(n, deflateSync).toString('hex')}`,
        },
        ...{ sha256: (n + 1).toString(16).padStart(64, '0'), taken_at: one.visited_at },
      })),
    );

const clocks: Record<string, string> = {
  planned: 'mystery.unmade',
  assigned: 'mystery.unmade',
  visited: 'mystery.unproved',
  published: 'mystery.appeal_over',
  appealed: 'mystery.ruling_late',
  rectifying: 'mystery.revisit_over',
};

/** The clocks of what is under way. */
export const demoVisitDues = (): Row[] =>
  demoVisits().flatMap((one, index) => {
    const kind = clocks[String(one.state)];
    const due_at = one.revisit_due_at ?? one.due_at;
    return kind === undefined || due_at === null
      ? []
      : [{ hall_id: 0, id: fixedId(933, index), kind, subject_id: one.id, due_at, facts: '{}' }];
  });
