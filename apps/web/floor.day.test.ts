import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layCable } from '../../kit/testing/cable.ts';
import { sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
let page: Page;
const hall = '/api/halls/1001';
const tablet = { width: 1180, height: 820 };
const stand = (name: string) => sitDown(browser, { url: `${world.server.url}/floor`, name, ...tablet });

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  page = await stand('王建国');
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const shows = (text: string | RegExp, on = page) => on.getByText(text).first().waitFor();
const press = (name: string | RegExp, on = page) => on.getByRole('button', { name }).first().click();
const whole = async (name: string) => expect.soft(await flawsInBoth(page, `floor-${name}`)).toEqual([]);
const day = async () =>
  (await world.db.pool.query('select state from hall_day where hall_id = 1001 and day = $1', [world.day]))
    .rows[0].state;
const dayIs = (state: string) => expect.poll(day).toBe(state);

/** The sheet as it is filled in on the spot: several at one press, single items, figures read from the meters. */
async function fillSheet(): Promise<void> {
  const sheet = page.locator('.fl-checks');
  const passes = sheet.getByRole('button', { name: '合格', exact: true });
  await passes.first().waitFor();
  for (const group of await sheet.locator('.rd-group').all()) {
    await group.getByRole('button', { name: /合格$/ }).first().click();
    await expect.poll(() => group.locator('.rd-open').count()).toBe(0);
  }
  for (let n = 0; n < (await passes.count()); n += 1) {
    await passes.nth(n).click();
    await expect.poll(() => passes.nth(n).getAttribute('class')).toContain('bt-primary');
  }
  for (const reading of await sheet.locator('.rd-reading').all()) {
    const [low = 0, high = 0] = ((await reading.innerText()).match(/\d+/g) ?? []).map(Number);
    await reading.locator('input').fill(String((low + high) / 2));
    await reading.locator('input').blur();
  }
}

test('the morning: two people unlock, the checks are made, the duty manager opens the hall (SEC-05)', async () => {
  await shows('发起双人开门');
  await whole('1-morning');
  await press('发起双人开门');
  await shows('另一位在自己的屏上签');
  await whole('2-first-key');
  const second = await stand('马强');
  await press('我是第二人，一起开门', second);
  await second.context().close();
  await shows('门已由两人打开');
  await press('开始检查');
  await shows('开门检查表');
  await fillSheet();
  await whole('3-checks');
  await press('交检查表');
  await shows('检查表已交');
  await press('开门营业');
  await dayIs('open');
  await shows('人在等');
  await whole('4-open');
});

test('the rush: waits near their limit raise alerts and a suggestion, which is accepted with one press (QUE-05)', async () => {
  await world.at('09:00');
  const clerk = await world.as('0301');
  await clerk.post(`${hall}/counters/${world.counter(1)}/open`);
  const kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 14; n += 1)
    await kiosk.post(`${hall}/tickets`, { class: 'ordinary', business: 'sim_replacement' });
  await clerk.post(`${hall}/counters/${world.counter(1)}/call-next`);
  await world.at('09:14');
  await shows(/A002 等候/);
  await shows(/增开 \d 号台/);
  await whole('5-suggestion');
  await press(/^采纳/);
  await shows(/已采纳：增开/);
  await press('去看看');
  await shows('王建国在看');
  await whole('6-alerts');
});

test('a counter pressed tells what happened there and why that number was called (QUE-08)', async () => {
  await page.locator('.fl-desk').first().click();
  await shows('为什么叫 A001');
  await whole('7-counter');
  await page.keyboard.press('Escape');
});

test('an emergency is held for a second and shuts the hall; only the hall manager reopens it', async () => {
  await press('应急');
  await whole('8-asking');
  await press('火情疏散');
  const hold = page.getByRole('button', { name: '按住 1 秒，宣告应急关闭' });
  await hold.hover();
  await page.mouse.down();
  await dayIs('emergency_closed');
  await page.mouse.up();
  await shows('本厅处于应急关闭');
  await whole('9-emergency');
  const reopen = page.getByRole('button', { name: '恢复营业' });
  expect(await reopen.getAttribute('aria-disabled')).toBe('true');
  const manager = await stand('周岚');
  await press('恢复营业', manager);
  await dayIs('open');
  await manager.context().close();
});

test('who may not accept a suggestion sees the reason beside the grey button', async () => {
  const guide = await stand('郑小满');
  await shows('人在等', guide);
  await guide.context().close();
});

test('a floor whose cable is pulled says so at its head, and covers nothing of what it knew', async () => {
  const cable = await layCable(world.server.url);
  const cut = await sitDown(browser, { url: `${cable.url}/floor`, name: '王建国', ...tablet });
  await shows('人在等', cut);
  cable.pull();
  await shows('断线，显示的是刚才', cut);
  expect.soft(await flawsInBoth(cut, 'floor-18-cut')).toEqual([]);
  cable.plug();
  await cut.locator('.tp-cut').waitFor({ state: 'detached' });
  await cut.context().close();
  await cable.close();
});
