import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, later, onDay, wallNow } from '../../kit/clock.ts';
import { runDue } from '../../kit/due.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { clockContext } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { whyNotValid } from './article.ts';
import { drawn, weekOf } from './question.ts';
import { findAnswers } from './topics.ts';

let world: World;
let desk: Desk;
let clerk: Caller;
let branch: Caller;
let province: Caller;
let law: Caller;
let manager: Caller;
const hall = '/api/halls/1001/knowledge';
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const press = (who: Caller, id: string, verb: string, note = '') =>
  who.post(`/api/knowledge/articles/${id}/press`, { verb, note });
/** What a process remembers of the base lasts a second. */
const forgotten = () => new Promise(done => setTimeout(done, 1100));

/** Everything due above the halls happens, as on a day to come. */
const dueAbove = (days = 0) =>
  runDue(
    world.db,
    { hall_id: 0, until: async () => later(wallNow(), days * 86_400_000 + 1000), most: 500 },
    clockContext(due => due.due_at),
    () => undefined,
  );

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: customers(30) });
  clerk = desk.clerk;
  branch = await world.as('0102', 'region');
  province = await world.as('0104', 'region');
  law = await world.as('0108', 'region');
  manager = await world.as('0306', 'office');
  await run(`delete from knowledge_article where state = 'drafted'`);
  await run(`delete from knowledge_report`);
  await run(`delete from due_work where hall_id = 0 and kind not like 'knowledge.%'`);
});
afterAll(() => world.close());

const text = (more: object = {}) => ({
  ...{ topic: 'bill', title_zh: '账单怎么看', title_en: 'How to read a bill', source: '收费规则 1' },
  ...{ answer_zh: '先看应缴，再看明细；看不懂的我逐行讲。', answer_en: 'First what is due, then the lines.' },
  ...{ keywords: '账单', reason: '说得更顺', valid_from: world.day, valid_until: addDays(world.day, 90) },
  ...{ owner_id: personId('0102'), ...more },
});

/** One consultation at the counter, with the answer it told. */
async function told(article: string, topic = 'bill') {
  const ticket = await desk.serve('consultation');
  const opened = await desk.open(ticket, { business: 'consultation', asks: { topic, article } });
  if (opened.status !== 200) {
    await run(`update queue_ticket set state = 'abandoned' where id = $1`, [ticket]);
    return { code: opened.body.code };
  }
  const [order] = await run('select asks, sheet from business_order where id = $1', [opened.body.order_id]);
  await must(desk.finish(ticket));
  return { kept: JSON.parse(order.asks).article, sheet: JSON.parse(order.sheet) };
}

test('SVC-04 an answer is written by one and approved by another, one version is in force, and what was given keeps its version', async () => {
  expect(await codeOf(clerk.post('/api/knowledge/articles', text({ code: 'bill_lines' })))).toBe(
    'kit.not_permitted',
  );
  const before = await told('bill_lines');
  expect(before.kept).toBe('bill_lines@1');

  const own = await must(province.post('/api/knowledge/articles', text({ code: 'bill_lines' })));
  expect(own).toMatchObject({ version: 2, state: 'drafted' });
  expect(await codeOf(press(province, own.id, 'approve'))).toBe('knowledge.own_draft');
  expect(await codeOf(branch.post('/api/knowledge/articles', text({ code: 'bill_lines' })))).toBe(
    'knowledge.one_at_a_time',
  );
  expect(await codeOf(branch.post(`/api/knowledge/articles/${own.id}/revise`, text()))).toBe(
    'knowledge.not_your_draft',
  );
  expect(await codeOf(press(branch, own.id, 'approve'))).toBe('knowledge.leaders_only');
  // Dropped by mistake, it is taken up again.
  await must(press(province, own.id, 'drop'));
  await must(press(province, own.id, 'restore'));
  await must(press(law, own.id, 'approve'));

  const [{ count }] = await run(
    `select count(*)::int from knowledge_article where code = 'bill_lines' and state = 'in_force'`,
  );
  expect(count).toBe(1);
  // Whoever still reads the former version out is told, and nothing is recorded as if they had read the new one.
  expect((await told('bill_lines@1')).code).toBe('knowledge.changed_meanwhile');
  const after = await told('bill_lines');
  expect(after.kept).toBe('bill_lines@2');
  expect(after.sheet.content.zh).toBe('先看应缴，再看明细；看不懂的我逐行讲。');
  expect(after.sheet.form[1].value.zh).toContain('第 2 版');
  expect(before.sheet.content.zh).not.toBe(after.sheet.content.zh);
  expect((await told('own_words')).kept).toBe('own_words');
  expect((await told('bill_lines', 'plan')).code).toBe('knowledge.not_offered');
  const nothing_new = text({ code: 'bill_lines' });
  expect(await codeOf(branch.post('/api/knowledge/articles', nothing_new))).toBe('knowledge.nothing_new');
});

test('SVC-04 an answer that is over is offered to nobody, whatever its clock has done; near its end it is put to its owner', async () => {
  const draft = await must(
    branch.post(
      '/api/knowledge/articles',
      text({ title_zh: '短期活动', valid_until: addDays(world.day, 5) }),
    ),
  );
  await must(press(province, draft.id, 'approve'));
  expect((await told(draft.code)).kept).toBe(`${draft.code}@1`);
  await dueAbove();
  const [near] = await run('select near_at from knowledge_article where id = $1', [draft.id]);
  expect(near.near_at).not.toBeNull();
  const [asked] = await run(`select facts from event where what = 'knowledge.end_near' and subject_id = $1`, [
    draft.id,
  ]);
  expect(JSON.parse(asked.facts).owner_id).toBe(personId('0102'));

  await run(`update knowledge_article set valid_from = $2, valid_until = $2 where id = $1`, [
    draft.id,
    addDays(world.day, -1),
  ]);
  await forgotten();
  const shown = await must(clerk.get(`${hall}/answers`));
  expect(shown.answers.map((one: { code: string }) => one.code)).not.toContain(draft.code);
  expect((await told(draft.code)).code).toBe('knowledge.not_offered');
  await dueAbove(7);
  const [over] = await run('select state from knowledge_article where id = $1', [draft.id]);
  expect(over.state).toBe('expired');
  // Nothing is written that is over already, or goes unlooked at for longer than the norm says.
  const past = text({
    title_zh: '过期',
    valid_from: addDays(world.day, -9),
    valid_until: addDays(world.day, -1),
  });
  expect(await codeOf(branch.post('/api/knowledge/articles', past))).toBe('knowledge.no_time');
  const long = text({ title_zh: '太久', valid_until: addDays(world.day, 800) });
  expect(await codeOf(branch.post('/api/knowledge/articles', long))).toBe('knowledge.too_long');
});

test('SVC-04 an answer begins on its day, and a withdrawn one is given no more', async () => {
  const begins = addDays(world.day, 2);
  const draft = await must(
    branch.post('/api/knowledge/articles', text({ title_zh: '后天起', valid_from: begins })),
  );
  expect(await codeOf(press(branch, draft.id, 'approve'))).toBe('knowledge.leaders_only');
  await must(press(province, draft.id, 'approve'));
  expect((await told(draft.code)).code).toBe('knowledge.not_offered');
  await dueAbove(3);
  const [begun] = await run('select state from knowledge_article where id = $1', [draft.id]);
  expect(begun.state).toBe('in_force');
  await forgotten();
  // Its clock ran early here; the day itself has not come.
  expect((await told(draft.code)).code).toBe('knowledge.not_offered');
  await run('update knowledge_article set valid_from = $2 where id = $1', [draft.id, world.day]);
  await forgotten();
  expect((await told(draft.code)).kept).toBe(`${draft.code}@1`);
  expect(await codeOf(press(province, draft.id, 'withdraw', ''))).toBe('knowledge.say_why');
  await must(press(province, draft.id, 'withdraw', '活动取消了'));
  expect((await told(draft.code)).code).toBe('knowledge.not_offered');
});

test('SVC-04 an answer said to be wrong is marked at every counter, and put right or shown right within a day, or it goes to whoever leads', async () => {
  await run(`update knowledge_article set owner_id = $1 where code in ('signal_weak', 'phone_settings')`, [
    personId('0102'),
  ]);
  const said = { article: 'signal_weak', said: '飞行模式那句对老款手机不适用' };
  const { report_id } = await must(clerk.post(`${hall}/reports`, said));
  const other = await world.as('0302');
  const marked = (await must(other.get(`${hall}/answers`))).answers.find(
    (one: { code: string }) => one.code === 'signal_weak',
  );
  expect(marked).toMatchObject({ doubted: true, version: 1 });

  const uphold = (who: Caller, id = report_id) =>
    who.post(`/api/knowledge/reports/${id}/uphold`, { in_hall: 1001, answer: '老款机型另有一条，不矛盾' });
  expect(await codeOf(uphold(clerk))).toBe('kit.not_permitted');
  expect(await codeOf(uphold(province))).toBe('knowledge.not_owner');
  expect(await codeOf(clerk.post(`${hall}/reports/${report_id}/see`))).toBe('knowledge.not_settled');
  // Its day passes: the clock of the report stands at half past nine.
  await run('update due_work set due_at = $2 where subject_id = $1', [report_id, onDay(world.day, '09:30')]);
  await world.at('09:40');
  const [late] = await run('select state from knowledge_report where id = $1', [report_id]);
  expect(late.state).toBe('late');
  const line = (await must(province.get('/api/knowledge'))).articles.find(
    (one: { code: string }) => one.code === 'signal_weak',
  );
  expect(line).toMatchObject({ reports: 1, late: 1 });
  await must(uphold(province));
  const mine = (await must(clerk.get(`${hall}/mine`))).reports;
  expect(mine[0]).toMatchObject({ state: 'upheld', answer: '老款机型另有一条，不矛盾', seen: false });
  expect(await codeOf(other.post(`${hall}/reports/${report_id}/see`))).toBe('kit.not_found');
  await must(clerk.post(`${hall}/reports/${report_id}/see`));

  // The owner puts another one right: what was said before the draft is settled with it, what was said later is not.
  const wrong = { article: 'phone_settings', said: '少了第三步' };
  const first = await must(clerk.post(`${hall}/reports`, wrong));
  const draft = await must(
    branch.post('/api/knowledge/articles', text({ code: 'phone_settings', topic: 'device' })),
  );
  const second = await must(other.post(`${hall}/reports`, { ...wrong, said: '还少第五步' }));
  await must(press(province, draft.id, 'approve'));
  const states = await run('select id, state from knowledge_report where id = any($1)', [
    [first.report_id, second.report_id],
  ]);
  expect(states.find(one => one.id === first.report_id).state).toBe('corrected');
  expect(states.find(one => one.id === second.report_id).state).toBe('open');
  expect(await codeOf(uphold(law, second.report_id))).toBe('knowledge.not_owner');
  await must(uphold(branch, second.report_id));
  // Nobody settles what they said themselves, not even the owner.
  await run(`update knowledge_article set owner_id = $1 where code = 'other_office'`, [personId('0306')]);
  await forgotten();
  const self = await must(manager.post(`${hall}/reports`, { article: 'other_office', said: '电话换了' }));
  expect(await codeOf(uphold(manager, self.report_id))).toBe('knowledge.own_report');
});

test('SVC-04 test questions are drawn by week and person and answered once; the rate is one’s own, and the hall’s for its manager', async () => {
  const { week } = await must(clerk.get(`${hall}/mine`));
  expect(week.questions).toHaveLength(3);
  expect(JSON.stringify(week.questions)).not.toContain('right_choice');
  const again = (await must(clerk.get(`${hall}/mine`))).week.questions;
  expect(again.map((one: { id: string }) => one.id)).toEqual(
    week.questions.map((one: { id: string }) => one.id),
  );
  const [question] = week.questions;
  const drawn_ids = week.questions.map((one: { id: string }) => one.id);
  const [foreign] = await run(
    `select id from knowledge_question where state = 'in_use' and id <> all($1::uuid[]) limit 1`,
    [drawn_ids],
  );
  const answer = (question_id: string, choice: number) =>
    clerk.post(`${hall}/tests`, { question_id, choice });
  expect(await codeOf(answer(foreign.id, 0))).toBe('knowledge.not_drawn');
  expect(await codeOf(answer(question.id, 8))).toBe('knowledge.which_is_right');
  const before = week.asked;
  const given = await must(answer(question.id, 0));
  expect(await codeOf(answer(question.id, given.right_choice))).toBe('knowledge.answered_once');
  const after = (await must(clerk.get(`${hall}/mine`))).week;
  const seen = after.questions.find((one: { id: string }) => one.id === question.id);
  expect(seen.given).toMatchObject({ choice: 0, correct: given.correct, right_choice: given.right_choice });
  expect(seen.given.answer.answer.zh.length).toBeGreaterThan(3);
  expect(after.asked).toBe(before + 1);

  expect(await codeOf(clerk.get(`${hall}/rates`))).toBe('kit.not_permitted');
  const neighbour = await world.as('0406', 'office');
  expect(await codeOf(neighbour.get(`${hall}/rates`))).toBe('kit.not_found');
  const rates = await must(manager.get(`${hall}/rates`));
  const [{ asked, correct }] = await run(
    `select count(*)::int as asked, (count(*) filter (where correct))::int as correct from knowledge_test where hall_id = 1001`,
  );
  expect(rates.whole).toEqual({ asked, rate: Math.round((correct / asked) * 1000) / 10 });
  expect(rates.people.find((one: { name: { zh: string } }) => one.name.zh === '李敏').asked).toBe(
    after.asked,
  );
  expect((await must(province.get('/api/knowledge/rates'))).halls.length).toBeGreaterThan(1);
  const clause = await must(manager.get('/api/halls/1001/clauses/SVC-04/evidence'));
  expect(clause.figures.find((one: { id: string }) => one.id === 'rate').value).toBe(rates.whole.rate);
});

test('SVC-04 an answer that changes sets its questions aside until somebody has looked', async () => {
  const choices = [
    { zh: '是', en: 'yes' },
    { zh: '否', en: 'no' },
  ];
  const ask = { code: 'plan_leave', ask: { zh: '改套餐要钱吗', en: 'Does it cost' }, choices };
  expect(await codeOf(branch.post('/api/knowledge/questions', { ...ask, right_choice: 2 }))).toBe(
    'knowledge.which_is_right',
  );
  const { question_id } = await must(branch.post('/api/knowledge/questions', { ...ask, right_choice: 1 }));
  const draft = await must(
    branch.post('/api/knowledge/articles', text({ code: 'plan_leave', topic: 'plan' })),
  );
  expect(await codeOf(press(branch, draft.id, 'approve'))).toBe('knowledge.leaders_only');
  const own = await must(province.get('/api/knowledge/articles/plan_leave'));
  expect(own.versions[0].verbs.find((one: { verb: string }) => one.verb === 'approve').why).toBeNull();
  await must(press(law, draft.id, 'approve'));
  const stale = (await must(branch.get('/api/knowledge/articles/plan_leave'))).questions;
  expect(stale.find((one: { id: string }) => one.id === question_id)).toMatchObject({
    state: 'stale',
    version: 1,
  });
  await must(branch.post(`/api/knowledge/questions/${question_id}/press`, { verb: 'confirm' }));
  const [row] = await run('select state, version from knowledge_question where id = $1', [question_id]);
  expect(row).toEqual({ state: 'in_use', version: 2 });
});

test('what is drawn, found and held is plain arithmetic', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const of = { person_id: 'p', week: '2026-11-23', secret: 's', answered: [], count: 3 };
  expect(drawn(ids, of)).toHaveLength(3);
  expect(drawn(ids, of)).toEqual(drawn([...ids].reverse(), of));
  const [one = 'a'] = drawn(ids, of);
  expect(drawn(ids, { ...of, answered: [one] })).toEqual(drawn(ids, of));
  const weeks = ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'];
  expect(new Set([of.week, ...weeks].map(week => drawn(ids, { ...of, week }).join())).size).toBeGreaterThan(
    1,
  );
  expect(weekOf('2026-11-29')).toBe('2026-11-23');
  expect(weekOf('2026-11-23')).toBe('2026-11-23');
  const all = [
    { say: { zh: '退款', en: 'Refund' }, answer: { zh: '七天', en: 'seven days' }, keywords: '银行 Bank' },
  ];
  expect(findAnswers(all, '退款 BANK')).toHaveLength(1);
  expect(findAnswers(all, '退款 宽带')).toHaveLength(0);
  const valid = { valid_from: '2026-11-01', valid_until: '2026-10-31' };
  expect(whyNotValid(valid, '2026-11-01', '2027-11-01')).toBe('knowledge.no_time');
});
