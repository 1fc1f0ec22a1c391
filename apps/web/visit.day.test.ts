import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CounterHands, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth, flawsOf } from '../../kit/testing/flaws.ts';
import { openBrowser, patience_ms } from '../../kit/testing/screens.ts';
import { demoNumber } from '../../modules/demo/index.ts';
import { Desk } from '../server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** What customers and clerks have beside the plain businesses: agents, the copy taken home, the questions of fraud. */
let world: World;
let browser: Browser;
let desk: Desk;
let page: Page;
let customer: Page;
let hands: CounterHands;

const hall = '/api/halls/1001';
const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const whole = async (name: string) => expect.soft(await flawsInBoth(page, `visit-${name}`)).toEqual([]);
/** The customer's own screens have one button for the other language: looked at in both. */
const both = async (of: Page, name: string) => {
  for (const lang of ['en', 'zh-CN']) {
    expect.soft(await flawsOf(of, `visit-${name}-${lang === 'en' ? 'zh' : 'en'}`)).toEqual([]);
    await of.locator(`.cs-tools button[lang="${lang}"], .ph-tools button[lang="${lang}"]`).click();
    await of.waitForTimeout(250);
  }
};

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
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
  });
  customer = await context.newPage();
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

test('RNM-05 BIZ-24 somebody comes for the holder, and takes form and receipt home', async () => {
  const ticket = await hands.comes('plan_change');
  await hands.reads(23, '没来的机主', '机主没来，证件有效');
  await shows('还没读代办人的证件');
  await whole('1-holder-away');
  await hands.reads(30, '来办的人', '人证一致');
  await page.getByRole('button', { name: '极速 99 元' }).click();
  await shows('还没选与机主的关系');
  await page.getByRole('radio', { name: '子女' }).check();
  await page.getByLabel('委托书日期').fill(world.day);
  await whole('2-agent-form');
  await page.getByRole('button', { name: '查资格，开单' }).click();
  await page.locator('.oc-now').waitFor();
  await shows('代办人');
  await hands.tellsAll();
  await whole('3-agent-telling');
  await shows('等客户签字');
  await hands.signs();
  await shows('客户已签字确认');
  await page.getByRole('img', { name: '客户已签字确认' }).waitFor();
  await hands.key('F9');
  await shows('办好了');
  await customer.getByText('扫码带走单据', { exact: true }).waitFor();
  await both(customer, '4-customer-code');
  await page.getByRole('button', { name: '二维码' }).click();
  await page.getByRole('img', { name: '单据和收据的二维码' }).first().waitFor();
  await whole('5-counter-code');
  const { papers_link } = (await desk.clerk.get(`${hall}/tickets/${ticket}/basket`)).body;
  await hands.key('Escape');
  await page.locator('.oc-over').click();
  const phone = await (
    await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: 'Asia/Shanghai' })
  ).newPage();
  await phone.goto(`${world.server.url}${papers_link}`);
  await phone.getByText('代办人').waitFor();
  await phone.getByRole('img', { name: '客户签字' }).waitFor();
  expect(await phone.locator('body').innerText()).not.toContain(demoNumber('used', 23));
  await both(phone, '6-papers');
  await hands.leaves();
});

test('PAY-03 RNM-09 a red answer on the customer’s screen stops the order until the duty manager gives the word', async () => {
  await hands.comes('sim_replacement');
  await hands.reads(12, '来办的人', '人证一致');
  await page.getByRole('button', { name: '查资格，开单' }).click();
  await shows('客户正在看风险提示');
  await customer.locator('.co-ask').first().waitFor();
  await both(customer, '7-warning');
  await customer.getByRole('button', { name: '大字' }).click();
  expect.soft(await flawsOf(customer, 'visit-8-warning-large')).toEqual([]);
  await customer.getByRole('button', { name: '普通字' }).click();
  for (const ask of await customer.locator('.co-ask').all())
    await ask.getByRole('radio', { name: '是', exact: true }).check();
  await customer.getByRole('button', { name: '我看过了，继续' }).click();
  await customer.getByText('值班经理来跟您说几句').waitFor();
  await shows('客户的回答有风险，先停办');
  await whole('9-red-flag');
  await page.getByRole('button', { name: '请值班经理' }).click();
  await shows('已请值班经理，等其签');
  const office = await sitDown(browser, {
    url: `${world.server.url}/office`,
    name: '王建国',
    width: 1440,
    height: 900,
  });
  await office.getByText('红色提示，是否继续办理，等第二人签').waitFor();
  await office.keyboard.press('Enter');
  await office.getByText('有人向您要过验证码吗？').waitFor();
  expect.soft(await flawsInBoth(office, 'visit-10-word')).toEqual([]);
  await office.getByRole('button', { name: '我谈过了，同意继续' }).click();
  await shows('值班经理已同意继续');
  await hands.tellsAll();
  await shows('等客户签字');
  await hands.signs();
  await shows('客户已签字确认');
  await hands.key('F9');
  await shows('用新卡试一试');
  await customer.getByText('扫码带走单据和收据').waitFor();
  await both(customer, '11-paid-code');
  await hands.tries();
  await hands.delivers();
});

test('FEE-10 a spoilt receipt is voided in the office with its reason, and another takes its place', async () => {
  const office = await sitDown(browser, {
    url: `${world.server.url}/office`,
    name: '王建国',
    width: 1440,
    height: 900,
  });
  await office.goto(`${world.server.url}/office/receipts`);
  await office.getByText('1001-R0000001').first().waitFor();
  await office.getByRole('button', { name: '作废', exact: true }).first().click();
  await office.locator('textarea').fill('打印机卡纸，打花了');
  await office.getByRole('button', { name: '作废 1001-R0000001，另开一张' }).click();
  await office.getByText('代替 1001-R0000001').waitFor();
  await office.getByText('打印机卡纸，打花了').waitFor();
  await office.getByText('连号不断').waitFor();
  expect.soft(await flawsInBoth(office, 'visit-12-void')).toEqual([]);
});
