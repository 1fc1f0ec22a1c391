import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterAs } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openWorld, type World } from '../server/testing/world.ts';

/** The tree, halls to be, safety repairs, and who answers for what: each on the screen of the post that does it. */
let world: World;
let browser: Browser;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const sit = (staff_no: string, path: string): Promise<Page> =>
  enterAs(browser, { url: world.server.url, path, staff_no, width: 1440, height: 900 });
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `organisation-${name}`)).toEqual([]);

test('ROLE-19 ORG-16 the planning department funds a hall on its page, beside where halls lie; premises and safety see the acceptance they sign', async () => {
  const planning = await sit('0110', '/region');
  await expect.poll(() => planning.getByRole('tab').count()).toBe(4);
  await planning.locator('.pj-main tbody tr').filter({ hasText: '滨河新城' }).click();
  await planning.getByRole('button', { name: '下达资金' }).click();
  const dialog = planning.getByRole('dialog');
  for (const box of await dialog.getByRole('textbox').all()) await box.fill('9000');
  await whole(planning, '1-budget');
  await dialog.getByRole('button', { name: '下达资金' }).click();
  await planning.locator('.pj-side').getByText('9,000.00').first().waitFor();
  await whole(planning, '2-funded');
  const safety = await sit('0106', '/region');
  await safety.getByRole('tab', { name: '新厅建设' }).click();
  await safety.locator('.pj-main tbody tr').filter({ hasText: '文澜路' }).click();
  await safety.getByRole('button', { name: '验收签字' }).click();
  await safety.locator('.pj-side').getByText('验收通过').first().waitFor();
  await whole(safety, '3-accepted');
});

test('ROLE-21 the administration department confirms what the hall fixed', async () => {
  const page = await sit('0112', '/region');
  const row = page.locator('tbody tr').filter({ hasText: '人民路' });
  await row.waitFor();
  await whole(page, '4-repairs');
  await row.getByRole('button', { name: '验收' }).click();
  await expect.poll(() => row.count()).toBe(0);
});

test('GEN-15 a clerk finds the own case in the office beside the own visits and care, and says the own word there', async () => {
  const clerk = await sit('0312', '/office/accountability');
  await expect
    .poll(() => clerk.locator('.of-rail li').allTextContents())
    .toEqual([
      ...['预约与上门', '电话', '手机维修', '终端线索', '安全', '特色与关怀', '会议', '交接班', '考勤'],
      ...['问题协办', '首问', '请示报告', '责任追究'],
    ]);
  await clerk.locator('.ac-main tbody tr[tabindex]').first().click();
  await clerk.getByRole('button', { name: '写说明' }).click();
  await clerk.getByRole('dialog').getByLabel('本人说明').fill('去打印机取单，回来忘了挂牌');
  await whole(clerk, '5-word');
  await clerk.getByRole('dialog').getByRole('button', { name: '写说明' }).click();
  await clerk.locator('.ac-side').getByText('去打印机取单').waitFor();
  await whole(clerk, '6-stated');
  const manager = await sit('0306', '/office/accountability?clause=QUE-01');
  await manager.getByRole('dialog').getByLabel('所依条文').waitFor();
  await whole(manager, '7-propose');
  const above = await sit('0104', '/region');
  await above.getByRole('tab', { name: '待复议的申诉' }).click();
  await above.getByText('孙丽').first().click();
  await above.getByRole('button', { name: '复议' }).waitFor();
  await whole(above, '8-appeal');
});

test('ORG-15 the administrator sees the tree and enters a district below a branch', async () => {
  const page = await sit('0103', '/admin');
  await page.getByRole('tab', { name: '组织' }).click();
  await page.getByRole('button', { name: /云岭城区/ }).click();
  await page.getByText('凤凰').first().waitFor();
  await whole(page, '9-tree');
  await page.getByRole('button', { name: '登记单位' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('单位号').fill('145');
  await dialog.getByLabel('名称', { exact: true }).fill('临江东区');
  await dialog.getByLabel('名称（英文）').fill('Linjiang East');
  await whole(page, '10-unit');
  await dialog.getByRole('button', { name: '登记单位' }).click();
  await page.getByRole('button', { name: /临江东区/ }).waitFor();
});

test('ORG-10 ORG-14 the office shows what a hall offers of the whole list, and the list of a smart hall', async () => {
  const page = await sit('0306', '/office/papers');
  await page.getByText('13 项业务齐全').waitFor();
  await page.goto(`${world.server.url}/office/assets`);
  await page.getByRole('tab', { name: '智能营业厅' }).click();
  await page.getByText('已认定').first().waitFor();
  await whole(page, '11-smart');
});
