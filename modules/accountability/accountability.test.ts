import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { seenBy, whyNotDecide, whyNotPropose, whyNotRule, whyNotWeigh } from './case.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const path = '/api/halls/1001/accountability-cases';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0301', '0302', '0305', '0306', '0102', '0104', '0106', '0406'])
    people.set(no, await world.as(no, 'office'));
});
afterAll(() => world.close());

const proposal = (more: object = {}) => ({
  ...{ fact: '等候超时没有说明', clause: 'QUE-01', happened_on: world.day, measure: 'points', amount: 3 },
  ...{ responsible_id: personId('0301'), leader_id: personId('0305'), ...more },
});
const proposed = async (more: object = {}, by = '0306'): Promise<string> =>
  `${path}/${(await must(as(by).post(path, proposal(more)))).id}`;
const find = async (no: string, at: string) =>
  (await must(as(no).get(path))).cases.find((one: { id: string }) => at.endsWith(one.id));
const late = (days: number) => stepHall(world.server.house, 1001, onDay(addDays(world.day, days), '23:00'));

test('GEN-15 nobody proposes about oneself, decides on oneself or on an own proposal, or rules upon an own decision', () => {
  const of = { by: 'a', responsible_id: 'b', leader_id: 'c', mode: 'mandatory' };
  expect(whyNotPropose(of)).toBeUndefined();
  expect(whyNotPropose({ ...of, by: 'b' })).toBe('accountability.about_yourself');
  expect(whyNotPropose({ ...of, leader_id: 'b' })).toBe('accountability.own_leader');
  expect(whyNotPropose({ ...of, mode: 'by_reference' })).toBe('accountability.only_guides');
  const parties = { proposed_by: 'a', responsible_id: 'b', leader_id: 'c', decided_by: 'd' };
  expect(['a', 'b', 'c', 'd', 'e'].map(by => whyNotDecide(parties, by))).toEqual([
    ...['accountability.party', 'accountability.party', 'accountability.party', undefined, undefined],
  ]);
  expect(whyNotRule(parties, 'd')).toBe('accountability.party');
  expect(whyNotRule(parties, 'e')).toBeUndefined();
  const most = { points: 10, money_fen: 20_000 };
  expect(whyNotWeigh({ measure: 'coaching', amount: 1 }, most)).toBe('accountability.coaching_is_free');
  expect(whyNotWeigh({ measure: 'points', amount: 0 }, most)).toBe('accountability.amount_missing');
  expect(whyNotWeigh({ measure: 'money', amount: 20_001 }, most)).toBe('accountability.too_much');
  const rows = [{ responsible_id: 'b', leader_id: 'c' }];
  expect(seenBy(rows, { id: 'x', all: false })).toEqual([]);
  expect(seenBy(rows, { id: 'c', all: false })).toEqual(rows);
});

test('GEN-15 a case: proposed with fact, clause and people, answered by the person, decided by another, appealed, ruled upon above; all values stay', async () => {
  expect(await refused(as('0301').post(path, proposal()))).toBe('kit.not_permitted');
  expect(await refused(as('0306').post(path, proposal({ responsible_id: personId('0306') })))).toBe(
    'accountability.about_yourself',
  );
  expect(await refused(as('0306').post(path, proposal({ clause: 'NONE-1' })))).toBe('kit.not_found');
  expect(await refused(as('0306').post(path, proposal({ amount: 99 })))).toBe('accountability.too_much');
  expect(await refused(as('0306').post(path, proposal({ leader_id: personId('0302') })))).toBe(
    'kit.not_found',
  );
  const at = await proposed();
  // The person sees the own case; a colleague does not, and neither does another hall.
  expect(await find('0301', at)).toMatchObject({ own: true, may: { state: true, decide: false } });
  expect(await find('0302', at)).toBeUndefined();
  expect((await as('0302').get(`${at}/trail`)).status).toBe(404);
  expect((await as('0406').get(path)).status).toBe(404);
  const decision = { decision: '首问没有落实', measure: 'points', amount: 2 };
  // Nobody decides before the person has spoken.
  expect(await refused(as('0102').post(`${at}/decision/decide`, decision))).toBe('kit.not_from_here');
  expect(await refused(as('0305').post(`${at}/statement`, { statement: '替他说明' }))).toBe(
    'accountability.not_yours',
  );
  await must(as('0301').post(`${at}/statement`, { statement: '系统当时在重启' }));
  expect(await refused(as('0306').post(`${at}/decision/decide`, decision))).toBe('accountability.party');
  await must(as('0102').post(`${at}/decision/decide`, decision));
  await must(as('0301').post(`${at}/appeal`, { appeal: '有工单为证，请撤销' }));
  const ruling = { ruling: '确系故障，撤销', measure: 'none' };
  expect(await refused(as('0102').post(`${at}/ruling`, ruling))).toBe('accountability.party');
  const waiting = (await must(as('0104').get('/api/accountability-appeals'))).cases;
  expect(waiting.find((one: { id: string }) => at.endsWith(one.id))).toMatchObject({ may: { rule: true } });
  await must(as('0104').post(`${at}/ruling`, ruling));
  expect(await find('0301', at)).toMatchObject({
    ...{
      state: 'closed',
      proposed: { measure: 'points', amount: 3 },
      decided: { measure: 'points', amount: 2 },
    },
    ruled: { measure: 'none', amount: 0 },
  });
  const { trail } = await must(as('0301').get(`${at}/trail`));
  expect(trail.map((one: { say: { en: string } }) => one.say.en)).toEqual([
    ...['Proposed', 'The person’s word', 'Decided', 'Appealed', 'Ruled upon'],
  ]);
});

test('GEN-15 the clock: no word within the days is passed over, a decision without appeal closes, a late decision is on record', async () => {
  const silent = await proposed({ fact: '没有挂暂停牌' });
  const dropped = await proposed({ fact: '台面不整', measure: 'coaching', amount: 0 });
  await must(as('0301').post(`${dropped}/statement`, { statement: '已整理好了' }));
  await must(as('0102').post(`${dropped}/decision/drop`, { decision: '情节轻微' }));
  await late(4);
  expect(await find('0306', silent)).toMatchObject({ state: 'stated', statement: null });
  expect(await find('0306', dropped)).toMatchObject({ state: 'dropped' });
  await late(10);
  expect(await find('0306', silent)).toMatchObject({ over: true });
  await must(as('0102').post(`${silent}/decision/decide`, { decision: '属实，辅导一次' }));
  await late(20);
  expect(await find('0306', silent)).toMatchObject({ state: 'closed', over: false });
  expect(await refused(as('0301').post(`${silent}/appeal`, { appeal: '过了期限再申诉' }))).toBe(
    'kit.not_from_here',
  );
});
