import { afterAll, beforeAll, expect, test } from 'vitest';
import { aProgram, customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { isTaxId, linesLeft, taxWithin } from './invoice.ts';

let world: World;
let desk: Desk;
let head: Caller;
let phone: Caller;
let program: Caller;
const next = customers(60);
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>) => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status >= 400 && status < 500, String(status)).toBe(true);
};
let minute = 0;
const later = (minutes = 1) => {
  minute += minutes;
  return world.at(
    `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );
};
const person = { title: { kind: 'personal', name: '王小明' } };
const company_id = '91350100M000100Y43';
const company = { title: { kind: 'company', name: '临江商贸有限公司', tax_id: company_id } };
const behave = (behaviour: string, seconds = 3) =>
  must(desk.manager.post(`${hall}/invoice-simulator`, { behaviour, seconds }));

interface Paid {
  ticket: string;
  orders: string[];
  receipt: string;
  secret: string;
}
/** A visit that pays for some bills in one payment. */
async function paid(...sums: number[]): Promise<Paid> {
  const ticket = await desk.serve();
  const orders: string[] = [];
  for (const amount_fen of sums)
    orders.push((await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen } })).order);
  const total = sums.reduce((all, one) => all + one, 0);
  await must(desk.cash(ticket, total));
  const { receipts } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
  const { id } = receipts[0];
  const { link } = await must(desk.clerk.get(`${hall}/receipts/${id}`));
  return { ticket, orders, receipt: id, secret: link.split('#')[1] };
}
const ask = (of: Paid, body: object = person, who = desk.clerk) =>
  who.post(`${hall}/receipts/${of.receipt}/invoices`, body);
const of_receipt = async (of: Paid) => must(desk.clerk.get(`${hall}/receipts/${of.receipt}/invoices`));
const list = (more = '') =>
  must(desk.manager.get(`${hall}/invoices?from=${world.day}&to=${world.day}${more}`));
const takeBack = async (order: string) => {
  await must(desk.step(order, 'reversal', { reason: '号码报错了' }));
  await must(desk.manager.post(`${hall}/orders/${order}/reversal/approve`));
};

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  head = await world.as('0306', 'office');
  phone = world.nobody('m');
  program = await aProgram(world);
});
afterAll(() => world.close());

test('PAY-02 a tax number is eighteen places whose last follows from the others', () => {
  expect(isTaxId(company_id)).toBe(true);
  expect(isTaxId('91350100M000100Y34')).toBe(false);
  expect(isTaxId('91350100M000100Y4')).toBe(false);
  expect(isTaxId('9135010OM000100Y43')).toBe(false);
  expect(taxWithin(10_900, 9)).toBe(900);
  const line = (zh: string, fen: number) => ({ say: { zh, en: zh }, fen, about: null });
  expect(linesLeft([line('a', 5), line('a', 5), line('b', 7)], [line('a', 5)])).toEqual([
    line('a', 5),
    line('b', 7),
  ]);
});

test('PAY-02 the invoice is asked for at the counter, comes by link, and is printed when the customer wants paper', async () => {
  const of = await paid(5000);
  await refused(
    'invoices.bad_tax_id',
    ask(of, { title: { ...company.title, tax_id: '91350100M000100Y44' } }),
  );
  await refused('invoices.bad_tax_id', ask(of, { title: { kind: 'company', name: '临江商贸' } }));
  await refused('invoices.person_has_none', ask(of, { title: { ...person.title, tax_id: company_id } }));
  await refused('invoices.no_title', ask(of, { title: { kind: 'personal', name: ' ' } }));
  await refused('kit.not_permitted', ask(of, person, desk.floor));
  await must(ask(of, { ...company, phone: '13912345678' }));
  await later();
  const { invoices, may_ask } = await of_receipt(of);
  expect(may_ask).toBe(false);
  expect(invoices).toMatchObject([
    {
      state: 'issued',
      no: '1001-F0000001',
      kind: 'blue',
      amount_fen: 5000,
      tax_fen: 413,
      through: 'counter',
    },
  ]);
  expect(invoices[0].tax_no).toMatch(/^\d{20}$/);
  const told = await run(`select state from notice where kind = 'invoices.issued' and subject_id = $1`, [
    invoices[0].id,
  ]);
  expect(told).toHaveLength(1);
  const linked = await must(
    phone.post(`${hall}/receipts/${of.receipt}/invoices-linked`, { secret: of.secret }),
  );
  expect(linked.invoices).toMatchObject([{ no: '1001-F0000001' }]);
  const printed = await must(desk.clerk.post(`${hall}/invoices/${invoices[0].id}/print`));
  expect(printed).toMatchObject({ prints: 1, buyer: { name: company.title.name, tax_id: company_id } });
  await refused('kit.not_permitted', desk.floor.post(`${hall}/invoices/${invoices[0].id}/print`));
  await must(desk.finish(of.ticket));
});

test('PAY-02 behind the link of the receipt the customer asks alone; without its secret nobody reads or asks', async () => {
  const of = await paid(3000);
  const wrong = 'x'.repeat(of.secret.length);
  const linked = `${hall}/receipts/${of.receipt}/invoices-linked`;
  const asked = `${hall}/receipts/${of.receipt}/invoices-asked`;
  await refused('kit.not_found', phone.post(linked, { secret: wrong }));
  await refused('kit.not_found', phone.post(asked, { secret: wrong, ...person }));
  await must(phone.post(asked, { secret: of.secret, ...person }));
  await later();
  const { invoices } = await must(phone.post(linked, { secret: of.secret }));
  expect(invoices).toMatchObject([
    { state: 'issued', through: 'link', title: { mask: '王**', tax_id_mask: null } },
  ]);
  // The name is nowhere in clear: neither on a page nor in the database.
  expect(JSON.stringify(await run('select * from invoice'))).not.toContain('王小明');
  expect(JSON.stringify(await run(`select facts from event where what like 'invoices.%'`))).not.toContain(
    '小明',
  );
  await must(desk.finish(of.ticket));
});

test('FEE-10 one payment has one invoice, whoever presses how often', async () => {
  const of = await paid(2000);
  const answers = await Promise.all([ask(of), ask(of), ask(of)]);
  expect(answers.filter(one => one.status === 200)).toHaveLength(1);
  expect(answers.filter(one => one.body.code === 'invoices.one_already')).toHaveLength(2);
  await later();
  await refused('invoices.one_already', ask(of));
  const { receipts } = await must(desk.manager.get(`${hall}/receipts?day=${world.day}`));
  expect(receipts).toContainEqual(expect.objectContaining({ id: of.receipt, state: 'issued' }));
  await must(desk.finish(of.ticket));
});

test('FEE-10 money that goes back takes the invoice back in full: a red one, and a new one over what is left', async () => {
  const of = await paid(4000, 6000);
  await must(ask(of, { ...company, phone: '13912345678' }));
  await later();
  await takeBack(of.orders[0] ?? '');
  await later(2);
  const { invoices } = await of_receipt(of);
  expect(invoices).toMatchObject([
    { kind: 'blue', state: 'reversed', amount_fen: 10_000 },
    { kind: 'red', state: 'issued', no: '1001-H0000001', amount_fen: 10_000, reverses_id: invoices[0].id },
    {
      kind: 'blue',
      state: 'issued',
      amount_fen: 6000,
      through: 'system',
      title: { mask: company.title.name },
    },
  ]);
  await takeBack(of.orders[1] ?? '');
  await later(2);
  const after = await of_receipt(of);
  expect(after.invoices.map((one: { state: string }) => one.state)).toEqual([
    'reversed',
    'issued',
    'reversed',
    'issued',
  ]);
  expect(after).toMatchObject({ left_fen: 0, may_ask: false });
  await refused('invoices.nothing_left', ask(of));
  expect((await list()).unreversed).toEqual([]);
  await must(desk.finish(of.ticket));
});

test('FEE-10 money that goes back while the issuer is still silent: the late invoice is taken back at once', async () => {
  await behave('late', 20);
  const of = await paid(1500);
  await must(ask(of));
  await later();
  await takeBack(of.orders[0] ?? '');
  await behave('issues');
  await later(6);
  const { invoices } = await of_receipt(of);
  expect(invoices).toMatchObject([
    { kind: 'blue', state: 'reversed' },
    { kind: 'red', state: 'issued', why: 'money_back' },
  ]);
  await must(desk.finish(of.ticket));
});

test('FEE-10 an answer is resolved once; silence is asked again, then seen by people, and a late answer still counts', async () => {
  await behave('silent');
  const of = await paid(2500);
  const { invoice_id } = await must(ask(of));
  await later(60);
  expect((await of_receipt(of)).invoices).toMatchObject([{ state: 'stuck', tries: 4, no: null }]);
  await refused('kit.not_permitted', desk.clerk.post(`${hall}/invoices/${invoice_id}/ask-again`));
  await must(desk.manager.post(`${hall}/invoices/${invoice_id}/ask-again`));
  const answer = (tax_no: string) =>
    program.post(`${hall}/invoices/${invoice_id}/answer`, { answer: 'issued', tax_no });
  await refused(
    'kit.not_permitted',
    desk.clerk.post(`${hall}/invoices/${invoice_id}/answer`, { answer: 'issued', tax_no: '1'.repeat(20) }),
  );
  const both = await Promise.all([answer('2'.repeat(20)), answer('2'.repeat(20))]);
  expect(both.map(one => one.body.no)).toEqual([both[0]?.body.no, both[0]?.body.no]);
  await must(answer('3'.repeat(20)));
  expect((await of_receipt(of)).invoices).toMatchObject([{ state: 'issued', tax_no: '2'.repeat(20) }]);
  await behave('issues');
  await must(desk.finish(of.ticket));
});

test('FEE-10 a refused title costs no number, and is corrected and asked for anew', async () => {
  await behave('refuses');
  const of = await paid(1000);
  await must(ask(of));
  await later();
  expect(await of_receipt(of)).toMatchObject({
    may_ask: true,
    invoices: [{ state: 'refused', no: null, why: 'title' }],
  });
  await behave('issues');
  await must(ask(of, company));
  await later();
  expect((await of_receipt(of)).invoices.at(-1)).toMatchObject({ state: 'issued' });
  await must(desk.finish(of.ticket));
});

test('FEE-10 a wrong title is taken back by who leads the hall and did not ask for it; the receipt stays, a new one follows', async () => {
  const of = await paid(7000);
  const { invoice_id } = await must(ask(of, person, desk.manager));
  await later();
  const back = (who: Caller) => who.post(`${hall}/invoices/${invoice_id}/reverse`, { reason: '抬头写错' });
  await refused('kit.not_permitted', back(desk.clerk));
  await refused('invoices.own_invoice', back(desk.manager));
  await must(back(head));
  await refused('invoices.not_to_reverse', back(head));
  await later();
  expect(await of_receipt(of)).toMatchObject({
    may_ask: true,
    invoices: [{ state: 'reversed' }, { kind: 'red', state: 'issued' }],
  });
  await must(ask(of, company));
  await later();
  await must(desk.finish(of.ticket));
});

test('FEE-10 a void receipt or a slip has no invoice; the receipt that took its place has the one of the payment', async () => {
  const of = await paid(3500);
  const made = await must(desk.manager.post(`${hall}/receipts/${of.receipt}/void`, { reason: '打花了' }));
  await refused('invoices.no_receipt', ask(of));
  await must(ask({ ...of, receipt: made.receipt_id }));
  await later();
  expect((await of_receipt(of)).invoices).toMatchObject([{ state: 'issued', amount_fen: 3500 }]);
  await must(desk.finish(of.ticket));
});

test('FEE-10 the office finds an invoice by number, the issuer’s number or title, and no number of a series is missing', async () => {
  const all = await list();
  for (const { missing } of all.runs) expect(missing).toBe(0);
  const issued = all.invoices.filter((one: { no: string | null }) => one.no !== null);
  expect(issued).toHaveLength(all.runs.reduce((sum: number, one: { used: number }) => sum + one.used, 0));
  const one = issued[0];
  expect((await list(`&find=${one.tax_no}`)).invoices).toMatchObject([{ id: one.id }]);
  expect((await list(`&find=${one.no.slice(5)}`)).invoices.map((row: { id: string }) => row.id)).toContain(
    one.id,
  );
  const by_title = (await list(`&find=${encodeURIComponent('临江 商贸有限公司')}`)).invoices;
  expect(by_title.length).toBeGreaterThan(1);
  expect(new Set(by_title.map((row: { title: { mask: string } }) => row.title.mask))).toEqual(
    new Set([company.title.name]),
  );
  await refused('kit.not_permitted', desk.clerk.get(`${hall}/invoices?from=${world.day}&to=${world.day}`));
});
