import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handsOn, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth, flawsOf } from '../../kit/testing/flaws.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { must } from '../server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** Customers who are not there: booked by telephone, told by message, called when the message did not arrive. */
let world: World;
let browser: Browser;
let manager: Caller;
let office: Page;

const hall = '/api/halls/1001';
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `messages-${name}`)).toEqual([]);
const onPhone = async (path: string, name: string, words: string | RegExp) => {
  for (const lang of ['zh', 'en']) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${world.server.url}${path}?lang=${lang}`);
    await page.getByText(words).first().waitFor();
    expect.soft(await flawsOf(page, `messages-${name}-${lang}`)).toEqual([]);
    await context.close();
  }
};

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  manager = await world.as('0305', 'floor');
  office = await sitDown(browser, {
    ...{ url: `${world.server.url}/office/notices`, name: '王建国', width: 1440, height: 900 },
  });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test('nothing was sent and nobody has to be called: said as such', async () => {
  await handsOn(office).shows('这一天没有短信');
  await whole(office, '1-empty');
  await onPhone('/m/1001/phone', '2-no-phone', /还没有短信|Nothing yet/);
});

test('APT-01 the call centre books for a caller: what to bring is read out first, the confirmation goes out', async () => {
  const desk = await sitDown(browser, {
    ...{ url: `${world.server.url}/office`, name: '叶青', width: 1440, height: 900 },
  });
  const { shows, press } = handsOn(desk);
  await shows('先选时段');
  await whole(desk, '3-booking');
  await desk.getByRole('searchbox').fill('厅');
  await desk.locator('.pb-halls button').nth(1).waitFor();
  await whole(desk, '4-halls');
  await desk.getByRole('searchbox').fill('人民路');
  await desk.locator('.pb-halls button', { hasText: '人民路营业厅' }).first().click();
  await desk.locator('.bk-slots button:not([aria-disabled])').last().click();
  await shows('念给客户听');
  await shows('请带齐');
  await shows('先念给客户听');
  await desk.getByLabel('地点、时间、要带的，都念给客户听了').check();
  await shows('要 11 位手机号');
  await desk.getByLabel('客户的手机号').fill('13900190001');
  await whole(desk, '5-read-out');
  await press(/^约 /);
  await shows('约好了');
  await shows('139****0001');
  await whole(desk, '6-booked');
  await press('下一位');
  await shows('先选时段');
  await desk.context().close();
});

test('FEE-08 the message stands in the office with its trail, and on the customer’s phone', async () => {
  await world.at('09:02');
  const row = office.locator('tbody tr', { hasText: '139****0001' });
  await row.getByText('已送达').waitFor();
  await row.click();
  await office.locator('.of-side .nt-text').waitFor();
  await whole(office, '7-trail');
  await office.getByRole('searchbox').fill('9999');
  await handsOn(office).shows('没有符合的短信');
  await whole(office, '8-none-found');
  await office.getByRole('searchbox').fill('');
  await onPhone('/m/1001/phone', '9-phone', '139****0001');
});

test('FEE-08 what did not arrive is called: the number for this call alone, and how it ended is noted', async () => {
  await must(manager.post(`${hall}/message-simulator`, { behaviour: 'refuses', seconds: 0 }));
  const nobody = world.nobody('m');
  const shown = await must(nobody.get(`${hall}/slots?business=sim_replacement`));
  const { slot_at } = shown.slots.findLast((one: { left: number }) => one.left > 0);
  await must(
    nobody.post(`${hall}/appointments`, {
      ...{ business: 'sim_replacement', slot_at, holder: 'holder-of-the-second', phone: '13900190002' },
    }),
  );
  await world.at('09:04');
  const floor = await sitDown(browser, {
    ...{ url: `${world.server.url}/floor`, name: '郑小满', width: 1180, height: 820 },
  });
  await floor.locator('.fl-matters button', { hasText: '短信没送到' }).click();
  await floor.locator('.nt-calls li').waitFor();
  await whole(floor, '10-calls');
  await floor.getByRole('button', { name: '没人接' }).click();
  await handsOn(floor).shows('已打 1 次没人接');
  await floor.getByRole('button', { name: '看号码' }).click();
  await handsOn(floor).shows('13900190002');
  await whole(floor, '11-number');
  await floor.getByRole('button', { name: '说到了' }).click();
  await handsOn(floor).shows('都送到了');
  await floor.context().close();
  const row = office.locator('tbody tr', { hasText: '139****0002' });
  await row.getByText('已电话处理').waitFor();
  await row.click();
  await office.locator('.of-side').getByText('看了号码').waitFor();
  await whole(office, '12-called');
});
