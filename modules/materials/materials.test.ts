import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { isExpired, isLow, untold } from './material.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 60 }, () => 7)]).toString('base64');
const seen = async () => must(as('0316').get(`${hall}/materials`));
const one = async (id: string) => (await seen()).materials.find((of: { id: string }) => of.id === id);
const mends = async (row: string) =>
  (await must(as('0306').get(`${hall}/mends`))).mends.filter((of: { rows: string[] }) =>
    of.rows.includes(row),
  );
const entry = (more: object = {}) => ({
  ...{ kind: 'poster', origin: 'hall', topic: null, title_zh: '试贴', title_en: 'Try', version: '' },
  ...{
    place: '东墙 2 号位',
    valid_from: world.day,
    valid_until: addDays(world.day, 30),
    stock: 0,
    reorder_at: 0,
  },
  ...more,
});
const entered = async (more: object = {}, who = '0316'): Promise<string> =>
  (await must(as(who).post(`${hall}/materials`, entry(more)))).id;

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0304', '0305', '0306', '0307', '0316', '0102', '0104', '0406'])
    people.set(no, await world.as(no));
});
afterAll(() => world.close());

test('SIGN-06 what the hall made is signed by its marketing manager and approved by the branch before it hangs', async () => {
  expect(await refused(as('0301').post(`${hall}/materials`, entry()))).toBe('kit.not_permitted');
  const id = await entered();
  const path = `${hall}/materials/${id}`;
  expect(await refused(as('0306').post(`${path}/place`))).toBe('materials.not_approved');
  expect(await refused(as('0306').post(`${path}/decide/endorse`))).toBe('kit.not_permitted');
  expect(await refused(as('0102').post(`${path}/decide/approve`))).toBe('kit.not_from_here');
  await must(as('0316').post(`${path}/decide/endorse`));
  expect(await refused(as('0316').post(`${path}/decide/approve`))).toBe('kit.not_permitted');
  expect(await refused(as('0306').post(`${path}/place`))).toBe('kit.not_from_here');
  await must(as('0102').post(`${path}/decide/approve`));
  await must(as('0306').post(`${path}/place`));
  expect(await one(id)).toMatchObject({ state: 'placed', place: '东墙 2 号位', owner: { zh: '彭博文' } });
  const later = await entered({ origin: 'province', valid_from: addDays(world.day, 3) });
  expect(await refused(as('0304').post(`${hall}/materials/${later}/place`))).toBe('materials.too_early');
  const { witnesses } = await must(as('0306').get(`${hall}/clauses/SIGN-06/evidence`));
  expect(witnesses.map((of: { what: string }) => of.what)).toContain('materials.material.approve');
});

test('SIGN-07 what the province wants told and nobody tells is named, and told once it hangs and holds', async () => {
  const today = world.day;
  const of = { state: 'placed' as const, topic: 'fraud', valid_until: today };
  expect(untold(['fraud'], [of], today)).toEqual([]);
  expect(untold(['fraud'], [{ ...of, valid_until: addDays(today, -1) }], today)).toEqual(['fraud']);
  expect((await seen()).untold).toContain('fraud');
  const id = await entered({
    origin: 'province',
    topic: 'fraud',
    kind: 'brochure',
    stock: 80,
    reorder_at: 20,
  });
  expect((await seen()).untold).toContain('fraud');
  await must(as('0304').post(`${hall}/materials/${id}/place`));
  expect((await seen()).untold).not.toContain('fraud');
});

test('SIGN-07 the province keeps the set on its page, and a hall that lacks a topic has a rectification as it opens', async () => {
  expect(await mends('SIGN-07')).toMatchObject([{ code: 'topic.fraud', list: 'registry' }]);
  const topic = { code: 'elderly', say_zh: '适老服务', say_en: 'For the elderly', wanted: true };
  const path = '/api/material-topics';
  expect(await refused(as('0306').post(path, topic))).toBe('kit.not_permitted');
  expect(await refused(as('0102').post(path, topic))).toBe('kit.not_permitted');
  const unknown = entry({ origin: 'province', topic: 'elderly' });
  expect(await refused(as('0316').post(`${hall}/materials`, unknown))).toBe('materials.unknown_topic');
  await must(as('0104').post(path, topic));
  expect((await seen()).untold).toContain('elderly');
  const { topics, lacking } = await must(as('0102').get(path));
  expect(topics.find((one: { code: string }) => one.code === 'elderly')).toMatchObject({ told_in: 0 });
  expect(lacking.find((one: { id: number }) => one.id === 1001).untold).toContain('elderly');
  const id = await entered({ origin: 'province', topic: 'elderly' });
  await must(as('0304').post(`${hall}/materials/${id}/place`));
  expect((await seen()).untold).not.toContain('elderly');
  await must(as('0104').post(path, { ...topic, wanted: false }));
  expect((await must(as('0102').get(path))).topics.at(-1)).toMatchObject({ code: 'elderly', wanted: false });
});

test('SIGN-08 brochures are counted, at their point of order they are told, and nothing has a price', async () => {
  expect(isLow({ kind: 'brochure', stock: 20, reorder_at: 20 })).toBe(true);
  expect(isLow({ kind: 'poster', stock: 0, reorder_at: 0 })).toBe(false);
  const id = await entered({ origin: 'province', kind: 'brochure', stock: 80, reorder_at: 20 });
  await must(as('0304').post(`${hall}/materials/${id}/place`));
  expect(await refused(as('0301').post(`${hall}/materials/${id}/stock`, { stock: 12 }))).toBe(
    'kit.not_permitted',
  );
  expect(await must(as('0307').post(`${hall}/materials/${id}/stock`, { stock: 12 }))).toEqual({ low: true });
  expect(await one(id)).toMatchObject({ stock: 12, low: true });
  expect(
    (await as('0316').post(`${hall}/materials`, { ...entry({ kind: 'brochure' }), price_fen: 100 })).status,
  ).toBe(422);
});

test('SIGN-09 what expires is told a week ahead, and on the morning after it is an A finding until a picture shows it gone', async () => {
  const today = world.day;
  expect(isExpired({ state: 'placed', topic: null, valid_until: addDays(today, -1) }, today)).toBe(true);
  const id = await entered({ origin: 'province', valid_until: addDays(today, 1) });
  await must(as('0304').post(`${hall}/materials/${id}/place`));
  await world.at('09:01');
  expect(await one(id)).toMatchObject({ state: 'expiring', expired: false });
  await world.db.pool.query(`update promo_material set valid_until = $1, valid_from = $1 where id = $2`, [
    addDays(today, -1),
    id,
  ]);
  await world.db.pool.query(
    `update due_work set due_at = $2 where subject_id = $1 and kind = 'materials.expired'`,
    [id, onDay(today, '09:02')],
  );
  await world.at('09:03');
  expect(await one(id)).toMatchObject({ expired: true });
  expect(await mends('SIGN-09')).toMatchObject([
    { weight: 'critical', needs_picture: true, say: { zh: '撤下过期的《试贴》' } },
  ]);
  const { id: picture_id } = await must(as('0304').post(`${hall}/check-pictures`, { content: jpeg }));
  expect(await refused(as('0305').post(`${hall}/materials/${id}/remove`, { picture_id }))).toBe(
    'kit.not_permitted',
  );
  await must(as('0304').post(`${hall}/materials/${id}/remove`, { picture_id }));
  expect(await one(id)).toBeUndefined();
});

test('FAC-18 a new version of a form withdraws the former', async () => {
  const form = {
    origin: 'province',
    kind: 'form',
    title_zh: '授权委托书',
    title_en: 'Form of business',
    stock: 200,
    reorder_at: 50,
  };
  const old = await entered({ ...form, version: '2025-1' });
  await must(as('0304').post(`${hall}/materials/${old}/place`));
  const fresh = await entered({ ...form, version: '2026-1' });
  expect(await mends('FAC-18')).toEqual([]);
  await must(as('0304').post(`${hall}/materials/${fresh}/place`));
  expect(await mends('FAC-18')).toMatchObject([
    { say: { zh: '撤下旧版《授权委托书》' }, needs_picture: true },
  ]);
});
