import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareServer } from '../../../kit/http/server.ts';
import { openStream } from '../../../kit/http/stream.ts';
import { Ear } from '../../../kit/live.ts';
import { until } from '../../../kit/processes.ts';
import { Caller } from '../../../kit/testing/http.ts';
import { startServer } from '../listen.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Forty takings by as many phones, each saying that it calls from somewhere else. */
const forty = async (url: string, address: (n: number) => string): Promise<number> => {
  // Calls are counted by the minute of the wall: the forty must not fall on both sides of its turn.
  const left_ms = 60_000 - (Date.now() % 60_000);
  if (left_ms < 10_000) await new Promise(done => setTimeout(done, left_ms));
  const caller = new Caller(url, 'm');
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      caller.post(
        '/api/halls/1002/remote-tickets',
        { class: 'ordinary', holder: `phone-of-somebody-${n}` },
        { 'X-Forwarded-For': address(n) },
      ),
    ),
  );
  return answers.filter(one => one.status === 429).length;
};

test('whoever calls says nothing of the own address, unless a named proxy says it', async () => {
  const plain = await startServer(world.db, { port: 0, worker: false, log_level: 'error' });
  expect(await forty(plain.url, n => `10.7.0.${n}`)).toBe(10);
  await plain.stop();
  expect(await forty(world.server.url, n => `10.7.1.${n}`)).toBe(0);
});

test('all of one IPv6 network is one caller', async () => {
  expect(await forty(world.server.url, n => `2001:db8:7:1::${n + 1}`)).toBe(10);
  expect(await forty(world.server.url, n => `2001:db8:7:${n + 16}::1`)).toBe(0);
});

test('strangers who listen are counted by address, staff are not', async () => {
  const server = bareServer(world.server.house, ['127.0.0.1']);
  openStream(server, world.server.house, new Ear(world.db.url), 3);
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const open: AbortController[] = [];
  const listen = async (from: string, cookie?: string) => {
    const stop = new AbortController();
    const surface = cookie === undefined ? 'm' : 'counter';
    const answer = await fetch(`${url}/api/halls/1001/live?surface=${surface}`, {
      headers: { 'X-Forwarded-For': from, ...(cookie === undefined ? {} : { Cookie: cookie }) },
      signal: stop.signal,
    });
    if (answer.ok) open.push(stop);
    return answer.status;
  };
  const some = async (from: string) => [
    await listen(from),
    await listen(from),
    await listen(from),
    await listen(from),
  ];
  expect(await some('10.8.0.1')).toEqual([200, 200, 200, 429]);
  expect(await some('2001:db8::1')).toEqual([200, 200, 200, 429]);
  expect(await listen('2001:db8::2')).toBe(429);
  const clerk = (await world.as('0301')) as unknown as { cookie: string };
  expect(await listen('10.8.0.1', clerk.cookie)).toBe(200);
  open[0]?.abort();
  expect(await until(async () => (await listen('10.8.0.1')) === 200, 30_000)).toBe(true);
  for (const one of open) one.abort();
  server.server.closeAllConnections();
  await server.close();
});
