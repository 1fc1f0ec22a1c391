import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreedTo, customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { changesOf, takesAway, whyNotDraft } from './edition.ts';
import { first } from './first.ts';

let world: World;
let desk: Desk;
let province: Caller;
let law: Caller;
const hall = '/api/halls/1001';
const next = customers(30);
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const press = (who: Caller, id: string, body: object) => who.post(`/api/agreements/${id}/press`, body);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  province = await world.as('0104', 'region');
  law = await world.as('0108', 'region');
  await world.db.pool.query(`update agreement_edition set state = 'dropped' where state = 'drafted'`);
});
afterAll(() => world.close());

const clauses = first.clauses.map(one => ({ ...one }));
const worse = clauses.filter(one => one.code !== 'refund');

/** A form that waits for the hand of its customer, and what stands on the screen. */
async function toSign() {
  const ticket = await desk.serve('new_connection');
  const { order_id } = await must(desk.open(ticket, await desk.request(ticket, 'new_connection')));
  await desk.tell(order_id);
  const { orders } = await must(desk.screen.get(`${desk.counter}/customer-orders`));
  return { ticket, order_id, of: orders.find((one: { id: string }) => one.id === order_id) };
}

test('PRM-01 a term to the customer’s disadvantage needs another’s legal sign-off with a reason before any form is made under it', async () => {
  const before = await toSign();
  expect(before.of.made_under.number).toBe(1);
  await must(desk.step(before.order_id, 'lapse', { reason: '改天再办' }));
  await must(desk.finish(before.ticket));

  // Nobody in a hall drafts, and the drafter says it is harmless: a clause that is gone says otherwise.
  const body = { clauses: worse, adverse: false, reason: '退费改由总部统一办理' };
  expect(await codeOf(desk.clerk.post('/api/agreements', body))).toBe('kit.not_permitted');
  const own = await must(law.post('/api/agreements', body));
  expect(own).toMatchObject({ number: 2, adverse: true });
  expect(await codeOf(press(law, own.id, { verb: 'sign_off', opinion: '依法可行'.repeat(5) }))).toBe(
    'agreements.own_draft',
  );
  await must(press(law, own.id, { verb: 'drop' }));

  const draft = await must(province.post('/api/agreements', body));
  expect(await codeOf(province.post('/api/agreements', body))).toBe('agreements.one_at_a_time');
  expect(await codeOf(press(province, draft.id, { verb: 'start' }))).toBe('kit.not_from_here');
  expect(await codeOf(press(province, draft.id, { verb: 'sign_off', opinion: '可行' }))).toBe(
    'agreements.law_only',
  );
  expect(await codeOf(press(law, draft.id, { verb: 'sign_off', opinion: '可行' }))).toBe(
    'agreements.no_reason',
  );
  const seen = await must(law.get('/api/agreements'));
  const changes = seen.editions.find((one: { id: string }) => one.id === draft.id).changes;
  expect(changes.filter((one: { how: string }) => one.how !== 'same')).toMatchObject([
    { code: 'refund', how: 'removed', after: null },
  ]);
  const opinion = '双倍返还仍按公示承诺执行，条款移到公示，短信告知客户。';
  await must(press(law, draft.id, { verb: 'sign_off', opinion }));
  expect(await codeOf(press(law, draft.id, { verb: 'start' }))).toBe('agreements.province_only');
  await must(press(province, draft.id, { verb: 'start' }));

  // The next form is made under it, the customer's copy carries number, fingerprint and the very words.
  const after = await toSign();
  expect(after.of.made_under.number).toBe(2);
  expect(agreedTo(after.of)).toEqual(['rights@2.0', 'lawful_use@2.0', 'no_resale@2.0']);
  const strokes = 'M10,10 L20,20 L30,15 M40,10';
  const signed = { strokes, form_hash: after.of.form_hash, agreed: agreedTo(after.of) };
  // The clerk cannot put words of their own into it.
  expect(
    (await desk.screen.post(`${hall}/orders/${after.order_id}/sign`, { ...signed, text: '另加一条' })).status,
  ).toBe(422);
  await must(desk.screen.post(`${hall}/orders/${after.order_id}/sign`, signed));
  const { papers_link } = await must(desk.clerk.get(`${hall}/tickets/${after.ticket}/basket`));
  const papers = await must(
    world.nobody('m').post(`${hall}/tickets/${after.ticket}/papers`, { secret: papers_link.split('#')[1] }),
  );
  expect(papers.forms[0].text).toHaveLength(worse.length);
  const text = await must(world.nobody('m').get(`${hall}/agreement?number=2`));
  expect(papers.forms[0].made_under).toEqual({ number: 2, hash: text.hash });
  expect((await must(world.nobody('m').get(`${hall}/agreement?number=1`))).in_force).toBe(false);
  await must(desk.step(after.order_id, 'lapse', { reason: '改天再办' }));
});

test('an edition says something new, once, and keeps what must be ticked', () => {
  expect(whyNotDraft(clauses, clauses)).toBe('agreements.nothing_new');
  expect(
    whyNotDraft(
      clauses,
      clauses.filter(one => one.code !== 'no_resale'),
    ),
  ).toBe('agreements.must_be_ticked');
  const [one] = clauses;
  expect(whyNotDraft(clauses, one === undefined ? [] : [...clauses, one])).toBe('agreements.clause_twice');
  const added = [...clauses, { code: 'gift', tick: false, zh: '赠送一个月', en: 'a month for nothing' }];
  expect(takesAway(changesOf(clauses, added))).toBe(false);
  expect(takesAway(changesOf(added, clauses))).toBe(true);
});
