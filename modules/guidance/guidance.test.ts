import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';

let world: World;
let desk: Desk;
let guide: Caller;
const hall = '/api/halls/1001';
const routes = `${hall}/guidance/routes`;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status >= 400 && status < 500, String(status)).toBe(true);
};
const send = (body: object) => guide.post(routes, body);
const seen = { id_card: 'seen', old_card: 'not_needed' };
const board = () => must(guide.get(`${hall}/guidance`));
const proposal = async (query: string) => must(guide.get(`${hall}/guidance/proposal?${query}`));

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, till: false });
  guide = await world.as('0304', 'floor');
});
afterAll(() => world.close());

test('SVC-01 a need is proposed where it is done, with its wait and reason; the wrong way is refused, each route is on record', async () => {
  const pay = await proposal('business=bill_payment');
  expect(pay.ways.map((one: { way: string }) => one.way)).toContain('kiosk');
  const transfer = await proposal('business=ownership_transfer');
  expect(transfer.ways.map((one: { way: string }) => one.way)).not.toContain('kiosk');
  expect((await proposal('business=plan_change&vip=true')).ways[0]).toMatchObject({
    way: 'vip',
    class: 'vip',
  });
  expect((await proposal('business=consultation')).ways[0]).toMatchObject({ way: 'answered' });
  await refused('guidance.no_terminal_does_it', send({ business: 'ownership_transfer', way: 'kiosk' }));
  const sent = await must(send({ business: 'bill_payment', way: 'kiosk', because: 'shorter' }));
  expect(sent).toMatchObject({ way: 'kiosk', label: null });
  const [event] = await run(
    `select facts, actor_id from event where what = 'guidance.route.send' and subject_id = $1`,
    [sent.route_id],
  );
  expect(JSON.parse(event.facts)).toMatchObject({
    business: 'bill_payment',
    way: 'kiosk',
    because: 'shorter',
  });
  // Only the floor sends; a clerk or somebody of another hall does not.
  await refused('kit.not_permitted', desk.clerk.post(routes, { business: 'bill_payment', way: 'kiosk' }));
  await refused(
    'kit.not_found',
    (await world.as('0401', 'floor')).post(routes, { business: 'bill_payment', way: 'kiosk' }),
  );
});

test('SVC-01 who comes back or is sent on by the counter was sent wrongly, and the share stands on the floor and on the clause', async () => {
  const before = await board();
  const sent = await must(send({ business: 'bill_payment', way: 'kiosk' }));
  const path = `${routes}/${sent.route_id}/came-back`;
  expect((await guide.post(path, { reason: 'bored' })).status).toBe(422);
  await must(guide.post(path, { reason: 'terminal_failed' }));
  await refused('kit.not_from_here', guide.post(path, { reason: 'terminal_failed' }));
  const numbered = await must(send({ business: 'consultation', way: 'counter' }));
  await run('update queue_ticket set transfers = 1 where id = $1', [numbered.id]);
  const after = await board();
  expect([after.sent - before.sent, after.wrong - before.wrong]).toEqual([2, 2]);
  const { body } = await desk.manager.get(`${hall}/clauses/SVC-01/evidence?day=${world.day}`);
  expect(JSON.stringify(body)).toContain('引错率');
});

test('ROLE-08 ROLE-09 SVC-05 no number is taken before every paper is looked at, and what is missing is told before the wait', async () => {
  const asks = { business: 'sim_replacement', way: 'counter' };
  await refused('guidance.papers_unseen', send(asks));
  await refused('guidance.papers_unseen', send({ ...asks, agent: true, papers: seen }));
  await refused('guidance.paper_is_needed', send({ ...asks, papers: { ...seen, id_card: 'not_needed' } }));
  const lacking = { ...asks, papers: { ...seen, id_card: 'missing' } };
  await refused('guidance.tell_missing', send(lacking));
  await must(send({ ...lacking, told_missing: true }));
  await must(
    send({ business: 'sim_replacement', way: 'fetch', papers: { id_card: 'missing' }, told_missing: true }),
  );
  await refused('guidance.not_a_choice', send({ ...asks, papers: seen, prefill: { why: 'because' } }));
});

test('ROLE-08 SVC-05 the counter sees what was looked at and prepared before the first word, and nobody else does', async () => {
  const body = { business: 'sim_replacement', way: 'counter', papers: seen, prefill: { why: 'damaged' } };
  const sent = await must(send(body));
  expect(sent.label).toMatch(/^A\d{3}$/);
  const path = `${hall}/tickets/${sent.id}/prepared`;
  const { prepared } = await must(desk.clerk.get(path));
  expect(prepared.papers).toMatchObject([
    { code: 'id_card', mark: 'seen' },
    { code: 'old_card', mark: 'not_needed' },
  ]);
  expect(prepared.prefill).toMatchObject([{ code: 'why', value: { zh: '卡坏了' } }]);
  expect(prepared.by.zh).not.toBe('');
  await refused('kit.not_permitted', (await world.as('0308')).get(path));
  const bare = await must((await world.device(1001, 'K1')).post(`${hall}/tickets`, { class: 'ordinary' }));
  expect((await must(desk.clerk.get(`${hall}/tickets/${bare.id}/prepared`))).prepared).toBeNull();
});

test('PRIN-09 SVC-02 an answer on the floor is on record; one that did not solve it goes on as a question with its clock and owner', async () => {
  await refused('guidance.which_answer', send({ business: 'consultation', way: 'answered' }));
  const told = { business: 'consultation', way: 'answered', topic: 'plan', article: 'plan_leave' };
  expect(await must(send({ ...told, solved: true }))).toMatchObject({ follow_up_id: null });
  const left = await must(send({ ...told, solved: false }));
  const { questions } = await must(guide.get(`${hall}/follow-ups`));
  expect(questions).toMatchObject([
    { id: left.follow_up_id, mine: true, label: null, contact: null, late: false },
  ]);
  const counts = await board();
  expect([counts.answered, counts.solved]).toEqual([2, 1]);
});

test('SVC-03 who stands at a terminal for long is offered help on the floor, until gone; a terminal cannot make a stay shorter', async () => {
  const kiosk = await world.device(1001, 'K1');
  const use = (in_use: boolean) => must(kiosk.post(`${hall}/kiosk-use`, { in_use }));
  const alerts = async () =>
    (await must(desk.manager.get(`${hall}/floor`))).alerts.filter(
      (one: { kind: string }) => one.kind === 'kiosk',
    );
  await world.at('09:30');
  const { in_use_since } = await use(true);
  await world.at('09:32');
  expect((await use(true)).in_use_since).toBe(in_use_since);
  expect(await alerts()).toEqual([]);
  await world.at('09:34');
  expect(await alerts()).toMatchObject([{ label: 'K1', level: 'over' }]);
  expect((await board()).kiosks.find((one: { code: string }) => one.code === 'K1')).toMatchObject({
    over: true,
  });
  expect(await use(false)).toEqual({ in_use_since: null });
  await world.at('09:36');
  expect(await alerts()).toEqual([]);
  // A short visit raises nothing, and only a terminal speaks of itself.
  await use(true);
  await world.at('09:37');
  await use(false);
  await world.at('09:45');
  expect(await alerts()).toEqual([]);
  await refused('kit.not_permitted', guide.post(`${hall}/kiosk-use`, { in_use: true }));
});
