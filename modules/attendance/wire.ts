import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { sheet } from './sheet.ts';
import { verdicts } from './stay.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const nullable = z.string().nullable();
const day = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const at = '/api/halls/:hall_id/attendance';
const state = z.enum(Object.keys(sheet.states) as [keyof typeof sheet.states]);
const verdict = z.enum(Object.keys(verdicts) as [keyof typeof verdicts]);
const whole = z.number().int();
const answer = z.string().trim().min(2).max(300);

const dayRow = z.object({
  ...{ day: z.string(), person_id: z.string(), name: words, post: nullable },
  ...{ starts: nullable, ends: nullable, verdict, in_at: nullable, out_at: nullable },
  ...{ late_minutes: whole, early_minutes: whole, worked_minutes: whole },
  ...{ away_minutes: whole, away_times: whole, away_over: z.boolean() },
  corrections: z.array(z.object({ reason: z.string(), witness: words.nullable() })),
});
const figures = z.object({
  ...{ rostered: whole, present: whole, late: whole, late_minutes: whole, early: whole },
  ...{ early_minutes: whole, absent: whole, open: whole, extra: whole, worked_minutes: whole },
  ...{ away_minutes: whole, away_over: whole, corrections: whole },
});
const sheetRow = z.object({
  ...{ id: z.string(), month: z.string(), person_id: z.string(), state, figures },
  ...{ drawn_at: z.string(), confirm_due: z.string(), late: z.boolean(), dispute: nullable },
  ...{ answer: nullable, may: z.object({ confirm: z.boolean(), answer: z.boolean() }) },
});

export const readDay = endpoint({
  method: 'GET',
  path: at,
  summary: { zh: '一天的考勤', en: 'Attendance of a day' },
  may: 'attendance.read',
  params: z.object({ hall_id }),
  query: z.object({ day: day.optional() }),
  answer: z.object({
    day: z.string(),
    away_most: whole,
    days: z.array(dayRow),
    may: z.object({ all: z.boolean(), terminal: z.boolean() }),
  }),
});

export const readMonth = endpoint({
  method: 'GET',
  path: `${at}/month`,
  summary: { zh: '月考勤表', en: 'Attendance of a month' },
  may: 'attendance.read',
  params: z.object({ hall_id }),
  query: z.object({ month }),
  answer: z.object({
    month: z.string(),
    drawn: z.boolean(),
    people: z.array(
      z.object({ person_id: z.string(), name: words, post: nullable, figures, sheet: sheetRow.nullable() }),
    ),
    may: z.object({ draw: z.boolean() }),
  }),
});

export const readMine = endpoint({
  method: 'GET',
  path: `${at}/mine`,
  summary: { zh: '我的考勤', en: 'My attendance' },
  may: 'attendance.read',
  params: z.object({ hall_id }),
  answer: z.object({
    here_since: nullable,
    days: z.array(dayRow),
    sheets: z.array(sheetRow),
    may_clock: z.boolean(),
  }),
});

export const readCode = endpoint({
  method: 'GET',
  path: `${at}/code`,
  summary: { zh: '考勤码，一分钟一换', en: 'The code of the hall’s terminal, another each minute' },
  may: 'attendance.terminal',
  params: z.object({ hall_id }),
  answer: z.object({ code: z.string(), until: z.string() }),
});

export const clock = endpoint({
  method: 'POST',
  path: `${at}/clock`,
  summary: { zh: '打卡', en: 'Clock in or out' },
  may: 'attendance.clock',
  params: z.object({ hall_id }),
  body: z.strictObject({ way: z.enum(['in', 'out']), code: z.string().regex(/^\d{6}$/) }),
  answer: z.object({ way: z.enum(['in', 'out']), at: z.string() }),
});

export const draw = endpoint({
  method: 'POST',
  path: `${at}/sheets`,
  summary: { zh: '出月考勤表', en: 'Draw the sheets of a month' },
  may: 'attendance.draw',
  params: z.object({ hall_id }),
  body: z.strictObject({ month }),
  answer: z.object({ drawn: whole }),
});

export const pressSheet = endpoint({
  method: 'POST',
  path: `${at}/sheets/:sheet_id/press`,
  summary: { zh: '确认、异议或答复月表', en: 'Confirm, dispute or answer a sheet' },
  may: 'attendance.sheet',
  params: z.object({ hall_id, sheet_id: z.uuid() }),
  body: z.strictObject({
    press: z.discriminatedUnion('verb', [
      z.strictObject({ verb: z.literal('confirm') }),
      z.strictObject({ verb: z.literal('dispute'), why: z.string().trim().min(4).max(300) }),
      z.strictObject({ verb: z.literal('amend'), answer }),
      z.strictObject({ verb: z.literal('uphold'), answer }),
    ]),
  }),
  answer: z.object({ state }),
});
