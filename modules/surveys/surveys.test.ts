import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, day_ms, later, onDay, wallNow } from '../../kit/clock.ts';
import { runDue } from '../../kit/due.ts';
import { newId } from '../../kit/ids.ts';
import { type Answered, Caller } from '../../kit/testing/http.ts';
import { clockContext, stepHall } from '../../kit/worker.ts';
import { hashOf, newSecret } from '../people/index.ts';
import { shownGroups } from './groups.ts';

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
let ended = 0;
/** A visit of a class that has just ended at the clerk's counter, a moment after the one before it. */
async function visit(of = 'ordinary'): Promise<Visit> {
  const got = await must(kiosk.post(`${hall}/tickets`, { class: of }));
  ended += 1;
  await run(
    `update queue_ticket set state = 'finished', finished_at = wait_from + make_interval(secs => $3 / 1000.0), counter_id = $2
     where hall_id = 1001 and id = $1`,
    [got.id, world.counter(1), ended],
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
const close = (survey: string) =>
  must(manager.post(`/api/surveys/${survey}/close`, { result: '等候要再短些' }));
/** The result of a survey, in the hall or above the halls. */
const resultOf = (survey: string, who = manager, where = `${hall}/surveys`) =>
  must(who.get(`${where}/${survey}`));
/** What somebody takes out of it as a file. */
const exported = async (survey: string): Promise<string> => {
  const about = { survey, over: 'yes' };
  return (await must(branch.post('/api/exports', { kind: 'surveys', about, reason: '月度例会' }))).content;
};
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
  await close(id);
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
  // Not even the day: a count of one beside the one visit of a day would name it.
  expect(Object.keys(told[0])).toEqual(['hall_id', 'survey_id', 'class', 'question', 'choice', 'count']);
  // Nothing of an answer is in the record, nor kept under a key: so few choices could be guessed from a print.
  const kept = await run(`select 1 from idempotency where answer like '%done%' and actor_id = $1`, [
    '00000000-0000-7000-8000-000000000004',
  ]);
  expect(kept).toEqual([]);
  // While it runs nothing is shown: two looks beside one another would tell who came between.
  const { surveys } = await must(manager.get(`${hall}/surveys`));
  const row = surveys.find((one: { id: string }) => one.id === id);
  expect(row).toMatchObject({ asked: 9, answered: 9 });
  expect(Object.keys(row)).not.toContain('result_here');
  const early = await resultOf(id);
  expect(early.result_here).toMatchObject({ asked: 9, answered: 9, share: 100, shown: false, questions: [] });
  const ofClasses = (of: typeof early) =>
    of.result_here.classes.map((one: { questions: unknown }) => one.questions);
  expect(ofClasses(early)).toEqual([null, null]);
  expect((await resultOf(id, branch, '/api/surveys')).by_hall).toMatchObject([
    { shown: false, questions: [] },
  ]);
  expect(await exported(id)).not.toContain('满意,9,');
  await close(id);
  const of = await resultOf(id);
  expect(of.least).toBe(5);
  expect(of.result_here).toMatchObject({ asked: 9, answered: 9, share: 100, shown: true });
  expect(of.result_here.questions[0]).toEqual({ counts: [0, 0, 0, 9, 0], figure: 4 });
  // Three of payment are too few; with the six of the other class shown, the total would give them away.
  expect(ofClasses(of)).toEqual([null, null]);
  const there = await resultOf(id, branch, '/api/surveys');
  expect(there.by_hall).toMatchObject([{ id: 1001, asked: 9, answered: 9, shown: true }]);
  expect(await exported(id)).toContain('满意,9,');
  expect(await codeOf(branch.get(`/api/halls/1002/surveys/${id}`))).toBe('kit.not_found');
});

test.each([
  ['all of them, where each is large enough', { a: 9, b: 6 }, ['a', 'b']],
  ['none of two, where one is small', { a: 9, b: 3 }, []],
  ['what is left once the hidden reach the least', { a: 1, b: 2, c: 7, d: 9, e: 30 }, ['d', 'e']],
  ['what is left where several small ones reach it by themselves', { a: 2, b: 3, c: 7 }, ['c']],
] as const)('SVC-15 parts are shown: %s', (_, given, shown) => {
  const groups = Object.entries(given).map(([key, answered]) => ({ key, answered }));
  expect([...shownGroups(groups, 5)].sort()).toEqual(shown);
});

/** Answers of a class in a hall as they would have been counted, without their visits. */
async function counted(survey: string, hall_id: number, of: string, answers: number): Promise<void> {
  await run(
    `insert into survey_ask (hall_id, survey_id, ticket_id, day, class, channel, answered)
     select $1::int, $2::uuid, gen_random_uuid(), $3::date, $4::text, 'phone', true from generate_series(1, $5::int)`,
    [hall_id, survey, world.day, of, answers],
  );
  await run(
    `insert into survey_tally (hall_id, survey_id, class, question, choice, count) values ($1, $2, $3, 0, 4, $4)`,
    [hall_id, survey, of, answers],
  );
}

test('SVC-15 no hall is found by subtraction: of two with one too small neither is shown, on no page; together they are', async () => {
  const { id } = await must(branch.post('/api/surveys', draftOf({ halls: [1001, 1002] })));
  await must(other.post(`/api/surveys/${id}/approve`));
  await days(0);
  await counted(id, 1001, 'ordinary', 8);
  await counted(id, 1002, 'ordinary', 3);
  await must(branch.post(`/api/surveys/${id}/close`, { result: '等候要再短些' }));
  const over = await resultOf(id, branch, '/api/surveys');
  expect(over.result_here).toMatchObject({ answered: 11, shown: true });
  expect(over.by_hall).toMatchObject([
    { id: 1001, answered: 8, shown: false, questions: [] },
    { id: 1002, answered: 3, shown: false, questions: [] },
  ]);
  expect((await resultOf(id)).result_here).toMatchObject({ answered: 8, shown: false, questions: [] });
  await counted(id, 1002, 'payment', 6);
  const more = await resultOf(id, branch, '/api/surveys');
  expect(more.by_hall.map((one: { shown: boolean }) => one.shown)).toEqual([true, true]);
  // Ordinary has eleven, but eight are shown in one hall: the three of the other would be left over.
  expect(more.result_here.classes.map((one: { questions: unknown }) => one.questions)).toEqual([null, null]);
});

test('SVC-15 a hall keeps its surveys in its list however many others have, those that run first', async () => {
  const id = await running();
  await run(
    `insert into survey (hall_id, id, state, title_zh, title_en, questions, share, anonymous, halls, starts_on, ends_on, draw_key,
       drafted_by, drafted_at)
     select 0, gen_random_uuid(), 'closed', '别厅', 'elsewhere', questions, share, anonymous,
       case when n < 70 then '{1002}'::int[] else '{1001}' end, starts_on + 1, ends_on + 1, draw_key, drafted_by, drafted_at
     from survey, generate_series(1, 72) n where id = $1`,
    [id],
  );
  const { surveys } = await must(manager.get(`${hall}/surveys`));
  expect(surveys[0]).toMatchObject({ id, state: 'running' });
  expect(surveys.filter((one: { title: { en: string } }) => one.title.en === 'elsewhere')).toHaveLength(3);
  expect((await must(branch.get('/api/surveys'))).surveys[0].id).toBe(id);
  await run(`delete from survey where title_en = 'elsewhere'`);
  await drop();
});

test('SVC-15 a program is asked and answers in a demonstration only', async () => {
  const id = await running();
  const of = await visit();
  const token = newSecret();
  await run(
    `insert into machine_client (id, name, role, hall_id, token_hash, made_at) values ($1, 'test', 'program', 1001, $2, now())`,
    [newId(), hashOf(token)],
  );
  const program = new Caller(world.server.url, 'program', token);
  expect((await must(ask(of, program))).survey.id).toBe(id);
  const modeIs = (mode: string) => run(`update setting set value = $1 where key = 'mode'`, [mode]);
  await modeIs('production');
  try {
    expect(await codeOf(ask(of, program))).toBe('surveys.not_by_program');
    expect(await codeOf(answer(of, id, [4], {}, program))).toBe('surveys.not_by_program');
  } finally {
    await modeIs('demo');
  }
  await must(answer(of, id, [4], {}, program));
  await drop();
});

test('SVC-15 a survey that may be named keeps the visit only where the customer lets it; the day writes its sample down', async () => {
  await run('delete from survey_sample');
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
  // A second survey takes whom the first leaves: nobody is drawn for both.
  const second = await running({ share: { ordinary: 100 } });
  const end = onDay(addDays(world.day, 1), '00:00');
  await stepHall(world.server.house, 1001, end);
  const sample = await run(
    `select class, served, drawn from survey_sample where survey_id = $1 and class = 'ordinary'`,
    [id],
  );
  expect(sample[0].drawn).toBeGreaterThanOrEqual(asked.length);
  expect(sample[0].drawn).toBeLessThan(sample[0].served);
  const [rest] = await run(
    `select served, drawn from survey_sample where survey_id = $1 and class = 'ordinary'`,
    [second],
  );
  expect(rest).toEqual({ served: sample[0].served, drawn: sample[0].served - sample[0].drawn });
  const facts = await run(`select facts from event where what = 'surveys.sampled' and subject_id = $1`, [id]);
  expect(JSON.parse(facts[0].facts)).toMatchObject({ day: world.day });
});
