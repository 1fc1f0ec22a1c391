import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { businessCodes } from '../catalogue/index.ts';
import { acceptance } from '../checklists/lists/acceptance.ts';
import { type OpeningFacts, whyNotOpen } from './day.ts';
import { missingPaper } from './paper.ts';

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
const type = (of: string) => world.db.pool.query('update hall set hall_type = $1 where id = 1001', [of]);

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  for (const no of ['0301', '0305', '0306', '0309', '0102', '0103', '0104'])
    people.set(no, await world.as(no));
});
afterAll(() => world.close());

const paper = (kind: string, more: object = {}) => ({
  ...{ kind, number: 'HT-1', party: '甲公司', valid_from: world.day, valid_until: world.day },
  ...{ businesses: null, deposit_fen: null, words: '' },
  ...more,
});
const held = {
  kind: 'partner_contract',
  state: 'in_force',
  valid_from: '2026-01-01',
  valid_until: '2026-11-30',
};

test.each([
  ['ORG-03', 'partner', [held], '2026-11-30', undefined],
  ['ORG-03', 'partner', [held], '2026-12-01', 'partner_contract'],
  ['ORG-03', 'partner', [{ ...held, state: 'entered' }], '2026-11-30', 'partner_contract'],
  ['ORG-04', 'outsourced', [held], '2026-11-30', 'operator_agreement'],
  ['ORG-04', 'self_operated', [], '2026-11-30', undefined],
])('%s a %s hall with %o on %s lacks %s', (_, hall_type, papers, day, lacks) => {
  expect(missingPaper(hall_type, papers, day)).toBe(lacks);
});

const ready: OpeningFacts = {
  ...{
    unlocked: true,
    list_submitted: true,
    critical_fails: 0,
    licence_until: '2099-01-01',
    day: '2026-11-20',
  },
  ...{ suspended: false, missing_paper: undefined, needs_acceptance: false },
};

test.each([
  ['ORG-03', 'partner', 'partner_contract', { businesses: ['consultation', 'bill_payment'] }],
  ['ORG-04', 'outsourced', 'operator_agreement', { deposit_fen: 5_000_000 }],
])(
  '%s a %s hall stays shut without its paper in force; entered by the hall, approved by the branch',
  async (_, of, kind, more) => {
    await type(of);
    const why = async () => (await must(as('0305').get(`${hall}/opening`))).why_not_open?.code;
    expect(await why()).toBe('halls.paper_missing');
    expect(await refused(as('0305').post(`${hall}/day/open`))).toBe('halls.paper_missing');
    expect(await refused(as('0301').post(`${hall}/papers`, paper(kind, more)))).toBe('kit.not_permitted');
    const { id } = await must(as('0306').post(`${hall}/papers`, paper(kind, more)));
    expect(await why()).toBe('halls.paper_missing');
    expect(await refused(as('0306').post(`${hall}/papers/${id}/approve`))).toBe('kit.not_permitted');
    await must(as('0102').post(`${hall}/papers/${id}/approve`));
    expect(await why()).toBe('halls.not_unlocked');
    const shown = await must(as('0306').get(`${hall}/papers`));
    expect(shown.missing).toBeNull();
    const own = shown.papers.filter((one: { kind: string }) => one.kind === kind);
    expect(own).toMatchObject([{ state: 'in_force', ...more }]);
    await must(as('0102').post(`${hall}/papers/${id}/end`));
    expect(await why()).toBe('halls.paper_missing');
    await world.db.pool.query('delete from hall_paper where hall_id = 1001 and kind = $1', [kind]);
    await type('self_operated');
  },
);

test('GEN-10 the positioning of a hall is entered by one and approved by another of the branch; a new one takes its place', async () => {
  const profile = paper('profile', {
    words: '服务',
    businesses: businessCodes,
    valid_until: addDays(world.day, 30),
  });
  const first = await must(as('0102').post(`${hall}/papers`, profile));
  expect(await refused(as('0102').post(`${hall}/papers/${first.id}/approve`))).toBe('halls.own_paper');
  await must(as('0104').post(`${hall}/papers/${first.id}/approve`));
  const second = await must(as('0306').post(`${hall}/papers`, { ...profile, words: '体验' }));
  await must(as('0102').post(`${hall}/papers/${second.id}/approve`));
  const { papers } = await must(as('0306').get(`${hall}/papers`));
  const state = (id: string) => papers.find((one: { id: string }) => one.id === id).state;
  expect([state(first.id), state(second.id)]).toEqual(['ended', 'in_force']);
});

test('GEN-06 a new hall opens after the branch has passed its acceptance, not before', async () => {
  expect(whyNotOpen(ready)).toBeUndefined();
  expect(whyNotOpen({ ...ready, needs_acceptance: true })).toBe('halls.not_accepted');
  const entry = await must(as('0103').get(`${hall}/entry`));
  await must(as('0103').post(`${hall}/entry`, { ...entry, address_zh: '新华路 8 号' }));
  const why = async () => (await must(as('0305').get(`${hall}/opening`))).why_not_open?.code;
  expect(await why()).toBe('halls.not_accepted');
  expect(await refused(as('0305').post(`${hall}/check-runs`, { list: 'acceptance' }))).toBe(
    'kit.not_permitted',
  );
  const answers = Object.fromEntries(acceptance.items.map(one => [one.code, { ok: true }]));
  const fails = { ...answers, access: { ok: false, note: '没有坡道' } };
  expect(await refused(as('0306').post(`${hall}/acceptance`, { answers }))).toBe('kit.not_permitted');
  expect(await must(as('0102').post(`${hall}/acceptance`, { answers: fails }))).toEqual({
    ...{ accepted: false, critical_fails: 1 },
  });
  expect(await why()).toBe('halls.not_accepted');
  const { mends } = await must(as('0306').get(`${hall}/mends`));
  expect(mends.map((one: { code: string }) => one.code)).toContain('access');
  await must(as('0102').post(`${hall}/acceptance`, { answers }));
  expect(await why()).toBe('halls.not_unlocked');
});

test('BIZ-02 a partner hall gives no number for what its contract does not permit, and names a hall that does it', async () => {
  await type('partner');
  const contract = paper('partner_contract', { businesses: ['consultation', 'bill_payment'] });
  const { id } = await must(as('0306').post(`${hall}/papers`, contract));
  await must(as('0102').post(`${hall}/papers/${id}/approve`));
  await world.db.pool.query(`update hall_day set state = 'open' where hall_id = 1001`);
  const kiosk = await world.device(1001, 'K1');
  const take = (business: string) => kiosk.post(`${hall}/tickets`, { class: 'ordinary', business });
  const no = await take('sim_replacement');
  expect(no.body.code).toBe('halls.business_not_permitted');
  expect(no.body.remedy).toMatch(/营业厅/);
  await must(take('bill_payment'));
  const { serves } = await must(as('0301').post(`${hall}/counters/${world.counter(1)}/open`));
  expect(serves.toSorted()).toEqual(['bill_payment', 'consultation']);
});
