import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered } from '../../kit/testing/http.ts';

let world: World;
let desk: Desk;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status >= 400 && status < 500, String(status)).toBe(true);
};
const reason = { reason: '打印机卡纸，打花了' };
const list = async () =>
  must(desk.manager.get(`${desk.hall}/receipts?day=${world.day}`)) as Promise<{
    receipts: {
      id: string;
      no: string;
      state: string;
      replaces: string | null;
      void_reason: string | null;
    }[];
    runs: { used: number; voided: number; replaced: number; missing: number; sum_fen: number }[];
  }>;
const newest = async (): Promise<{ id: string; no: string }> => {
  const last = (await list()).receipts.at(-1);
  if (last === undefined) throw new Error('no receipt');
  return last;
};
const voids = (id: string, who = desk.manager) => who.post(`${desk.hall}/receipts/${id}/void`, reason);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3 });
});
afterAll(() => world.close());

test('FEE-10 a void receipt keeps its number and its reason, and the next number takes its place', async () => {
  await desk.bill(5000);
  const spoilt = await newest();
  const made = await must(voids(spoilt.id));
  expect(made).toMatchObject({ void_no: spoilt.no, no: '1001-R0000002' });
  const { receipts, runs } = await list();
  expect(receipts).toMatchObject([
    { no: spoilt.no, state: 'voided', void_reason: reason.reason, replaces: null },
    { no: made.no, state: 'issued', void_reason: null, replaces: spoilt.no },
  ]);
  // The money is counted once: the void one adds nothing, and no number is missing.
  expect(runs).toMatchObject([{ used: 2, voided: 1, replaced: 1, missing: 0, sum_fen: 5000 }]);
  await refused('kit.not_from_here', desk.clerk.post(`${desk.hall}/receipts/${spoilt.id}/reprint`, reason));
});

test('FEE-10 who may void, and when: not the clerk, not oneself, not twice, not after the day was locked', async () => {
  await desk.bill(3000);
  const { id } = await newest();
  await refused('kit.not_permitted', voids(id, desk.clerk));
  await refused('kit.not_permitted', voids(id, desk.floor));
  await refused('kit.not_found', voids('01900000-0000-7000-8000-0000000000ff'));
  expect((await desk.manager.post(`${desk.hall}/receipts/${id}/void`, { reason: '' })).status).toBe(422);
  const by = 'update receipt set issued_by = (select id from person where staff_no = $1) where id = $2';
  await run(by, ['0305', id]);
  await refused('receipts.own_receipt', voids(id));
  await run(by, ['0301', id]);
  await run('update ledger_day set locked_at = now() where hall_id = 1001 and day = $1', [world.day]);
  await refused('receipts.day_over', voids(id));
  await run('update ledger_day set locked_at = null where hall_id = 1001');
  await must(voids(id));
  await refused('receipts.void_already', voids(id));
});

test('FEE-10 two presses at once void a receipt once, and the numbers stay without a gap', async () => {
  await desk.bill(2000);
  const { id } = await newest();
  const answers = await Promise.all([voids(id), voids(id), voids(id)]);
  expect(answers.filter(one => one.status === 200)).toHaveLength(1);
  const [found] = (await list()).runs;
  expect(found).toMatchObject({ missing: 0 });
  expect(found?.voided).toBe(found?.replaced);
});

test('FEE-10 the till counts the money of a voided receipt once, and its papers agree', async () => {
  // 500.00 float + 50.00 + 30.00 + 20.00
  await must(desk.tillStep('start-close'));
  const counted = await must(desk.tillStep('count', { pieces: { 10000: 6 } }));
  expect(counted).toMatchObject({ state: 'balanced', difference_fen: 0 });
  const cash = counted.lines.find((line: { tender: string }) => line.tender === 'cash');
  expect(cash).toMatchObject({ expected_fen: 60_000, vouchers_fen: 60_000 });
});
