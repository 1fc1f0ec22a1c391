import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';

let world: World;
let desk: Desk;
let other: Caller;
let other_id: string;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status >= 400 && status < 500, String(status)).toBe(true);
};
const asked = async (): Promise<string> => {
  const ticket = await desk.serve('consultation');
  await must(
    desk.open(ticket, {
      business: 'consultation',
      asks: { topic: 'network', article: 'signal_weak', solved: false },
    }),
  );
  await must(desk.clerk.post(`${desk.hall}/tickets/${ticket}/finish`, { outcome: 'consulted' }));
  const { questions } = await must(desk.clerk.get(`${desk.hall}/follow-ups`));
  return questions.at(-1).id;
};
const path = (id: string, rest: string) => `${desk.hall}/follow-ups/${id}/${rest}`;
const seenBy = async (who: Caller, id: string) =>
  (await must(who.get(`${desk.hall}/follow-ups`))).questions.find((one: { id: string }) => one.id === id);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, till: false });
  other = await world.as('0302');
  other_id = (await run(`select id from person where staff_no = '0302'`))[0].id;
});
afterAll(() => world.close());

test('SVC-06 who was asked first answers for it until another has accepted: nobody else answers, hands on or accepts', async () => {
  const id = await asked();
  const told = { article: 'signal_weak', how: 'called' };
  await refused('orders.not_the_owner', other.post(path(id, 'answer'), told));
  await refused('orders.not_the_owner', other.post(path(id, 'offer'), { to_id: other_id }));
  await refused(
    'first_asked.cannot_own_it',
    desk.clerk.post(path(id, 'offer'), { to_id: crypto.randomUUID() }),
  );
  await refused('first_asked.nothing_offered', other.post(path(id, 'offer/accept')));
  await must(desk.clerk.post(path(id, 'offer'), { to_id: other_id }));
  await refused('first_asked.offered_already', desk.clerk.post(path(id, 'offer'), { to_id: other_id }));
  // Offered is not handed over: the first still answers for it.
  expect(await seenBy(desk.clerk, id)).toMatchObject({ mine: true, offered_to_me: false });
  expect(await seenBy(other, id)).toMatchObject({ mine: false, offered_to_me: true });
  await refused('orders.not_the_owner', other.post(path(id, 'answer'), told));
  await refused('first_asked.not_offered_to_you', desk.manager.post(path(id, 'offer/accept')));
  await must(other.post(path(id, 'offer/accept')));
  expect(await seenBy(other, id)).toMatchObject({ mine: true, offered_to: null });
  await refused('orders.not_the_owner', desk.clerk.post(path(id, 'answer'), told));
  await must(other.post(path(id, 'answer'), told));
  const events = await run(
    `select what from event where what like 'first_asked.hand_over.%' order by at, id`,
  );
  expect(events.map(one => one.what)).toEqual([
    'first_asked.hand_over.offer',
    'first_asked.hand_over.accept',
  ]);
});

test('SVC-06 a refused or withdrawn offer leaves the question with its owner', async () => {
  const id = await asked();
  await must(desk.clerk.post(path(id, 'offer'), { to_id: other_id }));
  await must(other.post(path(id, 'offer/refuse')));
  expect(await seenBy(desk.clerk, id)).toMatchObject({ mine: true });
  await must(desk.clerk.post(path(id, 'offer/withdraw')));
  expect(await seenBy(desk.clerk, id)).toMatchObject({ mine: true, offered_to: null });
  await must(desk.clerk.post(path(id, 'offer'), { to_id: other_id }));
  await must(desk.clerk.post(path(id, 'offer/withdraw')));
  await refused('first_asked.nothing_offered', other.post(path(id, 'offer/accept')));
});

test('SVC-02 PRIN-09 an answer by message needs a number and one of the hall’s own answers, and carries it', async () => {
  const id = await asked();
  const message = { article: 'signal_weak', how: 'message' };
  await refused('orders.no_contact', desk.clerk.post(path(id, 'answer'), message));
  await refused('orders.not_the_owner', other.post(path(id, 'contact'), { phone: '13900000001' }));
  const { mask } = await must(desk.clerk.post(path(id, 'contact'), { phone: '13900000001' }));
  expect(mask).not.toContain('13900000001');
  await refused(
    'orders.message_needs_article',
    desk.clerk.post(path(id, 'answer'), { ...message, article: 'own_words' }),
  );
  await must(desk.clerk.post(path(id, 'answer'), message));
  const [told] = await run(`select kind, facts from notice where subject_id = $1`, [id]);
  expect(told.kind).toBe('orders.question_answered');
  expect(JSON.parse(told.facts).answer_zh.length).toBeGreaterThan(10);
  await refused(
    'orders.question_is_answered',
    desk.clerk.post(path(id, 'contact'), { phone: '13900000001' }),
  );
});
