import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
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

test('a supervisor sees the halls below, the worst first, and opens one down to its evidence (GEN-01)', async () => {
  await shows('人民路营业厅');
  await whole('1-halls');
  const first = page.locator('tbody tr').first();
  expect(await first.textContent()).toContain('人民路营业厅');
  await first.click();
  await page.locator('.rg-panel h2').waitFor();
  await whole('2-hall');
  const clause = page.locator('.rg-doors a').first();
  expect(await clause.getAttribute('href')).toMatch(/^\/clause\/QUE-01\?hall=1001$/);
});

test('the table is worked with the keyboard: / searches, and what is found nowhere says so', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type('没有这个厅');
  await page.locator('.pn-empty').first().waitFor();
  await whole('3-none');
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
  const count = (of: Page) => of.locator('.rg-cells li').count();
  await expect.poll(() => count(province)).toBeGreaterThan(100);
  await expect.poll(() => count(page)).toBeGreaterThan(0);
  expect(await count(page)).toBeLessThan(await count(province));
  await province.context().close();
});
