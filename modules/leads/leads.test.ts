import { afterAll, beforeAll, expect, test } from 'vitest';
import { allServed } from '../../apps/server/assembly.ts';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import { allGrants } from '../../kit/permission.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { whyNotNote } from './lead.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const all = '/api/halls/1001/leads';
const said = { model: '折叠屏 256G', note: '想以旧换新', ticket_label: 'A012', consented: true };

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0103', '0301', '0302', '0306', '0317']) people.set(no, await world.as(no));
  await world.at('09:00');
});
afterAll(() => world.close());

test('ROLE-10 a promoter notes a lead with the customer’s consent and no number; a clerk takes it up and closes it', async () => {
  expect(await refused(as('0317').post(all, { ...said, consented: false }))).toBe('leads.no_consent');
  expect(await refused(as('0317').post(all, { ...said, note: '打 139 0010 0004' }))).toBe(
    'leads.number_noted',
  );
  expect(await refused(as('0301').post(all, said))).toBe('kit.not_permitted');
  const { id } = await must(as('0317').post(all, said));
  expect(await refused(as('0317').post(`${all}/${id}/accept`))).toBe('kit.not_permitted');
  await must(as('0301').post(`${all}/${id}/accept`));
  expect(await refused(as('0302').post(`${all}/${id}/close`, { outcome: 'bought' }))).toBe('leads.not_yours');
  await must(as('0301').post(`${all}/${id}/close`, { outcome: 'bought' }));
  const mine = await must(as('0317').get(all));
  expect(mine.may_note).toBe(true);
  const one = mine.leads.find((each: { id: string }) => each.id === id);
  expect(one).toMatchObject({ state: 'closed', outcome: 'bought', employer: '青禾终端公司' });

  // What nobody took up is over with the day.
  const left = await must(as('0317').post(all, { ...said, ticket_label: null }));
  await world.at('23:59');
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '00:01'));
  const after = (await must(as('0306').get(all))).leads;
  expect(after.find((each: { id: string }) => each.id === left.id).state).toBe('lapsed');
});

test('ROLE-10 the role is not given without the employer, and the employer is on record', async () => {
  const path = `/api/staff/${personId('0316')}/roles`;
  const role = { role: 'promoter', hall_id: 1001 };
  expect(await refused(as('0103').post(path, role))).toBe('people.no_employer');
  const { id } = await must(as('0103').post(path, { ...role, employer: '青禾终端公司' }));
  const [staff] = await must(as('0103').get('/api/staff?search=0316'));
  const held = staff.roles.find((each: { id: string }) => each.id === id);
  expect(held.employer).toBe('青禾终端公司');
  await must(as('0103').post(`${path}/${id}/take`));
});

test('ROLE-10 beyond leads a promoter may do nothing in the house: every other permission of every endpoint is refused', () => {
  const asked = new Set(allServed.map(one => one.endpoint.may));
  const held = allGrants().flatMap(([name, roles]) => (roles.includes('promoter') ? [name] : []));
  expect(held.sort()).toEqual(['leads.note', 'leads.read']);
  expect([...asked]).toEqual(expect.arrayContaining(held));
  expect(whyNotNote({ consented: true, note: '要 256G', model: '折叠屏' })).toBeUndefined();
});
