import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import { transaction } from '../../kit/db.ts';
import { setClock } from '../../kit/hall_time.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { demoNumber } from '../demo/index.ts';
import { ratesOf, whyNotReview } from './figures.ts';
import { handlerAmong, whyNotSolve } from './rules.ts';

let world: World;
let desk: Desk;
let officer: Caller;
let manager: Caller;
let head: Caller;
let branch: Caller;
let ticket = '';
const hall = '/api/halls/1001';
const next = customers(60);
let phones = 0;
let turn = 0;
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const idOf = async (no: string) => (await run('select id from person where staff_no = $1', [no]))[0].id;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next, till: false });
  officer = await world.as('0308', 'office');
  manager = await world.as('0305', 'office');
  head = await world.as('0306', 'office');
  branch = await world.as('0102', 'office');
  ticket = await desk.serve('consultation');
  // The invented register is not looked at here.
  await run(`delete from complaint where hall_id = 1001`);
});
afterAll(() => world.close());

const staffIn = async (hall_id: number, role: string): Promise<string> =>
  (
    await run(
      `select p.staff_no from person p join role_assignment a on a.person_id = p.id where a.hall_id = $1 and a.role = $2 limit 1`,
      [hall_id, role],
    )
  )[0].staff_no;

const newPhone = () => {
  phones += 1;
  return `1380000${String(phones).padStart(4, '0')}`;
};
const said = '上月账单多了一项没办过的业务';
const byPhone = (more: object = {}) => {
  turn += 1;
  return world.nobody('m').post(
    `${hall}/complaints`,
    { category: 'network', said, phone: newPhone(), reply_by: 'message', from: 'phone_page', ...more },
    // Everybody complains from a phone of their own.
    { 'X-Forwarded-For': `10.7.0.${turn}` },
  );
};
const at = (id: string, rest = '') => `${hall}/complaints/${id}${rest}`;
const press = (who: Caller, id: string, body: object) => who.post(at(id, '/press'), { press: body });
const hear = (who: Caller, id: string, outcome: string, word = 'nothing') =>
  who.post(at(id, '/contacts'), { outcome, word, note: '打电话' });
const accept = { verb: 'accept', calmed: 'by_phone', restated: '客户说多收了一项', confirmed: true };
const assess = { verb: 'assess', severity: 'general', category: 'network', about_id: null };
const propose = { verb: 'propose', solution: 'explain', amount_fen: 0, reply: '已核对，说明如下' };
const answer = { verb: 'answer', answer: '已逐项说明并更正' };
const stateOf = async (id: string) => (await run('select * from complaint where id = $1', [id]))[0];
const events = async (id: string, what: string) =>
  run('select facts from event where subject_id = $1 and what = $2', [id, what]);

/** A complaint brought as far as its steps go. */
async function upTo(
  steps: readonly object[],
  more: object = {},
): Promise<{ id: string; secret: string; no: string }> {
  const made = await must(byPhone(more));
  for (const step of steps) await must(press(officer, made.id, step));
  return made;
}
const say = (of: { id: string; secret: string }, word: string, who: Caller = world.nobody('m')) =>
  who.post(at(of.id, '/mine/say'), { secret: of.secret, word });
const answered = async (more: object = {}) => {
  const made = await upTo([accept, assess, propose], more);
  await must(say(made, 'agree'));
  await must(press(officer, made.id, answer));
  return made;
};
/** Weeks of a hall take long to play: the same clock, set to the next minute. */
async function fallsDue(id: string, kind: string): Promise<void> {
  await run(`update due_work set due_at = $1::timestamptz where subject_id = $2 and kind = $3`, [
    ...[onDay(world.day, '09:01'), id, `complaints.${kind}`],
  ]);
  await stepHall(world.server.house, 1001, onDay(world.day, '09:02'));
}

test.each(['CMP-01', 'CMP-06'])(
  '%s every channel makes one complaint with a number at once, told by message, and its page has steps and the next time',
  async row => {
    const first = await must(byPhone());
    expect(first.no).toMatch(/^TS-1001-\d{4}$/);
    const book = await must(
      officer.post(`${hall}/complaints/taken`, {
        category: 'surroundings',
        said,
        reply_by: 'counter',
        channel: 'book',
      }),
    );
    expect(Number(book.no.slice(-4))).toBe(Number(first.no.slice(-4)) + 1);
    expect(await run('select kind, facts from notice where subject_id = $1', [first.id])).toEqual([
      { kind: 'complaints.received', facts: JSON.stringify({ no: first.no }) },
    ]);
    const mine = (secret: string) => world.nobody('m').post(at(first.id, '/mine'), { secret });
    expect((await mine('guessed')).status).toBe(404);
    const page = await must(mine(first.secret));
    expect(page, row).toMatchObject({
      state: 'received',
      said,
      no: first.no,
      supervision: expect.any(String),
    });
    expect(page.steps[0].at).not.toBeNull();
    expect(page.next.at).toBe((await stateOf(first.id)).accept_due.toISOString());
    await must(press(officer, first.id, accept));
    expect((await must(mine(first.secret))).next.at).toBe((await stateOf(first.id)).reply_due.toISOString());
    expect(await codeOf(byPhone({ said: '短' }))).toBe('kit.bad_input');
  },
);

test('SVC-17 a complaint is raised at any counter within the visit, and carries it', async () => {
  const body = { category: 'attitude', said, reply_by: 'counter' };
  const raised = await must(desk.clerk.post(`${hall}/tickets/${ticket}/complaints`, body));
  expect(await stateOf(raised.id)).toMatchObject({
    channel: 'counter',
    ticket_id: ticket,
    state: 'received',
  });
  expect(await codeOf((await world.as('0302')).post(`${hall}/tickets/${ticket}/complaints`, body))).toBe(
    'orders.visit_not_here',
  );
  // The record of the visit is locked when the looking-into begins.
  await must(press(officer, raised.id, accept));
  await must(press(officer, raised.id, assess));
  const { evidence } = await must(officer.get(at(raised.id)));
  expect(evidence.map((one: { kind: string }) => one.kind)).toEqual(['words', 'visit']);
});

test('CMP-02 falls to the officer on duty, else to whoever stands in, who handles that one alone', async () => {
  const people = [
    { id: 'o', on_duty: false, deputy: false },
    { id: 'd', on_duty: true, deputy: true },
  ];
  expect(handlerAmong(people, null)?.id).toBe('d');
  expect(handlerAmong([{ id: 'o', on_duty: true, deputy: false }, ...people.slice(1)], null)?.id).toBe('o');
  expect(handlerAmong([{ id: 'o', on_duty: false, deputy: false }], 'o')).toBeUndefined();
  const { id } = await must(byPhone());
  const deputy = await world.as('0304', 'office');
  await run('update complaint set handler_id = $1 where id = $2', [await idOf('0308'), id]);
  expect(await codeOf(press(deputy, id, accept))).toBe('complaints.not_yours');
  expect((await must(deputy.get(`${hall}/complaints`))).complaints).toEqual([]);
  await run('update complaint set handler_id = $1, deputised = true where id = $2', [await idOf('0304'), id]);
  await must(press(deputy, id, accept));
});

test('CMP-03 no reply before the customer has confirmed what was understood, or was called', async () => {
  const { id } = await upTo([{ ...accept, confirmed: false }, assess]);
  expect(await codeOf(press(officer, id, propose))).toBe('complaints.not_restated');
  await must(hear(officer, id, 'reached', 'restated_right'));
  await must(press(officer, id, propose));
});

test('CMP-04 its limits are written on it; they stand still for the customer, with a reason and for so many days', async () => {
  const { id } = await upTo([accept, assess]);
  const before = await stateOf(id);
  expect(before.reply_due - before.received_at).toBe(48 * 3_600_000);
  expect(before.final_due - before.received_at).toBe(15 * 86_400_000);
  await must(press(officer, id, { verb: 'wait', waits_for: '等客户补发票' }));
  expect(
    await run(`select 1 from due_work where subject_id = $1 and kind = 'complaints.reply_over'`, [id]),
  ).toEqual([]);
  await run(`update complaint set waits_since = waits_since - interval '5 days' where id = $1`, [id]);
  await must(press(officer, id, { verb: 'resume' }));
  const after = await stateOf(id);
  expect(after.reply_due - before.reply_due).toBe(5 * 86_400_000);
  expect(await codeOf(press(officer, id, { verb: 'wait', waits_for: '再等等' }))).toBe(
    'complaints.waited_enough',
  );
});

test('PRM-07 a first reply later than 48 hours is on record, climbs, and counts in the rate', async () => {
  const { id } = await upTo([accept, assess]);
  await fallsDue(id, 'reply_over');
  expect(await events(id, 'complaints.reply_late')).toHaveLength(1);
  expect((await stateOf(id)).level).toBe(2);
  const prompt = await upTo([accept, assess, propose]);
  await fallsDue(prompt.id, 'reply_over');
  expect(await events(prompt.id, 'complaints.reply_late')).toEqual([]);
});

test('CMP-05 what is late or disagreed with climbs, and whoever stands lower decides no more', async () => {
  const { id } = await must(byPhone());
  await fallsDue(id, 'accept_over');
  expect((await stateOf(id)).level).toBe(2);
  expect(await codeOf(press(officer, id, accept))).toBe('complaints.for_hall_manager');
  expect(await codeOf(press(manager, id, accept))).toBe('complaints.for_hall_manager');
  await must(press(head, id, accept));
  const made = await upTo([accept, assess, propose]);
  await must(say(made, 'disagree'));
  expect(await stateOf(made.id)).toMatchObject({ state: 'escalated', level: 2 });
  await run(`update complaint set level = 3 where id = $1`, [made.id]);
  expect(await codeOf(press(head, made.id, { verb: 'take_up' }))).toBe('complaints.for_branch');
  await must(press(branch, made.id, { verb: 'take_up' }));
});

test('CMP-07 nobody handles what is about them or sees it, and turning one down takes two', async () => {
  const about_id = await idOf('0305');
  const made = await upTo([accept, { ...assess, about_id }]);
  expect(await codeOf(press(manager, made.id, propose))).toBe('complaints.about_yourself');
  expect((await manager.get(at(made.id))).status).toBe(404);
  expect(await codeOf(press(officer, made.id, { ...propose, solution: 'unfounded' }))).toBe(
    'complaints.second_reviews',
  );
  const facts = { reply: '查录像，流程无误' };
  const ask = { what: 'complaints.complaint.propose', subject_id: made.id, facts };
  const { pair_id } = await must(officer.post(`${hall}/pairs`, ask));
  expect((await officer.post(`${hall}/pairs/${pair_id}/seal`)).status).not.toBe(200);
  await must(head.post(`${hall}/pairs/${pair_id}/seal`));
  const row = await stateOf(made.id);
  expect(row).toMatchObject({ state: 'proposed', solution: 'unfounded', replied_by: await idOf('0308') });
  expect(row.second_id).toBe(await idOf('0306'));
});

test.each(['CMP-08', 'CMP-12'])(
  '%s the customer ends it: satisfied, or reopened once and parted with the way to the regulator',
  async () => {
    const good = await answered();
    await must(say(good, 'satisfied'));
    expect(await stateOf(good.id)).toMatchObject({ state: 'closed', satisfied: true });
    const bad = await answered();
    await must(say(bad, 'dissatisfied'));
    expect(await stateOf(bad.id)).toMatchObject({ state: 'reopened', reopened: true });
    await must(press(head, bad.id, { verb: 'escalate' }));
    await must(press(branch, bad.id, { verb: 'take_up' }));
    await must(press(branch, bad.id, propose));
    await must(say(bad, 'agree'));
    await must(press(branch, bad.id, answer));
    await must(say(bad, 'dissatisfied'));
    const page = await must(world.nobody('m').post(at(bad.id, '/mine'), { secret: bad.secret }));
    expect(page).toMatchObject({ state: 'closed', satisfied: false });
    expect(page.appeal.length).toBeGreaterThan(1);
    const silent = await answered();
    const give_up = { verb: 'give_up', answer: '已书面寄出答复' };
    await must(hear(officer, silent.id, 'no_answer'));
    await must(hear(officer, silent.id, 'no_answer'));
    expect(await codeOf(press(officer, silent.id, give_up))).toBe('complaints.try_again');
    await run(
      `insert into complaint_contact select hall_id, gen_random_uuid(), complaint_id, day - n, at, outcome, word, note, by_id
       from complaint_contact, generate_series(1, 2) n where complaint_id = $1`,
      [silent.id],
    );
    await must(press(officer, silent.id, give_up));
    expect((await stateOf(silent.id)).state).toBe('closed_unreachable');
  },
);

test.each(['PRIN-19', 'SVC-20'])(
  '%s no member of staff says or rates for a customer, whatever link they hold; the customer is asked and rates once',
  async () => {
    const made = await answered();
    expect(await codeOf(say(made, 'satisfied', officer))).toBe('complaints.customer_only');
    expect(await events(made.id, 'complaints.not_for_customer')).toHaveLength(1);
    await must(say(made, 'satisfied'));
    const rate = (who: Caller) => who.post(at(made.id, '/mine/rate'), { secret: made.secret, score: 5 });
    expect(await codeOf(rate(officer))).toBe('complaints.customer_only');
    await must(rate(world.nobody('m')));
    expect(await codeOf(rate(world.nobody('m')))).toBe('complaints.rated_already');
    expect((await stateOf(made.id)).score).toBe(5);
    // Nobody closes one that has not heard its customer.
    const open = await answered();
    expect(await codeOf(press(officer, open.id, { verb: 'give_up', answer: '直接归档吧' }))).toBe(
      'complaints.try_again',
    );
  },
);

test('CMP-09 how heavy it is says where it begins, and how the customer was calmed stands beside it', async () => {
  const { id } = await upTo([accept, { ...assess, severity: 'serious' }]);
  expect(await stateOf(id)).toMatchObject({ level: 2, severity: 'serious', calmed: 'by_phone' });
  expect(await codeOf(press(officer, id, propose))).toBe('complaints.for_hall_manager');
});

test('CMP-11 the register keeps whole entries with numbers masked, and each day is reviewed once', async () => {
  expect(await codeOf(byPhone({ phone: undefined }))).toBe('complaints.number_missing');
  const { id } = await must(byPhone({ said: '请回电 13912345678，身份证 32010219800101123X' }));
  const row = await stateOf(id);
  expect(row.said).not.toMatch(/13912345678|19800101/);
  expect(row.sealed).not.toContain('139');
  const opened = await must(officer.post(at(id, '/words')));
  expect(opened.said).toContain('13912345678');
  expect(await events(id, 'complaints.opened')).toHaveLength(1);
  expect(whyNotReview('2999-01-01', world.day)).toBe('complaints.day_ahead');
  const review = { span: world.day, note: '当日投诉逐件看过' };
  expect(await codeOf(desk.clerk.post(`${hall}/complaint-reviews`, review))).toBe('kit.not_permitted');
  await must(officer.post(`${hall}/complaint-reviews`, review));
  expect(await codeOf(head.post(`${hall}/complaint-reviews`, review))).toBe('complaints.reviewed_already');
});

test('CMP-13 an appeal to the regulator has its own clock and goes out with the locked evidence under one print', async () => {
  const made = await answered();
  const ask = { body: '12300', ref: `SS-${made.no}` };
  expect(await codeOf(desk.clerk.post(at(made.id, '/appeals'), ask))).toBe('kit.not_permitted');
  const { appeal_id } = await must(officer.post(at(made.id, '/appeals'), ask));
  expect(await codeOf(officer.post(at(made.id, '/appeals'), ask))).toBe('complaints.appeal_there');
  const step = (who: Caller, verb: string) =>
    who.post(`${hall}/regulator-appeals/${appeal_id}/press`, { verb, note: '按证据说明' });
  expect(await codeOf(step(officer, 'submit'))).toBe('kit.not_permitted');
  await run('update complaint_evidence set complaint_id = $2 where complaint_id = $1', [made.id, appeal_id]);
  expect(await codeOf(step(head, 'submit'))).toBe('complaints.no_evidence');
  await run('update complaint_evidence set complaint_id = $1 where complaint_id = $2', [made.id, appeal_id]);
  await must(step(head, 'submit'));
  const [row] = await run('select * from regulator_appeal where id = $1', [appeal_id]);
  expect(JSON.parse(row.pack).pieces[0].hash).toHaveLength(64);
  expect(row.pack_hash).toHaveLength(64);
  for (const verb of ['mediate', 'conclude']) await must(step(head, verb));
  const late = await answered();
  const second = await must(officer.post(at(late.id, '/appeals'), { body: '12381', ref: `SS-${late.no}` }));
  await fallsDue(second.appeal_id, 'appeal_over');
  expect(await events(second.appeal_id, 'complaints.appeal_late')).toHaveLength(1);
});

test('CMP-14 what is locked stays locked until the complaint is settled, and still fits its print', async () => {
  const made = await answered();
  const piece = { kind: 'footage', what: '3 号台录像，九点到九点半，档案柜 A2' };
  const { evidence_id } = await must(officer.post(at(made.id, '/evidence'), piece));
  const release = () => officer.post(at(made.id, `/evidence/${evidence_id}/release`));
  expect(await codeOf(release())).toBe('complaints.evidence_locked');
  const { evidence } = await must(officer.get(at(made.id)));
  expect(evidence[0]).toMatchObject({ kind: 'words', fits: true, released: false });
  await must(say(made, 'satisfied'));
  await must(release());
});

test('CMP-15 a solution comes from the catalogue, its money within what each may give', async () => {
  const { id } = await upTo([accept, assess]);
  const pay = (who: Caller, amount_fen: number) =>
    press(who, id, { ...propose, solution: 'goodwill', amount_fen, number: demoNumber('used', 30) });
  expect(await codeOf(pay(officer, 0))).toBe('complaints.how_much');
  expect(await codeOf(pay(officer, 10_001))).toBe('complaints.beyond_authority');
  expect(await codeOf(pay(head, 50_001))).toBe('complaints.beyond_authority');
  expect(await codeOf(press(officer, id, { ...propose, solution: 'double_refund' }))).toBe(
    'complaints.link_first',
  );
  await must(pay(head, 50_000));
  // What was agreed on is looked into anew only after its money was declined.
  const plain = await upTo([accept, assess, propose]);
  await must(say(plain, 'agree'));
  expect(await codeOf(press(officer, plain.id, { verb: 'reconsider' }))).toBe('complaints.amends_stand');
  const may = { officer_fen: 1, hall_fen: 2, branch_fen: 3 };
  const ask = { solution: 'goodwill', amount_fen: 4, linked: false } as const;
  expect([1, 2, 3, 4].map(rung => whyNotSolve(ask, rung, may) === undefined)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test('CMP-16 the answer is written, kept, and goes the way the customer chose', async () => {
  const kinds = async (id: string) =>
    (await run('select kind from notice where subject_id = $1 order by made_at, kind', [id])).map(
      one => one.kind,
    );
  const by_message = await answered();
  expect(await kinds(by_message.id)).toContain('complaints.answered');
  const by_call = await answered({ reply_by: 'call' });
  expect(await kinds(by_call.id)).not.toContain('complaints.answered');
  expect((await stateOf(by_call.id)).answer).toBe(answer.answer);
});

test('CMP-17 a second complaint of one customer within the days is known, and many of one kind stand on the floor', async () => {
  const phone = newPhone();
  await must(byPhone({ phone, category: 'handset' }));
  const { id } = await must(byPhone({ phone, category: 'handset' }));
  expect(await stateOf(id)).toMatchObject({ repeated: 1, level: 2 });
  expect(await events(id, 'complaints.repeated')).toHaveLength(1);
  for (let n = 0; n < 3; n += 1) await must(byPhone({ category: 'handset' }));
  expect(
    await run(`select 1 from event where what = 'complaints.surge' and facts like '%handset%'`),
  ).toHaveLength(1);
  await stepHall(world.server.house, 1001, onDay(world.day, '09:03'));
  expect(await run(`select 1 from floor_alert where kind = 'surge' and state = 'open'`)).not.toEqual([]);
});

test('CMP-19 the rates of a month are counted from its complaints', async () => {
  const of = {
    received: 10,
    replied: 9,
    reply_due: 10,
    in_time: 8,
    ended: 5,
    asked: 4,
    satisfied: 3,
    rated: 2,
  };
  expect(ratesOf(of, 20_000)).toEqual({
    ...{ reply: 90, timely: 80, closure: 50, satisfaction: 75, rating: 40, per_10000: 5 },
  });
  const shown = await must(head.get(`${hall}/complaint-figures?month=${world.day.slice(0, 7)}`));
  const [{ count }] = await run(`select count(*)::int as count from complaint where hall_id = 1001`);
  expect(shown).toMatchObject({ received: count, target: 100 });
  expect(shown.rates.timely).not.toBeNull();
});

test('CMP-20 nobody is made to answer before their own word, or before its days are over', async () => {
  const about_id = await idOf('0302');
  const { id } = await upTo([accept, { ...assess, about_id }]);
  const leader_id = await idOf('0305');
  const blame = { leader_id, measure: 'points', amount: 2, fact: '对客户说不归我管', clause: 'PRIN-11' };
  expect(await codeOf(head.post(at(id, '/blame'), blame))).toBe('complaints.own_word_first');
  const clerk = await world.as('0302');
  const { complaints } = await must(clerk.get(`${hall}/complaints-about-me`));
  expect(complaints.map((one: { id: string }) => one.id)).toContain(id);
  expect(await codeOf(desk.clerk.post(at(id, '/own-word'), { own_word: '这不是我办的' }))).toBe(
    'complaints.not_about_you',
  );
  await must(clerk.post(at(id, '/own-word'), { own_word: '当时在交接，没说清楚' }));
  const { case_id } = await must(head.post(at(id, '/blame'), blame));
  expect(await run('select state from accountability_case where id = $1', [case_id])).toEqual([
    { state: 'proposed' },
  ]);
});

test('SVC-14 an answered complaint is called back within its days, or that is on record', async () => {
  const made = await answered();
  await fallsDue(made.id, 'follow_up_over');
  expect(await events(made.id, 'complaints.follow_up_late')).toHaveLength(1);
  await must(hear(officer, made.id, 'reached', 'satisfied'));
  expect(await stateOf(made.id)).toMatchObject({ state: 'closed', satisfied: true });
});

test('CMP-10 a partner’s hall takes a complaint down and hands it on in time; the company answers, and fault costs the partner points', async () => {
  const partners = '/api/halls/1011/complaints';
  await transaction(world.db, tx => setClock(tx, 1011, { at: onDay(world.day, '09:00'), rate: 0 }));
  const staff = await world.as(await staffIn(1011, 'duty_manager'), 'office');
  const leader = await world.as(await staffIn(1011, 'hall_manager'), 'office');
  const body = { category: 'attitude', said: '合作厅的人说话难听', reply_by: 'letter', channel: 'letter' };
  const taken = async () => (await must(staff.post(`${partners}/taken`, body))).id as string;
  const act = (who: Caller, id: string, rest: string, given: object = {}) =>
    who.post(`${partners}/${id}/${rest}`, given);
  const step = (who: Caller, id: string, one: object) => act(who, id, 'press', { press: one });
  const [first, second] = [await taken(), await taken()];

  await must(step(staff, first, { ...accept, confirmed: true }));
  await must(step(staff, first, assess));
  expect(await codeOf(step(leader, first, propose))).toBe('complaints.company_answers');
  expect(await codeOf(act(staff, first, 'partner-fault', { points: 2, note: '员工失礼' }))).toBe(
    'kit.not_permitted',
  );
  await must(act(staff, first, 'forward'));
  expect(await codeOf(act(staff, first, 'forward'))).toBe('complaints.forwarded_already');
  expect((await stateOf(first)).level).toBe(3);
  expect(await codeOf(act(branch, first, 'partner-fault', { points: 2, note: '员工失礼' }))).toBe(
    'complaints.reply_first',
  );
  await must(step(branch, first, propose));
  expect(await codeOf(act(branch, first, 'partner-fault', { points: 9, note: '员工失礼' }))).toBe(
    'complaints.too_many_points',
  );
  await must(act(branch, first, 'partner-fault', { points: 4, note: '员工失礼，属实' }));

  // Nobody hands the second one on: the company has it all the same.
  const [due] = await run(
    `select extract(epoch from forward_due - received_at)::int as s from complaint where id = $1`,
    [second],
  );
  expect(due.s).toBe(2 * 3600);
  await stepHall(world.server.house, 1011, onDay(world.day, '11:01'));
  expect(await stateOf(second)).toMatchObject({ level: 3, forwarded_by: null });
  expect(await events(second, 'complaints.forward_late')).toHaveLength(1);
  const { halls } = await must(branch.get('/api/partner-complaints'));
  expect(halls.find((one: { hall: { id: number } }) => one.hall.id === 1011)).toMatchObject({
    ...{ complaints: 2, forwarded: 1, late: 1, points: 6, alarm: false },
  });
  expect(halls.some((one: { hall: { id: number } }) => one.hall.id === 1001)).toBe(false);
  // A hall of our own hands nothing on.
  const own = await upTo([]);
  expect(await codeOf(officer.post(at(own.id, '/forward')))).toBe('complaints.not_a_partner');
});
