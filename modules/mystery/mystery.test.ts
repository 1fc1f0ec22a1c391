import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, wallNow } from '../../kit/clock.ts';
import { runDue } from '../../kit/due.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { clockContext } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { clauseOf } from '../norms/index.ts';
import { rotated } from './scenario.ts';
import { type Answers, items, scoreOf, sections, whyNotSheet } from './sheet.ts';
import { covered } from './views.ts';
import {
  farApart,
  ownOnly,
  toldTo,
  whyNotArrive,
  whyNotAssign,
  whyNotJudge,
  whyNotProved,
  whyNotScore,
} from './visit.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const base = '/api/mystery-visits';
const own = '/api/my-mystery-visits';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

beforeAll(async () => {
  world = await openWorld();
  await run(`delete from due_work where hall_id = 0 and kind not like 'mystery.%'`);
  for (const no of ['0301', '0306', '0101', '0102', '0104', '0121', '0122', '0123', '0406'])
    people.set(no, await world.as(no, 'office'));
});
afterAll(() => world.close());

const all_yes: Answers = Object.fromEntries(items.map(one => [one.code, 'yes'] as const));
const words =
  '进门有人招呼，取号后说了大约等多久，台席办得细，收款找零都报了数，离开有人送。不足是咨询台边有一张过期海报，一道资费题没有讲到期后的价格，灯箱有一格不亮，其余都好，下次还愿意来这里办业务。';
const video = { seconds: 960, bytes: 400_000_000, sha256: 'b'.repeat(64), kept: '档案柜 MC-1' };
const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(40)]).toString('base64');

/** A visit of a hall, planned and assigned. */
async function assigned(hall = 1001, shopper = '0121'): Promise<string> {
  // What other tests sent here lies long ago.
  await run(`update mystery_visit set quarter = '2020Q1' where target_hall_id = $1`, [hall]);
  const before = new Set((await run('select id from mystery_visit')).map(one => one.id));
  const plan = { halls: [hall], from_on: world.day, until_on: addDays(world.day, 3), slot: 'peak' };
  await must(as('0102').post(base, plan));
  const [id] = (await run('select id from mystery_visit')).map(one => one.id).filter(one => !before.has(one));
  await must(as('0102').post(`${base}/${id}/shopper`, { shopper_id: personId(shopper) }));
  return id;
}

/** The same, arrived: where the clock stands must not matter to a test, so the arrival is written down. */
async function visited(hall?: number, shopper = '0121'): Promise<string> {
  const id = await assigned(hall, shopper);
  await run(
    `update mystery_visit set state = 'visited', visited_at = now(), place_metres = 20 where id = $1`,
    [id],
  );
  return id;
}

const sheetFor = async (id: string, more: object = {}, shopper = '0121') => {
  const { visits } = await must(as(shopper).get(own));
  const mine = visits.find((one: { id: string }) => one.id === id);
  const asked = mine.scenarios
    .slice(0, 3)
    .map((one: { id: string }) => ({ scenario_id: one.id, heard: '照价目表答了', right: true }));
  return { answers: all_yes, notes: {}, asked, impression: words, video, ...more };
};

/** The same, handed in with four pictures. */
async function submitted(more: object = {}, hall?: number, shopper = '0121'): Promise<string> {
  const id = await visited(hall, shopper);
  for (let n = 0; n < 4; n++)
    await must(
      as(shopper).post(`${own}/${id}/pictures`, { shows: n < 2 ? 'problem' : 'good', content: picture }),
    );
  await must(as(shopper).post(`${own}/${id}/sheet`, await sheetFor(id, more, shopper)));
  return id;
}

const look = (no: string, id: string) => as(no).post(`${base}/${id}/recording`, { reason: '复评需要核对' });
const score = async (no: string, id: string, answers: Answers) => {
  await must(look(no, id));
  return must(as(no).post(`${base}/${id}/score`, { answers }));
};
const poster = { answers: { ...all_yes, in_date: 'no' }, notes: { in_date: '海报上月到期' } };

/** A result of hall 1001 that the hall knows of. */
async function published(): Promise<string> {
  const id = await submitted(poster);
  await score('0101', id, poster.answers as Answers);
  await must(as('0102').post(`${base}/${id}/publication`));
  return id;
}
const resultOf = async (id: string) =>
  (await must(as('0306').get('/api/halls/1001/mystery-results'))).results.find(
    (one: { id: string }) => one.id === id,
  );

test('MYS-02 the sheet weighs a hundred in eight parts; a critical item caps the whole, what could not be met is left out', () => {
  expect(Object.values(sections).reduce((sum, one) => sum + one.weight, 0)).toBe(100);
  expect(items.filter(one => one.critical === true)).toHaveLength(6);
  expect(items.flatMap(one => one.rows).filter(row => clauseOf(row) === undefined)).toEqual([]);
  expect(scoreOf(all_yes, 60)).toBe(100);
  expect(scoreOf({ ...all_yes, not_refused: 'no' }, 60)).toBe(60);
  const two_of_voice = { ...all_yes, complaint: 'na', phone_shown: 'no' } as const;
  expect(scoreOf(two_of_voice, 60)).toBe(95);
  expect(scoreOf({ ...two_of_voice, phone_shown: 'na' }, 60)).toBe(100);
});

test('MYS-05 outdated material and tariff questions are compulsory in every sheet, and the bank rotates', () => {
  expect(whyNotSheet(all_yes)).toBeUndefined();
  for (const code of ['in_date', 'tariff_one', 'tariff_two', 'question'])
    expect(whyNotSheet({ ...all_yes, [code]: 'na' })).toBe('mystery.must_be_looked_at');
  expect(whyNotSheet({ ...all_yes, greeting: 'na' })).toBeUndefined();
  const { greeting: _, ...rest } = all_yes;
  expect(whyNotSheet(rest)).toBe('mystery.unanswered');
  const bank = [
    { id: 'a', kind: 'tariff', used: 9, used_here: 2 },
    { id: 'b', kind: 'tariff', used: 3, used_here: 0 },
    { id: 'c', kind: 'tariff', used: 1, used_here: 1 },
    { id: 'd', kind: 'business', used: 0, used_here: 0 },
    { id: 'e', kind: 'errand', used: 5, used_here: 0 },
  ] as const;
  expect(rotated(bank)).toEqual(['b', 'c', 'd', 'e']);
});

test('MYS-03 a visit brings back a recording, pictures, words and questions, or it is refused by name', () => {
  const brought = { video_s: 900, pictures: 4, impression: words, questions: 2 };
  const least = { video_s: 900, pictures: 4, characters: 80, questions: 2 };
  expect(whyNotProved(brought, least)).toBeUndefined();
  expect(whyNotProved({ ...brought, video_s: 899 }, least)).toBe('mystery.video_short');
  expect(whyNotProved({ ...brought, pictures: 3 }, least)).toBe('mystery.pictures_few');
  expect(whyNotProved({ ...brought, impression: `很好${' '.repeat(200)}` }, least)).toBe(
    'mystery.impression_short',
  );
  expect(whyNotProved({ ...brought, questions: 1 }, least)).toBe('mystery.questions_few');
});

test('MYS-06 nobody scores twice or unseen, and what lies too far apart is scored by a third', () => {
  const hands = { shopper_id: 'a', second_by: 'b', third_by: null, seen_by: ['c'] };
  expect(['a', 'b', 'c', 'd'].map(by => whyNotScore(hands, by))).toEqual([
    ...['mystery.scored_already', 'mystery.scored_already', undefined, 'mystery.recording_unseen'],
  ]);
  const first = { score: 95, answers: all_yes };
  expect(farApart(first, { score: 92, answers: all_yes }, 3)).toBe(false);
  expect(farApart(first, { score: 91.9, answers: all_yes }, 3)).toBe(true);
  expect(farApart(first, { score: 95, answers: { ...all_yes, exit_free: 'no' } }, 3)).toBe(true);
});

test('ROLE-27 whoever works in the branch, knows somebody there or was there often is not sent', () => {
  const of = { posts: [], hall_path: '/1/11/', acquainted: false, in_quarter: 1, most: 2 };
  const sent = { ...of, first_shopper: null, shopper_id: 's' };
  expect(whyNotAssign(sent)).toBeUndefined();
  expect(whyNotAssign({ ...sent, posts: ['/1/11/'] })).toBe('mystery.same_branch');
  expect(whyNotAssign({ ...sent, posts: ['/1/12/'] })).toBeUndefined();
  expect(whyNotAssign({ ...sent, acquainted: true })).toBe('mystery.acquainted');
  expect(whyNotAssign({ ...sent, in_quarter: 2 })).toBe('mystery.too_often');
  expect(whyNotAssign({ ...sent, first_shopper: 's' })).toBe('mystery.same_shopper_twice');
  expect(ownOnly([{ shopper_id: 'a' }, { shopper_id: null }], 'b')).toEqual([]);
  expect(toldTo([{ state: 'submitted' }, { state: 'published' }])).toEqual([{ state: 'published' }]);
});

test('MYS-01 a visit is proved by day, hour and place, and a hall is covered in the rush and out of it', async () => {
  const at = {
    day: '2026-11-20',
    hour: 10,
    from_on: '2026-11-20',
    until_on: '2026-11-22',
    slot: 'peak' as const,
  };
  const there = { ...at, peak: { from: 10, until: 12 }, metres: 40, within: 300 };
  expect(whyNotArrive(there)).toBeUndefined();
  expect(whyNotArrive({ ...there, day: '2026-11-23' })).toBe('mystery.other_day');
  expect(whyNotArrive({ ...there, hour: 12 })).toBe('mystery.other_hours');
  expect(whyNotArrive({ ...there, slot: 'quiet' })).toBe('mystery.other_hours');
  expect(whyNotArrive({ ...there, metres: 301 })).toBe('mystery.too_far');
  expect(covered({ peak: 2, quiet: 0 }, 2)).toBe(false);
  expect(covered({ peak: 1, quiet: 1 }, 2)).toBe(true);
  const plan = { halls: [1001], from_on: world.day, until_on: world.day, slot: 'peak' };
  expect(await refused(as('0306').post(base, plan))).toBe('kit.not_permitted');
  expect(await refused(as('0102').post(base, { ...plan, until_on: addDays(world.day, -1) }))).toBe(
    'mystery.days_reversed',
  );
  const id = await assigned();
  const nowhere = { latitude: 1, longitude: 1, accuracy_m: 5 };
  expect(['mystery.too_far', 'mystery.other_hours']).toContain(
    await refused(as('0121').post(`${own}/${id}/arrival`, nowhere)),
  );
  expect(await refused(as('0121').post(`${own}/${id}/arrival`, { ...nowhere, accuracy_m: 900 }))).toBe(
    'mystery.place_unsure',
  );
});

test('ROLE-27 a shopper sees the own assignments and nothing else; who knows somebody there sends it back and is not sent again', async () => {
  const id = await assigned(1002, '0122');
  const ids = async (no: string) => (await must(as(no).get(own))).visits.map((one: { id: string }) => one.id);
  expect(await ids('0122')).toContain(id);
  expect(await ids('0121')).not.toContain(id);
  expect((await as('0121').post(`${own}/${id}/decline`)).status).toBe(404);
  for (const path of [base, `${base}/${id}`, '/api/mystery-scenarios', '/api/mystery-figures'])
    expect((await as('0122').get(path)).status).toBe(403);
  expect((await as('0122').get('/api/halls/1001/mystery-results')).status).toBe(403);
  await must(as('0122').post(`${own}/${id}/decline`));
  const again = as('0102').post(`${base}/${id}/shopper`, { shopper_id: personId('0122') });
  expect(await refused(again)).toBe('mystery.acquainted');
});

test('ROLE-27 the hall learns nothing before the publication, and never who came: not in results, events, pairs or evidence', async () => {
  const id = await submitted(poster);
  expect(await resultOf(id)).toBeUndefined();
  expect((await as('0306').get(`${base}/${id}`)).status).toBe(403);
  expect(
    await refused(as('0306').post(`/api/halls/1001/mystery-results/${id}/appeal`, { appeal: '提前申诉' })),
  ).toBe('kit.not_found');
  const [shown] = await run('select id from mystery_picture where visit_id = $1 limit 1', [id]);
  expect((await as('0306').get(`${base}/${id}/pictures/${shown.id}`)).status).toBe(404);
  expect(await run('select 1 from event where hall_id <> 0 and subject_id = $1', [id])).toEqual([]);
  await score('0101', id, poster.answers as Answers);
  await must(as('0102').post(`${base}/${id}/publication`));
  const result = await resultOf(id);
  expect(result).toMatchObject({
    state: 'published',
    capped: false,
    findings: [{ code: 'in_date', note: '海报上月到期' }],
  });
  expect((await as('0306').get(`${base}/${id}/pictures/${shown.id}`)).status).toBe(200);
  const seen = JSON.stringify([
    ...(
      await Promise.all(
        ['/mystery-results', '/pairs', '/clauses/MYS-02/evidence', '/clauses/ROLE-27/evidence'].map(path =>
          as('0306').get(`/api/halls/1001${path}`),
        ),
      )
    ).map(one => one.body),
    await run('select * from event where hall_id = 1001 and subject_id = $1', [id]),
  ]);
  for (const name of [personId('0121'), '苗青', 'Miao Qing', '0121', '明察'])
    expect(seen).not.toContain(name);
});

test('MYS-03 what is short is refused, the recording is told to reviewers alone, each look on record', async () => {
  const id = await visited();
  const sheet = await sheetFor(id);
  expect(await refused(as('0121').post(`${own}/${id}/sheet`, sheet))).toBe('mystery.pictures_few');
  const text = Buffer.from('no picture at all, only words here').toString('base64');
  expect(await refused(as('0121').post(`${own}/${id}/pictures`, { shows: 'good', content: text }))).toBe(
    'checklists.not_a_picture',
  );
  for (let n = 0; n < 4; n++)
    await must(as('0121').post(`${own}/${id}/pictures`, { shows: 'good', content: picture }));
  const short = { ...sheet, video: { ...video, seconds: 60 } };
  expect(await refused(as('0121').post(`${own}/${id}/sheet`, short))).toBe('mystery.video_short');
  const bare = { ...sheet, answers: { ...all_yes, greeting: 'no' } };
  expect(await refused(as('0121').post(`${own}/${id}/sheet`, bare))).toBe('mystery.fail_needs_note');
  await must(as('0121').post(`${own}/${id}/sheet`, sheet));
  expect((await look('0306', id)).status).toBe(403);
  expect((await look('0121', id)).status).toBe(403);
  expect(await must(look('0101', id))).toMatchObject({ kept: video.kept, seconds: 960 });
  const seen = await run(
    `select facts from event where hall_id = 0 and what = 'mystery.recording.see' and subject_id = $1`,
    [id],
  );
  expect(seen.map(one => JSON.parse(one.facts).reason)).toEqual(['复评需要核对']);
});

test('MYS-06 the second scorer sees no score before the own; what differs goes to a third, whose sheet stands', async () => {
  const id = await submitted(poster);
  expect(await must(as('0101').get(`${base}/${id}`))).toMatchObject({ answers: null, first_score: null });
  expect(await refused(as('0101').post(`${base}/${id}/score`, { answers: all_yes }))).toBe(
    'mystery.recording_unseen',
  );
  const strict = { ...all_yes, greeting: 'no', eyes: 'no', surname: 'no', in_date: 'no' } as Answers;
  expect(await score('0101', id, strict)).toMatchObject({ state: 'to_rescore' });
  expect(await refused(as('0101').post(`${base}/${id}/score`, { answers: all_yes }))).toBe(
    'mystery.scored_already',
  );
  expect(await score('0123', id, strict)).toMatchObject({ state: 'quality_checked' });
  const { score: told } = await must(as('0102').post(`${base}/${id}/publication`));
  expect(told).toBe(scoreOf(strict, 60));
  const { deviation } = await must(as('0102').get('/api/mystery-figures'));
  expect(deviation.over).toBeGreaterThan(0);
});

test('MYS-04 the hall appeals, two who did not score rule, both scores stay, what failed is mended and looked at again', async () => {
  const id = await published();
  expect(
    await refused(as('0301').post(`/api/halls/1001/mystery-results/${id}/appeal`, { appeal: '不服' })),
  ).toBe('kit.not_permitted');
  expect(
    (await as('0406').post(`/api/halls/1002/mystery-results/${id}/appeal`, { appeal: '不是本厅的' })).status,
  ).toBe(404);
  await must(
    as('0306').post(`/api/halls/1001/mystery-results/${id}/appeal`, { appeal: '海报当天已撤，有照片' }),
  );
  const ask = {
    what: 'mystery.visit.rule',
    subject_id: id,
    facts: { ruling: '照片时间相符，改判', lifted: 'in_date' },
  };
  const nothing = { ...ask, facts: { ...ask.facts, lifted: 'greeting' } };
  expect(await refused(as('0102').post('/api/halls/1001/pairs', nothing))).toBe('mystery.nothing_lifted');
  expect(await refused(as('0306').post('/api/halls/1001/pairs', ask))).toBe('kit.not_permitted');
  const { pair_id } = await must(as('0102').post('/api/halls/1001/pairs', ask));
  expect(await refused(as('0102').post(`/api/halls/1001/pairs/${pair_id}/seal`))).toBe(
    'people.pair_same_person',
  );
  await must(as('0104').post(`/api/halls/1001/pairs/${pair_id}/seal`));
  const of = await resultOf(id);
  expect(of).toMatchObject({ state: 'closed', ruled_score: 100, ruling: '照片时间相符，改判' });
  expect(of.score).toBeLessThan(100);
  expect(whyNotJudge({ shopper_id: 'a', second_by: 'b', third_by: null, published_by: null }, 'b')).toBe(
    'mystery.scorer_judges',
  );
});

test('MYS-04 without an appeal the score becomes final after five working days; what failed is a task of the hall, and the second visit closes it', async () => {
  const id = await published();
  const [due] = await run(
    `select due_at from due_work where subject_id = $1 and kind = 'mystery.appeal_over'`,
    [id],
  );
  expect(due.due_at.getTime()).toBeGreaterThan(Date.parse(`${addDays(world.day, 4)}T00:00:00+08:00`));
  await run(`update due_work set due_at = date_trunc('minute', now()) where subject_id = $1`, [id]);
  await settled();
  expect(await resultOf(id)).toMatchObject({ state: 'rectifying', left: 1, may_appeal: false });
  const { mends } = await must(as('0306').get('/api/halls/1001/mends'));
  expect(
    mends.find((one: { list: string; code: string }) => one.list === 'mystery' && one.code === 'in_date'),
  ).toMatchObject({
    owner: { id: personId('0306') },
  });
  expect(
    (await as('0306').post(`${base}/${id}/revisit`, { fixed: ['in_date'], note: '自己看过' })).status,
  ).toBe(403);
  expect(await must(as('0102').post(`${base}/${id}/revisit`, { fixed: [], note: '海报还在' }))).toEqual({
    state: 'rectifying',
  });
  expect(
    await must(as('0102').post(`${base}/${id}/revisit`, { fixed: ['in_date'], note: '已经撤下' })),
  ).toEqual({ state: 'closed' });
});

/** What is due above the halls is done. */
const settled = () =>
  runDue(
    world.db,
    { hall_id: 0, until: async () => wallNow(), most: 500 },
    clockContext(() => wallNow()),
    () => {},
  );

test('MYS-03 a visit nobody proves within its hours is void', async () => {
  const id = await visited();
  await run(
    `insert into due_work (hall_id, due_at, id, kind, subject_id, facts) values (0, date_trunc('minute', now()), gen_random_uuid(), 'mystery.unproved', $1, '{}')`,
    [id],
  );
  await settled();
  expect(await run('select state, void_reason from mystery_visit where id = $1', [id])).toEqual([
    { state: 'voided', void_reason: 'unproved' },
  ]);
});
