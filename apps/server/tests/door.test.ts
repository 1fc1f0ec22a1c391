import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPath } from '../../../kit/http/endpoint.ts';
import { bareServer } from '../../../kit/http/server.ts';
import { Ear } from '../../../kit/live.ts';
import { allServed } from '../assembly.ts';
import { openDoors } from '../listen.ts';
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
            ...(answer.status === 422 ? { field: expect.stringMatching(/./) } : {}),
          });
      }
    }
  }
});

/** Days and numbers of the right form that are none, or fit no column. */
const odd = ['2026-02-30', '0000-01-01', '2147483648', '99999999999', '%00', '-1', 'x'];

test('whatever stands in an address or a query, of the right form or not, is a problem with its field, never a bug', async () => {
  const callers = [
    ...(await Promise.all(
      ['0305', '0306', '0301', '0104', '0103', '0101'].map(no => world.as(no, 'office')),
    )),
    world.nobody(),
  ];
  const wrong: string[] = [];
  for (const { endpoint } of allServed) {
    const names = Object.keys((endpoint.query as { shape?: object } | undefined)?.shape ?? {});
    const own = [...endpoint.path.matchAll(/:(\w+)/g)].flatMap(([, name]) =>
      name === 'hall_id' ? [] : [name],
    );
    const paths = odd.flatMap(value => [
      ...(endpoint.method === 'GET' ? names.map(name => `${pathOf(endpoint.path)}?${name}=${value}`) : []),
      ...own.map(name => pathOf(endpoint.path.replace(`:${name}`, value))),
    ]);
    const body = endpoint.method === 'GET' ? undefined : {};
    for (const path of paths) {
      for (const caller of callers) {
        const { status, body: said } = await caller.call(endpoint.method, path, body);
        if (status === 401 || status === 403 || status === 429) continue;
        if (status >= 500 || (status === 422 && !/./.test(said?.field ?? '')))
          wrong.push(`${endpoint.method} ${path} ${status} ${said?.code}`);
        break;
      }
    }
  }
  expect(wrong).toEqual([]);
}, 240_000);

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

/** What the server says to bytes that no HTTP library would send. */
const bytes = (text: string): Promise<string> =>
  new Promise(done => {
    let said = '';
    const socket = connect(Number(new URL(world.server.url).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', part => {
      said += String(part);
    });
    socket.on('close', () => done(said));
    setTimeout(() => socket.destroy(), 3000).unref();
  });

test('S6 an address that cannot be read and a request that is none are problems with the headers of every answer', async () => {
  const broken = [
    ['GET /api/halls/%ff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404, 'kit.not_found'],
    [
      `GET /api/halls/${'9'.repeat(300)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      404,
      'kit.not_found',
    ],
    ['NOTHING\r\n\r\n', 400, 'kit.no_request'],
    [`GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(40_000)}\r\n\r\n`, 431, 'kit.head_too_large'],
  ] as const;
  for (const [sent, status, code] of broken) {
    const [head = '', body = ''] = (await bytes(sent)).split('\r\n\r\n');
    const what = sent.slice(0, 30);
    expect(head, what).toContain(`HTTP/1.1 ${status} `);
    for (const name of [
      'content-security-policy',
      'x-content-type-options',
      'referrer-policy',
      'x-request-id',
    ])
      expect(head.toLowerCase(), what).toContain(`${name}: `);
    expect(head.toLowerCase(), what).toContain('content-type: application/problem+json');
    expect(JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1)), what).toMatchObject({
      ...{ code, status, request_id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      remedy: expect.stringMatching(/\S/),
    });
  }
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
  // What the server itself has opened, asked of the server: pages and what is refused by name are none of it.
  const opened: string[] = [];
  const server = bareServer(world.server.house);
  server.addHook('onRoute', route => {
    for (const method of [route.method].flat())
      if (method !== 'HEAD') opened.push(`${method} ${openPath(route.url)}`);
  });
  openDoors(server, { house: world.server.house, ear: new Ear(world.db.url) });
  expect(opened.length).toBe(allServed.length + 5);
  expect(listed.sort()).toEqual(opened.sort());
  const taken = body.paths['/api/halls/{hall_id}/tickets'].post;
  expect(taken.requestBody.content['application/json'].schema.properties.class.enum).toContain('ordinary');
  expect(taken.responses.default.content['application/problem+json']).toBeDefined();
});
