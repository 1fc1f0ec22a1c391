import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { type BillLine, lateFee, whyNotLine } from '../carrier/index.ts';
import { billedMonths, demoNumber } from '../demo/index.ts';
import { sampleOf } from '../identity/index.ts';
import { findingsOf } from './recheck.ts';

let world: World;
let desk: Desk;
let auditor: Caller;
const hall = '/api/halls/1001';
const next = customers(30);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>) =>
  expect((await answer).body.code).toBe(code);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  auditor = await world.as('0101', 'office');
});
afterAll(() => world.close());

const line = (more: Partial<BillLine> = {}): BillLine => ({
  say: { zh: '套餐', en: 'Plan' },
  count: 1,
  fen: 1900,
  tariff: { code: 'easy19', version: 1 },
  cause: { kind: 'order', no: 'X-1', on: '2026-01-01', say: { zh: '协议', en: 'contract' } },
  ...more,
});

test('FEE-04 a line without its item of the price list, or without what caused it, does not go onto a bill', () => {
  expect(whyNotLine(line())).toBeUndefined();
  expect(whyNotLine(line({ tariff: null }))).toBe('carrier.line_unexplained');
  expect(whyNotLine(line({ cause: null }))).toBe('carrier.line_unexplained');
});

test('FEE-09 the late fee is three in a thousand of the debt itself, and never a part of a fen', () => {
  const all = { so_far_fen: 0, most_percent: 100 };
  expect(lateFee({ owed_fen: 3860, late_fen: 0, rate_permille: 3, ...all })).toBe(11);
  expect(lateFee({ owed_fen: 3871, late_fen: 11, rate_permille: 3, ...all })).toBe(11);
  expect(lateFee({ owed_fen: 300, late_fen: 0, rate_permille: 3, ...all })).toBe(0);
  // It ends: a debt of 38.60 has cost 38.55 already, and costs 0.05 more and then nothing.
  const late = { owed_fen: 3860, late_fen: 0, rate_permille: 3, most_percent: 100 };
  expect(lateFee({ ...late, so_far_fen: 3855 })).toBe(5);
  expect(lateFee({ ...late, so_far_fen: 3860 })).toBe(0);
  expect(lateFee({ ...late, so_far_fen: 1930, most_percent: 50 })).toBe(0);
});

test('FEE-03 the bills of a number are read by its proven holder, five months of them, each line explained; the reading and the print are kept', async () => {
  const ticket = await desk.serve();
  const n = next();
  const number = demoNumber('used', n);
  const show = (body: object, who = desk.clerk) => who.post(`${hall}/tickets/${ticket}/bills`, body);
  await refused('bills.holder_only', show({ number }));
  const { check_id } = await must(desk.read(n));
  await refused('bills.holder_only', show({ number: demoNumber('used', n + 1), check_id }));
  expect((await show({ number, check_id }, desk.floor)).status).toBe(403);
  const shown = await must(show({ number, check_id }));
  expect(shown.bills.map((one: { month: string }) => one.month)).toEqual([
    ...billedMonths(world.day).slice(1).reverse(),
  ]);
  for (const bill of shown.bills) {
    const sum = bill.lines.reduce((total: number, one: BillLine) => total + one.fen, 0);
    expect(sum).toBe(bill.total_fen);
    for (const one of bill.lines) {
      expect(one.tariff).toMatchObject({ how: { zh: expect.any(String) }, filing_no: expect.any(String) });
      expect(one.cause).toMatchObject({ no: expect.any(String), on: expect.any(String) });
    }
  }
  expect(JSON.stringify(shown)).not.toContain(number);
  await must(desk.clerk.post(`${hall}/tickets/${ticket}/bills-printed`, { months: 5 }));
  const kept = await run(
    `select what from event where subject_id = $1 and what like 'bills.%' order by at, id`,
    [ticket],
  );
  expect(kept.map(one => one.what)).toEqual(['bills.show', 'bills.print']);
  await must(desk.finish(ticket));
});

test('FEE-03 on the phone the bills open by a link that went to the number itself; a stranger learns nothing', async () => {
  const phone = world.nobody('m');
  const number = demoNumber('used', 36);
  const ask = (said: string) => phone.post(`${hall}/bill-links`, { number: said });
  // The same answer, whether the number is ours or not.
  expect((await must(ask('13100000000'))).sent).toBe(true);
  expect((await must(ask(number))).sent).toBe(true);
  const [of] = await run('select id from bill_link');
  expect(await run('select 1 from bill_link')).toHaveLength(1);
  await world.at('09:02');
  const { messages } = await must(phone.get(`${hall}/simulated-phone`));
  const link = messages.find((one: { link: string | null }) => one.link?.includes(of?.id)).link as string;
  const [path, secret] = link.split('#');
  expect(path).toBe(`/m/1001/bills/${of?.id}`);
  const open = (said: string) => phone.post(`${hall}/bill-links/${of?.id}/open`, { secret: said });
  await refused('kit.not_found', open('x'.repeat(32)));
  const shown = await must(open(secret as string));
  expect(shown).toMatchObject({ mask: expect.stringContaining('****'), months: 5 });
  for (let n = 0; n < 5; n += 1) await must(ask(number));
  expect(await run('select 1 from bill_link')).toHaveLength(3);
  await world.at('09:20');
  await refused('bills.link_over', open(secret as string));
});

test('PRM-02 at the kiosk the bills open to the holder alone: document, number and the code sent to it, once, here; the reading is kept', async () => {
  const kiosk = await world.device(1001, 'K1');
  const number = demoNumber('used', 44);
  const ask = (sample: number, said = number, who = kiosk) =>
    who.post(`${hall}/bill-codes/simulated`, { number: said, sample });
  const open = (id: string, code: string, who = kiosk) => who.post(`${hall}/bill-codes/${id}/open`, { code });
  let minute = 20;
  const arrived = async () => {
    minute += 1;
    await world.at(`09:${minute}`);
    const { messages } = await must(world.nobody('m').get(`${hall}/simulated-phone`));
    return messages.flatMap((one: { text: string }) => /[:：] (\d{6})$/.exec(one.text)?.[1] ?? []);
  };
  const before = (await arrived()).length;
  // Another's document, and a number that is not ours: the same answer, no message, and nothing opens.
  const other = (await must(ask(45))).code_id;
  expect((await must(ask(44, '13100000000'))).minutes).toBe(5);
  expect(await arrived()).toHaveLength(before);
  await refused('bills.code_wrong', open(other, '000000'));
  const forged = { document: sampleOf(44), reader: { nonce: 'n', proof: 'p' }, number };
  await refused('identity.not_from_reader', kiosk.post(`${hall}/bill-codes`, forged));
  await refused('kit.not_permitted', ask(44, number, desk.clerk));
  const { code_id } = await must(ask(44));
  const [code] = await arrived();
  expect(code).toMatch(/^\d{6}$/);
  // Who keeps the list of messages does not read the code there.
  const { notices } = await must(desk.manager.get(`${hall}/notices?kind=bills.code`));
  const kept = await must(desk.manager.get(`${hall}/notices/${notices[0].id}`));
  expect(JSON.stringify(kept)).not.toContain(code);
  await refused('bills.code_wrong', open(code_id, code === '111111' ? '222222' : '111111'));
  await refused('kit.not_found', open(code_id, code, await world.device(1001, 'K2')));
  const shown = await must(open(code_id, code));
  expect(shown).toMatchObject({ mask: expect.stringContaining('****'), months: 5 });
  expect(shown.bills).toHaveLength(5);
  expect(JSON.stringify(shown)).not.toContain(number);
  await refused('bills.code_over', open(code_id, code));
  expect(
    (
      await run(`select what from event where subject_id = $1 and what like 'bills.%' order by at, id`, [
        code_id,
      ])
    ).map(one => one.what),
  ).toEqual(['bills.code_wrong', 'bills.show_kiosk']);
  // Three tries of one code, three codes an hour to one number.
  const tired = (await must(ask(44))).code_id;
  const [right] = await arrived();
  for (let n = 0; n < 3; n += 1)
    await refused('bills.code_wrong', open(tired, right === '111111' ? '222222' : '111111'));
  await refused('bills.code_over', open(tired, right));
  await must(ask(44));
  const sent = (await arrived()).length;
  await must(ask(44));
  expect(await arrived()).toHaveLength(sent);
});

test('PRM-02 price and period, how long it holds and what leaving costs stand on the form before anybody agrees', async () => {
  const ticket = await desk.serve('plan_change');
  const { order_id } = await must(desk.open(ticket, await desk.request(ticket, 'plan_change')));
  const { order } = await must(desk.clerk.get(`${hall}/orders/${order_id}`));
  expect(order.state).toBe('eligible');
  const said = order.form.map(
    (one: { say: { en: string }; value: { en: string } }) => `${one.say.en} ${one.value.en}`,
  );
  expect(said).toContain('Plus 59: price 59.00 yuan a month');
  expect(said).toContain('Holds no contract period');
  expect(said).toContain('Leaving early no penalty');
  // What the customer signs holds it: another text would be another fingerprint.
  await desk.tell(order_id);
  const screen = await must(desk.screen.get(`${desk.counter}/customer-orders`));
  expect(JSON.stringify(screen.orders)).toContain('提前退出');
  await must(desk.step(order_id, 'lapse', { reason: 'changed their mind' }));
  await must(desk.finish(ticket));
});

test('FEE-05 the auditor draws bills, each is judged; one that does not add up is not called right; the error rate stands', async () => {
  const prices = () => 1900;
  expect(findingsOf({ month: '2026-09', total_fen: 1900, lines: [line()] }, prices)).toEqual([]);
  expect(findingsOf({ month: '2026-09', total_fen: 2900, lines: [line({ fen: 2900 })] }, prices)).toEqual([
    'price',
  ]);
  expect(findingsOf({ month: '2026-09', total_fen: 1901, lines: [line()] }, prices)).toEqual(['sum']);
  const draw = (who: Caller, month = billedMonths(world.day)[3]) =>
    who.post(`${hall}/bill-rechecks`, { month });
  await refused('kit.not_permitted', draw(desk.manager));
  await refused('bills.month_runs', draw(auditor, world.day.slice(0, 7)));
  // Forty accounts in care, one of them billed wrongly: enough draws find it.
  let sheet: { account_id: string; findings: string[] }[] = [];
  let id = '';
  for (let n = 0; n < 40 && !sheet.some(one => one.findings.length > 0); n += 1) {
    id = (await must(draw(auditor))).id;
    sheet = (await must(auditor.get(`${hall}/bill-rechecks`))).rechecks[0].sheet;
  }
  expect(sheet).toHaveLength(20);
  const sign = (judged: object[], who = auditor) =>
    who.post(`${hall}/bill-rechecks/${id}/sign`, { judged, note: 'looked at each' });
  const all = (wrong: (one: { findings: string[] }) => boolean) =>
    sheet.map(one => ({ account_id: one.account_id, wrong: wrong(one) }));
  await refused('bills.not_all_judged', sign(all(() => true).slice(1)));
  await refused('bills.finding_ignored', sign(all(() => false)));
  await refused(
    'kit.not_permitted',
    sign(
      all(() => true),
      desk.manager,
    ),
  );
  expect(await must(sign(all(one => one.findings.length > 0)))).toEqual({ size: 20, wrong: 1 });
  await refused('kit.not_from_here', sign(all(one => one.findings.length > 0)));
});
