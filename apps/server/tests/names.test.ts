import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleOf } from '../../../modules/identity/index.ts';
import { customers, Desk, must } from '../testing/desk.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

const hall = '/api/halls/1001';
let world: World;
let desk: Desk;
const next = customers(30);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next, till: false });
});
afterAll(() => world.close());

test('PRIV-02 what is typed of a visit names nobody who showed a document in it: a complaint and each step with it, an opinion, why it waits', async () => {
  const n = next();
  const ticket = await desk.serve();
  await must(desk.read(n));
  const { name } = sampleOf(n);
  const said = `${name} waited an hour, call 13912345678`;
  const clear = (text: unknown) => {
    expect(text).toContain('waited an hour');
    expect(text).not.toContain(name);
    expect(text).not.toContain('13912345678');
  };
  const told = { category: 'attitude', said, reply_by: 'counter' };
  const { id } = await must(desk.clerk.post(`${hall}/tickets/${ticket}/complaints`, told));
  const officer = await world.as('0308', 'office');
  const press = (body: object) => officer.post(`${hall}/complaints/${id}/press`, { press: body });
  await must(press({ verb: 'accept', calmed: 'at_place', restated: said, confirmed: true }));
  await must(press({ verb: 'assess', severity: 'general', category: 'attitude', about_id: null }));
  await must(press({ verb: 'wait', waits_for: said }));
  const [complaint] = await run('select said, restated, waits_for from complaint where id = $1', [id]);
  for (const text of [complaint?.said, complaint?.restated, complaint?.waits_for]) clear(text);
  // Whoever handles it reads the customer's own words, sealed until then.
  expect((await must(officer.post(`${hall}/complaints/${id}/words`))).said).toContain(name);
  const entered = { about: 'waiting', said, source: 'counter' };
  const opinion = await must(desk.clerk.post(`${hall}/opinions/entered`, entered));
  clear((await run('select said from customer_opinion where id = $1', [opinion.id]))[0]?.said);
  await must(desk.clerk.post(`${hall}/tickets/${ticket}/hold`, { reason: said }));
  clear((await run('select hold_reason from queue_ticket where id = $1', [ticket]))[0]?.hold_reason);
  const events = await run(`select facts from event where facts like '%waited an hour%'`);
  expect(events.length).toBeGreaterThan(0);
  for (const one of events) clear(one.facts);
});
