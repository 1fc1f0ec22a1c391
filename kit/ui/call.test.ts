import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { backOff_ms } from './back-off.ts';
import { callApi, requestOf } from './call.ts';
import { setSession } from './session.ts';

const callNext = {
  method: 'POST',
  path: '/api/halls/:hall_id/counters/:counter_id/call-next',
  params: z.object({ hall_id: z.number(), counter_id: z.string() }),
  body: z.object({ reason: z.string().optional() }),
  answer: z.object({ ticket: z.string() }),
} as const;

beforeAll(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'zh-CN' } } });
});
afterEach(() => vi.unstubAllGlobals());

const given = { hall_id: 1, counter_id: 'c/3' };
const json = (body: unknown, status: number) => new Response(JSON.stringify(body), { status });

test('the path is filled in, what is left is the body or the query', () => {
  expect(requestOf(callNext, { ...given, reason: 'x' })).toEqual({
    url: '/api/halls/1/counters/c%2F3/call-next',
    body: '{"reason":"x"}',
  });
  expect(
    requestOf(
      { method: 'GET', path: '/api/halls/:hall_id/line' },
      { hall_id: 1, day: '2026-11-20', n: undefined },
    ),
  ).toEqual({
    url: '/api/halls/1/line?day=2026-11-20',
    body: undefined,
  });
  expect(() => requestOf(callNext, { hall_id: 1 })).toThrow(/counter_id/);
});

test('a line cut in the middle of an act is tried again under the same key', async () => {
  setSession({ surface: 'counter', csrf: 'proof' });
  const seen: Headers[] = [];
  const answers = [null, json({}, 503), json({ ticket: 'A061' }, 200)];
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    seen.push(new Headers(init.headers));
    const answer = answers.shift();
    return answer == null ? Promise.reject(new TypeError('cut')) : Promise.resolve(answer);
  });
  const tried: number[] = [];
  const outcome = await callApi(callNext, given, { onRetry: n => tried.push(n) });
  expect(outcome).toEqual({ ok: true, value: { ticket: 'A061' } });
  expect(tried).toEqual([1, 2]);
  const keys = seen.map(headers => headers.get('idempotency-key'));
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(seen[0]?.get('x-csrf')).toBe('proof');
  expect(seen[0]?.get('x-surface')).toBe('counter');
});

test('an answer that breaks off half-way, or does not come in its time, is a cut line: never thrown, tried again', async () => {
  const half = () => Promise.resolve(new Response('{"ticket": "A0', { status: 200 }));
  const never = (init: RequestInit) =>
    new Promise<Response>((_, fail) => {
      init.signal?.addEventListener('abort', () => fail(new TypeError('too late')));
    });
  const whole = () => Promise.resolve(json({ ticket: 'A061' }, 200));
  const answers = [half, never, whole];
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => answers.shift()?.(init));
  expect(await callApi(callNext, given, { within_ms: 30 })).toEqual({ ok: true, value: { ticket: 'A061' } });
  vi.stubGlobal('fetch', half);
  expect(await callApi(callNext, given, { tries: 1 })).toMatchObject({
    ok: false,
    problem: { code: 'kit.unreachable', status: 0 },
  });
});

test('an act begun before keeps the key it was given', async () => {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => json({ ticket: 'A061' }, 200));
  vi.stubGlobal('fetch', fetch);
  await callApi(callNext, given, { idempotencyKey: 'begun-before' });
  expect(new Headers(fetch.mock.calls[0]?.[1].headers).get('idempotency-key')).toBe('begun-before');
});

test('a refusal is a value and is not tried again', async () => {
  const fetch = vi.fn(async () => json({ code: 'queue.line_is_empty', title: '无人等候', status: 409 }, 409));
  vi.stubGlobal('fetch', fetch);
  const outcome = await callApi(callNext, given);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(outcome.ok === false && outcome.problem.code).toBe('queue.line_is_empty');
});

test('a server that stays away ends in a problem that says nothing was done', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('cut')));
  const outcome = await callApi(callNext, given, { tries: 1 });
  expect(outcome.ok === false && outcome.problem.code).toBe('kit.unreachable');
});

test('waits double, shaken, up to eight seconds', () => {
  expect([0, 1, 2].map(tried => backOff_ms(tried, 0))).toEqual([250, 500, 1000]);
  expect([0, 1, 9].map(tried => backOff_ms(tried, 1))).toEqual([500, 1000, 8000]);
});
