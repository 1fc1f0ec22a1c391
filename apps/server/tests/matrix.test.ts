import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../../../kit/testing/http.ts';
import { allServed } from '../assembly.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
/** Every role of the cast with the hall it works in; 0 above the halls. */
const cast: Record<string, [role: string, hall_id: number]> = {
  '0301': ['service_clerk', 1001],
  '0303': ['intern', 1001],
  '0304': ['floor_advisor', 1001],
  '0305': ['duty_manager', 1001],
  '0306': ['hall_manager', 1001],
  '0307': ['storekeeper', 1001],
  '0308': ['complaint_officer', 1001],
  '0309': ['safety_officer', 1001],
  '0314': ['vip_clerk', 1001],
  '0315': ['group_clerk', 1001],
  '0316': ['marketing_manager', 1001],
  '0317': ['promoter', 1001],
  '0395': ['partner', 1001],
  '0401': ['service_clerk', 1002],
  '0404': ['floor_advisor', 1002],
  '0405': ['duty_manager', 1002],
  '0406': ['hall_manager', 1002],
  '0101': ['auditor', 0],
  '0102': ['branch_supervisor', 0],
  '0103': ['administrator', 0],
  '0104': ['province_supervisor', 0],
  '0105': ['privacy_officer', 0],
  '0106': ['safety_department', 0],
  '0107': ['call_agent', 0],
  '0108': ['legal_officer', 0],
  '0109': ['premises_department', 0],
  '0110': ['planning_department', 0],
  '0111': ['engineering_department', 0],
  '0112': ['administration_department', 0],
  '0116': ['unit_leader', 0],
  '0117': ['deputy_leader', 0],
  '0121': ['mystery_shopper', 0],
};

/** Who holds the most delicate permissions, written from catalogue 4.1 and not from the code. */
const clerks = ['service_clerk', 'vip_clerk', 'group_clerk'];
const managers = ['duty_manager', 'hall_manager'];
const lookers = [...managers, 'safety_officer', 'floor_advisor', 'service_clerk', 'vip_clerk', 'group_clerk'];
const delicate: [method: string, path: string, roles: string[]][] = [
  ['POST', '/api/halls/:hall_id/star-ratings', ['branch_supervisor']],
  ['POST', '/api/halls/:hall_id/star-ratings/:rating_id/decision/:verb', ['province_supervisor']],
  ['GET', '/api/my-mystery-visits', ['mystery_shopper']],
  ['GET', '/api/mystery-visits', ['auditor', 'branch_supervisor', 'province_supervisor']],
  ['POST', '/api/mystery-visits', ['branch_supervisor', 'province_supervisor']],
  [
    'POST',
    '/api/mystery-visits/:visit_id/recording',
    ['auditor', 'branch_supervisor', 'province_supervisor'],
  ],
  ['POST', '/api/halls/:hall_id/mystery-results/:visit_id/appeal', ['hall_manager']],
  ['GET', '/api/staff', ['administrator']],
  ['POST', '/api/staff', ['administrator']],
  ['POST', '/api/staff/:person_id/password', ['administrator']],
  ['POST', '/api/staff/:person_id/leave', ['administrator']],
  ['POST', '/api/staff/:person_id/roles', ['administrator']],
  ['POST', '/api/staff/:person_id/roles/:role_id/take', ['administrator']],
  ['POST', '/api/halls/:hall_id/devices/:code/pairing-code', ['administrator']],
  ['POST', '/api/halls/:hall_id/devices/:code/retire', ['administrator']],
  ['POST', '/api/halls/:hall_id/day/open', managers],
  // Clerks speak of a colleague; which list somebody fills in is said by the list (INS-01).
  ['POST', '/api/halls/:hall_id/check-runs', lookers],
  ['POST', '/api/halls/:hall_id/check-runs/:run_id/submit', lookers],
  [
    'POST',
    '/api/halls/:hall_id/norms/parameters/:key',
    ['hall_manager', 'branch_supervisor', 'province_supervisor'],
  ],
  [
    'POST',
    '/api/units/:unit_id/norms/parameters/:key',
    ['hall_manager', 'branch_supervisor', 'province_supervisor'],
  ],
  ['POST', '/api/clauses/:row/versions', ['branch_supervisor', 'province_supervisor', 'safety_department']],
  ['POST', '/api/halls/:hall_id/norm-versions/:version_id/comments', managers],
  ['POST', '/api/halls/:hall_id/tickets', ['floor_advisor', ...managers]],
  ['POST', '/api/halls/:hall_id/counters/:counter_id/call-next', clerks],
  ['POST', '/api/halls/:hall_id/tickets/:ticket_id/finish', clerks],
  ['POST', '/api/halls/:hall_id/tickets/:ticket_id/transfer', clerks],
  ['POST', '/api/halls/:hall_id/tickets/:ticket_id/cancel', managers],
  ['POST', '/api/halls/:hall_id/tickets/:ticket_id/divert', ['floor_advisor', 'duty_manager']],
  ['POST', '/api/halls/:hall_id/counters/:counter_id/close', [...clerks, ...managers]],
  ['POST', '/api/halls/:hall_id/tickets/:ticket_id/orders', clerks],
  ['POST', '/api/halls/:hall_id/tickets/:ticket_id/pay', clerks],
  ['POST', '/api/halls/:hall_id/orders/:order_id/disclose', clerks],
  ['POST', '/api/halls/:hall_id/orders/:order_id/sign', []],
  ['POST', '/api/halls/:hall_id/orders/:order_id/answer-risk', []],
  ['POST', '/api/halls/:hall_id/orders/:order_id/refuse-risk', [...clerks, ...managers]],
  ['POST', '/api/halls/:hall_id/receipts/:receipt_id/void', managers],
  ['POST', '/api/halls/:hall_id/receipts/:receipt_id/invoices', [...clerks, ...managers]],
  ['POST', '/api/halls/:hall_id/invoices/:invoice_id/reverse', managers],
  ['POST', '/api/halls/:hall_id/orders/:order_id/reversal', clerks],
  ['POST', '/api/halls/:hall_id/orders/:order_id/reversal/decline', managers],
  ['POST', '/api/halls/:hall_id/checks/:check_id/reveal', clerks],
  ['POST', '/api/halls/:hall_id/payments/:payment_id/answer', []],
  ['POST', '/api/halls/:hall_id/tills', clerks],
  ['POST', '/api/halls/:hall_id/tills/:session_id/count', clerks],
  ['POST', '/api/halls/:hall_id/tills/:session_id/surprise-count', [...managers, 'auditor']],
  ['POST', '/api/halls/:hall_id/tills/:session_id/decide', [...managers, 'branch_supervisor']],
  ['POST', '/api/halls/:hall_id/settlements/:day/count', [...managers, 'storekeeper']],
  ['POST', '/api/halls/:hall_id/settlements/:day/approve', ['hall_manager']],
  ['POST', '/api/halls/:hall_id/settlements/:day/audit', ['auditor']],
  [
    'GET',
    '/api/halls/:hall_id/personal-data-accesses',
    ['hall_manager', 'auditor', 'privacy_officer', 'branch_supervisor', 'province_supervisor'],
  ],
  ['POST', '/api/halls/:hall_id/partner-counters', ['hall_manager']],
  ['POST', '/api/halls/:hall_id/partner-findings/:finding_id/answer', ['partner']],
  ['POST', '/api/evaluations/:evaluation_id/decide', ['branch_supervisor', 'province_supervisor']],
  ['POST', '/api/halls/:hall_id/clock', []],
  ['POST', '/api/halls/:hall_id/clock/step', []],
  ['GET', '/api/halls/:hall_id/record', []],
];

const callers = new Map<string, Caller>();
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const no of Object.keys(cast)) callers.set(no, await world.as(no));
});
afterAll(() => world.close());

const some_id = '01900000-0000-7000-8000-0000000000ff';
const fill = (name: string): string => {
  if (name === 'unit_id') return '1';
  return name.endsWith('_id') ? some_id : 'x';
};
const filled = (path: string, hall_id: number): string =>
  path.replace(':hall_id', String(hall_id)).replace(/:(\w+)/g, (_, name: string) => fill(name));
const traces = async (): Promise<string> =>
  JSON.stringify(
    (
      await world.db.pool.query(`select (select count(*) from event) as events, (select count(*) from queue_ticket) as tickets,
    (select string_agg(state, '' order by id) from queue_ticket) as states, (select string_agg(state, '' order by id) from counter) as counters,
    (select count(*) from role_assignment) as roles, (select count(*) from norm_override) as overrides, (select string_agg(answers, '' order by id) from check_run) as answers`)
    ).rows[0],
  );

test('every route for every role in two halls: the delicate ones open to whom the catalogue names and to nobody else', async () => {
  let asked = 0;
  const broken: string[] = [];
  for (const [no, [role, home]] of Object.entries(cast)) {
    const caller = callers.get(no) as Caller;
    for (const { endpoint } of allServed) {
      if (endpoint.may === 'anyone') continue;
      const expected = delicate.find(
        ([method, path]) => method === endpoint.method && path === endpoint.path,
      )?.[2];
      for (const hall_id of endpoint.path.includes(':hall_id') ? [1001, 1002] : [1001]) {
        // A body that no schema takes: whoever is let in learns that, whoever is not learns nothing, and nothing is done.
        const body = endpoint.method === 'GET' ? undefined : 'junk';
        if (endpoint.method !== 'GET' && endpoint.body === undefined) continue;
        const { status, body: said } = await caller.call(
          endpoint.method,
          filled(endpoint.path, hall_id),
          body,
        );
        asked += 1;
        const what = `${no} ${role} ${endpoint.method} ${endpoint.path} in ${hall_id}: ${status} ${said?.code ?? ''}`;
        if (status >= 500) broken.push(what);
        const foreign = endpoint.path.includes(':hall_id') && home !== 0 && home !== hall_id;
        if (foreign && status !== 404) broken.push(what);
        if (foreign || expected === undefined) continue;
        if (expected.includes(role) === (status === 403)) broken.push(what);
      }
    }
  }
  expect(broken).toEqual([]);
  expect(asked).toBeGreaterThan(1000);
}, 300_000);

test('GET writes nothing, whoever asks', async () => {
  expect(
    allServed.filter(({ endpoint, options }) => endpoint.method === 'GET' && options.writes === true),
  ).toEqual([]);
  const before = await traces();
  for (const caller of [...callers.values(), world.nobody()])
    for (const { endpoint } of allServed)
      if (endpoint.method === 'GET')
        expect((await caller.get(filled(endpoint.path, 1001))).status, endpoint.path).toBeLessThan(500);
  expect(await traces()).toBe(before);
});

test('what belongs to one hall is not found under the other, and nothing is written', async () => {
  const kiosk = await world.device(1001, 'K1');
  const kiosk2 = await world.device(1002, 'K1');
  const clerk = callers.get('0301') as Caller;
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/open`);
  const mine = (await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body;
  const other = (await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body;
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/call-next`);
  const [said] = (await world.db.pool.query('select id from queue_utterance where ticket_id = $1', [mine.id]))
    .rows;
  const run = (await (callers.get('0305') as Caller).post('/api/halls/1001/check-runs', { list: 'opening' }))
    .body;
  const day = (await (callers.get('0405') as Caller).get('/api/halls/1002/opening')).body.day;
  const pair = (
    await (callers.get('0405') as Caller).post('/api/halls/1002/pairs', {
      what: 'halls.day.unlock',
      subject_id: day.id,
    })
  ).body.pair_id;
  const before = await traces();
  const tries: [Caller, string, object][] = [];
  const [clerk2, floor2, manager2, head2] = ['0401', '0404', '0405', '0406'].map(
    no => callers.get(no) as Caller,
  ) as [Caller, Caller, Caller, Caller];
  const [floor, manager, head, safety] = ['0304', '0305', '0306', '0309'].map(
    no => callers.get(no) as Caller,
  ) as [Caller, Caller, Caller, Caller];
  const bodies: Record<string, object> = {
    transfer: { reason: 'x' },
    hold: { reason: 'x' },
    finish: { outcome: 'done' },
    divert: { to: 'x' },
  };
  for (const hall of [1001, 1002])
    for (const id of [mine.id, other.id])
      for (const [who, verbs] of [
        [clerk2, ['recall', 'arrive', 'no_show', 'return', 'transfer', 'hold', 'resume', 'finish']],
        [floor2, ['divert', 'return']],
        [manager2, ['cancel', 'divert']],
        [kiosk2, ['return']],
      ] as [Caller, string[]][])
        for (const verb of verbs)
          tries.push([who, `/api/halls/${hall}/tickets/${id}/${verb}`, bodies[verb] ?? {}]);
  for (const verb of ['open', 'pause', 'resume', 'close', 'call-next'])
    tries.push(
      [
        clerk2,
        `/api/halls/1002/counters/${world.counter(1)}/${verb}`,
        verb === 'pause' ? { reason: 'water' } : {},
      ],
      [
        clerk,
        `/api/halls/1001/counters/${world.counter(1, 1002)}/${verb}`,
        verb === 'pause' ? { reason: 'water' } : {},
      ],
    );
  for (const who of [manager, head, safety])
    for (const hall of [1001, 1002])
      for (const verb of ['seal', 'withdraw'])
        tries.push([who, `/api/halls/${hall}/pairs/${pair}/${verb}`, {}]);
  for (const who of [manager2, head2])
    for (const hall of [1001, 1002])
      tries.push(
        [who, `/api/halls/${hall}/check-runs/${run.id}/answers`, { answers: { exits: { ok: true } } }],
        [who, `/api/halls/${hall}/check-runs/${run.id}/submit`, {}],
        [who, `/api/halls/${hall}/utterances/${said.id}/done`, { spoken: true }],
      );
  tries.push(
    [manager, '/api/halls/1001/pairs', { what: 'halls.day.unlock', subject_id: day.id }],
    [floor, '/api/halls/1001/pairs', { what: 'halls.day.unlock', subject_id: day.id }],
  );
  for (const secret of [other.secret, '', 'x'.repeat(24)])
    for (const verb of ['mine', 'holder/cancel', 'holder/return'])
      for (const hall of [1001, 1002])
        tries.push([world.nobody(), `/api/halls/${hall}/tickets/${mine.id}/${verb}`, { secret }]);
  for (const [who, path, body] of tries) {
    const { status, body: answer } = await who.post(path, body);
    expect([403, 404, 422], `${path} ${status} ${answer?.code}`).toContain(status);
    if (status === 422) expect(answer.field, path).toBe('secret');
  }
  expect(tries.length).toBeGreaterThan(80);
  expect(await traces()).toBe(before);
});
