import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../../kit/db.ts';
import { Caller } from '../../../kit/testing/http.ts';
import { type RunningServer, startServer } from '../listen.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
let second: RunningServer;
let db: ReturnType<typeof openDatabase>;

beforeAll(async () => {
  world = await openWorld();
  db = openDatabase(world.db.url, 8);
  second = await startServer(db, { port: 0, worker: false, log_level: 'error' });
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(async () => {
  await second.stop();
  await db.close();
  await world.close();
});

const enter = async (url: string, body: object, surface: string): Promise<Caller> => {
  const caller = new Caller(url, surface);
  await caller.post('/api/demo/session', body);
  return caller;
};

test('two server processes give thirty-two kiosks numbers without gap or duplicate', async () => {
  const kiosks = await Promise.all(
    Array.from({ length: 32 }, (_, index) =>
      enter(
        index % 2 === 0 ? world.server.url : second.url,
        { hall_id: 1001, device: index % 3 === 0 ? 'K1' : 'K2' },
        'kiosk',
      ),
    ),
  );
  const answers = await Promise.all(
    kiosks.flatMap(kiosk =>
      Array.from({ length: 4 }, () => kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })),
    ),
  );
  const numbers = answers.map(one => Number(one.body.label.slice(1))).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 128 }, (_, index) => index + 1));
});

test('eight counters on two servers never call the same customer', async () => {
  const staff = ['0301', '0302', '0310', '0311', '0312', '0313', '0314', '0315'];
  const clerks = await Promise.all(
    staff.map((staff_no, index) =>
      enter(index % 2 === 0 ? world.server.url : second.url, { staff_no }, 'counter'),
    ),
  );
  for (const [index, clerk] of clerks.entries())
    await clerk.post(`/api/halls/1001/counters/${world.counter(index + 1)}/open`);
  const called = await Promise.all(
    clerks.map((clerk, index) =>
      clerk.post(`/api/halls/1001/counters/${world.counter(index + 1)}/call-next`),
    ),
  );
  expect(called.map(one => one.status)).toEqual(Array.from({ length: 8 }, () => 200));
  expect(new Set(called.map(one => one.body.ticket_id)).size).toBe(8);
});

test('a screen on one server hears what was done through the other', async () => {
  const clerk = await enter(second.url, { staff_no: '0305' }, 'floor');
  const cookie = (clerk as unknown as { cookie: string }).cookie;
  const stream = await fetch(`${second.url}/api/halls/1001/live?surface=floor`, {
    headers: { Cookie: cookie },
  });
  const reader = stream.body?.getReader();
  const heard = (async () => {
    for (let text = ''; ; ) {
      const piece = await reader?.read();
      text += new TextDecoder().decode(piece?.value);
      if (text.includes('"queue"')) return true;
    }
  })();
  const kiosk = await enter(world.server.url, { hall_id: 1001, device: 'K1' }, 'kiosk');
  await kiosk.post('/api/halls/1001/tickets', { class: 'payment' });
  expect(await heard).toBe(true);
  await reader?.cancel();
});
