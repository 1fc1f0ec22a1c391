import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitDown, turnTo } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
/** The clerk who goes, the one who comes, and the manager at their own screen. */
let giver: Page;
let taker: Page;
let manager: Page;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const at = (path: string, name: string) =>
    sitDown(browser, { url: `${world.server.url}${path}`, name, width: 1440, height: 900 });
  giver = await at('/counter', '李敏');
  taker = await at('/counter', '陈晓雯');
  manager = await at('/office/tills', '周岚');
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, disabled: false }).first().click();
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `tills-${name}`)).toEqual([]);

/** The manager looks at the request and signs; the list is empty then. */
async function signs(): Promise<void> {
  await manager.locator('dialog').getByRole('button', { name: '核对无误，签字' }).click();
  await shows(manager, '没有等您签的了');
  await manager.keyboard.press('Escape');
}

test('CASH-04 the keeper signs for a float at their own screen', async () => {
  await press(giver, '开台');
  await press(giver, '领钱箱和备用金');
  await shows(giver, '在自己的屏上签');
  await press(manager, '待我签 1');
  await shows(manager, '备用金 500.00 元');
  await whole(manager, '1-asked');
  await signs();
  await shows(giver, '收款中，里面多少不显示');
});

test('CASH-10 what is too much goes to the safe: counted by the clerk, signed for by the keeper', async () => {
  await press(giver, '缴款入柜');
  await giver.getByLabel('100 元纸币').fill('2');
  await whole(giver, '2-drop');
  await giver.locator('dialog').getByRole('button', { name: '点好了，请第二人收' }).click();
  await shows(giver, '缴款等第二人签');
  await press(manager, '待我签 1');
  await shows(manager, '100 元 × 2');
  await signs();
  await giver.getByText('缴款等第二人签').waitFor({ state: 'detached' });
});

test('SIM-06 cards are issued by the keeper and signed for by their holder, at the counter', async () => {
  await turnTo(manager, '卡');
  await manager.getByRole('row', { name: /李敏/ }).getByRole('button', { name: '发卡' }).click();
  await manager.getByLabel('张数').fill('20');
  await whole(manager, '7-cards');
  await manager.keyboard.press('Enter');
  await press(giver, '待我签 1');
  await shows(giver, '20 张，点清再签');
  await giver.locator('dialog').getByRole('button', { name: '核对无误，签字' }).click();
  await shows(giver, '没有等您签的了');
  await giver.keyboard.press('Escape');
  await manager.getByRole('row', { name: /李敏/ }).getByText('80', { exact: true }).waitFor();
  await turnTo(manager, '钱箱');
});

test('CASH-03 a till is handed over: it takes no money, the next clerk counts it, its giver explains', async () => {
  await press(taker, '开台');
  await press(giver, '交接');
  await whole(giver, '3-hand-over');
  await giver.locator('dialog').getByRole('button', { name: '交接，等接班人点数' }).click();
  await shows(giver, '交接中');
  await whole(giver, '4-handing-over');
  await shows(taker, '待接收的钱箱');
  await whole(taker, '5-to-take');
  await press(taker, '点数接收');
  // 500.00 of float less 200.00 to the safe: 300.00; counted 299.00.
  const dialog = taker.locator('dialog');
  await dialog.locator('.tl-pieces input').first().focus();
  for (const count of ['2', '1', '2', '0', '1', '4', '0', '0']) {
    await taker.keyboard.type(count);
    await taker.keyboard.press('Enter');
  }
  for (const field of await dialog.locator('.tl-slips input').all()) await field.fill('0');
  await whole(taker, '6-counting');
  expect(await taker.locator('body').innerText()).not.toContain('300.00');
  await dialog.getByRole('button', { name: '锁定接收' }).click();
  await shows(taker, '已接收，有差额');
  await shows(giver, '短款');
  await giver.getByLabel('差额说明').fill('找零时多给了一元');
  await giver.keyboard.press('F9');
  await shows(giver, '等结果');
});

test('the difference is decided at the office, and the giver’s till signed and closed', async () => {
  await shows(manager, '找零时多给了一元');
  await press(manager, '列短款，不扣人');
  await manager.getByLabel('理由').fill('当场核对，属找零差错');
  await manager.locator('dialog').getByRole('button', { name: '列短款，不扣人' }).click();
  await shows(giver, '按差额挂账');
  await giver.keyboard.press('F10');
  await shows(giver, '等第二人签');
  await press(manager, '待我签 1');
  await shows(manager, /差额 .1\.00 元/);
  await signs();
  await shows(giver, '钱箱已封账');
});
