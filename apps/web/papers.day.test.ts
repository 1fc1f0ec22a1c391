import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handsOn, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { demo_password } from '../../modules/demo/cast.ts';
import { must } from '../server/testing/desk.ts';
import { openWorld, type World } from '../server/testing/world.ts';

/** What a hall is run under: its papers, its acceptance, and the questions it asks about the clauses. */
let world: World;
let browser: Browser;
let manager: Page;
let branch: Page;

const sit = (path: string, name: string) =>
  sitDown(browser, { url: `${world.server.url}${path}`, name, width: 1440, height: 900 });
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `papers-${name}`)).toEqual([]);

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await world.db.pool.query('delete from hall_paper where hall_id = 1001');
  manager = await sit('/office/papers', '周岚');
  branch = await sit('/office/papers', '沈清');
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test('ORG-03 a partner hall lacks its contract; the hall enters it, the branch approves it, and it holds', async () => {
  const { shows, press } = handsOn(manager);
  await shows('还没有登记');
  await whole(manager, '1-empty');
  await world.db.pool.query(`update hall set hall_type = 'partner' where id = 1001`);
  await manager.reload();
  await shows('缺有效的');
  await whole(manager, '2-missing');
  await press('登记');
  await manager.getByLabel('种类').selectOption({ label: '合作合同' });
  await manager.getByLabel('编号').fill('HZ-2026-017');
  await manager.getByLabel('对方').fill('临江市远信通讯器材有限公司');
  await manager.getByLabel('止', { exact: true }).fill(`${Number(world.day.slice(0, 4)) + 1}-12-31`);
  await manager.getByLabel('押金（元）').fill('五万');
  await shows('写成数字');
  await manager.getByLabel('押金（元）').fill('50000');
  await manager.getByLabel('内容').fill('一店一议，违约三次即停办。');
  await whole(manager, '3-form');
  await press('交分公司批');
  await manager.locator('tbody', { hasText: '待批' }).waitFor();
  const row = branch.locator('tbody tr', { hasText: 'HZ-2026-017' });
  await row.click();
  await branch.getByRole('button', { name: '批准', exact: true }).waitFor();
  await branch.getByText('一店一议，违约三次即停办。').waitFor();
  await whole(branch, '4-decide');
  await branch.getByRole('button', { name: '批准', exact: true }).click();
  await branch.getByRole('button', { name: '终止' }).waitFor();
  await branch.keyboard.press('Escape');
  await row.getByText('有效').waitFor();
  await manager.locator('tbody', { hasText: '有效' }).waitFor();
  await manager.getByText('缺有效的').waitFor({ state: 'detached' });
  await manager.locator('tbody tr[tabindex]').first().click();
  await shows('一店一议，违约三次即停办。');
  await whole(manager, '5-one');
  await manager.keyboard.press('Escape');
});

test('GEN-06 a hall that moved is inspected by the branch, item by item, and may open when it passed', async () => {
  const admin = await world.as('0103', 'admin');
  const entry = await must(admin.get('/api/halls/1001/entry'));
  await must(admin.post('/api/halls/1001/entry', { ...entry, address_zh: '新华路 8 号' }));
  await branch.reload();
  await branch.getByRole('button', { name: '去验收' }).click();
  const items = branch.locator('.hp-items > li');
  await items.first().waitFor();
  await whole(branch, '6-acceptance');
  for (const one of await items.all()) await one.getByRole('button', { name: '合格', exact: true }).click();
  await items.last().getByRole('button', { name: '不合格' }).click();
  await items.last().getByLabel('看到什么').fill('座椅少两把');
  await whole(branch, '7-answered');
  await branch.getByRole('button', { name: '交验收表' }).click();
  await branch.getByText('验收通过，可以开门').waitFor();
  await branch.getByRole('button', { name: '去验收' }).waitFor({ state: 'detached' });
});

test('GEN-03 a clerk asks how a clause is to be read; the branch answers, and anybody reads it on its page', async () => {
  const clerk = await sit('/counter', '李敏');
  const url = `${world.server.url}/clause/QUE-01`;
  await clerk.goto(url);
  await signIn(clerk, '0301');
  await clerk.locator('.cp-matters').getByText('还没有人问').waitFor();
  await clerk.locator('.cp-matters textarea').fill('排队时间从取号起算，还是从报到起算？');
  await whole(clerk, '8-asking');
  await clerk.getByRole('button', { name: '提交', exact: true }).click();
  await clerk.locator('.cp-matters').getByText('待答复').waitFor();
  await clerk.context().close();
  await branch.goto(url);
  await signIn(branch, '0102');
  await branch.getByLabel('答复（中文）').fill('从取号起算。');
  await branch.getByLabel('答复（英文）').fill('From the number on.');
  await whole(branch, '9-answering');
  await branch.getByRole('button', { name: '公布答复' }).click();
  await branch.locator('.cp-answer').waitFor();
  const anybody = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await anybody.goto(url);
  await anybody.locator('.cp-answer').waitFor();
  await whole(anybody, '10-public');
});

/** The clause page lets in by number and password alone. */
async function signIn(page: Page, staff_no: string): Promise<void> {
  await page.locator('.cp-matters, .cp-left').first().waitFor();
  await page.getByRole('button', { name: '登录' }).first().click();
  await page.getByLabel('工号').fill(staff_no);
  await page.getByLabel('密码').fill(demo_password);
  await page.keyboard.press('Enter');
  await page.locator('.cp-raise').first().waitFor();
}
