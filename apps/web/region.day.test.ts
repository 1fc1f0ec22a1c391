import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser, patience_ms } from '../../kit/testing/screens.ts';
import { demo_password } from '../../modules/demo/cast.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 3; n += 1) await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
  await world.at('09:20');
  const url = `${world.server.url}/region`;
  page = await sitDown(browser, { url, name: '沈清', width: 1440, height: 900 });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const whole = async (name: string) => expect.soft(await flawsInBoth(page, `region-${name}`)).toEqual([]);

test('a supervisor sees the halls below, the lowest first, and opens one down to its evidence (GEN-01)', async () => {
  await shows('人民路营业厅');
  await page.locator('.rg-row').first().waitFor();
  await whole('1-halls');
  const first = page.locator('tbody tr').first();
  expect(await first.textContent()).toContain('人民路营业厅');
  await first.click();
  await page.locator('.rg-doors li').first().waitFor();
  await whole('2-hall');
  const clause = page.locator('.rg-doors a').first();
  expect(await clause.getAttribute('href')).toBe(`/clause/QUE-01?hall=1001&day=${world.day}`);
});

test('GEN-20 a cell of the matrix opens its group in its hall, by finger and by arrows; down to the clause of that day', async () => {
  const queue = page.locator('.rg-row').filter({ hasText: 'QUE' });
  await queue.locator('.rg-cell').first().click();
  await page.locator('.rg-why h3').getByText('排队叫号').waitFor();
  expect(await queue.locator('.rg-cell').first().getAttribute('class')).toContain('rg-red');
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowUp');
  await page.locator('.rg-why h3').getByText('服务过程').waitFor();
  await page.getByRole('button', { name: '看全厅最低' }).click();
  const href = await page.locator('.rg-doors a').first().getAttribute('href');
  const deep = await page.context().newPage();
  await deep.goto(`${world.server.url}${href}`);
  await deep.getByText('QUE-01').first().waitFor();
  await deep.close();
});

test('the matrix is filtered by group and branch, and taken away as a file', async () => {
  await page.getByLabel(/^条文组/).selectOption('SIGN');
  await expect.poll(() => page.locator('.rg-row').count()).toBe(1);
  await page.getByRole('button', { name: '导出 CSV' }).click();
  await page.getByLabel('为什么要导出').fill('月度例会');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('dialog').getByRole('button', { name: '导出', exact: true }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(lines[0]).toContain('月度例会');
  expect(lines[1]).toContain('SIGN 标识与公示 %');
  expect(lines.find(line => line.startsWith('人民路营业厅'))).toContain(world.day);
  expect(lines.length).toBeGreaterThan(100);
  await page.getByLabel(/^条文组/).selectOption('all');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.rg-filter').isVisible()).toBe(false);
  // The mark over the screen would lie on the paper as a white sheet.
  expect(await page.locator('.sg-mark').isVisible()).toBe(false);
  expect(await page.locator('.rg-matrix').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
});

test('whoever has no halls below is told so, and who may', async () => {
  const clerk = await (await browser.newContext()).newPage();
  await clerk.goto(`${world.server.url}/region`);
  await clerk.getByLabel('工号').fill('0301');
  await clerk.getByLabel('密码').fill(demo_password);
  await clerk.keyboard.press('Enter');
  await clerk.locator('.pn-refused').waitFor();
  expect.soft(await flawsInBoth(clerk, 'region-5-refused')).toEqual([]);
  await clerk.context().close();
});

test('the table is worked with the keyboard: / searches, and what is found nowhere says so', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type('没有这个厅');
  await page.locator('.pn-empty').first().waitFor();
  await whole('6-none');
  await page.getByRole('searchbox').fill('滨江路');
  await shows('滨江路营业厅');
});

test('a branch sees its own halls only, the province all of them', async () => {
  await page.getByRole('searchbox').fill('');
  const province = await (await browser.newContext()).newPage();
  await province.goto(`${world.server.url}/region`);
  await province.getByLabel('工号').fill('0104');
  await province.getByLabel('密码').fill(demo_password);
  await province.keyboard.press('Enter');
  const count = (of: Page) => of.locator('.rg-in tbody tr').count();
  await expect.poll(() => count(province)).toBeGreaterThan(100);
  await expect.poll(() => count(page)).toBeGreaterThan(0);
  expect(await count(page)).toBeLessThan(await count(province));
  await province.context().close();
});

test('FEE-02 the branch drafts a price, the province files, approves and announces it after its notice', async () => {
  await page.getByRole('tab', { name: '资费' }).click();
  const row = page.locator('tr').filter({ hasText: '补卡工本费' });
  await row.getByRole('button', { name: '起草改动' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('价格（元）').fill('12.00');
  await dialog.getByLabel('改动理由').fill('卡的采购价上涨');
  await whole('7-draft');
  await dialog.getByRole('button', { name: '存为草案' }).click();
  await shows('卡的采购价上涨');
  await shows('资费由省公司批准、公示。');
  await whole('8-drafted');
  const owner = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  owner.setDefaultTimeout(patience_ms);
  await owner.goto(`${world.server.url}/region?lang=zh`);
  await owner.getByLabel('工号').fill('0104');
  await owner.getByLabel('密码').fill(demo_password);
  await owner.keyboard.press('Enter');
  await owner.getByRole('tab', { name: '资费' }).click();
  await owner.getByRole('button', { name: '批准' }).click();
  await owner.getByRole('dialog').getByRole('button', { name: '批准' }).click();
  await owner.getByText('还没有填备案号。').waitFor();
  await owner.getByRole('dialog').getByLabel('备案号').fill('DEMO-ZF-2026-014');
  await owner.getByRole('dialog').getByRole('button', { name: '批准' }).click();
  await owner.getByRole('button', { name: '公示' }).click();
  await owner.getByText('公示期满最早').waitFor();
  await owner.getByRole('dialog').getByRole('button', { name: '公示' }).click();
  await owner.getByText('已公示').waitFor();
  await owner.context().close();
});
