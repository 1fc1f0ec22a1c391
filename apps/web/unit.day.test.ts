import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CounterHands, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser, patience_ms } from '../../kit/testing/screens.ts';
import { Desk } from '../server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** A unit at a counter: its licence, its handler, and who uses the number, on both screens (RNM-07). */
let world: World;
let browser: Browser;
let desk: Desk;
let page: Page;
let customer: Page;
let hands: CounterHands;

const hall = '/api/halls/1001';
const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const whole = async (name: string) => expect.soft(await flawsInBoth(page, `unit-${name}`)).toEqual([]);

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3 });
  page = await sitDown(browser, {
    url: `${world.server.url}/counter`,
    name: '李敏',
    width: 1440,
    height: 900,
  });
  customer = await (
    await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  ).newPage();
  customer.setDefaultTimeout(patience_ms);
  await customer.goto(`${world.server.url}/counter/customer?hall=1001&screen=C3`);
  await customer.locator('.cs').waitFor();
  const take = async (business: string) =>
    (await desk.floor.post(`${hall}/tickets`, { class: 'ordinary', business })).body;
  hands = new CounterHands(page, customer, take);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test('RNM-07 a unit opens a number at the counter: handler and user read, the licence entered, signed on the second screen', async () => {
  await hands.comes('new_connection');
  await hands.key('F4');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /单位入网/ })
    .click();
  await shows('证件没读，按 F3');
  await whole('1-nobody');
  await hands.reads(70, '来办的人');
  await hands.reads(71, '没来的机主', '证件带来');
  await page.getByLabel('单位委托书日期').fill(world.day);
  await page.getByLabel('统一社会信用代码').fill('91999999ma00tt0250');
  await shows('校验位不符');
  await page.getByLabel('统一社会信用代码').fill('91999999MA00TT025A');
  await shows('在用 6 个号码');
  await expect.poll(() => page.getByLabel('单位名称').inputValue()).toBe('临江水务服务有限公司');
  await page.locator('.oc-list button').first().click();
  await page.locator('.oc-chosen').waitFor();
  await whole('2-filled');
  await page.getByRole('button', { name: '查资格，开单' }).click();
  await shows('客户正在看风险提示');
  await customer.locator('.co-ask').first().waitFor();
  for (const ask of await customer.locator('.co-ask').all())
    await ask
      .getByRole('radio', { name: (await ask.innerText()).includes('使用人') ? '是' : '不是', exact: true })
      .check();
  await customer.getByRole('button', { name: '我看过了，继续' }).click();
  await shows('风险提示已看，没有疑点');
  await whole('3-told');
  await hands.tellsAll();
  await customer
    .getByText(/临江水务服务有限公司，使用人 .\*+/)
    .first()
    .waitFor();
  await customer.screenshot({ path: 'var/shots/unit-4-customer.png' });
  await hands.signs();
  await shows('客户已签字确认');
  await hands.key('F9');
  await shows('用新卡试一试');
  await hands.tries();
  await hands.delivers();
});
