import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CounterHands, enterAs, handsOn, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser, patience_ms } from '../../kit/testing/screens.ts';
import { Desk } from '../server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** The one base of answers: found by the keyboard at the counter, doubted there, put right by another, tested on the own post. */
let world: World;
let browser: Browser;
let desk: Desk;

const size = { width: 1440, height: 900 };
const sit = (path: string, name: string) =>
  sitDown(browser, { url: `${world.server.url}${path}`, name, ...size });
const enter = (path: string, staff_no: string) =>
  enterAs(browser, { url: world.server.url, path, staff_no, ...size });
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `knowledge-${name}`)).toEqual([]);
const row = (of: Page, text: string) => of.getByRole('row').filter({ hasText: text });

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3 });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test('SVC-04 a clerk finds an answer by a word, says that it is wrong with one key, and goes on', async () => {
  const page = await sit('/counter', '李敏');
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const customer = await context.newPage();
  customer.setDefaultTimeout(patience_ms);
  await customer.goto(`${world.server.url}/counter/customer?hall=1001&screen=C3`);
  await customer.locator('.cs').waitFor();
  const take = async (business: string) =>
    (await desk.floor.post('/api/halls/1001/tickets', { class: 'ordinary', business })).body;
  const hands = new CounterHands(page, customer, take);
  await hands.comes('consultation');
  await page.getByText('选哪个套餐').waitFor();
  await whole(page, 'counter');
  await page.keyboard.press('/');
  await page.keyboard.type('银行 到账');
  await page.getByRole('button', { name: '退款多久到' }).waitFor();
  await expect.poll(() => page.locator('.ka-list li').count()).toBe(2);
  await page.keyboard.press('Enter');
  await page.getByText('我们七天内退出').waitFor();
  await handsOn(page).shows(/有效至/);
  await whole(page, 'found');
  await page.keyboard.press('w');
  await page.getByRole('dialog').getByRole('textbox').fill('银行入账要写明节假日顺延');
  await whole(page, 'wrong');
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByText('有人反映不对，正在核').first().waitFor();
  await page.keyboard.press('Enter');
  await handsOn(page).shows('办好了');
  const { rows } = await world.db.pool.query(
    `select asks from business_order where hall_id = 1001 and business = 'consultation' order by opened_at desc limit 1`,
  );
  expect(JSON.parse(rows[0].asks)).toMatchObject({ topic: 'bill', article: 'refund_time@1' });
  await context.close();
  await page.context().close();
});

test('SVC-04 the owner writes the next version, another approves it beside the one in force, and the clerk reads what became of it', async () => {
  const branch = await sit('/region', '沈清');
  await branch.getByRole('tab', { name: '知识库' }).click();
  await row(branch, '退款多久到').click();
  await handsOn(branch).shows('银行入账要写明节假日顺延');
  await whole(branch, 'region');
  await branch.getByRole('button', { name: '起草新版' }).click();
  const form = branch.getByRole('dialog');
  await form
    .getByLabel('答案（中文，照着说）')
    .fill('我们七天内退出；银行入账一到三个工作日，遇节假日顺延。');
  await form
    .getByLabel('答案（英文）')
    .fill('We send it within seven days; banks take one to three working days, longer over holidays.');
  await form.getByLabel('改动说明').fill('写明节假日顺延');
  await whole(branch, 'draft');
  await form.getByRole('button', { name: '存草稿' }).click();
  await branch.getByText('草稿生效即了结').waitFor();
  await branch.getByRole('button', { name: '放弃' }).click();
  await branch.getByRole('button', { name: '撤回' }).click();
  await branch.getByText('草稿生效即了结').waitFor();
  await branch.context().close();

  const province = await enter('/region', '0104');
  await province.getByRole('tab', { name: '知识库' }).click();
  await row(province, '退款多久到').click();
  await province.getByRole('button', { name: '批准' }).waitFor();
  await whole(province, 'sides');
  await province.getByRole('button', { name: '批准' }).click();
  await province.getByText('已更正').first().waitFor();
  await province.getByText('答案已变，待核').first().waitFor();
  await province.getByRole('button', { name: '出题' }).click();
  await whole(province, 'question');
  await province.keyboard.press('Escape');
  await province.context().close();

  const clerk = await sit('/post', '李敏');
  await clerk.getByText('已更正，谢谢').waitFor();
  await whole(clerk, 'post');
  await clerk.locator('.kn-choices').first().getByRole('button').first().click();
  await clerk
    .getByText(/^正确：/)
    .first()
    .waitFor();
  await whole(clerk, 'answered');
  await clerk.context().close();
});

test('SVC-04 the manager searches the base and sees how right the hall is', async () => {
  const manager = await sit('/office/knowledge', '周岚');
  await row(manager, '选哪个套餐').waitFor();
  await manager.keyboard.press('/');
  await manager.keyboard.type('漫游');
  await expect.poll(() => manager.locator('tbody tr').count()).toBe(1);
  await row(manager, '出国漫游怎么收').click();
  await handsOn(manager).shows('资费页上周改成按天二十五元封顶，这里还写三十元');
  await whole(manager, 'office');
  await manager.getByRole('radio', { name: '正确率' }).check({ force: true });
  await manager.getByText('按人').waitFor();
  await handsOn(manager).shows('林小雨');
  await whole(manager, 'rates');
  await manager.context().close();
});
