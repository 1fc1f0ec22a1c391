import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { scoreOf } from './assessment.ts';
import { codesOf, kinds, processes } from './catalogue.ts';
import { ownerAmong, whyNotControl, whyNotPlan, whyNotVerify } from './hazard.ts';
import { safetyDays, whyNotClass, whyNotLead, whyNotRelease, whyNotReview } from './incident.ts';

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
const idOf = async (no: string): Promise<string> =>
  (await world.db.pool.query('select id from person where staff_no = $1', [no])).rows[0].id;
const seen = (more: object = {}) => ({
  ...{ process: 'power', said: '插座发黑，有焦味', place: '3 号台后', anonymous: false, ...more },
});
const pressed = (no: string, id: string, press: object, what = 'hazards') =>
  as(no).post(`${hall}/${what}/${id}/press`, { press });
const eventsOf = async (id: string) =>
  (
    await world.db.pool.query(
      'select what, actor_id, facts from event where subject_id = $1 order by at, id',
      [id],
    )
  ).rows as { what: string; actor_id: string; facts: string }[];
const alerts = async (kind: string) =>
  (await must(as('0305').get(`${hall}/floor`))).alerts.filter((one: { kind: string }) => one.kind === kind);

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0304', '0305', '0306', '0307', '0309', '0406', '0116', '0117', '0118'])
    people.set(no, await world.as(no));
  people.set('sd', await world.as(department));
});
afterAll(() => world.close());
const department = '0106';

test('SAF-06 a hazard belongs at once to whoever manages what it is part of; only they say it is mended, another looks', async () => {
  const staff = [
    { id: 's', role: 'safety_officer' },
    { id: 'k', role: 'storekeeper' },
    { id: 'm', role: 'hall_manager' },
  ];
  expect(codesOf(processes).map(one => ownerAmong(one, staff))).toEqual([
    's',
    's',
    's',
    'm',
    'm',
    'm',
    'k',
    'm',
    'm',
    'm',
  ]);
  const { id, no } = await must(as('0301').post(`${hall}/hazards`, seen({ process: 'stock' })));
  expect(no).toMatch(/^YH-1001-\d{4}$/);
  const shown = async () => must(as('0305').get(`${hall}/hazards/${id}`));
  expect(await shown()).toMatchObject({ state: 'reported', owner_id: await idOf('0307') });
  expect(await refused(pressed('0301', id, { verb: 'assess', grade: 'general' }))).toBe('kit.not_permitted');
  await must(pressed('0309', id, { verb: 'assess', grade: 'general' }));
  await must(pressed('0309', id, { verb: 'control', measure: '已断电', area_closed: false, told: false }));
  const plan = {
    ...{ verb: 'rectify', owner_id: await idOf('0307'), fix: '换插座', fix_fen: 8000 },
    ...{ fix_on: addDays(world.day, 2), fallback: '' },
  };
  await must(pressed('0309', id, plan));
  expect(await refused(pressed('0309', id, { verb: 'verify' }))).toBe('safety.not_mended');
  expect(await refused(pressed('0301', id, { verb: 'finish', note: '换好' }))).toBe('safety.not_your_hazard');
  await must(pressed('0307', id, { verb: 'finish', note: '换好了' }));
  await must(pressed('0309', id, { verb: 'send_back', note: '还有一个没换' }));
  await must(pressed('0307', id, { verb: 'finish', note: '都换好了' }));
  await must(pressed('0309', id, { verb: 'verify' }));
  expect(await shown()).toMatchObject({ state: 'closed', returned: 1, fix_fen: 8000 });
  expect((await eventsOf(id)).map(one => one.what.replace('safety.hazard.', ''))).toEqual([
    'report',
    'assess',
    'control',
    'rectify',
    'finish',
    'send_back',
    'finish',
    'verify',
    'close',
  ]);
});

test('SAF-06 what is late climbs to the branch and stands on the floor', async () => {
  const { id } = await must(as('0304').post(`${hall}/hazards`, seen()));
  await world.at('13:05');
  const { hazards } = await must(as('0305').get(`${hall}/safety`));
  expect(hazards.find((one: { id: string }) => one.id === id)).toMatchObject({ level: 2, late: true });
  expect(await alerts('hazard')).toContainEqual(expect.objectContaining({ level: 'over', subject_id: id }));
  expect((await eventsOf(id)).map(one => one.what)).toContain('safety.hazard_late');
});

test('a report without a name leaves none, in its row and in its event', async () => {
  const { id } = await must(as('0301').post(`${hall}/hazards`, seen({ anonymous: true })));
  expect((await must(as('0305').get(`${hall}/hazards/${id}`))).reporter).toBeNull();
  const own = await idOf('0301');
  expect((await eventsOf(id)).some(one => one.actor_id === own || one.facts.includes(own))).toBe(false);
});

test('SAF-25 a major hazard closes its area, is told, has money, limit and fallback, and the department verifies it', async () => {
  const { id } = await must(as('0304').post(`${hall}/hazards`, seen({ process: 'fire' })));
  await must(pressed('0309', id, { verb: 'assess', grade: 'major' }));
  const control = { verb: 'control', measure: '拉警戒，断电', area_closed: true, told: true };
  expect(await refused(pressed('0309', id, { ...control, area_closed: false }))).toBe(
    'safety.close_the_area',
  );
  expect(await refused(pressed('0309', id, { ...control, told: false }))).toBe('safety.tell_department');
  await must(pressed('0309', id, control));
  const plan = {
    ...{ verb: 'rectify', owner_id: await idOf('0309'), fix: '更换配电箱', fix_fen: 480_000 },
    ...{ fix_on: addDays(world.day, 5), fallback: '延期则关闭该区' },
  };
  expect(await refused(pressed('0309', id, { ...plan, fallback: '' }))).toBe('safety.fallback_missing');
  expect(await refused(pressed('0309', id, { ...plan, fix_on: '2026-01-01' }))).toBe('safety.limit_passed');
  await must(pressed('0309', id, plan));
  expect(await refused(pressed('0309', id, { verb: 'finish', note: '已更换并测试' }))).toBe(
    'safety.deputy_approves',
  );
  await must(pressed('0117', id, { verb: 'approve' }));
  await must(pressed('0309', id, { verb: 'finish', note: '已更换并测试' }));
  expect(await refused(pressed('0306', id, { verb: 'verify' }))).toBe('safety.department_verifies');
  const over = await must(as('sd').get('/api/safety-over-halls'));
  expect(over.halls.find((one: { hall: { id: number } }) => one.hall.id === 1001)).toMatchObject({
    to_verify: expect.any(Number),
  });
  await must(pressed('sd', id, { verb: 'verify' }));
  expect((await must(as('0305').get(`${hall}/hazards/${id}`))).state).toBe('closed');
  expect(await refused(as('0301').get('/api/safety-over-halls'))).toBe('kit.not_permitted');
});

test('ROLE-16 the deputy in whose field it is approves how a major hazard is mended, and nobody of another field or above', async () => {
  const { id } = await must(as('0304').post(`${hall}/hazards`, seen({ process: 'cash' })));
  await must(pressed('0309', id, { verb: 'assess', grade: 'major' }));
  await must(pressed('0309', id, { verb: 'control', measure: '封存现金区', area_closed: true, told: true }));
  const plan = {
    ...{ verb: 'rectify', owner_id: await idOf('0305'), fix: '换防弹隔断', fix_fen: 900_000 },
    ...{ fix_on: addDays(world.day, 9), fallback: '停用该台' },
  };
  await must(pressed('0309', id, plan));
  const look = async (no: string) => must(as(no).get(`${hall}/hazards/${id}`));
  expect((await look('0118')).verbs).toEqual(['approve']);
  expect(await look('0117')).toMatchObject({ verbs: [], waits_approval: true });
  expect(await refused(pressed('0306', id, { verb: 'approve' }))).toBe('kit.not_permitted');
  for (const no of ['0116', '0117', 'sd'])
    expect(await refused(pressed(no, id, { verb: 'approve' }))).toBe('safety.not_your_field');
  await must(pressed('0118', id, { verb: 'approve' }));
  expect(await refused(pressed('0118', id, { verb: 'approve' }))).toBe('safety.nothing_to_approve');
  await must(pressed('0305', id, { verb: 'finish', note: '换好了' }));
});

test.each([
  [{ grade: 'general' as const }, { area_closed: false, told: false }, undefined],
  [{ grade: 'major' as const }, { area_closed: false, told: true }, 'safety.close_the_area'],
  [{ grade: 'major' as const }, { area_closed: true, told: false }, 'safety.tell_department'],
])('%o with %o is refused with %s', (of, given, code) => expect(whyNotControl(of, given)).toBe(code));

test('nobody verifies what nobody mended, nor the own work', () => {
  const hall_side = { id: 'a', department: false };
  expect(whyNotVerify({ grade: 'general', fixed_by: null }, hall_side)).toBe('safety.not_mended');
  expect(whyNotVerify({ grade: 'general', fixed_by: 'a' }, hall_side)).toBe('safety.verify_own');
  expect(whyNotPlan({ grade: 'general' }, { fallback: '', ms_left: 1 })).toBeUndefined();
});

test('SAF-03 an incident is declared under the taxonomy: a kind stands under its class and no other', async () => {
  expect(whyNotClass({ class: 'natural', kind: 'fire' })).toBe('safety.wrong_class');
  expect(new Set(Object.values(kinds).map(one => one.of)).size).toBe(5);
  const { id } = await must(
    as('0304').post(`${hall}/incidents`, { said: '后仓有烟，已切电', place: '后仓' }),
  );
  const wrong = { verb: 'declare', class: 'natural', kind: 'fire', grade: 'general' };
  expect(await refused(pressed('0305', id, wrong, 'incidents'))).toBe('safety.wrong_class');
  await must(pressed('0305', id, { verb: 'dismiss', note: '是水汽' }, 'incidents'));
  expect((await must(as('0305').get(`${hall}/incidents/${id}`))).state).toBe('false_alarm');
});

/** A fall in the hall, declared by the duty manager. */
async function fallen(grade: 'general' | 'major' = 'general') {
  const { id } = await must(
    as('0304').post(`${hall}/incidents`, { said: '客户在门口滑倒，手腕疼', place: '门口' }),
  );
  await must(pressed('0305', id, { verb: 'declare', class: 'production', kind: 'fall', grade }, 'incidents'));
  return id as string;
}
const upToReport = async (id: string) => {
  for (const press of [{ verb: 'command' }, { verb: 'contain' }, { verb: 'recover' }])
    await must(pressed('0305', id, press, 'incidents'));
  const report = { verb: 'report', course: '13:20 滑倒，扶坐，叫车送医', injured: 1, loss_fen: 0 };
  await must(pressed('0305', id, report, 'incidents'));
};

test('SAF-19 an incident is told in its minutes, led by nobody concerned, concluded with cause, responsibility and measures, closed when they are done', async () => {
  await world.at('13:20');
  const id = await fallen();
  const shown = async () => must(as('0306').get(`${hall}/incidents/${id}`));
  expect((await shown()).tell_due).toBe(onDay(world.day, '13:35').toISOString());
  expect(await alerts('incident')).toContainEqual(expect.objectContaining({ subject_id: id }));
  await world.at('13:36');
  expect((await eventsOf(id)).map(one => one.what)).toContain('safety.told_late');
  await must(pressed('0305', id, { verb: 'tell', told_to: '分公司值班' }, 'incidents'));
  expect(await refused(pressed('0305', id, { verb: 'tell', told_to: '再报' }, 'incidents'))).toBe(
    'safety.told_already',
  );
  await upToReport(id);
  const review = {
    ...{ verb: 'review', cause: '门垫湿滑未铺防滑毯', responsibility: '现场巡查未发现' },
    measures: '雨天铺防滑毯，门口加牌',
  };
  expect(await refused(pressed('0306', id, review, 'incidents'))).toBe('safety.nobody_leads');
  const lead = async (no: string) => ({ verb: 'lead', lead_id: await idOf(no) });
  expect(await refused(pressed('0306', id, await lead('0305'), 'incidents'))).toBe('safety.lead_concerned');
  await must(pressed('0306', id, await lead('0309'), 'incidents'));
  expect(await refused(pressed('0306', id, review, 'incidents'))).toBe('safety.lead_concludes');
  await must(pressed('0309', id, review, 'incidents'));
  expect(await refused(pressed('0306', id, { verb: 'close' }, 'incidents'))).toBe('safety.measures_open');
  const { mends } = await must(as('0305').get(`${hall}/mends`));
  const mend = mends.find((one: { code: string }) => one.code === id);
  expect(mend.rows).toEqual(['SAF-19']);
  await must(as('0306').post(`${hall}/mends/${mend.id}/finish`, { note: '已铺' }));
  await must(as('0305').post(`${hall}/mends/${mend.id}/check/pass`));
  await must(pressed('0306', id, { verb: 'close' }, 'incidents'));
  expect(await shown()).toMatchObject({ state: 'closed', injured: 1, cause: review.cause });
});

test('SAF-19 the safety department names who looks into a major one', async () => {
  const id = await fallen('major');
  const lead = { verb: 'lead', lead_id: await idOf('0309') };
  expect(await refused(pressed('0306', id, lead, 'incidents'))).toBe('safety.department_names');
  await must(pressed('sd', id, lead, 'incidents'));
  expect(whyNotLead({ commander_id: 'a', detected_by: 'b' }, 'b')).toBe('safety.lead_concerned');
  expect(whyNotReview({ lead_id: null }, 'a')).toBe('safety.nobody_leads');
});

test('SAF-14 record and footage are held when an incident is declared, and given back by its lead alone, after the review', async () => {
  const id = await fallen();
  const shown = async () => must(as('0305').get(`${hall}/incidents/${id}`));
  const note = { kind: 'interview', what: '问郑小满：地面有水，牌子没摆' };
  await must(as('0309').post(`${hall}/incidents/${id}/evidence`, note));
  const { evidence } = await shown();
  expect(evidence.map((one: { kind: string }) => one.kind)).toEqual(['record', 'footage', 'interview']);
  expect(evidence[0].hash).toMatch(/^[0-9a-f]{64}$/);
  const free = (no: string) => as(no).post(`${hall}/incidents/${id}/evidence/${evidence[2].id}/release`);
  expect(await refused(free('0309'))).toBe('safety.still_held');
  await upToReport(id);
  await must(pressed('0306', id, { verb: 'lead', lead_id: await idOf('0309') }, 'incidents'));
  const review = { verb: 'review', cause: '地面有水', responsibility: '保洁未到位', measures: '加巡' };
  await must(pressed('0309', id, review, 'incidents'));
  expect(await refused(free('0306'))).toBe('safety.lead_concludes');
  await must(free('0309'));
  expect((await shown()).evidence[2].released).toBe(true);
  expect(whyNotRelease({ state: 'responding', lead_id: null }, 'a')).toBe('safety.still_held');
});

test('SAF-01 the days without an accident are counted from the last one, and begin anew with the next', async () => {
  const last = onDay('2026-11-01', '15:00');
  expect(safetyDays({ last, since: '2026-01-01' }, '2026-11-29')).toBe(28);
  expect(safetyDays({ last: null, since: '2026-11-19' }, '2026-11-29')).toBe(10);
  // Somebody fell today, and it was an accident.
  expect((await must(as('0305').get(`${hall}/safety`))).facts.days).toBe(0);
  const of = await must(as('sd').get('/api/safety-over-halls'));
  const other = of.halls.find((one: { hall: { id: number } }) => one.hall.id === 1002);
  expect(other.days).toBeGreaterThan(0);
  const { figures } = await must(as('0306').get(`${hall}/clauses/SAF-01/evidence`));
  expect(figures.map((one: { id: string }) => one.id)).toContain('days');
});

test('the log of a day is signed once, with what the system knows; suspicious people without a name stand in it', async () => {
  const page = { said: '巡查正常，门口湿滑已处理', suspicious: '一男子多次在自助区逗留，已提醒' };
  expect(await refused(as('0301').post(`${hall}/safety-log`, page))).toBe('kit.not_permitted');
  await must(as('0309').post(`${hall}/safety-log`, page));
  expect(await refused(as('0305').post(`${hall}/safety-log`, page))).toBe('safety.log_signed');
  const { pages } = await must(as('0306').get(`${hall}/safety-log`));
  expect(pages[0]).toMatchObject({ day: world.day, suspicious: page.suspicious, facts: { days: 0 } });
  expect(await refused(as('0406').get(`${hall}/safety-log`))).toBe('kit.not_found');
});

test('SAF-16 the safety of a hall in a year is scored from its record: what has none is left out, a major accident fails it', () => {
  const figures = {
    ...{
      heads: 20,
      letters: 20,
      drills: 10,
      drills_done: 10,
      walked: 100,
      missed: 0,
      hazards: 4,
      hazards_late: 0,
    },
    ...{ accidents: 0, major_accidents: 0, days: 30, logged: 30 },
  };
  expect(scoreOf(figures)).toEqual({ score: 100, verdict: 'excellent' });
  expect(scoreOf({ ...figures, letters: 10, missed: 100 })).toEqual({ score: 83, verdict: 'good' });
  expect(scoreOf({ ...figures, hazards: 0, drills: 0 })).toEqual({ score: 100, verdict: 'excellent' });
  expect(scoreOf({ ...figures, drills_done: 0, letters: 0, logged: 0 })).toEqual({
    score: 55,
    verdict: 'failed',
  });
  expect(scoreOf({ ...figures, major_accidents: 1 })).toEqual({ score: 85, verdict: 'failed' });
  expect(scoreOf({ ...figures, accidents: 1 })).toEqual({ score: 95, verdict: 'excellent' });
});

test('SAF-16 the department issues the assessment once a year, the hall answers it, and neither does the other’s part', async () => {
  const year = Number(world.day.slice(0, 4)) - 2;
  const issue = (no: string, halls = [1001]) =>
    as(no).post('/api/safety-assessments', { year, halls, note: '补日志' });
  expect(await refused(issue('0306'))).toBe('kit.not_permitted');
  expect(await refused(issue('0116'))).toBe('kit.not_permitted');
  expect(await must(issue('sd', [1001, 1002]))).toEqual({ halls: 2 });
  expect(await refused(issue('sd'))).toBe('safety.assessed_already');
  const { issued, may_answer } = await must(as('0306').get(`${hall}/safety-assessments`));
  const of = issued.find((one: { year: number }) => one.year === year);
  expect([of.state, may_answer]).toEqual(['issued', true]);
  const answer = `${hall}/safety-assessments/${of.id}/answer`;
  expect(await refused(as('sd').post(answer, { answer: '我们来回应' }))).toBe('kit.not_permitted');
  await must(as('0306').post(answer, { answer: '日志由当班负责人签' }));
  const over = await must(as('0116').get(`/api/safety-assessments-over-halls?year=${year}`));
  const states = over.halls.filter((one: { state: string | null }) => one.state !== null);
  expect(states.map((one: { state: string }) => one.state)).toEqual(['answered', 'issued']);
  expect(over.may_issue).toBe(false);
  // Both in one minute of the hall: which stands first says nothing.
  expect(new Set((await eventsOf(of.id)).map(one => one.what))).toEqual(
    new Set(['safety.assessment.issue', 'safety.assessment.answer']),
  );
});
