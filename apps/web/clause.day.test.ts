import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  const wide = { viewport: { width: 1440, height: 900 }, timezoneId: 'Asia/Shanghai' };
  page = await (await browser.newContext({ ...wide, reducedMotion: 'reduce' })).newPage();
  await page.goto(`${world.server.url}/clause`);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const whole = async (name: string) => expect.soft(await flawsInBoth(page, `clause-${name}`)).toEqual([]);
const limit = async () => {
  const kiosk = await world.device(1001, 'K1');
  return (await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body.wait_limit_s as number;
};

test('whoever asks finds a clause and reads what it says, who may change it, and its evidence (GEN-01)', async () => {
  await page.locator('.rg-sq, .rg-head').first().waitFor();
  await whole('1-register');
  await page.keyboard.press('/');
  await page.keyboard.type('QUE-01');
  await page
    .getByRole('link', { name: /QUE-01/ })
    .first()
    .click();
  await page.locator('.cp-id').waitFor();
  await whole('2-anonymous');
});

test('a hall manager signs in and tightens a number: refused in words, then in force at once (GEN-03)', async () => {
  expect(await limit()).toBe(900);
  await press('登录');
  await page.getByLabel('工号').fill('0306');
  await page.getByLabel('密码').fill('wrong-password-here');
  await page.keyboard.press('Enter');
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await whole('3-wrong-password');
  await page.getByLabel('密码').fill(demo_password);
  await page.keyboard.press('Enter');
  await shows('周岚 0306');
  await page
    .getByRole('button', { name: /^改.*普通/ })
    .first()
    .click();
  await page.getByRole('textbox').first().fill('18');
  await page.getByRole('textbox').nth(1).fill('午间客流大，先收紧');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^保存|^改/ })
    .last()
    .click();
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await whole('4-refused');
  await page.getByRole('textbox').first().fill('12');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^保存|^改/ })
    .last()
    .click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await limit()).toBe(720);
  await whole('5-set');
});

test('a hall comments on a draft, and the owner schedules it for a day (GEN-01, GEN-04)', async () => {
  const branch = await world.as('0102', 'clause');
  const made = await branch.post('/api/clauses/QUE-01/versions', {
    ...{ unit_id: 1, text_zh: '降低等候时间', text_en: 'reduce waiting', reason: '夏季客流大' },
    numbers: { wait_limit_ordinary: { value: 12, min: 5, max: 15 } },
  });
  expect(made.status).toBe(200);
  const { id } = made.body;
  const law = await world.as('0105', 'clause');
  expect((await law.post(`/api/norm-versions/${id}/review`)).status).toBe(200);
  await page.reload();
  await press('提意见');
  await page.getByRole('dialog').getByRole('textbox').fill('午间恐怕做不到');
  await whole('6-comment');
  await press('交意见');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await shows('午间恐怕做不到');
  await whole('7-comments');
  await world.db.pool.query(`update norm_version set state = 'approved' where id = $1`, [id]);
  const owner = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await owner.goto(`${world.server.url}/clause/QUE-01`);
  await owner.getByRole('button', { name: '登录' }).first().click();
  await owner.getByLabel('工号').fill('0104');
  await owner.getByLabel('密码').fill(demo_password);
  await owner.keyboard.press('Enter');
  await owner.locator('.cp-steps').getByRole('button', { name: '排期' }).click();
  await owner.getByLabel('施行日').fill('2099-01-01');
  expect.soft(await flawsInBoth(owner, 'clause-8-schedule')).toEqual([]);
  await owner.getByRole('dialog').getByRole('button', { name: '排期' }).click();
  await owner.getByRole('dialog').waitFor({ state: 'detached' });
  const found = await world.db.pool.query('select state from norm_version where id = $1', [id]);
  expect(found.rows).toEqual([{ state: 'scheduled' }]);
  await owner.context().close();
});
