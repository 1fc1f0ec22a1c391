import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { day_ms, hour_ms, instant, later, minute_ms, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { demoNumber } from '../demo/index.ts';
import { coveredBy, levelForSum, type SubmissionRow, whyNotReply } from './submission.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const events = (id: string, what: string) =>
  run('select facts from event where subject_id = $1 and what = $2', [id, `submissions.${what}`]);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0305', '0306', '0308', '0307', '0102', '0401'])
    people.set(no, await world.as(no, 'office'));
});
afterAll(() => world.close());

const raise = (who: string, more: object = {}) =>
  as(who).post(`${hall}/submissions`, {
    ...{
      kind: 'request',
      subject: '加一台叫号屏',
      reason: '二楼看不到号',
      urgency: 'pressing',
      level: 1,
      ...more,
    },
  });
const reply = (who: string, id: string, verb = 'approve') =>
  as(who).post(`${hall}/submissions/${id}/reply`, { verb, reply: '同意，下周到货' });
const one = (who: string, id: string) => must(as(who).get(`${hall}/submissions/${id}`));

test('RPT-01 a request goes one level up, is replied to there or above, never by its own; without a reply it climbs by itself', async () => {
  const { id, level } = await must(raise('0301', { reason: '客户 13812345678 说看不到号' }));
  expect(level).toBe(1);
  expect((await one('0301', id)).reason).toBe('客户 *********78 说看不到号');
  expect((await as('0308').get(`${hall}/submissions/${id}`)).status).toBe(404);
  expect((await as('0401').get(`${hall}/submissions/${id}`)).status).toBe(404);
  expect(await refused(reply('0301', id))).toBe('kit.not_permitted');
  const own = await must(raise('0305'));
  expect(own.level).toBe(2);
  expect(await refused(reply('0305', own.id))).toBe('submissions.own');
  expect(await refused(as('0301').post(`${hall}/submissions/${own.id}/withdraw`))).toBe(
    'submissions.not_yours',
  );
  await must(as('0305').post(`${hall}/submissions/${own.id}/withdraw`));
  // Four hours and nobody replied: the hall manager's from then on, and on record.
  await world.at('13:01');
  expect(await one('0301', id)).toMatchObject({ level: 2, climbed: 1, late: true });
  expect(await events(id, 'reply_late')).toHaveLength(1);
  expect(await refused(reply('0305', id))).toBe('submissions.too_low');
  await must(reply('0306', id));
  expect(await one('0301', id)).toMatchObject({ state: 'approved', reply: '同意，下周到货' });
  expect(await refused(reply('0306', id))).toBe('kit.not_from_here');

  const report = await must(raise('0301', { kind: 'report', subject: '周末客流' }));
  expect(await refused(reply('0305', report.id))).toBe('kit.not_from_here');
  await must(reply('0305', report.id, 'note'));
  const up = await must(raise('0306', { level: 3 }));
  const { submissions } = await must(as('0102').get('/api/submissions-above'));
  expect(submissions.map((of: { id: string }) => of.id)).toContain(up.id);
  expect(await refused(as('0306').get('/api/submissions-above'))).toBe('kit.not_permitted');
  await must(reply('0102', up.id, 'decline'));
});

test('RPT-02 a grave matter is told by mouth within its minutes and then written; an incident brings its report along', async () => {
  const tell = { verb: 'tell', told_to: '分公司值班 王主任' };
  const write = { verb: 'write', text: '记者两名，已请到会议室，等新闻口回复' };
  const press = (who: string, id: string, by: object) =>
    as(who).post(`${hall}/must-reports/${id}/press`, { press: by });
  const { id } = await must(
    as('0301').post(`${hall}/must-reports`, { matter: 'media', said: '记者在门口拍摄' }),
  );
  expect(await refused(press('0305', id, write))).toBe('submissions.tell_first');
  await world.at('13:32');
  expect(await events(id, 'tell_late')).toHaveLength(1);
  await must(press('0305', id, tell));
  await must(press('0305', id, write));
  expect(await refused(press('0305', id, { verb: 'read' }))).toBe('submissions.own');
  expect(await refused(press('0306', id, { verb: 'read' }))).toBe('submissions.too_low');
  await must(press('0102', id, { verb: 'read' }));
  // The written part has its own clock.
  const slow = await must(as('0305').post(`${hall}/must-reports`, { matter: 'fire', said: '库房冒烟' }));
  await must(press('0305', slow.id, tell));
  await world.at('17:33');
  expect(await events(slow.id, 'tell_late')).toHaveLength(0);
  expect(await events(slow.id, 'write_late')).toHaveLength(1);
  const seen = await must(
    as('0305').post(`${hall}/incidents`, { said: '客户在门口滑倒骨折', place: '正门' }),
  );
  const on = (by: object) => as('0305').post(`${hall}/incidents/${seen.id}/press`, { press: by });
  await must(on({ verb: 'declare', class: 'production', kind: 'fall', grade: 'major' }));
  const of = async () => (await run('select * from must_report where incident_id = $1', [seen.id]))[0];
  expect(await of()).toMatchObject({ matter: 'hurt', state: 'known' });
  await must(on({ verb: 'tell', told_to: '分公司值班' }));
  expect(await of()).toMatchObject({ state: 'told', told_to: '分公司值班' });
});

test('RPT-03 amends beyond what a handler may give are refused, pass under an authority for that complaint, and use it up', async () => {
  await run('delete from complaint where hall_id = 1001');
  const taken = await must(
    world.nobody('m').post(`${hall}/complaints`, {
      ...{
        category: 'network',
        said: '断网三天没人管',
        phone: demoNumber('used', 77),
        reply_by: 'message',
        from: 'phone_page',
      },
    }),
  );
  const press = (by: object) => as('0308').post(`${hall}/complaints/${taken.id}/press`, { press: by });
  await must(press({ verb: 'accept', calmed: 'by_phone', restated: '断网三天', confirmed: true }));
  await must(press({ verb: 'assess', severity: 'general', category: 'network', about_id: null }));
  const pay = (amount_fen: number) =>
    press({ verb: 'propose', solution: 'goodwill', amount_fen, reply: '补偿三天费用' });
  const ask = (amount_fen: number, matter = taken.no) =>
    raise('0308', { allow: { authority: 'amends', matter, amount_fen } });
  expect(await refused(pay(30_000))).toBe('complaints.beyond_authority');
  expect(await refused(ask(30_000, 'TS-1001-9999'))).toBe('submissions.which_matter');
  const { id, level } = await must(ask(30_000));
  expect(level).toBe(2);
  expect(await refused(ask(30_000))).toBe('submissions.stands_already');
  expect(await refused(pay(30_000))).toBe('complaints.beyond_authority');
  expect(await refused(reply('0305', id))).toBe('submissions.too_low');
  await must(reply('0306', id));
  // Not more than was allowed; then what was allowed, and twice at once it is used once.
  expect(await refused(pay(30_001))).toBe('complaints.beyond_authority');
  const both = await Promise.all([pay(30_000), pay(30_000)]);
  expect(both.filter(one => one.status === 200)).toHaveLength(1);
  expect(await one('0308', id)).toMatchObject({ state: 'used', authority: { zh: '超权限退赔' } });
  expect(await events(id, 'submission.use')).toHaveLength(1);
  // Back to where it can be proposed: the authority is spent.
  await run(`update complaint set state = 'investigating' where id = $1`, [taken.id]);
  expect(await refused(pay(30_000))).toBe('complaints.beyond_authority');
  const again = await must(ask(20_000));
  await must(reply('0306', again.id));
  await stepHall(world.server.house, 1001, later(onDay(world.day, '17:40'), day_ms));
  expect(await one('0308', again.id)).toMatchObject({ state: 'lapsed' });
});

const now = instant(1_000 * day_ms);
const given: Pick<SubmissionRow, 'state' | 'matter_id' | 'raised_by' | 'amount_fen' | 'valid_until'> = {
  ...{
    state: 'authorised',
    matter_id: 'm',
    raised_by: 'a',
    amount_fen: 500,
    valid_until: later(now, hour_ms),
  },
};
const act = { matter_id: 'm', by: 'a', amount_fen: 500, now };
test.each([
  [act, true],
  [{ ...act, amount_fen: 501 }, false],
  [{ ...act, by: 'b' }, false],
  [{ ...act, matter_id: 'n' }, false],
  [{ ...act, now: later(now, hour_ms + minute_ms) }, false],
])('RPT-03 %o is covered: %s', (of, is) => expect(coveredBy([given], of) !== undefined).toBe(is));

test('RPT-01 the level of a sum and of a reply', () => {
  expect([5, 10, 11, 99].map(sum => levelForSum(sum, [5, 10, 50]))).toEqual([1, 2, 3, 4]);
  expect(whyNotReply({ raised_by: 'a', level: 2 }, { id: 'a', rung: 4 })).toBe('submissions.own');
  expect(whyNotReply({ raised_by: 'a', level: 2 }, { id: 'b', rung: 1 })).toBe('submissions.too_low');
  expect(whyNotReply({ raised_by: 'a', level: 2 }, { id: 'b', rung: 2 })).toBeUndefined();
});
