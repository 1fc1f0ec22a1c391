import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDayBegun, rowsOf } from '../../apps/server/testing/begun.ts';
import { customers, type Desk, must } from '../../apps/server/testing/desk.ts';
import type { World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { nextMonth } from '../carrier/index.ts';
import { demoNumber } from '../demo/index.ts';

let world: World;
let desk: Desk;
let phone: Caller;
const next = customers(200);
const run = rowsOf(() => world);

beforeAll(async () => {
  ({ world, desk } = await aDayBegun(next));
  phone = world.nobody('m');
});
afterAll(() => world.close());

const arrived = async (n: number): Promise<{ text: string; link: string | null }[]> =>
  (await must(phone.get('/api/halls/1001/simulated-phone'))).messages.filter((one: { mask: string }) =>
    one.mask.endsWith(demoNumber('used', n).slice(-4)),
  );
test('PRM-05 BIZ-19 a service is free until the month after: reminded of, given up by link, or charged once a month by its item', async () => {
  const added = async (service: string) => {
    const n = next();
    const ticket = await desk.serve('service_add');
    const { order } = await desk.confirmed(ticket, 'service_add', { asks: { service }, customer: n });
    await must(desk.pay(ticket, { tender: 'cash', expected_fen: 0 }));
    await must(desk.finish(ticket));
    return { order, n };
  };
  const account = async (n: number) =>
    (
      await run(
        `select balance_fen - owed_fen as stands, account_id from carrier_number n join carrier_account a on a.id = n.account_id
         where n.tail = $1 and n.mask like '139%'`,
        [demoNumber('used', n).slice(-4)],
      )
    )[0];
  const given_up = await added('ringback');
  const kept = await added('cloud_disk');
  const ended = await added('caller_id');
  const before = [await account(given_up.n), await account(kept.n), await account(ended.n)];
  // On the last days of a month a reminder goes out at once; here it still waits.
  await run(`update notice set state = 'queued' where subject_id = $1`, [ended.order]);
  const ticket = await desk.serve('service_end');
  const { check_id } = await must(desk.read(ended.n));
  const asked = { business: 'service_end', asks: { service: 'caller_id' }, check_id };
  const made = await must(desk.open(ticket, { ...asked, number: demoNumber('used', ended.n) }));
  await desk.tell(made.order_id);
  await must(desk.sign(made.order_id));
  await must(desk.pay(ticket, { tender: 'cash', expected_fen: 0 }));
  await must(desk.finish(ticket));
  const charged_on = nextMonth(world.day);
  await stepHall(world.server.house, 1001, onDay(addDays(charged_on, -1), '12:00'));
  const [told] = await arrived(given_up.n);
  expect(told?.text).toContain(`从 ${charged_on} 起首次收费`);
  expect(await run('select state from notice where subject_id = $1', [ended.order])).toEqual([
    { state: 'cancelled' },
  ]);
  const secret = (told?.link ?? '').split('#')[1];
  const path = `/api/halls/1001/orders/${given_up.order}/give-up`;
  expect((await must(phone.post(path, { secret }))).state).toBe('reversed');
  await stepHall(world.server.house, 1001, onDay(charged_on, '00:01'));
  const next_charge = nextMonth(charged_on);
  expect((await account(given_up.n)).stands).toBe(before[0].stands);
  expect((await account(ended.n)).stands).toBe(before[2].stands);
  expect((await account(kept.n)).stands).toBe(before[1].stands - 1000);
  const [bill] = await run(`select lines from carrier_bill where account_id = $1 and month = $2`, [
    before[1].account_id,
    charged_on.slice(0, 7),
  ]);
  const lines = (typeof bill.lines === 'string' ? JSON.parse(bill.lines) : bill.lines) as {
    tariff: { code: string };
    cause: { no: string };
    fen: number;
  }[];
  expect(lines.filter(one => one.tariff.code === 'cloud_disk')).toMatchObject([
    { fen: 1000, cause: { no: kept.order.slice(-8).toUpperCase() } },
  ]);
  await stepHall(world.server.house, 1001, onDay(next_charge, '00:01'));
  expect((await account(kept.n)).stands).toBe(before[1].stands - 2000);
});
