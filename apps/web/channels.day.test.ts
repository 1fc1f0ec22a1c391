import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, onDay } from '../../kit/clock.ts';
import { enterAs, handsOn } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { stepHall } from '../../kit/worker.ts';
import { customers, Desk, must } from '../server/testing/desk.ts';
import { countTill, settleDay } from '../server/testing/settling.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

const hall = '/api/halls/1001';
let world: World;
let browser: Browser;
let page: Page;

/** A day with two payments by phone is settled; the morning after, the manager looks at what is owed of it. */
beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await openTheHall(world);
  await world.at('09:00');
  const desk = await Desk.open(world, { clerk: '0301', number: 3, customer: customers(30) });
  for (const [at, tender] of ['wechat', 'alipay'].entries()) {
    await must(desk.manager.post(`${hall}/payment-simulator`, { tender, behaviour: 'pays', seconds: 1 }));
    const ticket = await desk.serve();
    const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
    await must(desk.pay(ticket, { tender, expected_fen: total_fen }));
    await world.at(`09:1${at}`);
    await must(desk.finish(ticket));
  }
  await countTill(world, desk);
  await settleDay(world, desk, await world.as('0306', 'office'), 0);
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '08:30'));
  const at = { url: world.server.url, path: '/office/channels', staff_no: '0306' };
  page = await enterAs(browser, { ...at, width: 1440, height: 900 });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test('CASH-08 what each source still owes stands by day, until its statement agrees or somebody says why not', async () => {
  const { shows, press } = handsOn(page);
  const owed = page.locator('section', { has: page.getByRole('heading', { name: /还没到账的/ }) });
  await shows('还没到账的');
  await owed.getByText('对账单还没来').first().waitFor();
  await owed.getByText('封包还没送出').waitFor();
  expect(await owed.getByRole('row').count()).toBe(4);
  expect.soft(await flawsInBoth(page, 'channels-1-owed')).toEqual([]);
  await page.getByLabel('哪一天').first().fill(world.day);
  await press('取模拟对账单');
  await expect.poll(() => page.getByLabel('内容').inputValue()).toContain('paid');
  await press(/^导入$/);
  await owed.getByText('对不上的有人处理').waitFor();
  await page.getByRole('button', { name: '处理', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('银行到账').waitFor();
  await dialog.getByLabel('原因').selectOption({ label: '核销' });
  await dialog.getByText('对账核销').waitFor();
  expect.soft(await flawsInBoth(page, 'channels-2-resolve')).toEqual([]);
  await dialog.getByLabel('说明').fill('手续费算错，差一元');
  await dialog.getByRole('button', { name: '处理', exact: true }).click();
  await expect.poll(() => owed.getByRole('row').count()).toBe(3);
  expect.soft(await flawsInBoth(page, 'channels-3-after')).toEqual([]);
});
