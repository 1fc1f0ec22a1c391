import { expect, test } from 'vitest';
import { sourceWords } from './citation.ts';
import { clauseOf, clauses } from './clause.ts';
import { facts } from './fact.ts';
import { amountWords, define, lower } from './parameter.ts';
import { findParameter, parameterOf, parameters, parametersOf } from './parameters.ts';

/** What the line of people, the desk and the appointment book are written against. */
const required: [string, number, string][] = [
  ['wait_limit_ordinary', 15, 'minutes'],
  ['wait_limit_payment', 8, 'minutes'],
  ['wait_limit_vip', 5, 'minutes'],
  ['wait_limit_care', 5, 'minutes'],
  ['wait_limit_appointment', 5, 'minutes'],
  ['wait_limit_group', 5, 'minutes'],
  ['wait_warning_share', 80, 'percent'],
  ['recalls_max', 3, 'times'],
  ['recall_spacing', 20, 'seconds'],
  ['return_within', 30, 'minutes'],
  ['return_after', 2, 'tickets'],
  ['hold_max', 5, 'minutes'],
  ['pause_max', 10, 'minutes'],
  ['rating_within', 24, 'hours'],
  ['opening_pair_within', 5, 'minutes'],
  ['last_ticket_before_close', 30, 'minutes'],
  ['overtime_after', 15, 'minutes'],
  ['calm_round_every', 10, 'minutes'],
  ['appointment_early', 10, 'minutes'],
  ['appointment_late', 15, 'minutes'],
  ['appointment_share', 40, 'percent'],
  ['noshow_block_after', 3, 'times'],
  ['noshow_window', 30, 'days'],
  ['noshow_block', 30, 'days'],
  ['remind_before_long', 1, 'days'],
  ['remind_before_short', 1, 'hours'],
  ['cancel_reoffer_within', 2, 'hours'],
  ['open_hours_min', 600, 'minutes'],
  ['idle_counter_max', 1, 'minutes'],
  ['wait_target_share', 95, 'percent'],
  ['low_rating_at_most', 2, 'points'],
];

test.each(required)('%s is %i %s', (key, value, unit) => {
  expect(findParameter(key)).toMatchObject({ value, unit });
});

test('every parameter stands on a clause, within its bounds, with words and a source', () => {
  expect(new Set(parameters.map(one => one.key)).size).toBe(parameters.length);
  for (const one of parameters) {
    expect(one.key).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(clauseOf(one.row), one.key).toBeDefined();
    expect(one.min <= one.value && one.value <= one.max, `${one.key} within its bounds`).toBe(true);
    for (const number of [one.value, one.min, one.max]) expect(Number.isSafeInteger(number)).toBe(true);
    if (one.unit === 'percent') expect(one.max).toBeLessThanOrEqual(100);
    for (const words of [one.words, ...(one.note === undefined ? [] : [one.note])]) {
      expect(words.zh, one.key).not.toMatch(/[a-z]{2}|窗口|[(),:;]/);
      expect(words.en, one.key).not.toMatch(/\p{Script=Han}/u);
    }
    if (one.source === 'house') expect(one.note, `${one.key} says that the number is ours`).toBeDefined();
    else if (/^N/.test(one.source)) expect(facts.some(fact => fact.id === one.source)).toBe(true);
    else if (one.source !== '◇') expect(clauseOf(one.row)?.sources, one.key).toContain(one.source);
  }
});

test('a promise or a law leaves nobody room to loosen: its value is its loose bound', () => {
  for (const one of parameters) {
    if (one.direction.branch === 'loosen_to_bound' || one.direction.province === 'loosen_to_bound') continue;
    expect(one.value, one.key).toBe(one.tighter === 'lower' ? one.max : one.min);
  }
});

test('a hall may tighten or leave be, never loosen', () => {
  for (const one of parameters) expect(['tighten', 'none']).toContain(one.direction.hall);
});

const groups = ['GEN', 'PRIN', 'PRM', 'ORG', 'ROLE', 'QUE', 'APT', 'SVC', 'FAC', 'SIGN', 'ROS'];

/** Rows whose law is not a number somebody could move. */
const no_number: Record<string, string> = {
  'PRM-05': 'N03 is a step before the first charge; its own number is second_confirm_within',
  'ROLE-11': 'N31 splits key and code',
  'SIGN-17': 'N11 lists telephone numbers to print, which a person must check first',
};

test('each ◇ number and each law of the line, the desk and the hall is a parameter', () => {
  const missing = clauses
    .filter(clause => groups.includes(clause.group))
    .filter(clause => clause.facts.length > 0 || /◇[^|;]{0,24}?\d/.test(clause.does))
    .filter(clause => parametersOf(clause.id).length === 0 && no_number[clause.id] === undefined)
    .map(clause => `${clause.id}: ${clause.does}`);
  expect(missing).toEqual([]);
});

test('the status of a number is the weakest of its source', () => {
  const sourced = (source: string) =>
    define('one', 'QUE-01', ['一', 'one'], lower(1, [1, 1], 'count'), { source });
  expect([sourced('N11').status, sourced('N19').status]).toEqual(['S', 'J']);
  expect(parameterOf('wait_limit_ordinary').status).toBe('J');
  expect(parameterOf('complaint_first_reply_within').status).toBe('V');
  expect(parameterOf('open_hours_min').status).toBe('V');
  expect(parameterOf('recalls_max').status).toBe('K');
});

test('an amount reads as a person says it', () => {
  expect(amountWords('minutes', 15)).toEqual({ zh: '15 分钟', en: '15 minutes' });
  expect(amountWords('fen', 5_000)).toEqual({ zh: '50.00 元', en: '50.00 yuan' });
});

test('where a number comes from is said in both languages', () => {
  for (const one of parameters) {
    expect(sourceWords(one.source).zh, one.key).toMatch(/\p{Script=Han}/u);
    expect(sourceWords(one.source).en, one.key).not.toMatch(/\p{Script=Han}/u);
  }
  expect(sourceWords('N34').zh).toBe('营业厅等候时限的公开说法');
  expect(sourceWords('D09.2.2c').zh).toContain('《人民路营业厅规范（试行）》');
});
