import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { later } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const note = '由 2026 年新版服务规范替代';

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0306', '0102', '0104']) people.set(no, await world.as(no));
});
afterAll(() => world.close());

const basisOf = async (id: string) =>
  (await must(world.nobody().get('/api/bases'))).bases.find((one: { id: string }) => one.id === id);
const reviewsOf = (row: string) => must(as('0102').get(`/api/clauses/${row}/basis-reviews`));

test('GEN-07 a law that was superseded has every clause that rests on it reviewed, by somebody else, in time', async () => {
  expect(await basisOf('N01')).toMatchObject({
    state: 'in_force',
    clauses: expect.arrayContaining(['PRM-07']),
  });
  expect(await refused(as('0306').post('/api/bases/N01/supersede', { note }))).toBe('kit.not_permitted');
  expect(await refused(as('0104').post('/api/bases/N99/supersede', { note }))).toBe('kit.not_found');
  const struck = await must(as('0104').post('/api/bases/N01/supersede', { note }));
  expect(struck.reviews).toBe((await basisOf('N01')).clauses.length);
  const [review] = await reviewsOf('PRM-07');
  expect(review).toMatchObject({ state: 'open', fact: 'N01', note, mine: true, over: false });

  const settle = (no: string, outcome: string) =>
    as(no).post(`/api/basis-reviews/${review.id}/settle`, { outcome, said: '新版保留 48 小时首次回复' });
  expect(await refused(settle('0104', 'stands'))).toBe('norms.own_basis');
  expect(await refused(settle('0102', 'amended'))).toBe('norms.nothing_drafted');
  await must(settle('0102', 'stands'));
  expect(await reviewsOf('PRM-07')).toMatchObject([{ state: 'settled', outcome: 'stands', mine: false }]);

  const { rows } = await world.db.pool.query(
    `select count(*)::int as n from due_work where hall_id = 0 and kind = 'norms.basis_review' and due_at > $1`,
    [later(new Date(), 29 * 86_400_000)],
  );
  expect(rows[0].n).toBe(struck.reviews - 1);
});

test('GEN-07 what is restored leaves nothing to look at', async () => {
  await must(as('0104').post('/api/bases/N34/supersede', { note }));
  expect(await reviewsOf('QUE-01')).toMatchObject([{ state: 'open' }]);
  await must(as('0104').post('/api/bases/N34/restore', { note: '登记有误，仍然有效' }));
  expect(await reviewsOf('QUE-01')).toMatchObject([{ state: 'settled', outcome: 'stands' }]);
  expect(await basisOf('N34')).toMatchObject({ state: 'in_force' });
  expect(await refused(as('0104').post('/api/bases/N34/restore', { note }))).toBe('kit.not_from_here');
});
