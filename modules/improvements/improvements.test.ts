import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay, wallNow } from '../../kit/clock.ts';
import { transaction } from '../../kit/db.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { findType, sizeOf } from '../orders/index.ts';
import { effectOf } from './improvement.ts';
import { noteSizes } from './sizes.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const run = (text: string, values: unknown[] = []) => world.db.pool.query(text, values);
const all = '/api/halls/1001/improvements';
const one = async (id: string) =>
  (await must(as('0306').get(all))).improvements.find((each: { id: string }) => each.id === id);
const voices = async (part: string) =>
  (await must(as('0306').get(all))).improvements.filter(
    (each: { source: string; part: string }) => each.source === 'voice' && each.part === part,
  );

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0301', '0305', '0306', '0102', '0406']) people.set(no, await world.as(no));
  await run('delete from improvement');
  await run(`delete from due_work where kind like 'improvements.%'`);
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  await as('0301').post(`/api/halls/1001/counters/${world.counter(1)}/open`);
});
afterAll(() => world.close());

let visits = 0;
/** A visit of today whose customer rates it so. */
async function rated(score: number, parts: object): Promise<void> {
  visits += 1;
  const holder = `phone-${String(visits).padStart(20, '0')}`;
  const phone = world.nobody('m');
  const { id, secret } = await must(
    phone.post('/api/halls/1001/remote-tickets', { class: 'ordinary', holder }),
  );
  await must(as('0301').post(`/api/halls/1001/counters/${world.counter(1)}/call-next`));
  await must(as('0301').post(`/api/halls/1001/tickets/${id}/arrive`));
  await world.at(`09:${String(visits).padStart(2, '0')}`);
  await must(as('0301').post(`/api/halls/1001/tickets/${id}/finish`, { outcome: 'done' }));
  await must(phone.post(`/api/halls/1001/tickets/${id}/rating`, { score, done: 'done', parts, secret }));
  await world.at(`09:${String(visits).padStart(2, '0')}`);
}

test('PRIN-20 what enough customers call not good opens a matter by itself; owned, changed, measured by the clock, judged by another', async () => {
  await rated(2, { attitude: 1 });
  await rated(1, { attitude: 1, wait: 1 });
  expect(await voices('attitude')).toEqual([]);
  await rated(2, { attitude: 1 });
  const [of] = await voices('attitude');
  expect(of).toMatchObject({ state: 'proposed', voices: 3, measure: 'satisfaction', proposed_by: null });
  await rated(2, { attitude: 1 });
  expect(await voices('attitude')).toHaveLength(1);
  expect(await voices('wait')).toEqual([]);

  const take = { owner_id: personId('0305'), due_on: addDays(world.day, 5), answer: '一周内练完' };
  expect(await refused(as('0301').post(`${all}/${of.id}/take`, take))).toBe('kit.not_permitted');
  expect(await refused(as('0406').post(`${all}/${of.id}/take`, take))).toBe('kit.not_found');
  expect(await refused(as('0306').post(`${all}/${of.id}/take`, { ...take, due_on: '2026-01-02' }))).toBe(
    'improvements.too_late',
  );
  expect(
    await refused(as('0306').post(`${all}/${of.id}/take`, { ...take, owner_id: personId('0406') })),
  ).toBe('kit.not_found');
  // The whole days before today have no rating but these of three days ago: 40 of a hundred.
  await run(
    `insert into rating (hall_id, ticket_id, day, score, done, channel, low, low_at_most, rated_at)
     values (1001, gen_random_uuid(), $1, 2, 'done', 'phone', true, 2, $2)`,
    [addDays(world.day, -3), onDay(addDays(world.day, -3), '10:00')],
  );
  await must(as('0306').post(`${all}/${of.id}/take`, take));
  const before = (await one(of.id)).before;
  expect(before).not.toBeNull();
  expect(await refused(as('0306').post(`${all}/${of.id}/change`, { change: '换了说法' }))).toBe(
    'improvements.not_owner',
  );
  const { measure_at } = await must(
    as('0305').post(`${all}/${of.id}/change`, { change: '每天班前练三分钟接待' }),
  );
  expect(measure_at).toBe(onDay(addDays(world.day, 29), '05:00').toISOString());
  const judged = { kept: true, verdict: '留着' };
  expect(await refused(as('0306').post(`${all}/${of.id}/judge`, judged))).toBe('kit.not_from_here');

  // Ratings of the days after the change, all of them full.
  for (const day of [2, 3, 4])
    await run(
      `insert into rating (hall_id, ticket_id, day, score, done, channel, low, low_at_most, rated_at)
       values (1001, gen_random_uuid(), $1, 5, 'done', 'phone', false, 2, $2)`,
      [addDays(world.day, day), onDay(addDays(world.day, day), '10:00')],
    );
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 29), '05:01'));
  expect(await one(of.id)).toMatchObject({ state: 'measured', before, after: 100, effect: 'better' });
  expect(await refused(as('0305').post(`${all}/${of.id}/judge`, judged))).toBe('kit.not_permitted');
  await must(as('0306').post(`${all}/${of.id}/judge`, judged));
  expect(await one(of.id)).toMatchObject({ state: 'judged', kept: true });
  const evidence = await must(as('0306').get('/api/halls/1001/clauses/PRIN-20/evidence'));
  expect(evidence.total).toBeGreaterThan(0);
});

test('PRIN-20 nobody answers the own proposal or judges the own change; a late change is marked; a declined one says why', async () => {
  const say = { say: '午间多开一个台', business: null, measure: 'waits_within' };
  const own = (await must(as('0306').post(all, say))).id;
  const take = { owner_id: personId('0306'), due_on: addDays(world.day, 35), answer: '同意' };
  expect(await refused(as('0306').post(`${all}/${own}/take`, take))).toBe('improvements.own_proposal');
  expect(await refused(as('0306').post(`${all}/${own}/decline`, { answer: '不必' }))).toBe(
    'improvements.own_proposal',
  );
  await must(as('0102').post(`${all}/${own}/take`, take));
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 35), '18:01'));
  expect(await one(own)).toMatchObject({ state: 'taken', late: true });
  await must(as('0306').post(`${all}/${own}/change`, { change: '十一点半起多开一个' }));
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 65), '05:01'));
  expect(await one(own)).toMatchObject({ state: 'measured', late: false });
  expect(await refused(as('0306').post(`${all}/${own}/judge`, { kept: true, verdict: '好用' }))).toBe(
    'improvements.own_change',
  );
  const other = (await must(as('0301').post(all, say))).id;
  await must(as('0306').post(`${all}/${other}/decline`, { answer: '午间已有排班' }));
  const mine = (await must(as('0301').get(`${all}/mine`))).improvements;
  expect(mine[0]).toMatchObject({ state: 'declined', answer: '午间已有排班' });
  expect((await must(as('0406').get('/api/improvements'))).improvements).toEqual([]);
  expect((await must(as('0102').get('/api/improvements'))).improvements.length).toBeGreaterThan(1);
});

test('SVC-25 the steps and fields of each business are counted and followed; a proposal to shorten one is measured by them', async () => {
  const sim = findType('sim_replacement');
  const ask = findType('consultation');
  if (sim === undefined || ask === undefined) throw new Error('no types');
  expect(sizeOf(sim).steps).toBeGreaterThan(sizeOf(ask).steps);
  expect(sizeOf(sim).points).toBe(3);
  await transaction(world.db, tx => noteSizes(tx, wallNow()));
  await transaction(world.db, tx => noteSizes(tx, wallNow()));
  const noted = await run(`select * from process_size where business = 'sim_replacement'`);
  expect(noted.rows).toHaveLength(1);
  await run(
    `insert into process_size select business, since - interval '90 days', steps + 2, fields + 1, points, 'older'
     from process_size where business = 'sim_replacement'`,
  );
  const { processes } = await must(as('0306').get(all));
  const shown = processes.find((each: { business: string }) => each.business === 'sim_replacement');
  expect(shown).toMatchObject({ steps: sizeOf(sim).steps, former: { steps: sizeOf(sim).steps + 2 } });
  const say = { say: '补卡少填一项', business: null, measure: 'fields' };
  expect(await refused(as('0301').post(all, say))).toBe('improvements.which_business');
  expect(await refused(as('0301').post(all, { ...say, business: 'none' }))).toBe(
    'improvements.no_such_business',
  );
  const { id } = await must(as('0301').post(all, { ...say, business: 'sim_replacement' }));
  await must(
    as('0306').post(`${all}/${id}/take`, {
      owner_id: personId('0305'),
      due_on: addDays(world.day, 80),
      answer: '报省公司',
    }),
  );
  expect((await one(id)).before).toBe(sizeOf(sim).fields);
});

test.each([
  ['waits_within', 80, 86, 'better'],
  ['waits_within', 80, 80.5, 'same'],
  ['steps', 7, 6, 'better'],
  ['fields', 4, 5, 'worse'],
  ['minutes', 9.4, 9, 'same'],
  ['satisfaction', null, 90, 'unknown'],
] as const)('%s from %o to %o is %s', (measure, before, after, effect) =>
  expect(effectOf(measure, before, after)).toBe(effect),
);
