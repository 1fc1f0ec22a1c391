import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDayBegun, refused, rowsOf } from '../../apps/server/testing/begun.ts';
import { customers, type Desk, must, pieces } from '../../apps/server/testing/desk.ts';
import type { World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import { transaction } from '../../kit/db.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { demoNumber } from '../demo/index.ts';
import { sampleOf } from '../identity/index.ts';
import { flawsOfDay } from '../ledger/index.ts';
import { doubleOf, whyNotTakeBack } from './compensation.ts';

let world: World;
let desk: Desk;
let officer: Caller;
let head: Caller;
let branch: Caller;
let province: Caller;
let ticket = '';
const hall = '/api/halls/1001';
const next = customers(30);
const run = rowsOf(() => world);
const at = (id: string, verb: string) => `${hall}/compensations/${id}/${verb}`;

beforeAll(async () => {
  ({ world, desk } = await aDayBegun(next));
  officer = await world.as('0308', 'office');
  head = await world.as('0306', 'office');
  branch = await world.as('0102', 'office');
  province = await world.as('0104', 'office');
  ticket = await desk.serve();
});
afterAll(() => world.close());

/** The n-th customer stands at the desk with a document and claims. */
async function claim(n: number, more: object = {}) {
  const { check_id } = await must(desk.read(n));
  const body = {
    ...{ number: demoNumber('used', n), check_id, kind: 'overcharge', about: '2026-09' },
    ...{ claimed_fen: 1000, said: 'the plan was charged too much', ...more },
  };
  return desk.clerk.post(`${hall}/tickets/${ticket}/compensations`, body);
}
/** The number of the receipt with which so much was paid onto the n-th customer's number. */
const receiptFor = (n: number, amount_fen: number) => desk.receiptFor(ticket, n, amount_fen);
/** The document of the n-th customer, read in this visit: cash goes to them. */
const to = async (n: number) => ({ ticket_id: ticket, check_id: (await must(desk.read(n))).check_id });
const proven = (overcharge_fen: number) => ({
  ...{ category: 'not_published', overcharge_fen, proof: 'the bill beside the price list of that month' },
});

test('PRM-04 what was overcharged comes back twice, in cash against a slip, and the single sum is refused', async () => {
  const n = next();
  const other = demoNumber('used', n + 1);
  const { check_id } = await must(desk.read(n));
  await refused('compensations.holder_only', claim(n, { number: other, check_id }));
  await refused('compensations.how_much', claim(n, { claimed_fen: undefined }));
  const { case_id } = await must(claim(n));
  await refused('compensations.claimed_already', claim(n));
  await refused('kit.not_permitted', desk.clerk.post(at(case_id, 'verify'), proven(1000)));
  await refused('compensations.more_than_billed', officer.post(at(case_id, 'verify'), proven(900_000)));
  expect(await must(officer.post(at(case_id, 'verify'), proven(1000)))).toMatchObject({ refund_fen: 2000 });
  await must(desk.manager.post(at(case_id, 'approve')));
  const pay = async (amount_fen: number) =>
    desk.clerk.post(at(case_id, 'pay'), { how: 'cash', amount_fen, ...(await to(n)) });
  await refused('compensations.not_this_sum', pay(1000));
  // Not even a row that was tampered with pays the single sum: the rule asks anew, and the database has its own.
  await expect(run('update compensation set refund_fen = 1000 where id = $1', [case_id])).rejects.toThrow(
    'compensation_double',
  );
  const before = await run(
    `select balance_fen from ledger_balance where holder_id = $1 and account = 'cash'`,
    [desk.till],
  );
  const paid = await must(pay(2000));
  expect(paid.receipt_no).toBe('1001-T0000001');
  await refused('kit.not_from_here', pay(2000));
  const after = await run(
    `select balance_fen from ledger_balance where holder_id = $1 and account = 'cash'`,
    [desk.till],
  );
  expect(before[0].balance_fen - after[0].balance_fen).toBe(2000);
  const lines = await run(
    `select account, side, amount_fen from ledger_posting where journal_id = $1 order by account`,
    [case_id],
  );
  expect(lines).toEqual([
    { account: 'cash', side: 'credit', amount_fen: 2000 },
    { account: 'compensation', side: 'debit', amount_fen: 1000 },
    { account: 'overcharge_claim', side: 'debit', amount_fen: 1000 },
  ]);
  expect(doubleOf(1234)).toBe(2468);
});

/** A case of a promise that was broken to the n-th customer, approved. */
async function approved(n: number): Promise<string> {
  const said = 'nobody called back';
  const { case_id } = await must(
    claim(n, { kind: 'promise', about: 'PRM-05', said, claimed_fen: undefined }),
  );
  await must(officer.post(at(case_id, 'verify'), { proof: 'the complaint and its clock' }));
  await must(desk.manager.post(at(case_id, 'approve')));
  return case_id;
}

test('PRM-04 RNM-05 cash is handed to whose money it is, proven in the visit, or to an agent with both documents', async () => {
  const [n, other] = [next(), next()];
  const id = await approved(n);
  const pay = (body: object) => desk.clerk.post(at(id, 'pay'), { how: 'cash', amount_fen: 1000, ...body });
  const { check_id, ticket_id } = await to(n);
  await refused('compensations.prove_holder', pay({}));
  await refused('compensations.prove_holder', pay({ ticket_id }));
  await refused('compensations.not_theirs', pay(await to(other)));
  const by = { check_id: (await to(other)).check_id, relation: 'child', letter_on: world.day };
  await refused('identity.no_holder_document', pay({ ticket_id, check_id, agent: by }));
  const brought = (await must(desk.read(n, { absent: true }))).check_id;
  const old = { ...by, letter_on: '2020-01-01' };
  await refused('identity.letter_not_good', pay({ ticket_id, check_id: brought, agent: old }));
  // The document alone is no holder: somebody has to have come with it.
  expect((await pay({ ticket_id, check_id: brought })).status).toBeGreaterThanOrEqual(400);
  expect((await run('select state from compensation where id = $1', [id]))[0]?.state).toBe('approved');
  await must(pay({ ticket_id, check_id: brought, agent: by }));
  const kept = await run(
    'select paid_ticket_id, paid_check_id, paid_agent_check_id from compensation where id = $1',
    [id],
  );
  expect(kept).toEqual([
    { paid_ticket_id: ticket_id, paid_check_id: brought, paid_agent_check_id: by.check_id },
  ]);
  const [said] = await run(
    `select facts from event where subject_id = $1 and what = 'compensations.compensation.pay'`,
    [id],
  );
  expect(said?.facts).toContain(brought);
});

test('GEN-16 CASH-07 a payment is taken back on its day by another, in the books, at the till and on the account, and paid anew', async () => {
  const n = next();
  const cash = async () =>
    (
      await run(`select balance_fen from ledger_balance where holder_id = $1 and account = 'cash'`, [
        desk.till,
      ])
    )[0]?.balance_fen as number;
  const held = async () =>
    (
      await run(
        `select balance_fen from carrier_account where id = (select account_id from carrier_number where tail = $1 and mask like '139%')`,
        [demoNumber('used', n).slice(-4)],
      )
    )[0]?.balance_fen as number;
  const id = await approved(n);
  const pay = async (how: string) =>
    must(desk.clerk.post(at(id, 'pay'), { how, amount_fen: 1000, ...(how === 'cash' ? await to(n) : {}) }));
  const back = (who: Caller) => who.post(at(id, 'take-back'), { reason: 'paid onto the wrong number' });
  const [before, had] = [await cash(), await held()];
  await refused('kit.not_from_here', back(head));
  const first = await pay('account');
  await refused('kit.not_permitted', back(desk.clerk));
  await refused('compensations.own_case', back(desk.manager));
  const undone = await must(back(head));
  await refused('kit.not_from_here', back(head));
  expect(await held()).toBe(had);
  expect([first.receipt_no, undone.receipt_no]).toEqual([
    expect.stringMatching(/^1001-T/),
    expect.stringMatching(/^1001-R/),
  ]);
  await pay('cash');
  expect(await cash()).toBe(before - 1000);
  expect((await must(back(head))).receipt_no).toMatch(/^1001-R/);
  expect(await cash()).toBe(before);
  await pay('account');
  expect(await held()).toBe(had + 1000);
  expect(
    whyNotTakeBack(
      { paid_by: 'a', approved_by: 'b', paid_how: 'cash' },
      {
        ...{ paid_on: '2026-01-01', today: '2026-01-02', actor_id: 'c' },
        ...{ till_open: true, books_open: true },
      },
    ),
  ).toBe('compensations.day_is_over');
});

test('GEN-16 who approves follows the sum, and is never who took or verified the claim', async () => {
  const decide = async (overcharge_fen: number) => {
    const n = next();
    const about = await receiptFor(n, overcharge_fen + 100);
    const { case_id } = await must(claim(n, { about, claimed_fen: overcharge_fen }));
    await refused(
      'compensations.more_than_billed',
      officer.post(at(case_id, 'verify'), proven(overcharge_fen + 101)),
    );
    await must(officer.post(at(case_id, 'verify'), proven(overcharge_fen)));
    return case_id as string;
  };
  const approve = (id: string, who: Caller) => who.post(at(id, 'approve'));
  const small = await decide(2500);
  await refused('kit.not_permitted', approve(small, desk.clerk));
  await must(approve(small, desk.manager));
  const middle = await decide(2600);
  await refused('compensations.for_hall_manager', approve(middle, desk.manager));
  await must(approve(middle, head));
  const large = await decide(25_100);
  await refused('compensations.for_branch_supervisor', approve(large, head));
  await must(approve(large, branch));
  // Onto the account: the customer's own system hears of it once.
  const pay = () => desk.clerk.post(at(large, 'pay'), { how: 'account', amount_fen: 50_200 });
  await must(pay());
  await refused('kit.not_from_here', pay());
  const entries = await run('select amount_fen from carrier_entry where id = $1', [large]);
  expect(entries).toEqual([{ amount_fen: 50_200 }]);
  const mine = next();
  const own = await must(claim(mine, { about: await receiptFor(mine, 700), claimed_fen: 700 }));
  // Another's receipt, one that is none, and one of another hall are no charge of this number.
  for (const about of [
    await receiptFor(next(), 700),
    '1001-R0009999',
    '1002-R0000001',
    'order-own',
    '2026-13',
  ])
    await refused('compensations.no_such_charge', claim(mine, { about, claimed_fen: 700 }));
  await must(head.post(at(own.case_id, 'verify'), proven(700)));
  await refused('compensations.own_case', approve(own.case_id, head));
});

test('FEE-06 a wrongful fee of an order comes back through the same case, only proven by another, with category and sum', async () => {
  const n = next();
  const about = await receiptFor(n, 1000);
  const { case_id } = await must(claim(n, { about, said: 'charged for a card that was not changed' }));
  const verify = (body: object) => officer.post(at(case_id, 'verify'), body);
  await refused('compensations.not_proven', verify({ proof: 'the order and its receipt' }));
  await refused(
    'compensations.not_proven',
    verify({ category: 'not_done', proof: 'the order and its receipt' }),
  );
  await must(verify({ category: 'not_done', overcharge_fen: 1000, proof: 'no card left the box' }));
  await must(desk.manager.post(at(case_id, 'approve')));
  await must(desk.clerk.post(at(case_id, 'pay'), { how: 'cash', amount_fen: 2000, ...(await to(n)) }));
  const other = await must(claim(next(), { about: '2026-08' }));
  await must(
    officer.post(at(other.case_id, 'reject'), { proof: 'the fee is on the price list and was told' }),
  );
  await refused('kit.not_from_here', desk.manager.post(at(other.case_id, 'approve')));
});

test('PRM-00 a broken promise is a case of its own, made good by the published sum, and stands on the board of promises', async () => {
  const said = 'a complaint was not answered within two days';
  await refused('compensations.which_promise', claim(next(), { kind: 'promise', about: 'PRM-99', said }));
  const { case_id } = await must(
    claim(next(), { kind: 'promise', about: 'PRM-07', said, claimed_fen: undefined }),
  );
  const told = await must(officer.post(at(case_id, 'verify'), { proof: 'the complaint and its clock' }));
  expect(told.refund_fen).toBe(1000);
  await must(desk.manager.post(at(case_id, 'approve')));
  await must(desk.clerk.post(at(case_id, 'pay'), { how: 'account', amount_fen: 1000 }));
  const seen = await must(world.nobody('m').get(`${hall}/compensations-published`));
  expect(seen.breaches).toContainEqual({ row: 'PRM-07', cases: 1, paid: 1 });
  const board = await must(world.nobody('m').get(`${hall}/promises`));
  const general = board.promises.find((one: { row: string }) => one.row === 'PRM-00');
  expect(JSON.stringify(general ?? board.promises)).toContain('Promises broken in 90 days');
});

test('CMP-15 money that settles a complaint is a case in the books: agreed, approved by its size, paid from a till, then answered', async () => {
  const n = next();
  const raised = {
    category: 'attitude',
    said: 'nobody called back for a week',
    reply_by: 'page',
    from: 'qr',
  };
  const page = world.nobody('m');
  const made = await must(page.post(`${hall}/complaints`, { ...raised, phone: '13800009999' }));
  const press = (who: Caller, body: object) =>
    who.post(`${hall}/complaints/${made.id}/press`, { press: body });
  await must(
    press(officer, { verb: 'accept', calmed: 'by_phone', restated: 'no call back', confirmed: true }),
  );
  const heavy = { verb: 'assess', severity: 'general', category: 'attitude', about_id: null };
  await must(press(officer, heavy));
  const offer = { verb: 'propose', solution: 'goodwill', amount_fen: 6000, reply: 'we are sorry, and pay' };
  // The number the complaint left is none of ours: money has to have somewhere to go.
  await refused('carrier.no_such_number', press(officer, offer));
  const number = demoNumber('used', n);
  await must(press(officer, { ...offer, number }));
  const one = async () =>
    (await run(`select * from compensation where complaint_id = $1 order by claimed_at, id`, [made.id])).at(
      -1,
    );
  const id = (await one())?.id as string;
  expect(await one()).toMatchObject({ state: 'claimed', kind: 'amends', about: made.no, refund_fen: null });
  await refused('kit.not_from_here', head.post(at(id, 'verify'), { proof: 'it was agreed on' }));
  await refused('kit.not_from_here', head.post(at(id, 'approve')));
  // Not accepted: it is owed no more, and another offer is another case.
  const say = (word: string) =>
    page.post(`${hall}/complaints/${made.id}/mine/say`, { secret: made.secret, word });
  await must(say('disagree'));
  expect((await one())?.state).toBe('forgone');
  await must(press(head, { verb: 'take_up' }));
  await must(press(head, { ...offer, number }));
  await must(say('agree'));
  const owed = (await one())?.id as string;
  expect(await one()).toMatchObject({ state: 'calculated', refund_fen: 6000 });
  const answer = { verb: 'answer', answer: 'paid onto the account' };
  await refused('complaints.amends_unpaid', press(head, answer));
  // Whoever offered it does not approve it, and a duty manager's word does not reach so far.
  await refused('compensations.own_case', head.post(at(owed, 'approve')));
  await refused('compensations.for_hall_manager', desk.manager.post(at(owed, 'approve')));
  await must(branch.post(at(owed, 'approve')));
  await refused('complaints.amends_unpaid', press(head, answer));
  const money = { how: 'cash', amount_fen: 6000, ...(await to(n)) };
  expect((await must(desk.clerk.post(at(owed, 'pay'), money))).receipt_no).toMatch(/^1001-T/);
  const lines = await run(
    'select account, side, amount_fen from ledger_posting where journal_id = $1 order by account',
    [owed],
  );
  expect(lines).toEqual([
    { account: 'cash', side: 'credit', amount_fen: 6000 },
    { account: 'compensation', side: 'debit', amount_fen: 6000 },
  ]);
  const seen = await must(head.get(`${hall}/complaints/${made.id}`));
  expect(seen.amends).toEqual({ zh: '已返还', en: 'paid' });
  await must(press(head, answer));
});

let raised = 0;
/** A complaint that is looked into, and what is done with it. */
async function lookedInto(phone?: string) {
  raised += 1;
  const page = world.nobody('m');
  const left = phone === undefined ? {} : { phone };
  const told = { category: 'attitude', said: 'nobody called back', reply_by: 'page', from: 'qr', ...left };
  const own = { 'X-Forwarded-For': `10.9.0.${raised}` };
  const made = await must(page.post(`${hall}/complaints`, told, own));
  const path = `${hall}/complaints/${made.id}`;
  const press = (who: Caller, body: object) => who.post(`${path}/press`, { press: body });
  const say = (word: string) => page.post(`${path}/mine/say`, { secret: made.secret, word });
  const one = async () =>
    (await run('select * from compensation where complaint_id = $1 order by claimed_at, id', [made.id])).at(
      -1,
    );
  await must(
    press(officer, { verb: 'accept', calmed: 'by_phone', restated: 'no call back', confirmed: true }),
  );
  await must(press(officer, { verb: 'assess', severity: 'general', category: 'attitude', about_id: null }));
  return { path, press, say, one };
}
/** Money onto the n-th customer's number. */
const goodwill = (n: number, amount_fen = 4000) => ({
  ...{ verb: 'propose', solution: 'goodwill', amount_fen, reply: 'we are sorry, and pay' },
  number: demoNumber('used', n),
});
/** The same, offered by somebody and agreed to by the customer. */
async function agreedOn(n: number, who: Caller, amount_fen = 4000) {
  const of = await lookedInto();
  await must(of.press(who, goodwill(n, amount_fen)));
  await must(of.say('agree'));
  return { ...of, id: (await of.one())?.id as string };
}
const answer = { verb: 'answer', answer: 'paid onto the account' };

test('GEN-16 what the branch itself offered beyond the hall manager’s limit the province approves', async () => {
  const { id } = await agreedOn(next(), branch, 60_000);
  await refused('compensations.own_case', branch.post(at(id, 'approve')));
  await refused('compensations.for_branch_supervisor', head.post(at(id, 'approve')));
  await must(province.post(at(id, 'approve')));
});

test('GEN-16 CMP-15 agreed money is declined by whoever may approve it, with a reason, and its complaint looked into anew', async () => {
  const n = next();
  const of = await agreedOn(n, officer);
  await refused('complaints.amends_stand', of.press(officer, { verb: 'reconsider' }));
  const { name } = sampleOf(n);
  const no = { reason: `${name} of ${demoNumber('used', n)} was called back` };
  await refused('kit.not_permitted', officer.post(at(of.id, 'decline'), no));
  await must(desk.manager.post(at(of.id, 'decline'), no));
  const row = await of.one();
  expect(row).toMatchObject({ state: 'forgone', proof: expect.stringContaining('was called back') });
  expect(row?.proof).not.toContain(name);
  expect(row?.proof).not.toContain(demoNumber('used', n));
  const late = `select 1 from due_work where subject_id = $1 and kind = 'compensations.amends_late'`;
  expect(await run(late, [of.id])).toEqual([]);
  await refused('complaints.amends_declined', of.press(officer, answer));
  // Whoever offered it and whose complaint it is hear of it at once: on its record, its list and ledger, and on the floor.
  await world.at('09:05');
  const complaint_id = of.path.split('/').at(-1);
  const told = async () => {
    const { complaints } = await must(officer.get(`${hall}/complaints`));
    const { matters } = await must(officer.get(`${hall}/first-asked`));
    const { cases } = await must(officer.get(`${hall}/compensations`));
    const one = <Of extends { id: string }>(all: Of[], id: unknown) => all.find(row => row.id === id);
    return {
      listed: one<{ id: string; declined: boolean }>(complaints, complaint_id)?.declined,
      owned: JSON.stringify(one<{ id: string }>(matters, complaint_id)).includes('补偿未批'),
      offered: one<{ id: string; by_me: boolean }>(cases, of.id)?.by_me,
    };
  };
  expect(await told()).toEqual({ listed: true, owned: true, offered: true });
  const [noted] = await run(
    `select facts from event where what = 'complaints.amends_declined' and subject_id = $1`,
    [complaint_id],
  );
  const [{ id: his }] = await run(`select id from person where staff_no = '0308'`);
  expect(JSON.parse(noted?.facts ?? '{}')).toMatchObject({
    handler_id: his,
    offered_by: his,
    case_id: of.id,
  });
  const alerts = async () =>
    run(`select 1 from floor_alert where kind = 'declined' and subject_id = $1 and state <> 'done'`, [
      complaint_id,
    ]);
  expect(await alerts()).toHaveLength(1);
  const { verbs, amends_why } = await must(officer.get(of.path));
  expect(amends_why).toContain('was called back');
  expect(verbs).toContain('reconsider');
  expect(verbs).not.toContain('answer');
  await must(of.press(officer, { verb: 'reconsider' }));
  expect(await told()).toMatchObject({ listed: false, owned: false });
  await must(of.press(officer, goodwill(n, 1000)));
  await must(of.say('agree'));
  // An approved one is declined too; what a promise owes nobody declines.
  const again = (await of.one())?.id as string;
  await must(desk.manager.post(at(again, 'approve')));
  await must(head.post(at(again, 'decline'), { reason: 'paid by another way' }));
  await refused('kit.not_from_here', head.post(at(await approved(next()), 'decline'), no));
});

test('PRIV-10 CMP-15 nobody offers money to their own number, and another number than the complaint’s is seen', async () => {
  const [own, other] = [next(), next()];
  await must(desk.read(own));
  const tie = { kind: 'id_card', number: sampleOf(own).number, relation: 'family' };
  await must(officer.post(`${hall}/my-ties`, tie));
  const of = await lookedInto(demoNumber('used', 31));
  await refused('identity.own_matter', of.press(officer, goodwill(own)));
  await must(of.press(officer, goodwill(other)));
  const row = await of.one();
  const { cases } = await must(head.get(`${hall}/compensations`));
  // What is offered is kept as a code: each page says it in its own language.
  expect(cases.find((one: { id: string }) => one.id === row?.id)).toMatchObject({
    ...{ said: '', offered: 'goodwill', other_number: true, mask: row?.mask },
  });
  const [told] = await run(
    `select facts from event where subject_id = $1 and what = 'compensations.compensation.offer'`,
    [row?.id],
  );
  expect(JSON.parse(told?.facts ?? '{}')).toMatchObject({ mask: row?.mask, other_number: true });
});

test('CMP-15 a number is another than the complaint’s only where the complaint left one', async () => {
  const goes_to = async (phone: string | undefined) => {
    const n = next();
    const of = await lookedInto(phone);
    await must(of.press(officer, goodwill(n)));
    const row = await of.one();
    const { cases } = await must(head.get(`${hall}/compensations`));
    return cases.find((one: { id: string }) => one.id === row?.id).other_number;
  };
  expect(await goes_to(undefined)).toBe(false);
  expect(await goes_to(demoNumber('used', next()))).toBe(true);
});

test('CMP-15 what an answer said was paid stays owed after it was taken back, though the complaint is withdrawn', async () => {
  const of = await agreedOn(next(), officer);
  const pay = () => desk.clerk.post(at(of.id, 'pay'), { how: 'account', amount_fen: 4000 });
  await must(desk.manager.post(at(of.id, 'approve')));
  await must(pay());
  await must(of.press(officer, answer));
  await must(head.post(at(of.id, 'take-back'), { reason: 'paid onto the wrong number' }));
  await must(of.say('withdraw'));
  expect((await of.one())?.state).toBe('approved');
  await must(pay());
  // Before its answer a complaint takes what was agreed along.
  const early = await agreedOn(next(), officer);
  await must(desk.manager.post(at(early.id, 'approve')));
  await must(early.say('withdraw'));
  expect((await early.one())?.state).toBe('forgone');
});

test('RNM-05 RNM-06 a visit is offered what would be handed over in it: the holder here, or both documents, of a minor a parent’s', async () => {
  const n = next();
  const id = await approved(n);
  const owed = async () =>
    (await must(desk.clerk.get(`${hall}/tickets/${ticket}/compensations-owed`))).cases.find(
      (one: { id: string }) => one.id === id,
    );
  const pay = (body: object) =>
    desk.clerk.post(at(id, 'pay'), { how: 'cash', amount_fen: 1000, ticket_id: ticket, ...body });
  const { check_id } = await to(n);
  expect(await owed()).toMatchObject({ agent_check_id: null, minor: false, refund_fen: 1000 });
  // Nobody knows whose it is: it is not offered, and the way that is left is named.
  const [kept] = await run('select holder_id from compensation where id = $1', [id]);
  await run('update compensation set holder_id = null where id = $1', [id]);
  expect(await owed()).toBeUndefined();
  await refused('compensations.nobody_known', pay({ check_id }));
  await run('update compensation set holder_id = $2 where id = $1', [id, kept.holder_id]);
  // A minor alone is handed nothing; a parent acts for an absent one with the paper that shows it.
  const young = 'update identity_check set age = 12 where ticket_id = $1 and person_id = $2';
  await run(young, [ticket, kept.holder_id]);
  await run(`update identity_check set age = 12 where ticket_id = $1 and person_id <> $2`, [
    ticket,
    kept.holder_id,
  ]);
  expect(await owed()).toBeUndefined();
  await refused('identity.guardian_consents', pay({ check_id }));
  await run(`update identity_check set age = 40 where ticket_id = $1 and person_id <> $2`, [
    ticket,
    kept.holder_id,
  ]);
  const brought = (await must(desk.read(n, { absent: true }))).check_id;
  await run(young, [ticket, kept.holder_id]);
  const seen = await owed();
  expect(seen).toMatchObject({ check_id: brought, minor: true });
  const agent = { check_id: seen.agent_check_id, relation: 'parent', letter_on: world.day };
  await refused('identity.no_relation_proof', pay({ check_id: brought, agent }));
  await must(pay({ check_id: brought, agent: { ...agent, proof: 'household_register' } }));
  expect(await owed()).toBeUndefined();
});

test('RNM-06 a minor who comes with a guardian is handed the cash, the guardian’s document and the paper beside theirs', async () => {
  const [n, other] = [next(), next()];
  const id = await approved(n);
  const { check_id } = await to(n);
  await run(
    `update identity_check set age = 12 where ticket_id = $2 and person_id = (select person_id from identity_check where id = $1)`,
    [check_id, ticket],
  );
  const guard = (await to(other)).check_id;
  const { cases } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/compensations-owed`));
  expect(cases.find((one: { id: string }) => one.id === id)).toMatchObject({
    ...{ check_id, agent_check_id: null, guardian_check_id: guard, minor: true },
  });
  const pay = (more: object) =>
    desk.clerk.post(at(id, 'pay'), { how: 'cash', amount_fen: 1000, ticket_id: ticket, check_id, ...more });
  await refused('identity.guardian_consents', pay({}));
  const by = (relation: string, proof: string, of = guard) => ({
    guardian: { check_id: of, relation, proof },
  });
  await refused('identity.no_relation_proof', pay(by('parent', 'guardian_certificate')));
  await refused('identity.guardian_is_minor', pay(by('parent', 'birth_certificate', check_id)));
  await must(pay(by('parent', 'birth_certificate')));
  expect(
    await run('select paid_check_id, paid_guardian_check_id from compensation where id = $1', [id]),
  ).toEqual([{ paid_check_id: check_id, paid_guardian_check_id: guard }]);
});

test('FEE-10 what goes onto an account has a numbered paper of the same series as cash: listed, printed again with a mark, beside no till', async () => {
  const [onto, handed] = [next(), next()];
  const pay = async (n: number, how: 'account' | 'cash') =>
    must(
      desk.clerk.post(at(await approved(n), 'pay'), {
        ...{ how, amount_fen: 1000 },
        ...(how === 'cash' ? await to(n) : {}),
      }),
    );
  const numbers = [(await pay(onto, 'account')).receipt_no, (await pay(handed, 'cash')).receipt_no];
  const placeOf = (no: string) => Number(no.slice(-7));
  expect(placeOf(numbers[1])).toBe(placeOf(numbers[0]) + 1);
  const list = async () => {
    const { receipts, runs } = await must(head.get(`${hall}/receipts?day=${world.day}&series=T`));
    const [run_of_it] = runs.filter((one: { series: string }) => one.series === 'T');
    return { run: run_of_it, of: receipts.find((one: { no: string }) => one.no === numbers[0]) };
  };
  const seen = await list();
  expect(seen.of).toMatchObject({ tender: 'account', ticket_id: null, amount_fen: 1000, reprints: 0 });
  expect(seen.run).toMatchObject({ missing: 0 });
  await must(desk.clerk.post(`${hall}/receipts/${seen.of.id}/reprint`, { reason: 'lost by the customer' }));
  expect((await list()).of).toMatchObject({ reprints: 1 });
  // The papers of a till are of its own money alone: what went onto accounts is none of it.
  const beside = await run(
    `select 1 from receipt where session_id = $1 and tender = 'account' and state = 'issued'`,
    [desk.till],
  );
  expect(beside.length).toBeGreaterThan(0);
  // No invoice is asked of it, voided by another the next number takes its place.
  await must(head.post(`${hall}/receipts/${seen.of.id}/void`, { reason: 'misprinted' }));
  expect((await list()).run).toMatchObject({ missing: 0, voided: 1, replaced: 1 });
});

test('PRM-04 what was paid stands in the published figures from the next day on; what is late is told; the books close', async () => {
  const published = async () => must(world.nobody('m').get(`${hall}/compensations-published`));
  expect((await published()).cases).toBe(0);
  const open = await must(claim(next(), { about: '2026-08' }));
  const [onto, handed] = [await approved(next()), next()];
  const in_cash = await approved(handed);
  await must(desk.clerk.post(at(onto, 'pay'), { how: 'account', amount_fen: 1000 }));
  await must(desk.clerk.post(at(in_cash, 'pay'), { how: 'cash', amount_fen: 1000, ...(await to(handed)) }));
  await must(desk.finish(ticket));
  const cash = await run(`select balance_fen from ledger_balance where holder_id = $1 and account = 'cash'`, [
    desk.till,
  ]);
  await desk.closeTill({ pieces: pieces(cash[0].balance_fen) });
  // What was paid onto an account is taken back over a closed till; cash is not, and the list says so.
  const { cases } = await must(head.get(`${hall}/compensations`));
  const may = (id: string) => cases.find((one: { id: string }) => one.id === id)?.may_take_back;
  expect([may(onto), may(in_cash)]).toEqual([true, false]);
  const back = (id: string) => head.post(at(id, 'take-back'), { reason: 'paid onto the wrong number' });
  await refused('compensations.till_is_over', back(in_cash));
  expect(await must(back(onto))).toEqual({ state: 'approved', receipt_no: expect.stringMatching(/^1001-R/) });
  expect(await transaction(world.db, tx => flawsOfDay({ tx }, 1001, world.day))).toEqual([]);
  const { laws } = await must(head.get(`${hall}/money-record`));
  expect(laws.flatMap((one: { faults: string[] }) => one.faults)).toEqual([]);
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '00:01'));
  expect(await published()).toMatchObject({ cases: 3, refund_fen: 2000 + 50_200 + 2000 });
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 7), '12:00'));
  expect(
    await run(`select 1 from event where what = 'compensations.late' and subject_id = $1`, [open.case_id]),
  ).toHaveLength(1);
});
