import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { hoursFor, whyNotList, whyNotShred } from './lot.ts';

let world: World;
let keeper: Caller;
let manager: Caller;
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>) =>
  expect((await answer).body.code).toBe(code);
const sheets = { forms: 12, receipts: 1, printouts: 0, id_copies: 0 };

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  keeper = await world.as('0305', 'office');
  manager = await world.as('0306', 'office');
});
afterAll(() => world.close());

test('PRIV-14 a lot has sheets and a lock; copies of documents have hours; whoever locked it shreds it', () => {
  expect(whyNotList({ ...sheets, forms: 0, receipts: 0 }, 'G2')).toBe('shredding.nothing_there');
  expect(whyNotList(sheets, ' ')).toBe('shredding.not_locked');
  expect(whyNotList(sheets, 'G2')).toBeUndefined();
  const hours = { forms_hours: 168, id_copy_hours: 24 };
  expect(hoursFor(sheets, hours)).toBe(168);
  expect(hoursFor({ ...sheets, id_copies: 1 }, hours)).toBe(24);
  expect(whyNotShred({ state: 'locked', listed_by: 'a' }, 'b')).toBe('shredding.not_yours');
  expect(whyNotShred({ state: 'late', listed_by: 'a' }, 'a')).toBeUndefined();
  expect(whyNotShred({ state: 'shredded', listed_by: 'a' }, 'a')).toBe('kit.not_from_here');
});

test('PRIV-14 waste paper is counted, locked away and shredded by two in time; nobody shreds alone, and what lies too long is late', async () => {
  const clerk = await world.as('0301');
  const list = (body: object, by = keeper) => by.post(`${hall}/shred-lots`, body);
  await refused('kit.not_permitted', list({ sheets, cabinet: 'G2' }, clerk));
  expect((await clerk.get(`${hall}/shred-lots`)).status).toBe(403);
  await refused('shredding.not_locked', list({ sheets, cabinet: '' }));
  const { lot_id } = await must(list({ sheets, cabinet: 'G2' }));
  const copies = await must(list({ sheets: { ...sheets, id_copies: 2 }, cabinet: 'G2' }));
  const ask = (subject_id: string, by = keeper) =>
    by.post(`${hall}/pairs`, { what: 'shredding.lot.shred', subject_id });
  await refused('shredding.not_yours', ask(lot_id, manager));
  const { pair_id } = await must(ask(lot_id));
  await refused('people.pair_same_person', keeper.post(`${hall}/pairs/${pair_id}/seal`));
  await must(manager.post(`${hall}/pairs/${pair_id}/seal`));
  await refused('kit.not_from_here', ask(lot_id));
  // Copies of documents lie a day at most.
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '09:30'));
  const { lots } = await must((await world.as('0101', 'office')).get(`${hall}/shred-lots`));
  const of = (id: string) => lots.find((one: { id: string }) => one.id === id);
  expect(of(lot_id)).toMatchObject({ state: 'shredded', second: expect.any(Object), sheets });
  expect(of(copies.lot_id)).toMatchObject({ state: 'late', second: null });
  const again = await must(ask(copies.lot_id));
  await must(manager.post(`${hall}/pairs/${again.pair_id}/seal`));
  const kept = await run(`select what, facts from event where what like 'shredding.lot.%' order by at, id`);
  expect(kept.map(one => one.what.split('.').at(-1))).toEqual(['list', 'list', 'shred', 'delay', 'shred']);
  expect(JSON.parse(kept[2].facts)).toMatchObject({
    forms: 12,
    first_id: expect.any(String),
    second_id: expect.any(String),
  });
});

test('PRIV-14 forms locked, nothing on the copier: looked at on the walks and every evening', async () => {
  const lists = await Promise.all(
    ['closing', 'patrol'].map(list => keeper.post(`${hall}/check-runs`, { list })),
  );
  const codes = lists.map(one => one.body.items.map((item: { code: string }) => item.code));
  expect(codes[0]).toEqual(expect.arrayContaining(['paper_locked', 'copier_clear']));
  expect(codes[1]).toContain('copier_clear');
});
