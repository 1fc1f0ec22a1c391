import { expect, test } from 'vitest';
import { onDay } from '../../kit/clock.ts';
import { applicabilityOf, clauseOf, type HallType } from '../norms/index.ts';
import { itemsFor, type Making, nextSubject } from './items.ts';
import {
  type CheckAnswer,
  type CheckItem,
  criticalFails,
  judged,
  type Subject,
  whyNotSubmit,
} from './list.ts';
import { lists } from './lists/index.ts';
import { bindingRows, scoresOf } from './reference.ts';
import { duskOf, roundsOf } from './schedule.ts';

const subject = (code: string, is: string, more: Partial<Subject> = {}): Subject => ({
  ...{ code, is, say: { zh: code, en: code } },
  ...more,
});
const zones = ['consultation', 'selfService', 'vip', 'demo', 'rest', 'deviceSales'];
const making = (more: Partial<Making> = {}): Making => ({
  hall: { hall_type: 'self_operated', star: 5, round_the_clock: false, month: 7 },
  modeOf: () => 'mandatory',
  subjects: new Map([
    ['counter', [subject('1', 'acceptance'), subject('3', 'acceptance')]],
    ['device', [subject('K1', 'kiosk'), subject('W1', 'wall')]],
    ['zone', zones.map(one => subject(one, one))],
    ['charger', [subject('USB-C', 'charger')]],
    ['open_counter', [subject('3', 'acceptance', { role: 'service_clerk', title: 'ms' })]],
  ]),
  numbers: new Map([
    ['summer_low', 24],
    ['summer_high', 28],
    ['humidity_low', 40],
    ['humidity_high', 65],
    ['greet_within', 10],
  ]),
  ...more,
});
const sheet = (list: string, more?: Partial<Making>): CheckItem[] => {
  const found = lists.get(list);
  return found === undefined ? [] : itemsFor(found, making(more));
};
const all = (items: readonly CheckItem[]) =>
  Object.fromEntries(
    items.map(item => [
      item.code,
      { ok: true, ...(item.measure === undefined ? {} : { value: item.measure.low }) } as CheckAnswer,
    ]),
  );
const without = (answers: Record<string, CheckAnswer>, code: string) =>
  Object.fromEntries(Object.entries(answers).filter(([one]) => one !== code));

test.each([
  ['FAC-15', 'opening', 'kiosk.K1'],
  ['FAC-20', 'opening', 'access'],
  ['SIGN-01', 'opening', 'brand_sign'],
  ['SIGN-02', 'opening', 'plate'],
  ['SIGN-17', 'opening', 'supervision_phone'],
])('%s the %s sheet is not handed in without its item %s', (row, list, code) => {
  const items = sheet(list);
  expect(items.find(item => item.code === code)?.rows).toContain(row);
  expect(whyNotSubmit(items, all(items))).toBeUndefined();
  expect(whyNotSubmit(items, without(all(items), code))).toBe('checklists.unanswered');
  const found = { ...all(items), [code]: { ok: false } };
  expect(whyNotSubmit(items, found)).toBe('checklists.fail_needs_note');
});

test('what is asked of several subjects names each: a fail says counter 3', () => {
  const codes = sheet('opening').map(item => item.code);
  expect(codes).toContain('counter.1');
  expect(sheet('signs').find(item => item.code === 'counter_sign.3')).toMatchObject({
    say: { zh: '3：有醒目业务标识，带公司标志' },
    group: { zh: '有醒目业务标识，带公司标志' },
    subject: { kind: 'counter', code: '3' },
  });
  expect(sheet('opening', { subjects: new Map() }).some(item => item.code.startsWith('counter'))).toBe(false);
});

test('filters: by month, by the hours of the hall, by kind of zone, by form of address and post', () => {
  const temperatures = (month: number) =>
    sheet('patrol', { hall: { ...making().hall, month } }).filter(item => item.code === 'temperature');
  expect(temperatures(7)).toMatchObject([{ measure: { unit: 'celsius', low: 24, high: 28 } }]);
  for (const month of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) expect(temperatures(month)).toHaveLength(1);
  const night = (round_the_clock: boolean) =>
    sheet('dusk', { hall: { ...making().hall, round_the_clock } }).map(item => item.code);
  expect(night(false)).toEqual(['lightbox']);
  expect(night(true)).toEqual(['lightbox', 'lightbox_night']);
  expect(sheet('patrol').filter(item => item.code.startsWith('privacy'))).toMatchObject([
    { code: 'privacy.vip' },
  ]);
  const watched = (of: Partial<Subject>) =>
    sheet('service', { subjects: new Map([['open_counter', [subject('3', 'acceptance', of)]]]) });
  const stand = (title: string) =>
    watched({ title, role: 'service_clerk' }).filter(item => item.code.startsWith('stand_hands'));
  expect(stand('ms')).toHaveLength(1);
  expect(stand('mr')[0]?.group?.zh).toContain('自然下垂');
  expect(watched({ title: 'ms', role: 'intern' }).some(item => item.code.startsWith('sitting'))).toBe(false);
  expect(watched({ title: 'ms' }).find(item => item.rows.includes('SVC-09'))?.group?.zh).toContain('10 秒');
});

test('ENV-03 a reading is judged by its bounds, whatever is said of it, and is not left out', () => {
  const items = sheet('patrol');
  const [item] = items.filter(one => one.code === 'temperature');
  if (item === undefined) throw new Error('nobody reads the temperature');
  expect(judged(item, { ok: true, value: 31 })).toMatchObject({ ok: false, value: 31 });
  expect(judged(item, { ok: false, value: 28 }).ok).toBe(true);
  expect(whyNotSubmit(items, { ...all(items), temperature: { ok: true } })).toBe(
    'checklists.reading_missing',
  );
});

test('ORG-07 a clause that guides a hall is looked at and marked; it blocks nothing there', () => {
  const items = sheet('opening', { modeOf: row => (row === 'FIRE-01' ? 'mandatory' : 'by_reference') });
  const of = (code: string) => items.find(item => item.code === code);
  expect(of('supervision_phone')?.by_reference).toBe(true);
  expect(of('exits')?.by_reference).toBeUndefined();
  const failed = (code: string) => ({ ...all(items), [code]: { ok: false, note: 'x' } });
  expect(criticalFails(items, failed('supervision_phone'))).toBe(0);
  expect(criticalFails(items, failed('exits'))).toBe(1);
  const answers = { ...all(items), supervision_phone: { ok: false, note: 'x' } };
  const bound = items.filter(one => one.by_reference !== true).length;
  expect(scoresOf(items, answers)).toEqual({
    bound: { of: bound, ok: bound },
    guided: { of: items.length - bound, ok: items.length - bound - 1 },
  });
  expect(items.flatMap(bindingRows)).not.toContain('SIGN-17');
  expect(sheet('signs', { modeOf: () => 'not_applicable' })).toEqual([]);
});

test('rounds fall due through the day: every two hours, at dusk, at the close, by the week', () => {
  const at = (time: string) => onDay('2026-11-20', time);
  const values: Record<string, number> = {
    ...{ patrol_every: 120, patrol_within: 30, observation_every: 180, observation_within: 60 },
    ...{ appearance_every: 60, appearance_within: 45, fire_patrol_every: 120, fire_patrol_within: 30 },
    ...{ self_check_every: 7, fire_inspection_every: 30, five_s_every: 7 },
    ...{ guide_round_every: 240, guide_round_within: 60 },
    ...{ dusk_round_within: 45, closing_round_within: 60, place_round_every: 7, sign_round_every: 30 },
    day_round_within: 480,
  };
  const planned = roundsOf(lists.values(), {
    ...{ day: '2026-11-20', opened_at: at('09:00'), closes_at: at('19:00') },
    value: key => values[key] ?? 0,
    daysSince: list => (list === 'place' ? 6 : undefined),
  });
  const times = (list: string) =>
    planned.filter(one => one.list === list).map(one => one.due_at.toISOString().slice(11, 16));
  expect(times('patrol')).toEqual(['03:00', '05:00', '07:00', '09:00']);
  expect(times('fire')).toEqual(['03:00', '05:00', '07:00', '09:00']);
  expect(times('self_check')).toEqual(['02:00']);
  expect(times('service')).toEqual(['04:00', '07:00', '10:00']);
  expect(times('guide')).toEqual(['05:00', '09:00']);
  expect(times('closing')).toEqual(['11:00']);
  expect(times('place')).toEqual([]);
  expect(times('signs')).toEqual(['02:00']);
  expect(times('dusk')).toEqual(['09:02']);
  expect(planned.every(one => one.late_at > one.due_at)).toBe(true);
});

/** A sheet as a type of hall gets it: what binds it, and what only guides it. */
const inHall = (
  list: string,
  type: HallType,
  staff = subject('0301', 'staff', { role: 'service_clerk', title: 'ms' }),
) =>
  sheet(list, {
    modeOf: row => {
      const clause = clauseOf(row);
      return clause === undefined ? 'mandatory' : applicabilityOf(clause, type).mode;
    },
    subjects: new Map([['staff', [staff]]]),
  });
const guides = (items: readonly CheckItem[]) => items.filter(item => item.by_reference === true).length;

test('ORG-05 whoever runs a hall that the company built is looked at by the same norm of appearance', () => {
  const [own, run, franchise] = (['selfOperated', 'ownedThirdPartyRun', 'franchise'] as const).map(type =>
    inHall('appearance', type),
  );
  expect(run).toEqual(own);
  expect(guides(run ?? [])).toBe(0);
  expect(guides(franchise ?? [])).toBe(franchise?.length);
});

test('ORG-06 safety binds a direct and an entrusted store: a failed extinguisher blocks their doors', () => {
  for (const type of ['directStore', 'entrustedStore'] as const) {
    const items = inHall('opening', type);
    const answers = { ...all(items), extinguishers: { ok: false, note: '压力不足' } };
    expect(criticalFails(items, answers), type).toBe(1);
  }
  const guided = inHall('opening', 'franchise');
  expect(guided.find(item => item.code === 'electricity')?.by_reference).toBe(true);
});

test('the sun goes down early in winter and late in summer', () => {
  expect(duskOf('2026-12-21') < '17:10' && duskOf('2026-12-21') > '16:50').toBe(true);
  expect(duskOf('2026-06-21') > '18:55' && duskOf('2026-06-21') < '19:10').toBe(true);
});

test('whose turn it is: the counter not watched for longest, first those never watched', () => {
  const seen = (code: string, seen_at?: string) => subject(code, 'acceptance', { seen_at });
  expect(nextSubject([seen('1', '2026-01-02'), seen('2', '2026-01-01')])?.code).toBe('2');
  expect(nextSubject([seen('1', '2026-01-02'), seen('2')])?.code).toBe('2');
});
