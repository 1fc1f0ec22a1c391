import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, day_ms, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';

let world: World;
let clerk: Caller;
let manager: Caller;
let branch: Caller;
const all = '/api/halls/1001/handset-repairs';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
async function must(answer: Promise<Answered>): Promise<Answered['body']> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const until = (time: string, days = 0) =>
  stepHall(world.server.house, 1001, onDay(addDays(world.day, days), time));
const phone = {
  ...{ model: '华为 nova 12', imei_end: '4417', fault: '充电口松', look: '边框一处磕痕', warranty: false },
  ...{ data_told: true, phone: '13900004417' },
};
const take = async (more: object = {}) => (await must(clerk.post(all, { ...phone, ...more }))).id as string;
const press = (id: string, body: object, who = clerk) => who.post(`${all}/${id}/press`, { press: body });
const rowOf = async (id: string) => (await run('select * from handset_repair where id = $1', [id]))[0];
const said = async (id: string) =>
  (await run('select what from event where subject_id = $1 order by at, id', [id])).map(one => one.what);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('08:40');
  await run('delete from handset_repair');
  await run(`delete from due_work where kind like 'handsets.%'`);
  clerk = await world.as('0301');
  manager = await world.as('0305', 'floor');
  branch = await world.as('0102', 'region');
});
afterAll(() => world.close());

test('RPR-01 a phone goes in with a word about its data, is priced, agreed to, repaired, and handed out against a document', async () => {
  expect(await codeOf(clerk.post(all, { ...phone, data_told: false }))).toBe('handsets.data_not_told');
  const id = await take({ fault: '联系人 13812345678 打不开' });
  expect(await rowOf(id)).toMatchObject({ phone_mask: '139****4417', state: 'received' });
  expect((await rowOf(id)).fault).not.toContain('13812345678');
  await must(press(id, { verb: 'quote', quote_fen: 8_000, note: '换尾插' }));
  await must(press(id, { verb: 'agree' }));
  await must(press(id, { verb: 'finish', note: '换了尾插' }));
  expect(await codeOf(press(id, { verb: 'lend', loan_tag: 'BY-01' }))).toBe('handsets.nothing_to_lend');
  expect(await codeOf(press(id, { verb: 'collect', shown_id: false }))).toBe('handsets.document_first');
  await must(press(id, { verb: 'collect', shown_id: true }));
  expect(
    await run('select 1 from due_work where subject_id = $1 and kind like $2', [id, 'handsets.%']),
  ).toEqual([]);
  const kinds = await run('select kind from notice where subject_id = $1 order by made_at, id', [id]);
  expect(kinds.map(one => one.kind)).toEqual(['handsets.quoted', 'handsets.ready']);
  const kept = await take({ warranty: true });
  expect(await codeOf(press(kept, { verb: 'quote', quote_fen: 100, note: '换屏' }))).toBe(
    'handsets.under_warranty',
  );
  await must(press(kept, { verb: 'quote', quote_fen: 0, note: '换屏' }));
  await must(press(kept, { verb: 'decline' }));
  expect(await rowOf(kept)).toMatchObject({ state: 'ready', agreed: false });
  await must(press(kept, { verb: 'collect', shown_id: true }));
});

test('RPR-01 how long the number of a phone nobody collects is kept is a number of the manual: a hall that tightens it forgets sooner', async () => {
  const kept_days = async () => {
    const id = await take({ warranty: true });
    const [forgets] = await run(
      `select due_at from due_work where subject_id = $1 and kind = 'notices.forget'`,
      [id],
    );
    return Math.round((forgets.due_at - (await rowOf(id)).done_due) / day_ms);
  };
  const shown = async () => (await must(clerk.get(all))).within_days.contact;
  expect([await kept_days(), await shown()]).toEqual([60, 60]);
  const head = await world.as('0306', 'clause');
  const set = { value: 30, reason: '没人来取的，早些忘掉号码' };
  await must(head.post('/api/halls/1001/norms/parameters/repair_contact_kept', set));
  expect([await kept_days(), await shown()]).toEqual([30, 30]);
  await run('delete from handset_repair');
  await run(`delete from due_work where kind like 'handsets.%'`);
});

test('RPR-01 a phone that was lent comes back before the own one is handed out; then the number is kept no longer than any other', async () => {
  const id = await take({ warranty: true });
  const forgets = async () =>
    (await run(`select due_at from due_work where subject_id = $1 and kind = 'notices.forget'`, [id]))[0]
      .due_at;
  const before = await forgets();
  await must(press(id, { verb: 'lend', loan_tag: 'BY-07' }));
  await must(press(id, { verb: 'quote', quote_fen: 0, note: '换屏' }));
  await must(press(id, { verb: 'agree' }));
  await must(press(id, { verb: 'finish', note: '换了屏' }));
  expect(await codeOf(press(id, { verb: 'collect', shown_id: true }))).toBe('handsets.loan_first');
  const not_back = { verb: 'collect', shown_id: true, loan_back: false };
  expect(await codeOf(press(id, not_back))).toBe('handsets.loan_first');
  await must(press(id, { ...not_back, loan_back: true }));
  expect((await rowOf(id)).state).toBe('collected');
  expect((await forgets()).getTime()).toBeLessThan(before.getTime() - 20 * day_ms);
});

test('SVC-07 a phone without its price, or not repaired, in time is on record and stands on the floor and in the region; one lent keeps the time', async () => {
  const silent = await take();
  const slow = await take();
  const lent = await take();
  for (const id of [slow, lent]) {
    await must(press(id, { verb: 'quote', quote_fen: 100, note: '换屏' }));
    await must(press(id, { verb: 'agree' }));
  }
  await must(press(lent, { verb: 'lend', loan_tag: 'BY-02' }));
  await until('08:50', 2);
  expect(await said(silent)).toContain('handsets.quote_late');
  expect(await said(slow)).not.toContain('handsets.quote_late');
  await until('08:50', 7);
  expect(await said(slow)).toContain('handsets.done_late');
  expect(await said(lent)).not.toContain('handsets.done_late');
  // The price that never came is one thing, and its repair is not asked for before it.
  expect(await said(silent)).not.toContain('handsets.done_late');
  const { repairs } = await must(clerk.get(all));
  const late = repairs.filter((of: { late: boolean }) => of.late).map((of: { id: string }) => of.id);
  expect(new Set(late)).toEqual(new Set([silent, slow]));
  const standing = await run(
    `select subject_id, level from floor_alert where hall_id = 1001 and kind = 'promise' and state <> 'done'`,
  );
  const ids = standing.map(one => one.subject_id);
  expect(ids).toEqual(expect.arrayContaining([silent, slow]));
  expect(ids).not.toContain(lent);
  const { alerts } = await must(manager.get('/api/halls/1001/floor'));
  expect(JSON.stringify(alerts)).toContain(slow);
  const { halls } = await must(branch.get('/api/region/halls'));
  const of = halls.find((one: { id: number }) => one.id === 1001);
  expect(of.alarms).toBeGreaterThanOrEqual(2);
  // With its price said at last, it is the repair that is late.
  await must(press(silent, { verb: 'quote', quote_fen: 100, note: '换屏' }));
  await until('08:55', 7);
  expect(await said(silent)).toContain('handsets.done_late');
});
