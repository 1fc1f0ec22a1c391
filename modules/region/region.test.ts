import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

test('each level sees the halls below it and no other, by each hall’s own clock (ORG-15, ORG-13, ROLE-23)', async () => {
  const kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 3; n++) await kiosk.post('/api/halls/1001/tickets', { class: 'payment' });
  await world.at('09:10');
  const branch = (await (await world.as('0102', 'region')).get('/api/region/halls')).body.halls;
  const province = (await (await world.as('0104', 'region')).get('/api/region/halls')).body.halls;
  const manager = (await (await world.as('0306', 'region')).get('/api/region/halls')).body.halls;
  expect([branch.length, province.length, manager.length]).toEqual([101, 131, 1]);
  const renmin = branch.find((hall: { id: number }) => hall.id === 1001);
  expect(renmin).toMatchObject({
    state: 'open',
    waiting: 3,
    over_now: 3,
    alarms: 0,
    longest_s: 600,
    taken: 3,
    all_counters: 8,
  });
  expect(branch.every((hall: { unit_id: number }) => hall.unit_id === 11)).toBe(true);
  expect((await (await world.as('0301', 'region')).get('/api/region/halls')).status).toBe(403);
});

test('whoever has the halls asks for those that changed alone; of others’ halls nothing comes', async () => {
  const branch = await world.as('0102', 'region');
  const of = async (ids: string) =>
    (await branch.get(`/api/region/halls?halls=${ids}`)).body.halls?.map((hall: { id: number }) => hall.id);
  expect(await of('1001,1002')).toEqual([1001, 1002]);
  expect(await of('999999')).toEqual([]);
  expect((await branch.get('/api/region/halls?halls=x')).body).toMatchObject({ field: 'halls', status: 422 });
  const manager = await world.as('0306', 'region');
  expect((await manager.get('/api/region/halls?halls=1001,1002')).body.halls).toHaveLength(1);
});

/** What a stream says, event by event. */
async function listen(
  url: string,
  cookie: string,
): Promise<{ next: () => Promise<{ halls: number[]; topics: string[] }>; stop: () => Promise<void> }> {
  const stream = await fetch(url, { headers: { Cookie: cookie } });
  const reader = stream.body?.getReader();
  let text = '';
  const next = async () => {
    for (;;) {
      const event = /^data: (\{"halls.*)\n\n/m.exec(text);
      if (event?.[1] !== undefined) {
        text = text.slice(event.index + event[0].length);
        return JSON.parse(event[1]) as { halls: number[]; topics: string[] };
      }
      text += new TextDecoder().decode((await reader?.read())?.value);
    }
  };
  return { next, stop: async () => reader?.cancel() };
}

test('ORG-15 those above the halls hear which of theirs changed, gathered, and nothing of others’', async () => {
  const url = `${world.server.url}/api/region/live?surface=region`;
  expect((await fetch(url)).status).toBe(401);
  const cookieOf = async (no: string) =>
    ((await world.as(no, 'region')) as unknown as { cookie: string }).cookie;
  const branch = await listen(url, await cookieOf('0102'));
  const elsewhere = await listen(url, await cookieOf('0401'));
  const kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 5; n += 1) await kiosk.post('/api/halls/1001/tickets', { class: 'payment' });
  const heard: { halls: number[]; topics: string[] }[] = [];
  while (!heard.some(one => one.topics.includes('queue'))) heard.push(await branch.next());
  expect(heard.filter(one => one.halls.includes(1001)).length).toBeLessThan(4);
  await (await world.device(1002, 'K1')).post('/api/halls/1002/tickets', { class: 'payment' });
  await world.db.pool.query(`select pg_notify('tingtong', '[{"hall_id":1002,"topics":["test"]}]')`);
  const other = await elsewhere.next();
  expect(other.halls).not.toContain(1001);
  await branch.stop();
  await elsewhere.stop();
});
