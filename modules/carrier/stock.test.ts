import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Caller } from '../../kit/testing/http.ts';

const hall = '/api/halls/1001';
let world: World;
let clerk: Caller;
let keeper: Caller;
let holder: string;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const codeOf = async (answer: Promise<{ body: { code?: string } }>) => (await answer).body.code;
const cards = async (): Promise<{ stock: number; box: number }> => {
  const { stock, boxes } = await must(keeper.get(`${hall}/sim-cards`));
  return { stock, box: boxes.find((one: { holder_id: string }) => one.holder_id === holder).cards };
};
const ask = (who: Caller, verb: 'issue' | 'hand_back', count: unknown) =>
  who.post(`${hall}/pairs`, { what: `carrier.sim.${verb}`, subject_id: holder, facts: { cards: count } });
const seal = (who: Caller, pair_id: string) => who.post(`${hall}/pairs/${pair_id}/seal`);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  clerk = await world.as('0301');
  keeper = await world.as('0307', 'office');
  holder = (await run(`select id from person where staff_no = '0301'`))[0]?.id;
});
afterAll(() => world.close());

test('SIM-06 cards go from the stock into a box against two signatures, in the order of their numbers, each with its event', async () => {
  const before = await cards();
  const next = await run(
    `select id from carrier_sim where at_hall_id = 1001 and state = 'in_hall_stock' order by iccid limit 20`,
  );
  const asked = await must(ask(clerk, 'issue', 20));
  const colleague = await world.as('0302');
  expect(await codeOf(seal(colleague, asked.pair_id))).toBe('carrier.holder_and_keeper');
  expect(await codeOf(seal(clerk, asked.pair_id))).toBe('people.pair_same_person');
  await must(seal(keeper, asked.pair_id));
  expect(await cards()).toEqual({ stock: before.stock - 20, box: before.box + 20 });
  const moved = await run(`select subject_id from event where what = 'carrier.sim.issue' and hall_id = 1001`);
  expect(moved.map(row => row.subject_id).sort()).toEqual(next.map(row => row.id).sort());
});

test('SIM-06 and come back the same way; nobody signs for cards that are not there, or for another’s box', async () => {
  const before = await cards();
  const asked = await must(ask(keeper, 'hand_back', 5));
  await must(seal(clerk, asked.pair_id));
  expect(await cards()).toEqual({ stock: before.stock + 5, box: before.box - 5 });
  expect(await codeOf(ask(clerk, 'hand_back', before.box))).toBe('carrier.too_few');
  for (const wrong of [0, -1, 1.5, 201, 'all'])
    expect(await codeOf(ask(clerk, 'issue', wrong))).toBe('carrier.how_many');
  expect(await codeOf(ask(await world.as('0302'), 'issue', 5))).toBe('carrier.holder_and_keeper');
  // Two requests for the last cards: the second finds them gone.
  const { stock } = await cards();
  const most = Math.min(stock, 200);
  await run(
    `update carrier_sim set state = 'in_province_stock' where id in
     (select id from carrier_sim where at_hall_id = 1001 and state = 'in_hall_stock' order by iccid desc offset $1)`,
    [most],
  );
  const one = await must(ask(clerk, 'issue', most));
  const colleague = (await run(`select id from person where staff_no = '0302'`))[0]?.id;
  const other = await must(
    keeper.post(`${hall}/pairs`, {
      what: 'carrier.sim.issue',
      subject_id: colleague,
      facts: { cards: most },
    }),
  );
  const answers = await Promise.all([seal(keeper, one.pair_id), seal(await world.as('0302'), other.pair_id)]);
  expect(answers.map(answer => answer.status).sort()).toEqual([200, 409]);
  expect((await cards()).stock).toBe(0);
});
