import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitDown } from '../../kit/testing/desk.ts';
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
