import fs from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStatementFault, transaction } from '../../../kit/db.ts';
import { verifyHall } from '../../../kit/seal.ts';
import type { Caller } from '../../../kit/testing/http.ts';
import { demoNumber } from '../../../modules/demo/index.ts';
import { sampleOf } from '../../../modules/identity/index.ts';
import { allServed } from '../assembly.ts';
import { customers, Desk, must, pieces } from '../testing/desk.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

/**
 * The only places where a customer's name, document or number may stand in clear, each with its reason. Everything
 * else that leaves the server or is kept by it is searched below.
 */
const may_say: { what: string; method: string; path: RegExp; why: string }[] = [
  {
    what: 'the answer of a reveal',
    method: 'POST',
    path: /[/]checks[/][^/]+[/]reveal$/,
    why: 'one field, with a reason, inside the clerk’s own open visit, for some seconds, recorded (PRIV-03)',
  },
  {
    what: 'the page of free numbers',
    method: 'GET',
    path: /[/]tickets[/][^/]+[/]numbers([?].*)?$/,
    why: 'these numbers are nobody’s yet: a customer chooses from them',
  },
  // The request itself is not searched: a clerk types what the customer says, and it is kept nowhere.
];

let world: World;
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
/** Everything that was answered, with how it was asked. */
const answers: { method: string; url: string; text: string }[] = [];
/** Everything the process wrote to its log. */
const logged: string[] = [];
const planted = new Set<string>();
const plain_fetch = globalThis.fetch;
const { write, writeSync } = fs;

const plant = (n: number) => {
  const { name, number, address } = sampleOf(n);
  for (const text of [name, number, address, demoNumber('used', n)]) planted.add(text);
};
const foundIn = (text: string): string[] => [...planted].filter(one => text.includes(one));

beforeAll(async () => {
  globalThis.fetch = async (input, init) => {
    const answer = await plain_fetch(input, init);
    const text = await answer.clone().text();
    const headers = JSON.stringify([...answer.headers]);
    answers.push({ method: init?.method ?? 'GET', url: String(input), text: `${headers}\n${text}` });
    return answer;
  };
  // The logger writes past the console: whatever goes to an open file of this process is kept.
  fs.write = ((fd: number, what: unknown, ...rest: unknown[]) => {
    logged.push(String(what));
    return (write as (...of: unknown[]) => void)(fd, what, ...rest);
  }) as typeof fs.write;
  fs.writeSync = ((fd: number, what: unknown, ...rest: unknown[]) => {
    logged.push(String(what));
    return (writeSync as (...of: unknown[]) => number)(fd, what, ...rest);
  }) as typeof fs.writeSync;
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(async () => {
  globalThis.fetch = plain_fetch;
  Object.assign(fs, { write, writeSync });
  await world.close();
});

test('PRIV-01 a day with every business, refusal and error keeps and says no customer’s data in clear', async () => {
  const next = customers(40);
  const ids: Record<string, string> = { hall_id: '1001', unit_id: '1', day: world.day, series: 'R' };
  let last = 0;
  const customer = () => {
    last = next();
    plant(last);
    return last;
  };
  const desk = await Desk.open(world, { clerk: '0301', number: 3, customer });
  const ticket = await desk.serve('new_connection');
  for (const business of ['new_connection', 'sim_replacement', 'plan_change', 'bill_payment'])
    ids.order_id = (await desk.confirmed(ticket, business)).order;
  const [given] = await run(
    `select number_id from business_order where business = 'new_connection' and ticket_id = $1`,
    [ticket],
  );
  const offered = answers.flatMap(one =>
    [...one.text.matchAll(/"number":"(1\d{10})"/g)].map(found => found[1] as string),
  );
  const { check_id } = await must(desk.read(last));
  for (const field of ['name', 'document']) {
    const shown = await must(
      desk.clerk.post(`${hall}/checks/${check_id}/reveal`, { field, reason: 'read_back' }),
    );
    expect(foundIn(shown.value).length).toBeGreaterThan(0);
  }
  await refusals(desk, ticket, last);
  const { due_fen } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
  await must(desk.cash(ticket, due_fen));
  // The number that was chosen is somebody's now.
  const [{ tail }] = (await run('select tail from carrier_number where id = $1', [given?.number_id])) as [
    { tail: string },
  ];
  const theirs = offered.find(one => one.endsWith(tail)) as string;
  planted.add(theirs);
  const paid = answers.length;
  const { receipts } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
  const receipt = await must(desk.clerk.get(`${hall}/receipts/${receipts[0].id}`));
  const [payment] = await run('select id from payment where ticket_id = $1', [ticket]);
  Object.assign(ids, { ticket_id: ticket, session_id: desk.till, check_id, counter_id: world.counter(3) });
  Object.assign(ids, { receipt_id: receipts[0].id, payment_id: payment?.id });
  ids.secret = new URL(receipt.link, 'http://x').searchParams.get('key') ?? '';
  await cutOff(desk, ticket, next);
  await beside(desk, ids);
  await failing(desk, ids);
  await must(desk.finish(ticket));
  await readEverything(ids);
  await desk.closeTill({ pieces: pieces(50_000 + due_fen + 5000) });

  const told = answers.filter(
    ({ method, url }) => !may_say.some(one => one.method === method && one.path.test(url)),
  );
  expect(told.length).toBeGreaterThan(1000);
  // A free number is nobody's until it is chosen and paid for: before that the page may say it.
  const wrong = told.flatMap(({ method, url, text }, index) =>
    foundIn(text)
      .filter(one => one !== theirs || index >= paid - 50)
      .map(one => `${one} in ${method} ${url}`),
  );
  expect(wrong).toEqual([]);
  expect(logged.join('\n')).toContain('asked to fail');
  expect(foundIn(logged.join('\n'))).toEqual([]);
  expect(await dump()).toEqual([]);
  expect((await transaction(world.db, tx => verifyHall(tx, 1001))).broken).toBeUndefined();
  // Every page for every role: on a machine that does other things besides it takes its minutes.
}, 300_000);

/** What a customer says wrong, and what is refused, is said back to nobody. */
async function refusals(desk: Desk, ticket: string, n: number): Promise<void> {
  const number = demoNumber('used', n);
  const bill = { business: 'bill_payment', asks: { amount_fen: 5000 } };
  await desk.open(ticket, { ...bill, number: `${number}0` });
  await desk.open(ticket, { ...bill, number, asks: { amount_fen: number } });
  await desk.open(ticket, { ...bill, number, [number]: true });
  await desk.open(ticket, { business: 'plan_change', asks: { plan: number }, number });
  const { name, number: paper, ...rest } = sampleOf(n);
  for (const document of [
    { ...rest, name, number: `${paper.slice(0, 17)}#` },
    { ...rest, name, number: paper, kind: name },
  ])
    await desk.clerk.post(`${desk.counter}/documents`, { document });
  await desk.clerk.post(`${desk.counter}/documents`, { document: { ...rest, name, number: paper } });
  await desk.clerk.post(
    `${desk.counter}/documents`,
    { document: { ...rest, name, number: paper } },
    { 'Idempotency-Key': 'a-typed-document' },
  );
  await desk.clerk.post(
    `${hall}/tickets/${ticket}/orders`,
    { ...bill, number },
    { 'Idempotency-Key': 'an-order-by-number' },
  );
}

/** The line is cut, and the number that was said waits sealed. */
async function cutOff(desk: Desk, ticket: string, next: () => number): Promise<void> {
  const n = next();
  plant(n);
  const { check_id } = await must(desk.read(n));
  await must(desk.manager.post(`${hall}/carrier-link`, { state: 'down' }));
  const number = demoNumber('used', n);
  const asked = { business: 'plan_change', asks: { plan: 'fast99' }, number, check_id };
  const { order_id } = await must(desk.clerk.post(`${hall}/tickets/${ticket}/pre-accepted`, asked));
  expect(await dump()).toEqual([]);
  await must(desk.manager.post(`${hall}/carrier-link`, { state: 'up' }));
  const { name } = sampleOf(n);
  await must(desk.step(order_id, 'lapse', { reason: `${name} (${number}) comes another day` }));
}

/** What customers leave beside the counter: complaint, opinion, report, request, a visit at home, an invoice; and the files that leave. */
async function beside(desk: Desk, ids: Record<string, string>): Promise<void> {
  const n = 62;
  plant(n);
  const { name, number: document, address } = sampleOf(n);
  const phone = demoNumber('used', n);
  // Nobody knows yet whose a complaint or an opinion is; where it is known, the own name is written down too.
  const said = `call me on ${phone}, my document is ${document}`;
  const told = `${name}: ${said}`;
  const nobody = world.nobody('m');
  const complaint = await must(
    nobody.post(`${hall}/complaints`, { category: 'waiting', said, phone, reply_by: 'page', from: 'qr' }),
  );
  const opinion = await must(nobody.post(`${hall}/opinions`, { about: 'waiting', said, phone, from: 'qr' }));
  await must(nobody.post(`${hall}/bad-info-reports`, { kind: 'fraud', sender: phone, said, phone }));
  const asked = { number: phone, document_end: document.slice(-6), kind: 'copy', said: told };
  await must(nobody.post(`${hall}/privacy-requests`, asked));
  const { check_id } = await must(desk.read(n));
  const claim = { number: phone, check_id, kind: 'promise', about: 'PRM-01', said: told };
  await must(desk.clerk.post(`${hall}/tickets/${ids.ticket_id}/compensations`, claim));
  const order_id = (await desk.confirmed(ids.ticket_id ?? '', 'bill_payment', { customer: n })).order;
  await must(desk.cash(ids.ticket_id ?? '', 5000));
  await must(desk.step(order_id, 'reversal', { reason: told.slice(0, 120) }));
  const no = { reason: `${told} was not so`.slice(0, 120) };
  await must(desk.manager.post(`${hall}/orders/${order_id}/reversal/decline`, no));
  const of_two = await must(desk.read(n + 1, { score: 10 }));
  await must(
    desk.clerk.post(`${hall}/checks/${of_two.check_id}/fail`, { reason: `not ${sampleOf(n + 1).name}` }),
  );
  plant(n + 1);
  const wrong = {
    what: 'settlement.day.waive',
    subject_id: await settlementOf(),
    facts: { reason: said.slice(0, 120) },
  };
  await run(`update day_settlement set day = day - 40 where hall_id = 1001 and day = $1`, [world.day]);
  await must((await world.as('0306', 'office')).post(`${hall}/pairs`, wrong));
  await run(`update day_settlement set day = day + 40 where id = $1`, [wrong.subject_id]);
  const call = { kind: 'home', business: 'sim_replacement', at: '2099-01-01T02:00:00.000Z', minutes: 30 };
  await must(desk.clerk.post(`${hall}/house-calls`, { ...call, name, place: address, phone }));
  await newest(desk, phone, said);
  const title = { kind: 'personal', name };
  await must(desk.clerk.post(`${hall}/receipts/${ids.receipt_id}/invoices`, { title }));
  Object.assign(ids, { complaint_id: complaint.id, opinion_id: opinion.id });
  const head = await world.as('0306', 'office');
  for (const kind of ['receipts', 'complaints', 'invoices', 'opinion_book']) {
    const about = { day: world.day, series: 'R', from: world.day, to: world.day };
    const { export_id, state } = await must(
      head.post(`${hall}/exports`, { kind, about, reason: 'asked by the tax office' }),
    );
    const yes = { verb: 'approve', note: 'seen' };
    if (state === 'asked') await must(desk.manager.post(`${hall}/exports/${export_id}/decide`, yes));
    expect((await must(head.post(`${hall}/exports/${export_id}/take`))).content.length).toBeGreaterThan(20);
  }
  expect(await dump()).toEqual([]);
}

/** The hall's telephone, phones in repair, and amends of a complaint: numbers are typed there, and more than a number is said. */
async function newest(desk: Desk, phone: string, said: string): Promise<void> {
  const calls = `${hall}/phone-calls`;
  const rung = (answered: boolean) => desk.manager.post(calls, { rings: 3, answered, phone });
  const press = async (body: object) => {
    const { id } = await must(rung(true));
    await must(desk.manager.post(`${calls}/${id}/press`, { press: body }));
  };
  await must(rung(false));
  const asked = { purpose: 'other', named: true, need: said };
  await press({ verb: 'settle', ...asked, outcome: said });
  await press({ verb: 'promise', ...asked, phone });
  await press({ verb: 'hand_on', purpose: 'other', need: said, phone });
  const of = {
    model: 'nova 12',
    imei_end: '4417',
    fault: said,
    look: said,
    warranty: false,
    data_told: true,
  };
  const { id } = await must(desk.clerk.post(`${hall}/handset-repairs`, { ...of, phone }));
  for (const one of [
    { verb: 'quote', quote_fen: 8_000, note: said },
    { verb: 'agree' },
    { verb: 'lend', loan_tag: 'BY-01' },
    { verb: 'finish', note: said },
  ])
    await must(desk.clerk.post(`${hall}/handset-repairs/${id}/press`, { press: one }));
}

const settlementOf = async (): Promise<string> =>
  (await run('select id from day_settlement where hall_id = 1001 and day = $1', [world.day]))[0]?.id;

/** Every statement of a reading and of an opening fails in turn: what the log says of it is searched, too. */
async function failing(desk: Desk, ids: Record<string, string>): Promise<void> {
  for (let n = 1; n < 14; n += 1) {
    let sent = 0;
    setStatementFault(() => {
      sent += 1;
      if (sent === n) throw new Error('asked to fail');
    });
    await desk.read(60);
    await desk.open(ids.ticket_id ?? '', {
      business: 'bill_payment',
      asks: { amount_fen: 100 },
      number: demoNumber('used', 61),
    });
    setStatementFault(undefined);
  }
  plant(60);
  plant(61);
  // What came through in the end is given up, so that the visit can end.
  const { orders } = await must(desk.clerk.get(`${hall}/tickets/${ids.ticket_id}/basket`));
  for (const one of orders as { id: string; state: string }[])
    if (['draft', 'eligible', 'disclosed', 'confirmed'].includes(one.state))
      await must(desk.step(one.id, 'lapse', { reason: 'not wanted' }));
}

/** Every role, every device and nobody reads every page there is, with the real ids of the day. */
async function readEverything(ids: Record<string, string>): Promise<void> {
  const staff = [
    '0301',
    '0302',
    '0303',
    '0304',
    '0305',
    '0306',
    '0307',
    '0308',
    '0309',
    '0314',
    '0315',
    '0316',
  ];
  const above = ['0101', '0102', '0103', '0104', '0105', '0106', '0401', '0405', '0406'];
  const callers: Caller[] = [
    world.nobody(),
    await world.device(1001, 'C3', 'customer'),
    await world.device(1001, 'K1'),
  ];
  for (const no of [...staff, ...above]) callers.push(await world.as(no, 'office'));
  for (const caller of callers)
    for (const { endpoint } of allServed) {
      if (endpoint.method !== 'GET') continue;
      const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? 'x');
      for (const query of ['', `?day=${world.day}`]) await caller.get(path + query);
    }
}

/** Every row of every table as text: where a planted text stands. */
async function dump(): Promise<string[]> {
  const tables = await run(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'm')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await run(`select string_agg(t::text, E'\\n') as text from ${name} t`);
    // Staff have names of their own in clear: what the hall's people are called is no customer's data.
    if (row?.text != null && name !== 'person')
      found.push(...foundIn(row.text).map(one => `${one} in ${name}`));
  }
  return found;
}
