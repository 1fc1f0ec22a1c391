import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { hour_ms, onDay } from '../../kit/clock.ts';
import { setBadInfoUnit } from './port.ts';
import { shown } from './report.ts';

let world: World;
const hall = '/api/halls/1001';
const sender = '17012345678';
const phone = '13900006789';
const body = { kind: 'fraud', sender, said: `说中了奖，要我打 ${sender} 交 5000 元`, phone };

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

test('PRM-03 a report is masked, forwarded once the line is there, answered in time to whoever holds its link, and counted in public', async () => {
  const told: unknown[] = [];
  let down = true;
  const simulated = setBadInfoUnit({
    forward: async (ctx, of, content) => {
      told.push(content);
      return down ? undefined : simulated?.forward(ctx, of, content);
    },
  });
  const anybody = world.nobody('m');
  const { id, secret, due_at } = await must(anybody.post(`${hall}/bad-info-reports`, body));
  const hours = (Date.parse(due_at) - onDay(world.day, '09:00').getTime()) / hour_ms;
  expect(Math.round(hours)).toBe(48);
  const officer = await world.as('0308', 'office');
  const seen = async () => {
    const { reports } = await must(officer.get(`${hall}/bad-info-reports`));
    return reports.find((one: { id: string }) => one.id === id);
  };
  const first = await seen();
  expect(JSON.stringify(first)).not.toContain(sender);
  expect(first).toMatchObject({ state: 'received', sender_mask: '*********78', finding: null });
  await world.at('09:15');
  expect(await seen()).toMatchObject({ state: 'received', unit_ref: null });
  down = false;
  await world.at('09:25');
  expect(await seen()).toMatchObject({ state: 'forwarded', unit_ref: expect.stringMatching(/^JB/) });
  // The unit has the matter in clear, and nothing about who reported it.
  expect(JSON.stringify(told.at(-1))).toContain(sender);
  expect(JSON.stringify(told)).not.toContain(phone);
  const mine = (link: string) => anybody.post(`${hall}/bad-info-reports/${id}/mine`, { secret: link });
  expect((await mine('somebody else')).status).toBe(404);
  expect(await must(mine(secret))).toMatchObject({ state: 'forwarded', finding: null });
  await world.at('11:40');
  expect(await must(mine(secret))).toMatchObject({ state: 'answered', finding: expect.any(String) });
  const rows = await world.db.pool.query('select * from bad_info_report where id = $1', [id]);
  expect(rows.rows[0].sealed).toBeNull();
  expect(JSON.stringify(rows.rows)).not.toContain(sender);
  const notices = await world.db.pool.query('select kind from notice where subject_id = $1', [id]);
  expect(notices.rows).toEqual([{ kind: 'bad_info.answered' }]);
  expect(await must(anybody.get(`${hall}/bad-info-published`))).toMatchObject({ received: 1, answered: 1 });
});

test('PRM-03 the hall writes one down for a caller, names itself, and nobody else reads the list', async () => {
  const advisor = await world.as('0304', 'floor');
  const { phone: _, ...rest } = body;
  await must(advisor.post(`${hall}/bad-info-reports/taken`, { ...rest, sender: '' }));
  expect((await advisor.get(`${hall}/bad-info-reports`)).status).toBe(403);
  expect((await world.nobody('m').post(`${hall}/bad-info-reports/taken`, rest)).status).toBe(401);
  const bad = await world.nobody('m').post(`${hall}/bad-info-reports`, { ...body, said: 'x' });
  expect(bad).toMatchObject({ status: 422, body: { field: 'said' } });
});

test('PRM-03 runs of five digits and more keep two, shorter ones stay', () => {
  expect(shown('10086 说 5000 元，打 17012345678')).toBe('***86 说 5000 元，打 *********78');
});
