import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay, weekday } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { whyNotHold } from './gathering.ts';
import { whyNotReward } from './rules.ts';

let world: World;
let duty: Caller;
let manager: Caller;
let branch: Caller;
let clerk: Caller;
let turn = 0;
const hall = '/api/halls/1001';
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const said = '自助机旁边放个凳子';
const at = (id: string, rest = '') => `${hall}/opinions/${id}${rest}`;

beforeAll(async () => {
  world = await openWorld();
  // The invented book is not looked at here.
  await run('delete from customer_opinion');
  await run('delete from opinion_reading');
  await run(`delete from due_work where kind like 'suggestions.%'`);
  await run(`update opinion_gathering set held_on = held_on - 60 where kind = 'asking'`);
  await openTheHall(world);
  await world.at('09:00');
  duty = await world.as('0305', 'office');
  manager = await world.as('0306', 'office');
  branch = await world.as('0102', 'office');
  clerk = await world.as('0301');
});
afterAll(() => world.close());

const byPhone = (more: object = {}) => {
  turn += 1;
  const from = { 'X-Forwarded-For': `10.9.0.${turn}` };
  return world
    .nobody('m')
    .post(`${hall}/opinions`, { about: 'surroundings', said, from: 'qr', ...more }, from);
};
const press = (who: Caller, id: string, body: object) => who.post(at(id, '/press'), { press: body });
const classify = { verb: 'classify', nature: 'suggestion', about: 'surroundings' };
const evaluate = { verb: 'evaluate', worth: 'quick', note: '一把凳子，今天就买' };
const adopt = { verb: 'adopt', decision: '值得做，马上办', measure: null, business: null };
const row = async (id: string) => (await run('select * from customer_opinion where id = $1', [id]))[0];
const events = async (id: string, what: string) =>
  (await run('select facts from event where subject_id = $1 and what = $2', [id, `suggestions.${what}`])).map(
    one => JSON.parse(one.facts),
  );
const mine = (of: { id: string; secret: string }) =>
  must(world.nobody('m').post(at(of.id, '/mine'), { secret: of.secret }));
/** Days take long to play: the same clock, set to the next minute. */
async function fallsDue(id: string, kind: string): Promise<void> {
  await run(`update due_work set due_at = $1::timestamptz where subject_id = $2 and kind = $3`, [
    ...[onDay(world.day, '09:01'), id, `suggestions.${kind}`],
  ]);
  await stepHall(world.server.house, 1001, onDay(world.day, '09:02'));
}
/** A suggestion brought as far as its steps go, evaluated by the duty manager, decided by the hall manager. */
async function upTo(steps: readonly object[], more: object = {}) {
  const made = await must(byPhone(more));
  for (const step of steps) await must(press('decision' in step ? manager : duty, made.id, step));
  return made as { id: string; secret: string; no: string };
}

test('SUG-01 a suggestion is numbered and thanked at once, classified, evaluated, adopted by another, answered, rewarded, in effect', async () => {
  const made = await upTo([classify, evaluate], { phone: '13800001111' });
  expect(made.no).toMatch(/^YJ-1001-\d{4}$/);
  expect(await run('select kind from notice where subject_id = $1', [made.id])).toEqual([
    { kind: 'suggestions.received' },
  ]);
  expect(await codeOf(press(duty, made.id, adopt))).toBe('kit.not_permitted');
  expect(await codeOf(press(manager, made.id, { verb: 'reward', reward: 'gift', fen: 100 }))).toBe(
    'suggestions.reward_adopted_only',
  );
  await must(press(manager, made.id, adopt));
  await must(press(duty, made.id, { verb: 'answer', answer: '凳子已经买了，明天摆上' }));
  expect(await codeOf(press(manager, made.id, { verb: 'reward', reward: 'gift', fen: 30_000 }))).toBe(
    'suggestions.beyond_reward',
  );
  await must(press(manager, made.id, { verb: 'reward', reward: 'gift', fen: 5000 }));
  await must(press(manager, made.id, { verb: 'take_effect', effect: '两台自助机旁各一把凳子' }));
  const page = await mine(made);
  expect(page).toMatchObject({ state: 'effective', said, effect: '两台自助机旁各一把凳子', next: null });
  expect((await world.nobody('m').post(at(made.id, '/mine'), { secret: 'guessed' })).status).toBe(404);
  expect(
    ['suggestion', 'gift'].map(() =>
      whyNotReward({ state: 'effective', reward: null }, { reward: 'letter', fen: 1, most: 9 }),
    ),
  ).toEqual(['suggestions.no_money_here', 'suggestions.no_money_here']);
});

test('SUG-01 what is turned down is decided by another than who evaluated it, with the reason its customer reads', async () => {
  const made = await must(byPhone());
  await must(press(duty, made.id, classify));
  await must(press(manager, made.id, { ...evaluate, worth: 'not_ours' }));
  expect(await codeOf(press(manager, made.id, adopt))).toBe('suggestions.evaluated_against');
  const turn_down = { verb: 'turn_down', decision: '门前归市政管，厅里定不了' };
  expect(await codeOf(press(manager, made.id, turn_down))).toBe('suggestions.another_decides');
  await must(press(branch, made.id, turn_down));
  expect((await mine(made)).state).toBe('turned_down');
  await must(press(duty, made.id, { verb: 'explain', answer: '门前归市政管，我们已转街道' }));
  expect(await mine(made)).toMatchObject({ state: 'closed', answer: '门前归市政管，我们已转街道' });
});

test('SUG-02 an entry of the paper book needs its page and a picture of it; the staff enter, customers write by the code', async () => {
  const book = { about: 'waiting', said, source: 'book', page: 12 };
  expect(await codeOf(clerk.post(`${hall}/opinions/entered`, { ...book, page: null }))).toBe(
    'suggestions.page_missing',
  );
  expect(await codeOf(clerk.post(`${hall}/opinions/entered`, book))).toBe('suggestions.picture_missing');
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').toString('base64');
  const picture = await must(clerk.post(`${hall}/check-pictures`, { content: png }));
  const made = await must(clerk.post(`${hall}/opinions/entered`, { ...book, picture_id: picture.id }));
  expect(await row(made.id)).toMatchObject({
    source: 'book',
    book_page: 12,
    picture_id: picture.id,
    state: 'received',
  });
  expect((await must(byPhone())).no).toMatch(/^YJ-/);
});

test('SUG-02 the book is read once a day to its last page; a day unread is a finding of whoever leads the hall', async () => {
  const path = `${hall}/opinion-book/readings`;
  expect(await codeOf(clerk.post(path, { last_page: 12 }))).toBe('kit.not_permitted');
  expect(await codeOf(manager.post(path, { last_page: 11 }))).toBe('suggestions.pages_unread');
  const day_id = (
    await run('select id from hall_day where hall_id = 1001 and day = $1::date', [world.day])
  )[0].id;
  const over = async () => {
    await run(
      `insert into due_work (hall_id, due_at, id, kind, subject_id, facts)
       values (1001, $1, gen_random_uuid(), 'suggestions.reading_over', $2, $3)`,
      [onDay(world.day, '09:01'), day_id, JSON.stringify({ day: world.day })],
    );
    await stepHall(world.server.house, 1001, onDay(world.day, '09:02'));
  };
  const findings = () =>
    run(
      `select m.state, p.staff_no from check_mend m join person p on p.id = m.owner_id where m.hall_id = 1001 and m.list = 'opinion_book'`,
    );
  await over();
  expect(await findings()).toEqual([{ state: 'open', staff_no: '0306' }]);
  expect(await events(day_id, 'unread')).toEqual([{ day: world.day }]);
  const unread = (await run('select count(*)::int as n from customer_opinion where read_at is null'))[0].n;
  expect(await must(manager.post(path, { last_page: 12 }))).toEqual({ entries: unread });
  expect(await codeOf(manager.post(path, { last_page: 13 }))).toBe('suggestions.read_already');
  await over();
  expect(await events(day_id, 'unread')).toHaveLength(1);
});

test('SUG-02 both clocks begin at once and climb: the reply in hours, the final answer in working days', async () => {
  const made = await must(byPhone());
  const of = await row(made.id);
  expect(of.reply_due.getTime() - of.received_at.getTime()).toBe(24 * 3_600_000);
  let [day, left] = [world.day, 5];
  const works = async (on: string) =>
    (await run('select works from calendar_day where day = $1::date', [on]))[0]?.works ?? weekday(on) < 6;
  while (left > 0) {
    day = addDays(day, 1);
    if (await works(day)) left -= 1;
  }
  expect(of.final_due).toEqual(onDay(day, '18:00'));
  await fallsDue(made.id, 'reply_over');
  expect(await events(made.id, 'reply_late')).toHaveLength(1);
  expect((await row(made.id)).level).toBe(2);
  expect(await codeOf(press(duty, made.id, { verb: 'reply', reply: '谢谢您，已记下' }))).toBe(
    'suggestions.for_hall_manager',
  );
  await fallsDue(made.id, 'final_over');
  expect((await row(made.id)).level).toBe(3);
  expect(await codeOf(press(manager, made.id, classify))).toBe('suggestions.for_branch');
  await must(press(branch, made.id, classify));
});

test('SUG-05 every opinion has a reply on record: in time, its clock stops; praise is thanked for; none ends without an answer', async () => {
  const made = await must(byPhone());
  await must(press(duty, made.id, { verb: 'reply', reply: '谢谢您，已记下' }));
  expect(
    await run(`select 1 from due_work where subject_id = $1 and kind = 'suggestions.reply_over'`, [made.id]),
  ).toEqual([]);
  expect(await mine(made)).toMatchObject({ reply: '谢谢您，已记下' });
  const late = await must(byPhone());
  await fallsDue(late.id, 'reply_over');
  expect(await events(late.id, 'reply_late')).toHaveLength(1);
  await run(`update customer_opinion set reply_due = received_at where id = $1`, [late.id]);
  await must(press(duty, made.id, classify));
  const thanks = { verb: 'acknowledge', answer: '谢谢您的鼓励' };
  expect(await codeOf(press(duty, made.id, thanks))).toBe('suggestions.not_praise');
  const praise = await must(byPhone({ said: '三号台很耐心' }));
  await must(press(duty, praise.id, { ...classify, nature: 'praise' }));
  expect(await codeOf(press(duty, praise.id, evaluate))).toBe('suggestions.praise_is_thanked');
  await must(press(duty, praise.id, thanks));
  const { figures } = await must(manager.get(`${hall}/opinions?month=${world.day.slice(0, 7)}`));
  expect(figures.rates.reply).toBeGreaterThan(0);
  expect(figures.rates.reply).toBeLessThan(100);
});

test('SUG-03 an adopted suggestion becomes an improvement, and its judgement says whether it is in effect; adopted rate and days are counted', async () => {
  const made = await upTo([classify, evaluate, { ...adopt, measure: 'waits_within' }]);
  const { improvement_id } = await row(made.id);
  const [of] = await run('select source, proposed_by, state from improvement where id = $1', [
    improvement_id,
  ]);
  expect(of).toEqual({ source: 'suggestion', proposed_by: null, state: 'proposed' });
  await must(press(duty, made.id, { verb: 'answer', answer: '已采纳，下月看效果' }));
  expect(await codeOf(press(manager, made.id, { verb: 'take_effect', effect: '已经做好了' }))).toBe(
    'suggestions.improvement_tells',
  );
  await run(
    `update improvement set state = 'measured', owner_id = (select id from person where staff_no = '0305'), change = '加了一条凳子' where id = $1`,
    [improvement_id],
  );
  await must(manager.post(`${hall}/improvements/${improvement_id}/judge`, { kept: true, verdict: '留用' }));
  await stepHall(world.server.house, 1001, onDay(world.day, '09:03'));
  expect(await row(made.id)).toMatchObject({ state: 'effective', effect: '加了一条凳子' });
  const { figures } = await must(manager.get(`${hall}/opinions?month=${world.day.slice(0, 7)}`));
  expect(figures.rates.adopted).toBeCloseTo((100 * figures.adopted) / figures.decided);
  expect(figures.effect_days).not.toBeNull();
});

test('SUG-04 a round of asking plans itself when the hall opens, a seminar has its day; both say how many were asked, or that they were missed', async () => {
  const list = async () =>
    (await must(manager.get(`${hall}/opinions?month=${world.day.slice(0, 7)}`))).gatherings;
  const by_itself = (await list()).find(
    (one: { kind: string; state: string }) => one.kind === 'asking' && one.state === 'planned',
  );
  expect(by_itself).toMatchObject({ topic: null, held_on: addDays(world.day, 2) });
  const owner_id = (await run(`select id from person where staff_no = '0305'`))[0].id;
  const plan = { kind: 'seminar', topic: '老年客户座谈', held_on: world.day, owner_id };
  expect(await codeOf(manager.post(`${hall}/opinion-gatherings`, { ...plan, held_on: '2026-01-02' }))).toBe(
    'suggestions.day_over',
  );
  const seminar = await must(manager.post(`${hall}/opinion-gatherings`, plan));
  const hold = (id: string, people: number) =>
    duty.post(`${hall}/opinion-gatherings/${id}/hold`, { people, record: '要一张扶手椅' });
  expect(await codeOf(hold(seminar.id, 3))).toBe('suggestions.too_few_asked');
  await must(hold(seminar.id, 7));
  const entered = { about: 'surroundings', said, source: 'seminar', gathering_id: seminar.id };
  await must(duty.post(`${hall}/opinions/entered`, entered));
  expect(await codeOf(duty.post(`${hall}/opinions/entered`, { ...entered, source: 'asking' }))).toBe(
    'kit.not_found',
  );
  expect((await list()).find((one: { id: string }) => one.id === seminar.id)).toMatchObject({
    ...{ state: 'held', people: 7, opinions: 1 },
  });
  const missed = await must(manager.post(`${hall}/opinion-gatherings`, plan));
  await fallsDue(missed.id, 'gathering_over');
  expect((await list()).find((one: { id: string }) => one.id === missed.id).state).toBe('missed');
  const asked = { people: 10, today: '2026-11-20', least: 5 };
  expect(whyNotHold({ kind: 'seminar', held_on: '2026-11-21' }, asked)).toBe('suggestions.not_its_day');
  expect(whyNotHold({ kind: 'asking', held_on: '2026-11-21' }, asked)).toBeUndefined();
});

test('CMP-18 a complaint in the book is passed on with its words and number, and its writer follows it there', async () => {
  const made = await must(byPhone({ said: '排了一个小时，没人管', phone: '13800002222' }));
  await must(press(duty, made.id, { verb: 'pass_on', category: 'waiting' }));
  const { complaint_id } = await row(made.id);
  const [complaint] = await run('select channel, category, phone_mask from complaint where id = $1', [
    complaint_id,
  ]);
  expect(complaint).toMatchObject({
    channel: 'book',
    category: 'waiting',
    phone_mask: expect.stringMatching(/^138/),
  });
  const page = await mine(made);
  expect(page.complaint.id).toBe(complaint_id);
  await must(
    world.nobody('m').post(`${hall}/complaints/${complaint_id}/mine`, { secret: page.complaint.secret }),
  );
});
