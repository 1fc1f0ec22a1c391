import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
let page: Page;
let kiosk: Caller;
let clerk: Caller;
const hall = '/api/halls/1001';
const stand = (name: string) =>
  sitDown(browser, { url: `${world.server.url}/floor`, name, width: 1180, height: 820 });

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  kiosk = await world.device(1001, 'K1');
  clerk = await world.as('0301');
  await clerk.post(`${hall}/counters/${world.counter(1)}/open`);
  page = await stand('王建国');
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const shows = (text: string | RegExp, on = page) => on.getByText(text).first().waitFor();
const press = (name: string | RegExp, on = page) => on.getByRole('button', { name }).first().click();
const whole = async (name: string) => expect.soft(await flawsInBoth(page, `floor-${name}`)).toEqual([]);
const run = async (text: string) => (await world.db.pool.query(text)).rows;
const stateOf = async (label: string) =>
  (await run(`select state from queue_ticket where hall_id = 1001 and label = '${label}'`))[0]?.state;
const becomes = (label: string, state: string) => expect.poll(() => stateOf(label)).toBe(state);
const matter = (name: string) => page.locator('.fl-matters button').filter({ hasText: name }).click();
const close = () => page.keyboard.press('Escape');

test('nothing to see is said as such, and a device that wants paper stands by its name (QUE-02)', async () => {
  // The floor stands before the device says so: it has to hear of it.
  await page.locator('.fl-matters').waitFor();
  await kiosk.post(`${hall}/devices/K1/condition`, { condition: 'paper_out' });
  await shows('K1 缺纸');
  for (const [name, empty] of [
    ['低分评价', '今天没有低分评价'],
    ['今天的预约', '今天没有预约'],
    ['停约', '没有人被停约'],
  ] as const) {
    await matter(name);
    await shows(empty);
    await close();
  }
});

test('somebody who waits is sent to a terminal or a hall nearby, with its wait said before (QUE-06)', async () => {
  await kiosk.post(`${hall}/tickets`, { class: 'payment', business: 'bill_payment' });
  await kiosk.post(`${hall}/tickets`, { class: 'ordinary', business: 'consultation' });
  await world.db.pool.query(`update hall_day set state = 'open' where hall_id = 1002 and day = $1`, [
    world.day,
  ]);
  await page.getByRole('button', { name: /^F001 已等/ }).click();
  await shows('滨江路营业厅');
  await whole('11-send');
  await press('引到自助终端');
  await becomes('F001', 'diverted');
  await page.getByRole('button', { name: /^A001 已等/ }).click();
  await shows('这项业务自助终端办不了');
  await press('引到滨江路营业厅');
  await becomes('A001', 'diverted');
});

test('a low rating is read the same day in the customer’s own words (SVC-20)', async () => {
  const taken = (await kiosk.post(`${hall}/tickets`, { class: 'ordinary' })).body;
  await clerk.post(`${hall}/counters/${world.counter(1)}/call-next`);
  await clerk.post(`${hall}/tickets/${taken.id}/arrive`);
  await clerk.post(`${hall}/tickets/${taken.id}/finish`, { outcome: 'not_done' });
  const said = { secret: taken.secret, score: 1, done: 'not_done', sentence: '等了很久，没办成。' };
  await world.nobody('m').post(`${hall}/tickets/${taken.id}/rating`, said);
  await expect.poll(() => page.locator('.fl-matters').textContent()).toContain('低分评价1');
  await matter('低分评价');
  await shows('等了很久，没办成。');
  await whole('12-low');
  await close();
});

test('the hall cancels a booking with a reason and offers other times; a block is lifted (APT-03, APT-04)', async () => {
  const phone = world.nobody('m');
  const free = await phone.get(`${hall}/slots?business=sim_replacement`);
  const { slot_at } = free.body.slots.at(-1);
  const booked = await phone.post(`${hall}/appointments`, {
    ...{ business: 'sim_replacement', slot_at, holder: 'phone-of-somebody-else' },
  });
  await world.db.pool.query(
    `insert into appointment_block (hall_id, id, state, holder_hash, missed, from_at, until_at, appeal, appealed_at)
     values (1001, $1, 'in_force', 'x', 3, now(), now() + interval '30 days', '那天地铁停了。', now())`,
    [randomUUID()],
  );
  await page.reload();
  await expect.poll(() => page.locator('.fl-matters').textContent()).toMatch(/今天的预约1.*停约1/);
  await matter('今天的预约');
  await shows('补卡换卡');
  await whole('13-bookings');
  await press('厅方取消');
  await whole('14-why');
  await press('人手不足');
  await shows(/已取消，另给了/);
  const seen = await phone.post(`${hall}/appointments/${booked.body.id}/mine`, {
    secret: booked.body.secret,
  });
  expect(seen.body).toMatchObject({ state: 'cancelled_by_hall', notices: [{ reason: '人手不足' }] });
  await close();
  await matter('停约');
  await shows('那天地铁停了。');
  await whole('15-blocks');
  await press('解除');
  await press('申诉属实');
  await shows('没有人被停约');
  await close();
});

test('an unfinished visit is carried over under two signatures, then the hall settles (QUE-10)', async () => {
  await world.at('18:50');
  await kiosk.post(`${hall}/tickets`, { class: 'ordinary' });
  await press('停止取号');
  await expect.poll(() => page.locator('.fl-matters').textContent()).toContain('未办完，要结转1');
  await press('开始日清');
  await shows('还有客户没有办完');
  await matter('未办完');
  await whole('16-carry');
  await press('发起结转');
  await shows('另一位在自己的屏上签');
  await whole('17-first');
  const manager = await stand('周岚');
  await manager.locator('.fl-matters button').filter({ hasText: '未办完' }).click();
  await press('我是第二人，签', manager);
  await becomes('A003', 'carried');
  await manager.context().close();
  await shows('都办完了');
  await close();
  await clerk.post(`${hall}/counters/${world.counter(1)}/close`);
  await press('开始日清');
  await expect
    .poll(() =>
      world.db.pool
        .query('select state from hall_day where hall_id = 1001 and day = $1', [world.day])
        .then(found => found.rows[0].state),
    )
    .toBe('settling');
});
