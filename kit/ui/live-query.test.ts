import { beforeAll, expect, test } from 'vitest';
import { LiveQuery } from './live-query.ts';

beforeAll(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'zh-CN' } } });
});

type Give = (answer: Response | null) => void;

function ground() {
  const asked: Give[] = [];
  const fetch = () =>
    new Promise<Response>((resolve, reject) => {
      asked.push(answer => (answer === null ? reject(new TypeError('cut')) : resolve(answer)));
    });
  return { asked, query: new LiveQuery<{ n: number }>('/api/x', { fetch, now: () => 1000 }) };
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const settle = () => new Promise(done => setTimeout(done));

test('many announcements make one fetch under way and one that waits', async () => {
  const { asked, query } = ground();
  void query.refresh();
  void query.refresh();
  void query.refresh();
  expect(asked).toHaveLength(1);
  asked[0]!(json({ n: 1 }));
  await settle();
  expect(asked).toHaveLength(2);
  asked[1]!(json({ n: 2 }));
  await settle();
  expect(asked).toHaveLength(2);
  expect(query.picture).toEqual({ data: { n: 2 }, taken_at: 1000, state: 'live', problem: null });
});

test('a cut line keeps the last picture and says so', async () => {
  const { asked, query } = ground();
  void query.refresh();
  asked[0]!(json({ n: 1 }));
  await settle();
  void query.refresh();
  asked[1]!(null);
  await settle();
  expect(query.picture.state).toBe('offline');
  expect(query.picture.data).toEqual({ n: 1 });
  expect(query.picture.problem?.code).toBe('kit.unreachable');
});

test('a line cut in the middle of an answer is a cut line, and the next answer is taken', async () => {
  const { asked, query } = ground();
  void query.refresh();
  asked[0]!(new Response('{"n": 1', { status: 200 }));
  await settle();
  await settle();
  expect(query.picture.state).toBe('offline');
  void query.refresh();
  asked[1]!(json({ n: 2 }));
  await settle();
  await settle();
  expect(query.picture).toMatchObject({ data: { n: 2 }, state: 'live' });
});

test('a refusal carries the server’s own words', async () => {
  const { asked, query } = ground();
  void query.refresh();
  asked[0]!(json({ code: 'kit.forbidden', title: '不能看', status: 403 }, 403));
  await settle();
  expect(query.picture.state).toBe('refused');
  expect(query.picture.problem?.title).toBe('不能看');
});
