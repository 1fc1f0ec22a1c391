import { afterAll, beforeAll, expect, test } from 'vitest';
import { allServed } from '../../apps/server/assembly.ts';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { whyNotOpenPartner, whyNotSafe } from './partner.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001/partner-counters';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const entered = { name: '手机快修', operator: '临江快修行', in_charge: '林先生', goods: ['屏幕', '电池'] };
const enter = async (partner_no: string | null = null) =>
  (await must(as('0306').post(hall, { ...entered, partner_no }))).id as string;
const agreement = (more: object = {}) => ({
  ...{ agreement_no: 'AQ-9', signed_on: world.day, valid_until: addDays(world.day, 200) },
  ...more,
});
const someone = { name: '小林', work: '维修' };

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  for (const no of ['0301', '0305', '0306', '0309', '0102', '0395'])
    people.set(no, await world.as(no, 'office'));
});
afterAll(() => world.close());

test('ORG-09 a partner counter opens under a signed safety agreement with its people listed, and the clock shuts it when that is over', async () => {
  const id = await enter();
  const open = () => as('0306').post(`${hall}/${id}/move/open`);
  expect(await refused(as('0301').post(hall, { ...entered, partner_no: null }))).toBe('kit.not_permitted');
  expect(await refused(open())).toBe('partners.no_agreement');
  const sign = (of: object) => as('0306').post(`${hall}/${id}/agreement`, of);
  const yesterday = addDays(world.day, -1);
  expect(await refused(sign(agreement({ signed_on: yesterday, valid_until: yesterday })))).toBe(
    'partners.agreement_over',
  );
  expect(await refused(sign(agreement({ valid_until: yesterday })))).toBe('partners.dates_wrong');
  await must(sign(agreement({ valid_until: world.day })));
  expect(await refused(open())).toBe('partners.nobody_listed');
  const { id: staff_id } = await must(as('0306').post(`${hall}/${id}/staff`, someone));
  await must(as('0309').post(`${hall}/${id}/safety-check`, { note: '用电、通道都看过' }));
  await must(as('0309').post(`${hall}/${id}/staff/${staff_id}/taught`));
  await must(open());
  const of = async () =>
    (await must(as('0305').get(hall))).counters.find((one: { id: string }) => one.id === id);
  expect(await of()).toMatchObject({ state: 'open', soon: true, staff: [{ name: '小林' }] });

  await world.at('08:30');
  const { rows } = await world.db.pool.query(
    `select kind, to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day from due_work
     where hall_id = 1001 and subject_id = $1`,
    [id],
  );
  expect(rows.filter(one => one.kind !== 'partners.check_over')).toEqual([
    { kind: 'partners.agreement_over', day: addDays(world.day, 1) },
  ]);
  const warned = await world.db.pool.query(
    `select 1 from event where what = 'partners.agreement.soon' and subject_id = $1`,
    [id],
  );
  expect(warned.rows.length).toBe(1);
  await world.db.pool.query(
    `update due_work set due_at = due_at - interval '16 hours' where subject_id = $1 and kind = 'partners.agreement_over'`,
    [id],
  );
  await world.at('08:40');
  expect(await of()).toMatchObject({ state: 'shut' });
  await world.db.pool.query(`update partner_counter set signed_on = $2, valid_until = $2 where id = $1`, [
    id,
    yesterday,
  ]);
  expect(await refused(open())).toBe('partners.agreement_over');
  await must(sign(agreement()));
  await must(open());
  expect(await of()).toMatchObject({ state: 'open', soon: false });
});

test('SAF-07 a partner counter opens only when the hall looked at it within the year and taught everybody there; what was found goes to the partner', async () => {
  const id = await enter();
  const open = () => as('0306').post(`${hall}/${id}/move/open`);
  await must(as('0306').post(`${hall}/${id}/agreement`, agreement()));
  const { id: staff_id } = await must(as('0306').post(`${hall}/${id}/staff`, someone));
  expect(await refused(open())).toBe('partners.unchecked');
  const check = { note: '焊台、插座、通道', found: { said: '插座没有固定，两日内改', clause: 'ELEC-01' } };
  expect(await refused(as('0301').post(`${hall}/${id}/safety-check`, check))).toBe('kit.not_permitted');
  expect(await refused(as('0395').post(`${hall}/${id}/safety-check`, check))).toBe('kit.not_permitted');
  await must(as('0309').post(`${hall}/${id}/safety-check`, check));
  expect(await refused(open())).toBe('partners.untaught');
  await must(as('0309').post(`${hall}/${id}/staff/${staff_id}/taught`));
  await must(open());
  const of = (await must(as('0305').get(hall))).counters.find((one: { id: string }) => one.id === id);
  expect(of).toMatchObject({ state: 'open', checked_on: world.day, staff: [{ taught_on: world.day }] });
  expect(of.findings).toMatchObject([{ state: 'raised', clause: 'ELEC-01' }]);
  const since = '2026-01-01';
  expect(whyNotSafe({ checked_on: '2025-12-31', taught: [] }, since)).toBe('partners.unchecked');
  expect(whyNotSafe({ checked_on: since, taught: [since, '2025-12-31'] }, since)).toBe('partners.untaught');
});

test.each([
  [{ agreement_no: null, valid_until: null, staff: 1 }, 'partners.no_agreement'],
  [{ agreement_no: 'A', valid_until: '2026-11-19', staff: 1 }, 'partners.agreement_over'],
  [{ agreement_no: 'A', valid_until: '2026-11-20', staff: 0 }, 'partners.nobody_listed'],
  [{ agreement_no: 'A', valid_until: '2026-11-20', staff: 1 }, undefined],
])('ORG-09 a partner counter with %o is refused with %s', (of, code) =>
  expect(whyNotOpenPartner(of, '2026-11-20')).toBe(code),
);

test('ROLE-22 a partner sees the own counter, its people and what was found there, answers for it, and may nothing else', async () => {
  const own = await enter('0395');
  const other = await enter();
  expect(await refused(as('0306').post(hall, { ...entered, partner_no: '0301' }))).toBe(
    'partners.no_account',
  );
  const raise = async (counter: string) =>
    (
      await must(
        as('0309').post(`${hall}/${counter}/findings`, { said: '插座裸露，当日换', clause: 'ELEC-01' }),
      )
    ).id as string;
  const mine = await raise(own);
  const foreign = await raise(other);
  const { counters } = await must(as('0395').get(hall));
  const ids = counters.map((one: { id: string }) => one.id);
  expect(ids).toContain(own);
  expect(ids).not.toContain(other);
  const answer = (id: string, no = '0395') =>
    as(no).post(`/api/halls/1001/partner-findings/${id}/answer`, { answer: '已换' });
  expect(await refused(answer(foreign))).toBe('kit.not_found');
  expect(await refused(as('0395').post(`${hall}/${other}/staff`, someone))).toBe('kit.not_found');
  expect(await refused(answer(mine, '0306'))).toBe('kit.not_permitted');
  await must(answer(mine));
  const settle = (verb: string, no: string) =>
    as(no).post(`/api/halls/1001/partner-findings/${mine}/settle/${verb}`);
  expect(await refused(settle('close', '0395'))).toBe('kit.not_permitted');
  await must(settle('send_back', '0309'));
  await must(answer(mine));
  await must(settle('close', '0309'));
  await must(as('0395').post(`${hall}/${own}/staff`, someone));
  const [{ id: staff_id }] = (await must(as('0395').get(hall))).counters.find(
    (one: { id: string }) => one.id === own,
  ).staff;
  await must(as('0395').post(`${hall}/${own}/staff/${staff_id}/leave`));

  // Of everything the house does in a hall, what a partner may is named here, and all else is refused.
  const may = new Set<string>();
  for (const { endpoint } of allServed) {
    if (endpoint.may === 'anyone' || endpoint.may === 'signed_in' || endpoint.method !== 'GET') continue;
    const path = endpoint.path.replace(':hall_id', '1001').replace(/:\w+/g, own);
    if ((await as('0395').get(path)).status === 200) may.add(endpoint.may);
  }
  // Orders that were sent to it as a receiver are its own too (ROLE-28); the list of a hall's others is not.
  expect([...may].sort()).toEqual(['issues.orders.read', 'partners.counter.read']);
});
