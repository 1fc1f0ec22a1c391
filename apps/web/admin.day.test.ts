import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  const url = `${world.server.url}/admin`;
  page = await sitDown(browser, { url, name: '许航', width: 1440, height: 900 });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const whole = async (name: string) => expect.soft(await flawsInBoth(page, `admin-${name}`)).toEqual([]);

test('an administrator makes a person, who signs in with the first password (STF-03, ROLE-06)', async () => {
  await shows('李敏');
  await whole('1-people');
  await press('新增人员');
  const box = page.getByRole('dialog');
  await box.getByLabel('工号').fill('0399');
  await box.getByLabel('姓名', { exact: true }).fill('骆小川');
  await box.getByLabel(/拉丁/).fill('Luo Xiaochuan');
  await box.getByLabel(/厅/).selectOption('1001');
  await box.getByLabel(/密码/).fill('short');
  await box.getByRole('button', { name: '保存' }).click();
  await page.locator('[aria-invalid="true"]').waitFor();
  await whole('2-refused');
  await box.getByLabel(/密码/).fill('a long first password');
  await box.getByRole('button', { name: '保存' }).click();
  await box.waitFor({ state: 'detached' });
  await page.getByRole('searchbox').fill('0399');
  await page.locator('tbody tr').filter({ hasText: '骆小川' }).click();
  await page.locator('.ad-panel h2').waitFor();
  await page.locator('.ad-add').first().getByRole('button', { name: '保存' }).click();
  await expect.poll(() => page.locator('.ad-panel').textContent()).toContain('营业员');
  await whole('3-person');
  const answer = await world
    .nobody('counter')
    .post('/api/session', { user: '0399', password: 'a long first password' });
  expect(answer.status).toBe(200);
  expect(answer.body.roles).toMatchObject([{ role: 'service_clerk', hall_id: 1001 }]);
});

test('an administrator makes a pairing code, and the device pairs with it once', async () => {
  await page.getByRole('tab', { name: '设备' }).click();
  await page.locator('tbody tr').filter({ hasText: 'K2' }).waitFor();
  await whole('4-devices');
  await page
    .locator('tbody tr')
    .filter({ hasText: 'K2' })
    .getByRole('button', { name: /配对码/ })
    .click();
  const said = page.getByText(/\d{8}/).first();
  await said.waitFor();
  const pairing_code = /\d{8}/.exec((await said.textContent()) ?? '')?.[0] ?? '';
  const pair = () => world.nobody('kiosk').post('/api/halls/1001/devices/K2/pairing', { pairing_code });
  expect((await pair()).status).toBe(200);
  expect((await pair()).status).not.toBe(200);
});

test('a device is registered, and its code cannot be given twice', async () => {
  await press('登记设备');
  const box = page.getByRole('dialog');
  await box.getByLabel('编号').fill('K1');
  await box.getByRole('button', { name: '登记设备' }).click();
  await page.locator('[aria-invalid="true"]').waitFor();
  await whole('5-device-refused');
  await box.getByLabel('编号').fill('K3');
  await box.getByRole('button', { name: '登记设备' }).click();
  await box.waitFor({ state: 'detached' });
  await page.locator('tbody tr').filter({ hasText: 'K3' }).waitFor();
});

test('a hall is registered with its hours and licence, gets a counter, and can be opened (ORG-01)', async () => {
  await page.getByRole('tab', { name: '营业厅' }).click();
  await shows('人民路营业厅');
  await whole('6-halls');
  await press('登记新厅');
  const box = page.getByRole('dialog');
  for (const [label, text] of [
    ['厅号', '1001'],
    ['厅名', '湖滨路营业厅'],
    ['厅名（英文）', 'Hubin Road Service Hall'],
    ['地址', '湖滨路 8 号'],
    ['地址（英文）', '8 Hubin Road'],
    ['登记有效至', '2099-12-31'],
  ] as const)
    await box.getByLabel(label, { exact: true }).fill(text);
  await box.getByRole('button', { name: '登记新厅' }).click();
  await page.locator('[aria-invalid="true"]').waitFor();
  await whole('7-number-taken');
  await box.getByLabel('厅号').fill('4001');
  await box.getByRole('button', { name: '登记新厅' }).click();
  await page.locator('.ad-panel h2').filter({ hasText: '湖滨路营业厅' }).waitFor();
  await press('新增台席');
  await whole('8-counter');
  await box.getByRole('button', { name: '保存台席' }).click();
  await shows('1 号台');
  await page.locator('.ad-panel').getByLabel('闭店').fill('08:00');
  await press('保存登记');
  await page.locator('[aria-invalid="true"]').waitFor();
  await whole('9-hall-refused');
  await page.locator('.ad-panel').getByLabel('闭店').fill('20:30');
  await press('保存登记');
  await shows('已保存');
  const day = await world.db.pool.query('select state from hall_day where hall_id = 4001');
  expect(day.rows).toEqual([{ state: 'preparing' }]);
  const hall = await world.nobody('m').get('/api/halls/4001');
  expect(hall.body.hall).toMatchObject({ closes: '20:30', name: { zh: '湖滨路营业厅' } });
});

/** What the session of whoever administers remembers is set back. */
const setBack = (column: 'proved_at' | 'seen_at', by: string) =>
  world.db.pool.query(
    `update session set ${column} = now() - $1::interval where actor_id = (select id from person where staff_no = '0103')`,
    [by],
  );
const rest = (ms: number) => new Promise(done => setTimeout(done, ms));

test('a dangerous act waits for the password and then goes on by itself; a screen left alone is covered, and the work is still there', async () => {
  await page.getByRole('tab', { name: '设备' }).click();
  await setBack('proved_at', '6 minutes');
  await rest(1000);
  await page
    .locator('tbody tr')
    .filter({ hasText: 'K3' })
    .getByRole('button', { name: /配对码/ })
    .click();
  const asked = page.getByRole('dialog', { name: '请确认是您本人' });
  await asked.getByText('tingtong-demo').waitFor();
  await asked.getByLabel('密码').fill('wrong');
  await asked.getByRole('button', { name: '确认' }).click();
  await asked.locator('[aria-invalid="true"]').waitFor();
  await whole('10-password-again');
  await asked.getByLabel('密码').fill('tingtong-demo');
  await page.keyboard.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await page.getByText(/\d{8}/).first().waitFor();
  await page.getByRole('tab', { name: '人员' }).click();
  await page.getByRole('searchbox').fill('03');
  await setBack('seen_at', '16 minutes');
  await rest(1000);
  await page.getByRole('searchbox').fill('039');
  const cover = page.getByRole('dialog', { name: '已锁屏' });
  await cover.getByLabel('密码').fill('tingtong-demo');
  await whole('11-covered');
  await cover.getByRole('button', { name: '解锁' }).click();
  await cover.waitFor({ state: 'detached' });
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('039');
});
