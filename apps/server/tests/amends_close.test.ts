import { afterAll, beforeAll, expect, test } from 'vitest';
import { transaction } from '../../../kit/db.ts';
import type { Caller } from '../../../kit/testing/http.ts';
import { demoNumber } from '../../../modules/demo/index.ts';
import { flawsOfDay } from '../../../modules/ledger/index.ts';
import { aDayBegun, rowsOf } from '../testing/begun.ts';
import { customers, type Desk, must, pieces } from '../testing/desk.ts';
import type { World } from '../testing/world.ts';

const hall = '/api/halls/1001';
let world: World;
let desk: Desk;
let officer: Caller;
let head: Caller;
let ticket = '';
const next = customers(30);
const run = rowsOf(() => world);

beforeAll(async () => {
  ({ world, desk } = await aDayBegun(next));
  officer = await world.as('0308', 'office');
  head = await world.as('0306', 'office');
  ticket = await desk.serve();
});
afterAll(() => world.close());

const at = (id: string, verb: string) => `${hall}/compensations/${id}/${verb}`;
const to = async (n: number) => ({ ticket_id: ticket, check_id: (await must(desk.read(n))).check_id });

/** A bill of the n-th customer that charged too much, approved: it comes back twice. */
async function overcharged(n: number, overcharge_fen: number): Promise<string> {
  const { check_id } = await must(desk.read(n));
  const claimed = { number: demoNumber('used', n), check_id, kind: 'overcharge', about: '2026-09' };
  const said = { claimed_fen: overcharge_fen, said: 'the plan was charged too much' };
  const path = `${hall}/tickets/${ticket}/compensations`;
  const { case_id } = await must(desk.clerk.post(path, { ...claimed, ...said }));
  const proven = { category: 'own_fault', overcharge_fen, proof: 'the bill beside the price list' };
  await must(officer.post(at(case_id, 'verify'), proven));
  await must(desk.manager.post(at(case_id, 'approve')));
  return case_id;
}

let raised = 0;
/** Money that a complaint agreed on with the n-th customer. */
async function amends(n: number, amount_fen: number): Promise<string> {
  raised += 1;
  const page = world.nobody('m');
  const told = { category: 'attitude', said: 'nobody called back', reply_by: 'page', from: 'qr' };
  const own = { 'X-Forwarded-For': `10.9.1.${raised}` };
  const made = await must(page.post(`${hall}/complaints`, told, own));
  const path = `${hall}/complaints/${made.id}`;
  const press = (body: object) => officer.post(`${path}/press`, { press: body });
  await must(press({ verb: 'accept', calmed: 'by_phone', restated: 'no call back', confirmed: true }));
  await must(press({ verb: 'assess', severity: 'general', category: 'attitude', about_id: null }));
  const offer = { verb: 'propose', solution: 'goodwill', amount_fen, reply: 'we are sorry, and pay' };
  await must(press({ ...offer, number: demoNumber('used', n) }));
  await must(page.post(`${path}/mine/say`, { secret: made.secret, word: 'agree' }));
  const [row] = await run('select id from compensation where complaint_id = $1', [made.id]);
  return row?.id;
}

const pay = async (id: string, how: 'account' | 'cash', amount_fen: number, n: number) =>
  must(desk.clerk.post(at(id, 'pay'), { how, amount_fen, ...(how === 'cash' ? await to(n) : {}) }));
const back = (id: string) => must(head.post(at(id, 'take-back'), { reason: 'onto the wrong number' }));

test('CASH-01 CASH-02 a day on which amends were paid, taken back and declined closes to the fen, four ways', async () => {
  const [a, b, c, d, e] = [next(), next(), next(), next(), next()];
  await desk.receiptFor(ticket, a, 8_000);
  // In cash; onto the account; in cash and back; onto the account, back and in cash; declined.
  await pay(await overcharged(a, 1_230), 'cash', 2_460, a);
  await pay(await overcharged(b, 410), 'account', 820, b);
  const handed = await overcharged(c, 500);
  await pay(handed, 'cash', 1_000, c);
  await back(handed);
  const twice = await amends(d, 4_000);
  await must(desk.manager.post(at(twice, 'approve')));
  await pay(twice, 'account', 4_000, d);
  await back(twice);
  await pay(twice, 'cash', 4_000, d);
  const no = await amends(e, 3_000);
  await must(desk.manager.post(at(no, 'decline'), { reason: 'called back the same day' }));
  await must(desk.finish(ticket));
  const [cash] = await run(
    `select balance_fen from ledger_balance where holder_id = $1 and account = 'cash'`,
    [desk.till],
  );
  expect(cash?.balance_fen).toBe(50_000 + 8_000 - 2_460 - 4_000);
  await desk.closeTill({ pieces: pieces(cash?.balance_fen) });
  // The papers of the till are its cash, and nothing that went onto accounts: the three figures agree.
  const tills = await run(
    `select m.expected_fen, m.vouchers_fen, m.counted_fen from till_match m join till_count t on t.id = m.count_id
     where m.session_id = $1 and m.tender = 'cash' and t.kind = 'closing'`,
    [desk.till],
  );
  expect(tills).toHaveLength(1);
  expect(tills[0].counted_fen).toBe(tills[0].expected_fen);
  expect(tills[0].vouchers_fen).toBe(tills[0].expected_fen);
  const day = `${hall}/settlements/${world.day}`;
  await must(desk.manager.post(`${day}/collect`));
  const [safe] = await run(
    `select balance_fen from ledger_balance where hall_id = 1001 and day = $1 and account = 'safe'`,
    [world.day],
  );
  const cards = await run(
    `select holder_id, count(*)::int as count from carrier_sim where at_hall_id = 1001
     and state in ('issued_to_holder', 'reserved', 'in_hall_stock') group by holder_id`,
  );
  const count = { pieces: pieces(safe?.balance_fen), cards, camera: { on: true } };
  expect(await must(desk.manager.post(`${day}/count`, count))).toEqual({ state: 'ready', differs: 0 });
  const { lines } = await must(desk.manager.get(`${hall}/settlement`));
  const line = (code: string) => lines.find((one: { code: string }) => one.code === code);
  // What stands paid by the cases, beside what the books hold: in cash and onto accounts.
  expect(line('compensation')).toMatchObject({ part: 'books', expected: 7_280, counted: 7_280, evidence: 3 });
  // Five were paid and two came back: seven papers, none of them missing.
  expect(line('refund_slips')).toMatchObject({ expected: 5, counted: 5 });
  const { laws } = await must(head.get(`${hall}/money-record`));
  expect(laws.flatMap((one: { faults: string[] }) => one.faults)).toEqual([]);
  await must(head.post(`${day}/approve`, { retained_fen: 0 }));
  expect(await transaction(world.db, tx => flawsOfDay({ tx }, 1001, world.day))).toEqual([]);
  const { report } = await must(head.get(`${day}/report`));
  expect(report).toContain('"compensation"');
});

test('CASH-02 a payment the books do not hold, or one without its paper, keeps the day from agreeing', async () => {
  const paid = async (text: string) =>
    run(`${text} where id = (select id from compensation where paid_how = 'cash' order by id limit 1)`);
  await paid('update compensation set refund_fen = refund_fen + 2, overcharge_fen = overcharge_fen + 1');
  const record = async () => {
    const { laws } = await must(head.get(`${hall}/money-record`));
    return laws
      .filter((one: { faults: string[] }) => one.faults.length > 0)
      .map((of: { name: string }) => of.name);
  };
  expect(await record()).toEqual(['receipts']);
  await paid('update compensation set refund_fen = refund_fen - 2, overcharge_fen = overcharge_fen - 1');
  expect(await record()).toEqual([]);
  // One onto an account without its paper: a fault, unless it was paid before such payments had any.
  const onto = (text: string) => run(`update compensation set ${text} where paid_how = 'account'`);
  const [{ paid_id }] = await run(`select paid_id from compensation where paid_how = 'account'`);
  await onto('paid_id = gen_random_uuid()');
  expect(await record()).toEqual(['receipts']);
  await onto('before_slips = true');
  expect(await record()).toEqual([]);
  await run(`update compensation set paid_id = $1 where paid_how = 'account'`, [paid_id]);
  expect(await record()).toEqual(['receipts']);
  await onto('before_slips = false');
});
