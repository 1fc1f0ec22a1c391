import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { allGrants } from '../../kit/permission.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { personId } from '../demo/index.ts';
import { clauseOf, forgetOverrides } from '../norms/index.ts';
import { roles } from '../people/index.ts';
import { cards } from './cards/index.ts';
import { safetyDuties } from './cards/safety.ts';
import { whyNotHold } from './key.ts';
import { vacanciesAmong } from './vacancy.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const posts = () => must(as('0306').get(`${hall}/posts`));

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  for (const no of ['0301', '0304', '0305', '0306', '0307', '0309', '0103', '0104', '0405'])
    people.set(no, await world.as(no));
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

/** Asked by the first, sealed by the second. */
const pair = async (what: string, subject_id: string, first: string, second: string): Promise<Answered> => {
  const { pair_id } = await must(as(first).post(`${hall}/pairs`, { what, subject_id }));
  return as(second).post(`${hall}/pairs/${pair_id}/seal`);
};

/** A version of a clause, in force since so many days: the long way there is told in publishing.test.ts. */
const inForce = async (clause: string, days: number): Promise<string> => {
  const id = randomUUID();
  await run(
    `insert into norm_version (hall_id, id, state, clause, unit_id, number, text_zh, text_en, numbers, reason, trial, drafter_id, drafted_at, in_force_at)
     values (0, $1, 'in_force', $2, 1, 2, '新版', 'A new version', '{}', 'a test', false, $3, now(), now() - $4 * interval '1 day')`,
    [id, clause, personId('0104'), days],
  );
  forgetOverrides();
  return id;
};

test('ROLE-01 every post has its card; what it may is what the house grants, and the close is the hall manager’s alone', async () => {
  const staffed = Object.keys(roles).filter(one => !one.startsWith('device_') && one !== 'program');
  expect(cards.map(one => one.post).toSorted()).toEqual(staffed.toSorted());
  for (const one of cards) {
    expect(clauseOf(one.row), one.row).toBeDefined();
    expect([one.duties, one.flow, one.assessed, one.never].every(part => part.length > 0)).toBe(true);
  }
  const mine = (await must(as('0306').get('/api/my-posts'))).cards[0];
  expect(mine).toMatchObject({ post: 'hall_manager', row: 'ROLE-01', hall_id: 1001 });
  const granted: string[] = mine.granted.map((one: { permission: string }) => one.permission);
  const held = new Set(allGrants().flatMap(([may, by]) => (by.includes('hall_manager') ? [may] : [])));
  expect(granted.length).toBeGreaterThan(40);
  expect(granted.filter(one => !held.has(one))).toEqual([]);
  expect(granted).toContain('halls.day.close');
  expect(await refused(as('0305').post(`${hall}/day/close`, {}))).toBe('kit.not_permitted');
  const clerk = await must(as('0306').get(`${hall}/posts/service_clerk`));
  expect(clerk.granted.map((one: { permission: string }) => one.permission)).not.toContain('halls.day.close');
});

test('SAF-04 every card says what its post answers for in safety, beside what everybody does, and the letter is signed on it', async () => {
  for (const one of cards) expect(safetyDuties(one.post), one.post).toHaveLength(2);
  const own = ['hall_manager', 'storekeeper', 'intern'].map(post => safetyDuties(post)[1]?.en);
  expect(new Set(own).size).toBe(3);
  const [mine] = (await must(as('0306').get('/api/my-posts'))).cards;
  expect(mine.safety).toEqual(safetyDuties('hall_manager'));
  const { letters } = await must(as('0306').get('/api/my-duty-letters'));
  const own_letter = letters.find((one: { mine: boolean }) => one.mine);
  expect(own_letter.duties).toEqual(expect.arrayContaining(safetyDuties('hall_manager')));
});

test('ROLE-02 the hall manager of a branded hall is called store manager there', async () => {
  const [mine] = (await must(as('0306').get('/api/my-posts'))).cards;
  expect(mine.title).toEqual({ zh: '店面经理', en: 'Store manager' });
  await run(`update hall set brand = 'plain' where id = 1001`);
  const [plain] = (await must(as('0306').get('/api/my-posts'))).cards;
  expect(plain.title.zh).toBe(roles.hall_manager.zh);
  await run(`update hall set brand = 'goutong100' where id = 1001`);
});

test('ROLE-05 a sales representative is the counter clerk of a branded hall: the same card and rights under the brand’s name', async () => {
  const [mine] = (await must(as('0301').get('/api/my-posts'))).cards;
  expect(mine).toMatchObject({
    post: 'service_clerk',
    title: { zh: '营销代表', en: 'Sales representative' },
  });
  await run(`update hall set brand = 'plain' where id = 1001`);
  const [plain] = (await must(as('0301').get('/api/my-posts'))).cards;
  expect(plain).toEqual({ ...mine, title: { zh: roles.service_clerk.zh, en: roles.service_clerk.en } });
  await run(`update hall set brand = 'goutong100' where id = 1001`);
});

test('ROLE-03 one duty manager at every open minute: from the doors on, handed over by two, never by another', async () => {
  const first = (await posts()).watch;
  expect(first?.person.staff_no).toBe('0305');
  const what = 'posts.watch.hand_over';
  expect(await refused(as('0306').post(`${hall}/pairs`, { what, subject_id: first.id }))).toBe(
    'posts.not_on_watch',
  );
  expect(await refused(as('0301').post(`${hall}/pairs`, { what, subject_id: first.id }))).toBe(
    'kit.not_permitted',
  );
  expect(await refused(as('0305').post(`${hall}/watch/take`, { reason: 'ill' }))).toBe('kit.not_permitted');
  await world.at('09:30');
  expect((await pair(what, first.id, '0305', '0305')).body.code).toBe('people.pair_same_person');
  expect((await pair(what, first.id, '0305', '0306')).status).toBe(200);
  expect((await posts()).watch.person.staff_no).toBe('0306');
  await world.at('10:00');
  const { id } = (await posts()).watch;
  expect((await pair(what, id, '0306', '0305')).status).toBe(200);
  expect(await refused(as('0306').post(`${hall}/watch/take`, { reason: ' ' }))).toBe('posts.reason_needed');
  await must(as('0306').post(`${hall}/watch/take`, { reason: '突发身体不适' }));
  const { watches } = await posts();
  for (const [at, one] of watches.entries()) if (at > 0) expect(one.since).toBe(watches[at - 1].until);
  expect(watches.filter((one: { until: string | null }) => one.until === null)).toHaveLength(1);
  const { figures } = await must(as('0306').get(`/api/halls/1001/clauses/ROLE-03/evidence`));
  const value = (of: string) => figures.find((one: { id: string }) => one.id === of).value;
  expect(value('had')).toBe(value('open'));
  expect(value('open')).toBeGreaterThan(0);
});

test('GEN-11 a new card is read and signed for by its holder; after the grace the counter stays shut until it is', async () => {
  const open = () => as('0301').post(`${hall}/counters/${world.counter(1)}/open`);
  const close = () => as('0301').post(`${hall}/counters/${world.counter(1)}/close`);
  const version_id = await inForce('ROLE-06', 1);
  expect(await must(as('0301').get('/api/my-posts/unread'))).toMatchObject({ count: 1, over: false });
  expect((await must(as('0305').get('/api/my-posts/unread'))).count).toBe(0);
  await must(open());
  await must(close());
  await run(`update norm_version set in_force_at = in_force_at - interval '7 days' where id = $1`, [
    version_id,
  ]);
  forgetOverrides();
  expect(await must(as('0301').get('/api/my-posts/unread'))).toMatchObject({ count: 1, over: true });
  expect(await refused(open())).toBe('posts.card_unread');
  const read = `${hall}/posts/service_clerk/read`;
  expect(await refused(as('0305').post(read, { version_id }))).toBe('posts.not_your_card');
  expect(await refused(as('0301').post(read, { version_id: randomUUID() }))).toBe('posts.no_new_version');
  await must(as('0301').post(read, { version_id }));
  await must(open());
  const { posts: list } = await posts();
  const clerks = list.find((one: { post: string }) => one.post === 'service_clerk').holders;
  const unread = (no: string) => clerks.find((one: { staff_no: string }) => one.staff_no === no).unread;
  expect([unread('0301'), unread('0302')]).toEqual([false, true]);
});

test('GEN-11 whoever got the post later has the days of grace from then', async () => {
  await inForce('ROLE-08', 20);
  const id = personId('0316');
  await must(as('0103').post(`/api/staff/${id}/roles`, { role: 'floor_advisor', hall_id: 1001 }));
  people.set('0316', await world.as('0316'));
  expect(await must(as('0316').get('/api/my-posts/unread'))).toMatchObject({ count: 1, over: false });
  expect(await must(as('0304').get('/api/my-posts/unread'))).toMatchObject({ count: 1, over: true });
});

test.each([
  ['nobody at all', { holders: 0, deputies: 0 }, 'holder'],
  ['a deputy and no holder', { holders: 0, deputies: 1 }, 'holder'],
  ['a holder alone', { holders: 1, deputies: 0 }, 'deputy'],
  ['holder and deputy', { holders: 1, deputies: 1 }, undefined],
  ['two holders', { holders: 2, deputies: 0 }, undefined],
])('ROLE-13 the complaint post with %s', (_, of, missing) => {
  const rest = ['hall_manager', 'duty_manager', 'safety_officer'].map(post => ({
    ...{ post, holders: 2, deputies: 0 },
  }));
  const found = vacanciesAmong([...rest, { post: 'complaint_officer', ...of }]);
  expect(found.map(one => one.missing)).toEqual(missing === undefined ? [] : [missing]);
});

test('ROLE-13 a hall without a second complaint officer has it on its floor until the manager names one', async () => {
  const path = `${hall}/posts/complaint_officer/deputies`;
  const person_id = personId('0304');
  const vacancies = async () =>
    (await must(as('0305').get(`${hall}/floor`))).alerts.filter(
      (one: { kind: string }) => one.kind === 'vacancy',
    );
  expect(await refused(as('0305').post(`${path}/release`, { person_id }))).toBe('kit.not_permitted');
  expect(await vacancies()).toHaveLength(0);
  await must(as('0306').post(`${path}/release`, { person_id }));
  await world.at('10:10');
  expect(await vacancies()).toMatchObject([{ label: 'complaint_officer', level: 'near' }]);
  expect(await refused(as('0306').post(path, { person_id: personId('0308') }))).toBe(
    'posts.holds_it_already',
  );
  expect(await refused(as('0306').post(path, { person_id: personId('0401') }))).toBe(
    'posts.not_of_this_hall',
  );
  await must(as('0306').post(path, { person_id }));
  await world.at('10:20');
  expect(await vacancies()).toHaveLength(0);
});

test.each([
  ['safe_code', { holds: [], roles: ['storekeeper'] }, 'posts.keeper_without_code'],
  ['safe_code', { holds: ['safe_key'], roles: ['hall_manager'] }, 'posts.key_and_code_apart'],
  ['safe_key', { holds: ['safe_code'], roles: ['storekeeper'] }, 'posts.key_and_code_apart'],
  ['safe_key', { holds: ['storeroom_key'], roles: ['storekeeper'] }, undefined],
  ['door_key', { holds: ['safe_code'], roles: ['hall_manager'] }, undefined],
] as const)('ROLE-11 %s to somebody with %o', (item, of, code) => {
  expect(whyNotHold(item, of)).toBe(code);
});

test('ROLE-11 keys pass by two signatures, and key and code of the safe never meet', async () => {
  const { keys } = await posts();
  const subject = (item: string) => keys.find((one: { item: string }) => one.item === item).subject_id;
  const what = 'posts.key.pass_on';
  expect(await refused(as('0301').post(`${hall}/pairs`, { what, subject_id: subject('safe_code') }))).toBe(
    'kit.not_permitted',
  );
  expect((await pair(what, subject('safe_code'), '0306', '0307')).body.code).toBe(
    'posts.keeper_without_code',
  );
  expect((await pair(what, subject('safe_code'), '0306', '0301')).status).toBe(200);
  expect((await pair(what, subject('safe_key'), '0307', '0301')).body.code).toBe('posts.key_and_code_apart');
  expect((await pair(what, subject('safe_key'), '0307', '0305')).status).toBe(200);
  const now = (await posts()).keys.map((one: { holder: { staff_no: string } }) => one.holder.staff_no);
  expect(now).toEqual(['0306', '0307', '0305', '0301', '0305', '0306']);
});
