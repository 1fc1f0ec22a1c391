import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPath } from '../../../kit/http/endpoint.ts';
import { allServed } from '../assembly.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

const some_id = '01900000-0000-7000-8000-0000000000ff';

/** A path with its parameters filled: the hall, then ids that name nothing. */
const pathOf = (path: string, hall_id = 1001): string =>
  path
    .replace(':hall_id', String(hall_id))
    .replace(/:(\w+)/g, (_, name: string) => (name.endsWith('_id') ? some_id : 'x'));

const public_paths = () => allServed.filter(({ endpoint }) => endpoint.may === 'anyone');

test('nobody gets in but by the public doors, and mutations are refused before they are read', async () => {
  const nobody = world.nobody('counter');
  for (const { endpoint } of allServed) {
    if (endpoint.may === 'anyone') continue;
    const answer = await nobody.call(
      endpoint.method,
      pathOf(endpoint.path),
      endpoint.method === 'GET' ? undefined : { junk: true },
    );
    expect(answer.status, `${endpoint.method} ${endpoint.path}`).toBe(401);
  }
  expect(public_paths().length).toBeLessThan(allServed.length / 2);
});

test('a foreign hall answers as not found, whatever is asked of it', async () => {
  const clerk = await world.as('0301');
  for (const { endpoint } of allServed) {
    if (endpoint.may === 'anyone' || !endpoint.path.includes(':hall_id')) continue;
    const answer = await clerk.call(
      endpoint.method,
      pathOf(endpoint.path, 1002),
      endpoint.method === 'GET' ? undefined : {},
    );
    expect(answer.status, `${endpoint.method} ${endpoint.path}`).toBe(404);
    expect(answer.body.code).toBe('kit.not_found');
  }
});

test('bad input everywhere is a problem with a code and a field, never a bug', async () => {
  const callers = [await world.as('0305', 'floor'), await world.as('0301'), await world.device(1001, 'K1')];
  const junk: unknown[] = [
    { junk: 'yes' },
    [],
    'text',
    7,
    null,
    { class: { $gt: '' } },
    { reason: 'x'.repeat(5000) },
  ];
  for (const { endpoint } of allServed) {
    if (endpoint.method === 'GET' || endpoint.path.includes('/session')) continue;
    for (const caller of callers) {
      for (const body of junk) {
        const answer = await caller.call(endpoint.method, pathOf(endpoint.path), body);
        expect(
          answer.status,
          `${endpoint.method} ${endpoint.path} ${JSON.stringify(body).slice(0, 40)}`,
        ).toBeLessThan(500);
        if (answer.status >= 400)
          expect(answer.body).toMatchObject({
            code: expect.stringMatching(/^[a-z]+\.[a-z_]+$/),
            request_id: expect.any(String),
          });
      }
    }
  }
});

test('broken JSON, another media type, a body over 1 MB, an unknown path and a wrong method are problems too', async () => {
  const kiosk = await world.device(1001, 'K1');
  const send = (init: RequestInit, path = '/api/session') => fetch(`${world.server.url}${path}`, init);
  const broken = await send({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"a":',
  });
  expect([broken.status, (await broken.json()).code]).toEqual([400, 'kit.bad_json']);
  const text = await send({ method: 'POST', headers: { 'Content-Type': 'text/xml' }, body: '<a/>' });
  expect([text.status, (await text.json()).code]).toEqual([415, 'kit.media_type']);
  const huge = await send({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user: 'x'.repeat(1_100_000), password: 'x' }),
  });
  expect([huge.status, (await huge.json()).code]).toEqual([413, 'kit.too_large']);
  expect((await kiosk.get('/api/nothing')).body).toMatchObject({ status: 404, code: 'kit.not_found' });
  expect((await kiosk.call('PUT', '/api/halls/1001/tickets', {})).body).toMatchObject({
    status: 405,
    code: 'kit.wrong_method',
  });
});

test('every answer carries the safe headers, and an English caller reads English', async () => {
  const nobody = world.nobody();
  for (const path of ['/health', '/ready', '/api/halls', '/api/nothing', '/', '/api/halls/1001/waits']) {
    const { headers } = await nobody.get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy, path).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy'), path).toContain('geolocation=()');
  }
  // A shopper proves the place of a visit: on that page alone the browser may ask for it.
  expect((await nobody.get('/mystery')).headers.get('permissions-policy')).toContain('geolocation=(self)');
  expect((await nobody.get('/mysteryx')).headers.get('permissions-policy')).toContain('geolocation=()');
  const refused = await nobody.get('/api/halls/1001/line', { 'Accept-Language': 'en' });
  expect(refused.body.title).toBe('Please sign in first.');
  expect(refused.headers.get('cache-control')).toBe('no-store');
});

test('cookies are host-bound, invisible to scripts, and secure', async () => {
  const answer = await world.nobody('counter').post('/api/demo/session', { staff_no: '0301' });
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-tt_counter=/);
  for (const flag of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(flag);
  const abroad = await fetch(`${world.server.url}/api/demo/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Surface': 'counter', Host: 'hall.example' },
    body: '{"staff_no":"0301"}',
  });
  expect(abroad.status).toBe(200);
});

test('OpenAPI 3.1 has every route of the house and no other', async () => {
  const { body } = await world.nobody().get('/api/openapi.json');
  expect(body.openapi).toBe('3.1.0');
  const listed = Object.entries(body.paths as Record<string, object>).flatMap(([path, of]) =>
    Object.keys(of).map(method => `${method.toUpperCase()} ${path}`),
  );
  const served = allServed.map(({ endpoint }) => `${endpoint.method} ${openPath(endpoint.path)}`);
  expect(listed.sort()).toEqual(served.sort());
  const taken = body.paths['/api/halls/{hall_id}/tickets'].post;
  expect(taken.requestBody.content['application/json'].schema.properties.class.enum).toContain('ordinary');
  expect(taken.responses.default.content['application/problem+json']).toBeDefined();
});
