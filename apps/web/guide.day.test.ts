import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handsOn, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
let page: Page;
const hall = '/api/halls/1001';

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await openTheHall(world);
  await world.at('09:00');
  const clerk = await world.as('0301');
  await clerk.post(`${hall}/counters/${world.counter(1)}/open`);
  const kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 4; n += 1)
    await kiosk.post(`${hall}/tickets`, { class: 'ordinary', business: 'sim_replacement' });
  page = await sitDown(browser, {
    url: `${world.server.url}/floor`,
    name: '郑小满',
    width: 1194,
    height: 834,
  });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const shows = (text: string | RegExp) => handsOn(page).shows(text);
const press = (name: string | RegExp) => handsOn(page).press(name);
const choose = (name: string) =>
  page.getByRole('radio', { name, exact: true }).first().check({ force: true });
const whole = async (name: string) => expect.soft(await flawsInBoth(page, `guide-${name}`)).toEqual([]);

test('two presses from the need to the number: the way with its reason, the papers looked at before (SVC-01, ROLE-08)', async () => {
  await page.getByRole('button', { name: '引导', exact: true }).click();
  await shows('先点要办的事');
  await whole('1-empty');
  await press('补卡换卡');
  await shows('本人身份证原件');
  await choose('卡坏了');
  await whole('2-need');
  await press('看过，取综合业务号');
  await shows(/A005/);
  await shows('扫码看进度');
  await whole('3-sent');
});

test('a missing paper is told now: who has to fetch it takes no number (SVC-05)', async () => {
  await press('下一位');
  await press('过户');
  await shows('双方身份证原件');
  await choose('没带');
  await shows('已告知缺件，照样取综合业务号');
  await whole('4-missing');
  await press('告知缺件，回去取');
  await shows('已引导');
});

test('a question is answered on the spot from the hall’s own answers; one that is not solved stays with its owner (SVC-02)', async () => {
  await press('下一位');
  await press('业务咨询');
  await press('当场解答');
  await shows('选哪个套餐');
  await whole('5-answer');
  await press('没解决，记待答复');
  await shows('已记待答复，由您负责到有人接下');
});

test('who comes back is noted with the reason and counts as sent wrongly', async () => {
  await press('下一位');
  await press('又回来了');
  await whole('6-back');
  await press('终端办不成');
  await page.locator('.gd-recent .fl-warn').first().waitFor();
  await whole('7-board');
});

test('the counter sees what the floor looked at before the first word (SVC-05)', async () => {
  await world.db.pool.query(
    `update queue_ticket set state = 'abandoned' where hall_id = 1001 and state = 'issued' and label <> 'A005'`,
  );
  const clerk = await world.as('0301');
  const called = await clerk.post(`${hall}/counters/${world.counter(1)}/call-next`);
  expect(called.body.label).toBe('A005');
  const desk = await sitDown(browser, {
    url: `${world.server.url}/counter`,
    name: '李敏',
    width: 1440,
    height: 900,
  });
  await desk.getByText('现场已预审').waitFor();
  expect.soft(await flawsInBoth(desk, 'guide-8-counter')).toEqual([]);
});
