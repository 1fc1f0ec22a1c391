import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CounterHands, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { axe, openBrowser, shoot } from '../../kit/testing/screens.ts';
import { demoNumber } from '../../modules/demo/index.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

const hall = '/api/halls/1001';
const phone_size = { width: 390, height: 844 };

let world: World;
let browser: Browser;
let page: Page;
let hands: CounterHands;
let clerk: Caller;
let manager: Caller;
let ticket = '';

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const floor = await world.as('0304', 'floor');
  clerk = await world.as('0301');
  manager = await world.as('0305', 'office');
  page = await sitDown(browser, {
    url: `${world.server.url}/counter`,
    name: '李敏',
    width: 1440,
    height: 900,
  });
  const take = async (business: string) =>
    (await floor.post(`${hall}/tickets`, { class: 'ordinary', business })).body;
  hands = new CounterHands(page, page, take);
  await page.getByRole('button', { name: '开台' }).first().click();
  await page.getByRole('button', { name: '领钱箱和备用金' }).click();
  await page.getByText('在自己的屏上签').first().waitFor();
  const pairs = (await manager.get(`${hall}/pairs`)).body as { pair_id: string }[];
  expect((await manager.post(`${hall}/pairs/${pairs[0]?.pair_id}/seal`)).status).toBe(200);
  await page.getByText('收款中，里面多少不显示').first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** A bill is paid in cash at the counter by keyboard. */
async function paysBill(n: number): Promise<void> {
  ticket = await hands.comes('bill_payment');
  await page.getByLabel('号码', { exact: true }).fill(demoNumber('used', n));
  await hands.key('3');
  await hands.key('Enter');
  await hands.tellsAll();
  await hands.key('F8');
  await page.getByText('客户已口头确认').first().waitFor();
  await hands.key('F9');
  await page.getByText('办好了').first().waitFor();
}

/** The link of the visit's receipt, as the customer has it. */
async function receiptLink(): Promise<string> {
  const { receipts } = (await clerk.get(`${hall}/tickets/${ticket}/basket`)).body;
  return (await clerk.get(`${hall}/receipts/${receipts.at(-1).id}`)).body.link;
}

test('PAY-02 the clerk asks for the invoice with one key: the tax number is checked while it is typed, the invoice comes and is printed', async () => {
  await paysBill(10);
  // The key lives as soon as the page knows that this receipt may have one.
  await page.locator('.oc-money').getByRole('button', { name: /Alt/ }).waitFor();
  await hands.key('Alt+K');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '单位' }).check({ force: true });
  await dialog.getByLabel('单位全称').fill('临江商贸有限公司');
  await dialog.getByLabel('税号').fill('91350100M000100Y44');
  await dialog.getByText('末位校验不符').waitFor();
  expect.soft(await flawsInBoth(page, 'invoice-1-counter')).toEqual([]);
  await dialog.getByLabel('税号').fill('91350100M000100Y43');
  await dialog.getByRole('button', { name: '开票' }).click();
  await page.getByText('已申请开票').first().waitFor();
  await world.at('09:05');
  const papers = page.locator('.oc-money');
  await papers.getByRole('button', { name: '打印', exact: true }).waitFor();
  await page.evaluate(() => {
    window.print = () => {
      document.title = document.querySelector('.iv-paper')?.textContent ?? '';
    };
  });
  await papers.getByRole('button', { name: '打印', exact: true }).click();
  await expect.poll(() => page.title()).toContain('临江商贸有限公司');
  expect(await page.title()).toContain('91350100M000100Y43');
  await page.getByText('已申请开票').first().waitFor({ state: 'detached' });
  await hands.leaves();
});

test('PAY-02 on the phone the customer asks behind the receipt’s link and reads the invoice there', async () => {
  await paysBill(14);
  const link = await receiptLink();
  const own = await (
    await browser.newContext({ viewport: phone_size, timezoneId: 'Asia/Shanghai' })
  ).newPage();
  await own.goto(`${world.server.url}${link}`);
  await own.getByRole('button', { name: /开发票/ }).click();
  await own.getByLabel('姓名').fill('王小明');
  await own.getByRole('button', { name: '开票', exact: true }).click();
  await own.getByText('正在开').waitFor();
  await world.at('09:10');
  await own.getByText('有效').nth(1).waitFor();
  expect(await own.locator('.iv').innerText()).toContain('王**');
  await own.close();
  for (const look of [{ lang: 'zh' }, { lang: 'en' }, { lang: 'zh', elder: true }] as const) {
    const shown = { ...phone_size, ...look, first: (of: Page) => of.locator('.iv').waitFor() };
    const url = `${world.server.url}${link}`;
    const name = `invoice-2-phone-${look.lang}${'elder' in look ? '-elder' : ''}`;
    const seen = await shoot(browser, url, { ...shown, name });
    expect(seen.complaints, name).toEqual([]);
    expect(seen.overflowing, name).toEqual([]);
    expect(await axe(browser, url, shown), name).toEqual([]);
  }
  await hands.leaves();
});

test('FEE-10 the manager finds an invoice, takes it back in red with a reason, and both stand there', async () => {
  const office = await sitDown(browser, {
    url: `${world.server.url}/office/invoices`,
    name: '周岚',
    width: 1440,
    height: 900,
  });
  await office.getByText('连号不断').first().waitFor();
  await office.getByRole('searchbox').fill('临江商贸有限公司');
  await expect.poll(() => office.locator('tbody tr').count()).toBe(1);
  await office.getByRole('button', { name: '红冲' }).click();
  await office.getByLabel('理由').fill('抬头写错');
  await office.getByRole('dialog').getByRole('button', { name: /红冲/ }).click();
  await office.locator('tbody').getByText('红冲中').first().waitFor();
  await world.at('09:15');
  await office.locator('tbody').getByText('已红冲').first().waitFor();
  await office.getByRole('searchbox').fill('');
  await expect.poll(() => office.locator('tbody tr').count()).toBe(3);
  expect.soft(await flawsInBoth(office, 'invoice-3-office')).toEqual([]);
  await office.context().close();
});
