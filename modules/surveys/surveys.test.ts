import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, day_ms, later, wallNow } from '../../kit/clock.ts';
import { runDue } from '../../kit/due.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { clockContext } from '../../kit/worker.ts';
import { shownClasses } from './groups.ts';

let world: World;
let manager: Caller;
let branch: Caller;
let other: Caller;
let clerk: Caller;
let kiosk: Caller;
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
async function must(answer: Promise<Answered>): Promise<Answered['body']> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
/** The wall clock of everything above the halls, moved on by some days. */
const days = (count: number) =>
  runDue(
    world.db,
    { hall_id: 0, until: async () => later(wallNow(), count * day_ms), most: 100 },
    clockContext(due => (due.due_at > wallNow() ? due.due_at : wallNow())),
    ctx => world.server.house.announce(ctx.announced),
  );

const question = { kind: 'score', zh: '您满意吗？', en: 'Are you content?', options: [] };
const draftOf = (more: object = {}) => ({
  ...{ title_zh: '等候调查', title_en: 'On waiting', anonymous: true, questions: [question] },
  ...{ share: { ordinary: 100, payment: 100 }, halls: [1001], starts_on: world.day },
  ends_on: addDays(world.day, 5),
  ...more,
});
async function running(more: object = {}): Promise<string> {
  const { id } = await must(manager.post('/api/surveys', draftOf(more)));
  await must(branch.post(`/api/surveys/${id}/approve`));
  await days(0);
  return id;
}
interface Visit {
  id: string;
  secret: string;
}
/** A visit of a class that has just ended at the clerk's counter. */
async function visit(of = 'ordinary'): Promise<Visit> {
  const got = await must(kiosk.post(`${hall}/tickets`, { class: of }));
  await run(
    `update queue_ticket set state = 'finished', finished_at = wait_from, counter_id = $2 where hall_id = 1001 and id = $1`,
    [got.id, world.counter(1)],
  );
  return { id: got.id, secret: got.secret };
}
const ask = (of: Visit, who = world.nobody('m')) =>
  who.post(`${hall}/tickets/${of.id}/survey`, { secret: of.secret });
const answer = (of: Visit, survey: string, answers: number[], more: object = {}, who = world.nobody('m')) =>
  who.post(`${hall}/tickets/${of.id}/survey/${survey}/answers`, {
    ...{ secret: of.secret, answers, anonymous: true },
    ...more,
  });
const drop = () => run(`update survey set state = 'closed' where state = 'running'`);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  for (const table of ['survey_tally', 'survey_ask', 'survey_named_answer', 'survey_sample', 'survey'])
    await run(`delete from ${table}`);
  manager = await world.as('0306', 'office');
  branch = await world.as('0102', 'region');
  other = await world.as('0104', 'region');
  clerk = await world.as('0301');
  kiosk = await world.device(1001, 'K1');
  await clerk.post(`${hall}/counters/${world.counter(1)}/open`);
});
afterAll(() => world.close());

test('SVC-15 a survey is drafted by one, approved by another, begins on its day and ends by itself', async () => {
  expect(await codeOf(clerk.post('/api/surveys', draftOf()))).toBe('kit.not_permitted');
  expect(await codeOf(manager.post('/api/surveys', draftOf({ halls: [1001, 1002] })))).toBe('kit.not_found');
  expect(await codeOf(manager.post('/api/surveys', draftOf({ share: { vip: 0 } })))).toBe(
    'surveys.nobody_asked',
  );
  const choice = { kind: 'choice', zh: '哪个好', en: 'Which one', options: [{ zh: '这个', en: 'This' }] };
  expect(await codeOf(manager.post('/api/surveys', draftOf({ questions: [choice] })))).toBe(
    'surveys.too_few_options',
  );
  const own = await must(branch.post('/api/surveys', draftOf({ halls: [1001, 1002] })));
  expect(await codeOf(branch.post(`/api/surveys/${own.id}/approve`))).toBe('surveys.own_draft');
  await must(other.post(`/api/surveys/${own.id}/approve`));
  const state = async () => (await run('select state from survey where id = $1', [own.id]))[0].state;
  expect(await state()).toBe('approved');
  await days(0);
  expect(await state()).toBe('running');
  await days(7);
  expect(await state()).toBe('closed');
});

test('SVC-15 chance draws by class, the same at every look; a clerk neither answers nor learns who is asked', async () => {
  const id = await running({ share: { ordinary: 100, payment: 0 } });
  const drawn = await visit();
  expect((await must(ask(drawn))).survey).toMatchObject({ id, anonymous: true });
  expect((await must(ask(drawn))).survey.id).toBe(id);
  expect((await must(ask(await visit('payment')))).survey).toBeNull();
  expect((await must(ask(drawn, clerk))).survey).toBeNull();
  expect(await codeOf(answer(drawn, id, [4], {}, clerk))).toBe('surveys.not_by_staff');
  const refused = await run(`select 1 from event where what = 'surveys.answer_refused'`);
  expect(refused).toHaveLength(1);
  expect(await codeOf(answer({ ...drawn, secret: 'guess' }, id, [4]))).toBe('kit.not_found');
  expect(await codeOf(answer(drawn, id, [9]))).toBe('surveys.answer_all');
  await must(answer(drawn, id, [4]));
  expect(await codeOf(answer(drawn, id, [0]))).toBe('surveys.answered_already');
  await must(manager.post(`/api/surveys/${id}/close`, { result: '等候要再短些' }));
  expect((await must(ask(await visit()))).survey).toBeNull();
});

test('SVC-15 an anonymous answer is counts and nothing else; small groups are hidden, and none is found by subtraction', async () => {
  const id = await running();
  const ordinary = await Promise.all(Array.from({ length: 6 }, () => visit()));
  const payment = await Promise.all(Array.from({ length: 3 }, () => visit('payment')));
  for (const of of [...ordinary, ...payment]) {
    await must(ask(of));
    await must(answer(of, id, [3]));
  }
  expect(await run('select 1 from survey_named_answer')).toEqual([]);
  const told = await run('select * from survey_tally where survey_id = $1', [id]);
  expect(told.map(one => [one.class, one.choice, one.count]).sort()).toEqual([
    ['ordinary', 3, 6],
    ['payment', 3, 3],
  ]);
  expect(Object.keys(told[0])).toEqual([
    'hall_id',
    'survey_id',
    'day',
    'class',
    'question',
    'choice',
    'count',
  ]);
  // Nothing of an answer is in the record, nor kept under a key: so few choices could be guessed from a print.
  const kept = await run(`select 1 from idempotency where answer like '%done%' and actor_id = $1`, [
    '00000000-0000-7000-8000-000000000004',
  ]);
  expect(kept).toEqual([]);
  const { surveys, least } = await must(manager.get(`${hall}/surveys`));
  const of = surveys.find((one: { id: string }) => one.id === id);
  expect(least).toBe(5);
  expect(of.result_here).toMatchObject({ asked: 9, answered: 9, share: 100, enough: true });
  expect(of.result_here.questions[0]).toEqual({ counts: [0, 0, 0, 9, 0], figure: 4 });
  // Three of payment are too few; with the six of the other class shown, the total would give them away.
  expect(of.result_here.classes.map((one: { questions: unknown }) => one.questions)).toEqual([null, null]);
  expect(
    [
      ...shownClasses(
        [
          { class: 'a', answered: 9 },
          { class: 'b', answered: 6 },
        ],
        5,
      ),
    ].sort(),
  ).toEqual(['a', 'b']);
  const over = await must(branch.get('/api/surveys'));
  const there = over.surveys.find((one: { id: string }) => one.id === id);
  expect(there.by_hall).toMatchObject([{ id: 1001, asked: 9, answered: 9 }]);
  await drop();
});

test('SVC-15 a survey that may be named keeps the visit only where the customer lets it; the day writes its sample down', async () => {
  const id = await running({ anonymous: false, share: { ordinary: 50 } });
  const visits = await Promise.all(Array.from({ length: 20 }, () => visit()));
  const asked: Visit[] = [];
  for (const of of visits) if ((await must(ask(of))).survey !== null) asked.push(of);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.length).toBeLessThan(19);
  await must(answer(asked[0] as Visit, id, [2], { anonymous: false }));
  await must(answer(asked[1] as Visit, id, [2], { anonymous: true }));
  const named = await run('select ticket_id from survey_named_answer where survey_id = $1', [id]);
  expect(named.map(one => one.ticket_id)).toEqual([asked[0]?.id]);
  await world.at('23:05');
  const sample = await run(
    `select class, served, drawn from survey_sample where survey_id = $1 and class = 'ordinary'`,
    [id],
  );
  expect(sample[0].drawn).toBeGreaterThanOrEqual(asked.length);
  expect(sample[0].drawn).toBeLessThan(sample[0].served);
  const facts = await run(`select facts from event where what = 'surveys.sampled' and subject_id = $1`, [id]);
  expect(JSON.parse(facts[0].facts)).toMatchObject({ day: world.day });
});
