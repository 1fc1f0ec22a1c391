import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import { runDue } from '../../kit/due.ts';
import { newId } from '../../kit/ids.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { clockContext } from '../../kit/worker.ts';
import { seedChange } from '../demo/index.ts';
import { isHeld, untold, whyNotTell } from './told.ts';

let world: World;
let branch: Caller;
let province: Caller;
let manager: Caller;
const today = businessDay(wallNow());
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  branch = await world.as('0102', 'region');
  province = await world.as('0104', 'region');
  manager = await world.as('0306', 'office');
  const holders = await run(
    `select n.id from carrier_number n join carrier_account a on a.id = n.account_id
     where a.care_hall_id = 1001 and not exists (select 1 from carrier_service s where s.number_id = n.id) order by n.id limit 3`,
  );
  for (const { id } of holders)
    await run(
      `insert into carrier_service (order_id, hall_id, number_id, service, since, charged_on, month_fen, version)
       values ($1, 1001, $2, 'cloud_disk', $3, $4, 1000, 1)`,
      [newId(), id, today, addDays(today, 60)],
    );
});
afterAll(() => world.close());

const due = (hall_id: number, day: string, time: string) =>
  runDue(
    world.db,
    { hall_id, until: async () => onDay(day, time), most: 2000 },
    clockContext(item => item.due_at),
    ctx => world.server.house.announce(ctx.announced),
  );
const version = async (id: string) =>
  (await must(province.get('/api/tariffs'))).versions.find((one: { id: string }) => one.id === id);

test('FEE-08 who holds a plan or a service is told on a day, long enough before; the rest is on the public list', () => {
  const by = { today: '2026-03-01', lead_days: 15 };
  const why = (code: string, tell_on: string | undefined, effective_on = '2026-04-01') =>
    whyNotTell({ code, tell_on, effective_on }, by);
  expect([isHeld('cloud_disk'), isHeld('easy19'), isHeld('sim_replacement')]).toEqual([true, true, false]);
  expect(why('sim_replacement', undefined)).toBeUndefined();
  expect(why('cloud_disk', undefined)).toBe('tariffs.tell_first');
  expect(why('cloud_disk', '2026-02-28')).toBe('tariffs.tell_first');
  expect(why('cloud_disk', '2026-03-18')).toBe('tariffs.told_too_late');
  expect(why('cloud_disk', '2026-03-17')).toBeUndefined();
  const row = (number_id: string, state: string) => ({ number_id, state, call_outcome: null });
  const told = [row('a', 'delivered'), row('b', 'called'), row('c', 'failed'), row('d', 'handed_over')];
  expect(untold(['a', 'b', 'c', 'd', 'e'], told)).toEqual(['c', 'd', 'e']);
});

test('FEE-08 a changed price is announced with the day of telling; each holder is told; while somebody is untold it does not begin', async () => {
  const item = {
    ...{ code: 'cloud_disk', say_zh: '云盘', say_en: 'Cloud disk', amount_fen: 800, per: 'month' },
    ...{ how_zh: '每月收', how_en: 'each month', ends_zh: '长期', ends_en: 'no end' },
    ...{ leaving_zh: '不收费', leaving_en: 'no fee', sold: true, reason: '容量单价下降' },
  };
  const { id } = await must(branch.post('/api/tariffs', item));
  const press = (body: object) => province.post(`/api/tariffs/${id}/press`, body);
  await must(press({ verb: 'approve', filing_no: '示例备 21 号' }));
  const effective_on = addDays(today, 30);
  const announce = (tell_on?: string) => press({ verb: 'announce', effective_on, tell_on });
  expect((await announce()).body).toMatchObject({ code: 'tariffs.tell_first', field: 'tell_on' });
  expect((await announce(addDays(today, 16))).body.code).toBe('tariffs.told_too_late');
  await must(manager.post(`${hall}/message-simulator`, { behaviour: 'refuses', seconds: 1 }));
  await must(announce(today));

  // On the day of telling nothing arrives: three calls on the list there is, with what is to be said.
  await world.at('10:01');
  const calls = async () =>
    (await must(manager.get(`${hall}/failed-notices`))).notices.filter(
      (one: { subject_id: string }) => one.subject_id === id,
    );
  const list = await calls();
  expect(list).toHaveLength(3);
  expect(list[0].text).toContain(`云盘${effective_on} 起由每月 10.00 元改为 8.00 元`);
  expect(await version(id)).toMatchObject({ told: { asked: 3, told: 0, calls: 3 }, put_off: 0 });

  // The day before, nobody was called yet: it is put off, and nobody is told twice.
  await due(0, addDays(effective_on, -1), '09:01');
  const later_on = addDays(effective_on, 7);
  expect(await version(id)).toMatchObject({ effective_on: later_on, put_off: 1, state: 'announced' });
  await due(0, effective_on, '00:01');
  expect((await version(id)).state).toBe('announced');
  const outcome = (notice_id: string, how: string) =>
    must(manager.post(`${hall}/notices/${notice_id}/call`, { outcome: how }));
  await outcome(list[0].id, 'reached');
  await outcome(list[1].id, 'reached');
  await outcome(list[2].id, 'wrong_number');
  const clause = (await manager.get(`${hall}/clauses/FEE-08/evidence?day=${world.day}`)).body;
  expect(clause.figures.find((one: { id: string }) => one.id === 'unreached').value).toBe(1);

  await due(0, later_on, '00:01');
  expect(await version(id)).toMatchObject({ state: 'in_force', told: { asked: 3, told: 2, unreached: 1 } });
  expect(await run('select 1 from tariff_told where tariff_id = $1', [id])).toHaveLength(3);
  // Weeks of the hall's own days are of no matter here.
  await run(`delete from due_work where hall_id = 1001 and kind not like 'tariffs.%'`);
  await due(1001, later_on, '00:01');
  expect(
    await run(`select distinct month_fen::int, version from carrier_service where service = 'cloud_disk'`),
  ).toEqual([{ month_fen: 800, version: 2 }]);
  expect(await run('select 1 from tariff_told where tariff_id = $1', [id])).toHaveLength(3);
});

test('the demonstration begins with a change under way, and its hall tells the holders (FEE-08)', async () => {
  await must(manager.post(`${hall}/message-simulator`, { behaviour: 'delivers', seconds: 1 }));
  await seedChange(world.db);
  await world.at('10:05');
  const shown = (await must(province.get('/api/tariffs'))).versions.find(
    (one: { code: string }) => one.code === 'ringback',
  );
  expect(shown).toMatchObject({ state: 'announced', told: { asked: 6, told: 6 } });
  const { messages } = await must(world.nobody('m').get(`${hall}/simulated-phone`));
  expect(JSON.stringify(messages)).toContain('由每月 6.00 元改为 5.00 元');
});
