import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { newId } from '../../kit/ids.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { bearsWitness } from './evidence.ts';

let world: World;
let manager: Caller;
beforeAll(async () => {
  world = await openWorld();
  await world.at('09:00');
  manager = await world.as('0306', 'clause');
});
afterAll(() => world.close());

/** Something that happened today, as its module records it. */
const happens = (what: string, facts: object) =>
  world.db.pool.query(
    `insert into event (hall_id, at, id, what, subject_id, actor_id, facts)
     select 1001, (select base_hall from hall_clock where hall_id = 1001), $1, $2, $1, id, $3 from person where staff_no = '0301'`,
    [newId(), what, JSON.stringify(facts)],
  );
const total = async (row: string): Promise<number> =>
  (await manager.get(`/api/halls/1001/clauses/${row}/evidence`)).body.total;
const today = async (row: string): Promise<number> =>
  (await manager.get('/api/halls/1001/clauses/today')).body.rows.find((one: { id: string }) => one.id === row)
    .count;

/** A clause, an event that is evidence of it, and the same of another clause. */
const cases: [row: string, what: string, mine: object, other: object][] = [
  ['PRIN-01', 'training.test', { course: 'initiatives' }, { course: 'law_fire' }],
  ['APR-01', 'training.test', { course: 'appearance' }, { course: 'voice' }],
  ['LANG-02', 'training.test', { course: 'polite_words' }, { course: 'appearance' }],
  ['LANG-04', 'training.test', { course: 'voice' }, { course: 'polite_words' }],
  ['FAC-11', 'materials.stock', { zone: 'goTone' }, { zone: null }],
  ['GEN-12', 'checklists.run.submit', { list: 'patrol' }, { list: 'opening' }],
  ['GEN-12', 'meetings.meeting.hold', { kind: 'pre_shift' }, { kind: 'weekly' }],
];

for (const [row, what, mine, other] of cases)
  test(`${row} shows ${what} of this very clause, and of no other`, async () => {
    const [before, counted] = [await total(row), await today(row)];
    await happens(what, other);
    expect([await total(row), await today(row)]).toEqual([before, counted]);
    await happens(what, mine);
    expect([await total(row), await today(row)]).toEqual([before + 1, counted + 1]);
  });

test('ORG-07 shows the sheets that hold a line which only guides the hall, and no other sheet', async () => {
  const before = await total('ORG-07');
  await happens('checklists.run.submit', { list: 'patrol' });
  expect(await total('ORG-07')).toBe(before);
  await happens('checklists.guided', { list: 'fire', of: 2, ok: 1 });
  expect(await total('ORG-07')).toBe(before + 1);
});

test('PRIV-15 shows what was called out, and red where it held a whole number', async () => {
  const figures = async () =>
    (await manager.get('/api/halls/1001/clauses/PRIV-15/evidence')).body.figures.map(
      (one: { value: number; tone: string }) => [one.value, one.tone],
    );
  const say = (text: string) =>
    world.db.pool.query(
      `insert into queue_utterance (hall_id, id, state, ticket_id, kind, text_zh, label, queued_at)
       select 1001, $1, 'spoken', $1, 'call', $2, 'A001', base_hall from hall_clock where hall_id = 1001`,
      [newId(), text],
    );
  expect(await figures()).toEqual([
    [0, 'plain'],
    [0, 'ok'],
  ]);
  await say('请 A 零零幺 号，到三号台。');
  await say('请 13800138000 到三号台。');
  expect(await figures()).toEqual([
    [2, 'plain'],
    [1, 'bad'],
  ]);
});

test('an event that a fact tells apart is no evidence without that fact', () => {
  expect(bearsWitness('LANG-02', { what: 'training.test', value: 'polite_words' })).toBe(true);
  expect(bearsWitness('LANG-02', { what: 'training.test', value: null })).toBe(false);
  expect(bearsWitness('TRN-01', { what: 'training.test', value: null })).toBe(true);
});
