import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { personId } from '../demo/index.ts';
import { endOfNext, quarterOf, whyNotFiled, whyNotLayered } from './programme.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const shown = async () => must(as('0305').get(`${hall}/specials`));
const board = async (): Promise<string[]> =>
  (await must(world.nobody('m').get(`${hall}/published`))).services.map((one: { code: string }) => one.code);
const witnessed = async (row: string): Promise<string[]> =>
  (await must(as('0306').get(`${hall}/clauses/${row}/evidence`))).witnesses.map(
    (one: { what: string }) => one.what,
  );

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0304', '0305', '0306', '0316', '0102', '0405'])
    people.set(no, await world.as(no));
  await run(`delete from special_service where hall_id = 1001`);
});
afterAll(() => world.close());

const terms = { terms_zh: '周二、周四下午，提前一天约', terms_en: 'Tuesdays and Thursdays, a day ahead' };

test('SVC-10 a special service has its owner, its count and its review by another; unreviewed it is off the board', async () => {
  const offer = (who: string, more: object = {}) =>
    as(who).post(`${hall}/specials`, {
      ...{ kind: 'sign_language', ...terms, owner_id: personId('0305') },
      ...more,
    });
  expect(await refused(offer('0301'))).toBe('kit.not_permitted');
  expect(await refused(offer('0306', { owner_id: personId('0401') }))).toBe('kit.not_found');
  const { id } = await must(offer('0306'));
  expect(await refused(offer('0306'))).toBe('specials.offered_already');
  expect(await board()).toContain('special_sign_language');
  await must(as('0301').post(`${hall}/specials/${id}/use`));
  await must(as('0304').post(`${hall}/specials/${id}/use`));
  const mine = async () => (await shown()).services.find((one: { id: string }) => one.id === id);
  expect(await mine()).toMatchObject({ used: 2, offered: true, mine: true });
  const review = (who: string) =>
    as(who).post(`${hall}/specials/${id}/review`, { note: '照约做到，志愿者两名' });
  await run(`update special_service set review_by = $2 where id = $1`, [id, addDays(world.day, -1)]);
  expect(await board()).not.toContain('special_sign_language');
  await run(`update due_work set due_at = $2 where subject_id = $1 and kind = 'specials.review_over'`, [
    id,
    onDay(world.day, '09:01'),
  ]);
  await world.at('09:02');
  const { mends } = await must(as('0306').get(`${hall}/mends`));
  expect(mends.filter((one: { rows: string[] }) => one.rows.includes('SVC-10'))).toHaveLength(1);
  expect(await refused(review('0305'))).toBe('specials.own_service');
  await must(review('0306'));
  expect(await mine()).toMatchObject({ offered: true, review_note: '照约做到，志愿者两名' });
  expect(await board()).toContain('special_sign_language');
  await must(as('0306').post(`${hall}/specials/${id}/stop/suspend`));
  expect(await board()).not.toContain('special_sign_language');
  expect(await refused(as('0301').post(`${hall}/specials/${id}/use`))).toBe('specials.not_offered');
  expect((await as('0405').get(`${hall}/specials`)).status).toBe(404);
});

test('SVC-10 umbrellas lent and visits concluded count by themselves', async () => {
  const offer = { kind: 'umbrella', ...terms, owner_id: personId('0304') };
  const { id } = await must(as('0306').post(`${hall}/specials`, offer));
  const used = async () =>
    (await shown()).services.find((one: { id: string }) => one.id === id).used as number;
  const before = await used();
  await must(as('0304').post(`${hall}/loans`, { kind: 'umbrella', piece: 'U77', borrower_tail: '4321' }));
  expect(await used()).toBe(before + 1);
});

test('SVC-13 guidance is noted, and a session for elder customers counts once it was held, with who came', async () => {
  const note = { topic: 'app', minutes: 12, elder: true, solved: true };
  const before = (await shown()).guidance.find((one: { topic: string }) => one.topic === 'app')?.notes ?? 0;
  await must(as('0304').post(`${hall}/guidance-notes`, note));
  const [app] = (await shown()).guidance.filter((one: { topic: string }) => one.topic === 'app');
  expect(app.notes).toBe(before + 1);
  const at = onDay(world.day, '09:30').toISOString();
  const plan = (who: string, more: object = {}) =>
    as(who).post(`${hall}/elder-sessions`, {
      ...{ title_zh: '手机防骗课', title_en: 'Phones without fraud', at, seats: 12 },
      trainer_id: personId('0304'),
      ...more,
    });
  expect(await refused(plan('0301'))).toBe('kit.not_permitted');
  expect(await refused(plan('0305', { at: onDay(world.day, '08:00').toISOString() }))).toBe(
    'specials.in_the_past',
  );
  const { id } = await must(plan('0305'));
  expect((await board()).filter(code => code.startsWith('session_'))).not.toEqual([]);
  const hold = (attended: number, elders: number) =>
    as('0304').post(`${hall}/elder-sessions/${id}/hold`, { attended, elders, note: '下次多带充电线' });
  expect(await refused(hold(9, 8))).toBe('specials.not_yet');
  await world.at('10:10');
  expect(await refused(hold(13, 8))).toBe('specials.too_many');
  expect(await refused(hold(9, 10))).toBe('specials.too_many');
  await must(hold(9, 8));
  expect(await refused(hold(9, 8))).toBe('kit.not_from_here');
  const held = (await shown()).sessions.find((one: { id: string }) => one.id === id);
  expect(held).toMatchObject({ state: 'held', attended: 9, elders: 8 });
  expect(await witnessed('SVC-13')).toEqual(
    expect.arrayContaining(['specials.guidance', 'specials.elder_session.hold']),
  );
});

test('PRIN-21 what is done for customers unasked is noted; what happened outside the hall is told in words', async () => {
  const say = (more: object) =>
    as('0304').post(`${hall}/outreach-notes`, { kind: 'water', people: 3, note: '', ...more });
  await must(say({}));
  expect(await refused(say({ kind: 'community' }))).toBe('specials.say_what');
  expect(await refused(say({ kind: 'called', note: '好' }))).toBe('specials.say_what');
  await must(say({ kind: 'community', people: 20, note: '社区活动室讲防骗' }));
  const { outreach } = await shown();
  expect(outreach[0]).toMatchObject({ kind: 'community', people: 20, by: { zh: '郑小满' } });
  expect(await witnessed('PRIN-21')).toContain('specials.outreach');
});

test('GEN-18 a programme for a segment is layered over the norm: only tighter, the hall’s own while in force, the norm’s again after', async () => {
  const limit = (value: number, base: number) => ({ key: 'k', value, base, tighter: 'lower' as const });
  expect(whyNotLayered([limit(4, 5)])).toBeUndefined();
  expect(whyNotLayered([limit(5, 5)])).toBe('specials.lowers_norm');
  expect(whyNotLayered([{ ...limit(90, 95), tighter: 'higher' }])).toBe('specials.lowers_norm');
  await run(`delete from service_programme where hall_id = 1001`);
  const draft = (limits: object[], who = '0306') =>
    as(who).post(`${hall}/programmes`, {
      ...{ segment: 'elder', name_zh: '敬老优先', name_en: 'Elder first', limits },
      ...{ extras_zh: '专座、放大镜、慢速讲解', extras_en: 'Seats, magnifiers, slow explanations' },
    });
  const care = (value: number) => [{ key: 'wait_limit_care', value }];
  expect(await refused(draft(care(4), '0305'))).toBe('kit.not_permitted');
  expect(await refused(draft(care(8)))).toBe('specials.lowers_norm');
  expect(await refused(draft([{ key: 'wait_limit_vip', value: 1 }]))).toBe('specials.not_its_limit');
  const { id } = await must(draft(care(4)));
  const step = (who: string, verb: string) => as(who).post(`${hall}/programmes/${id}/${verb}`);
  expect(await refused(step('0306', 'start'))).toBe('kit.not_from_here');
  expect(await refused(step('0306', 'decide/approve'))).toBe('kit.not_permitted');
  await must(step('0102', 'decide/approve'));
  const holds = async () => {
    const { programmes } = await must(as('0306').get(`${hall}/programmes`));
    return programmes.find((one: { id: string }) => one.id === id);
  };
  expect(await holds()).toMatchObject({ state: 'approved', limits: [{ value: 4, base: 5 }] });
  await must(step('0306', 'start'));
  expect(await holds()).toMatchObject({ state: 'in_force', limits: [{ value: 4, base: 4 }] });
  // The next care ticket is promised by it.
  const kiosk = await world.device(1001, 'K1');
  const taken = await must(kiosk.post(`${hall}/tickets`, { class: 'care' }));
  expect(await run('select wait_limit_s from queue_ticket where id = $1', [taken.id])).toEqual([
    { wait_limit_s: 240 },
  ]);
  await must(step('0306', 'end'));
  const next = await must(kiosk.post(`${hall}/tickets`, { class: 'care' }));
  expect(await run('select wait_limit_s from queue_ticket where id = $1', [next.id])).toEqual([
    { wait_limit_s: 300 },
  ]);
});

test('GEN-17 COLL-03 a hall files its note on the market once a quarter, the branch takes it up, and a missing one is told', async () => {
  const days = { today: '2026-11-29', quarter_ago: '2026-08-29' };
  expect(quarterOf('2026-11-29')).toBe('2026Q4');
  expect(endOfNext('2026-11-29')).toBe('2027-03-31');
  expect(endOfNext('2026-05-01')).toBe('2026-09-30');
  expect(whyNotFiled({ quarter: '2026Q4', there: [] }, days)).toBeUndefined();
  expect(whyNotFiled({ quarter: '2026Q3', there: ['2026Q3'] }, days)).toBe('specials.note_there');
  expect(whyNotFiled({ quarter: '2026Q1', there: [] }, days)).toBe('specials.other_quarter');
  await run(`delete from market_note where hall_id = 1001`);
  const quarter = quarterOf(world.day);
  const body = {
    ...{ quarter, needs: '老年客户要看得懂的账单', competitors: '对街新开一家，周末送流量' },
    plan: '周末加一台，办账单讲解课',
  };
  expect(await refused(as('0301').post(`${hall}/market-notes`, body))).toBe('kit.not_permitted');
  const { id } = await must(as('0316').post(`${hall}/market-notes`, body));
  expect(await refused(as('0306').post(`${hall}/market-notes`, body))).toBe('specials.note_there');
  const take = (who: string) =>
    as(who).post(`${hall}/market-notes/${id}/take-up`, { answer: '同意加台，人从邻厅借' });
  expect(await refused(take('0306'))).toBe('kit.not_permitted');
  await must(take('0102'));
  const { notes } = await must(as('0306').get(`${hall}/programmes`));
  expect(notes[0]).toMatchObject({ quarter, state: 'taken_up', answer: '同意加台，人从邻厅借' });
  await run(`update due_work set due_at = $2 where subject_id = $1 and kind = 'specials.note_due'`, [
    id,
    onDay(world.day, '10:11'),
  ]);
  await world.at('10:12');
  const { mends } = await must(as('0306').get(`${hall}/mends`));
  expect(mends.filter((one: { rows: string[] }) => one.rows.includes('GEN-17'))).toHaveLength(1);
});

test('GEN-17 the positioning of a hall is approved on a current note alone, and the note it rests on stands with it', async () => {
  const profile = {
    ...{ kind: 'profile', number: 'DW-17', party: '临江市分公司', words: '服务为主' },
    ...{ valid_from: world.day, valid_until: '2099-12-31', businesses: ['bill_payment'], deposit_fen: null },
  };
  await run(`delete from market_note where hall_id = 1001`);
  const { id } = await must(as('0306').post(`${hall}/papers`, profile));
  const approve = () => as('0102').post(`${hall}/papers/${id}/approve`);
  expect(await refused(approve())).toBe('specials.no_current_note');
  const [filer] = await run(`select id from person where staff_no = '0306'`);
  const file = (quarter: string) =>
    run(
      `insert into market_note (hall_id, id, state, quarter, needs, competitors, plan, filed_by, filed_at)
       values (1001, gen_random_uuid(), 'filed', $1, '老年客户要看得懂的账单', '对街新开一家，周末送流量', '周末加一台，办讲解课', $2, now())`,
      [quarter, filer.id],
    );
  // A note of a year ago says nothing of today.
  await file(`${Number(world.day.slice(0, 4)) - 1}Q1`);
  expect(await refused(approve())).toBe('specials.no_current_note');
  await file(quarterOf(world.day));
  await must(approve());
  const [told] = await run(`select facts from event where what = 'halls.paper.approve' and subject_id = $1`, [
    id,
  ]);
  expect(JSON.parse(told.facts)).toMatchObject({ kind: 'profile', market_note: quarterOf(world.day) });
  // Another paper of the hall asks for none.
  await run(`delete from market_note where hall_id = 1001`);
  const safety = { ...profile, kind: 'safety_agreement', number: 'AQ-17', words: '' };
  const other = await must(as('0306').post(`${hall}/papers`, safety));
  await must(as('0102').post(`${hall}/papers/${other.id}/approve`));
});
