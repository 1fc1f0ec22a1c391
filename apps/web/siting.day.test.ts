import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterAs, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test('PRIN-17 a customer looks for the nearest hall: the map and the list say the same, and where the line is equal', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  const open = await context.newPage();
  await open.goto(`${world.server.url}/halls`);
  await open.getByRole('button', { name: '人民路营业厅' }).waitFor();
  expect.soft(await flawsInBoth(open, 'siting-1-map')).toEqual([]);
  await open.getByLabel('从哪儿出发').selectOption({ label: '金桥镇' });
  await open
    .getByText(/直线 .*公里/)
    .first()
    .waitFor();
  const first = open.locator('.si-list li').first();
  await first.getByRole('button').click();
  expect(await open.locator('.si-dot.si-chosen').count()).toBe(1);
  expect.soft(await flawsInBoth(open, 'siting-2-from')).toEqual([]);
  await open.getByLabel('找厅名、地址').fill('没有的厅');
  await open.getByText('没有找到这样的厅').waitFor();
  expect.soft(await flawsInBoth(open, 'siting-3-none')).toEqual([]);
  await open.setViewportSize({ width: 390, height: 844 });
  await open.getByLabel('找厅名、地址').fill('');
  expect.soft(await flawsInBoth(open, 'siting-4-phone')).toEqual([]);
  await context.close();
});

test('PRIN-17 the branch sees who has it too far, and enters where people live', async () => {
  page = await sitDown(browser, {
    url: `${world.server.url}/region`,
    name: '沈清',
    width: 1440,
    height: 900,
  });
  await page.getByRole('tab', { name: '布点' }).click();
  await page.getByText('荷塘村').first().waitFor();
  expect.soft(await flawsInBoth(page, 'siting-5-reach')).toEqual([]);
  await page.getByRole('button', { name: '登记居民点' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名称', { exact: true }).fill('新桥社区');
  await dialog.getByLabel('名称（英文）').fill('Xinqiao');
  await dialog.getByLabel('居民').fill('9000');
  await dialog.getByLabel('纬度').fill('30.2');
  await dialog.getByLabel('经度').fill('112.41');
  expect.soft(await flawsInBoth(page, 'siting-6-enter')).toEqual([]);
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('新桥社区').first().waitFor();
});

test('ROLE-04 the marketing manager plans a campaign and proposes it; the branch finds what waits for its word', async () => {
  const of = { url: world.server.url, path: '/office/campaigns', width: 1440, height: 900, staff_no: '0316' };
  const planner = await enterAs(browser, of);
  await planner.getByText('银发咨询周').waitFor();
  expect.soft(await flawsInBoth(planner, 'siting-9-campaigns')).toEqual([]);
  await planner.getByRole('button', { name: '拟一场活动' }).click();
  const dialog = planner.getByRole('dialog');
  await dialog.getByLabel('名称').fill('周末换卡日');
  await dialog.getByLabel('内容与优惠').fill('周末换新卡免工本费。');
  await dialog.getByLabel('开始日').fill(world.day);
  await dialog.getByLabel('结束日').fill(world.day);
  await dialog.getByLabel('目标（办成件数）').fill('30');
  await dialog.getByLabel('预算').fill('500');
  await dialog.getByRole('button', { name: '存草稿' }).click();
  await dialog.getByText('来不及报批').waitFor();
  expect.soft(await flawsInBoth(planner, 'siting-10-plan')).toEqual([]);
  await dialog.getByRole('button', { name: '取消' }).click();
  await planner.getByRole('button', { name: '报批' }).first().click();
  await planner.getByRole('button', { name: '报批' }).waitFor({ state: 'detached' });
  await planner.context().close();
});

test('ROLE-10 a promoter notes a lead at the demo desk; a clerk takes it up; nothing else of the office opens', async () => {
  const of = { url: world.server.url, path: '/office/leads', width: 1440, height: 900 };
  const promoter = await enterAs(browser, { ...of, staff_no: '0317' });
  await promoter.getByText('儿童手表').waitFor();
  expect.soft(await flawsInBoth(promoter, 'siting-7-leads')).toEqual([]);
  await promoter.getByRole('button', { name: '记一条' }).click();
  const dialog = promoter.getByRole('dialog');
  await dialog.getByLabel('机型').fill('折叠屏 512G');
  await dialog.getByRole('button', { name: '交给营业员' }).click();
  await dialog.getByText('客户没有同意').waitFor();
  await dialog.getByLabel('客户同意由营业员接待').check();
  expect.soft(await flawsInBoth(promoter, 'siting-8-note')).toEqual([]);
  await dialog.getByRole('button', { name: '交给营业员' }).click();
  await promoter.getByText('折叠屏 512G').waitFor();
  expect(await promoter.getByRole('button', { name: '接手' }).count()).toBe(0);
  await promoter.context().close();
  const clerk = await enterAs(browser, { ...of, staff_no: '0301' });
  await clerk.getByRole('button', { name: '接手' }).first().click();
  await clerk.getByRole('button', { name: '买了' }).click();
  expect.soft(await flawsInBoth(clerk, 'siting-9-closed')).toEqual([]);
  await clerk.context().close();
});

test('FAC-21 the hall sees which forms are kept without paper, enters what is not, and another closes it with evidence', async () => {
  const of = { url: world.server.url, path: '/office/forms', width: 1440, height: 900 };
  const manager = await enterAs(browser, { ...of, staff_no: '0306' });
  await manager.getByText('交接班本').first().waitFor();
  expect.soft(await flawsInBoth(manager, 'siting-10-forms')).toEqual([]);
  await manager.getByRole('button', { name: '登记一件' }).click();
  expect.soft(await flawsInBoth(manager, 'siting-11-enter')).toEqual([]);
  await manager.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await manager.getByRole('button', { name: '办结' }).first().click();
  const dialog = manager.getByRole('dialog');
  await dialog.getByLabel('证据').fill('本月起在意见页登记');
  expect.soft(await flawsInBoth(manager, 'siting-12-close')).toEqual([]);
  await dialog.getByRole('button', { name: '办结' }).click();
  await manager.getByText('已进系统').nth(1).waitFor();
  await manager.context().close();
});
