import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterAs, handsOn, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { personId } from '../../modules/demo/index.ts';
import { forgetOverrides } from '../../modules/norms/index.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** Everybody's own post, and the posts of the hall: read and signed, handed over, stood in for, keys passed on. */
let world: World;
let browser: Browser;
let office: Page;

const sit = (path: string, name: string, size = { width: 1440, height: 900 }) =>
  sitDown(browser, { url: `${world.server.url}${path}`, name, ...size });
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `posts-${name}`)).toEqual([]);

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  // A new card of the clerk's, in force since yesterday; how it came about is told in publishing.test.ts.
  await world.db.pool.query(
    `insert into norm_version (hall_id, id, state, clause, unit_id, number, text_zh, text_en, numbers, reason, trial, drafter_id, drafted_at, in_force_at)
     values (0, $1, 'in_force', 'ROLE-06', 1, 2, '营业员先问候再问事，材料一次说全。', 'A clerk greets before asking, and names every paper needed at once.', '{}', 'a test', false, $2, now(), now() - interval '1 day')`,
    [randomUUID(), personId('0104')],
  );
  forgetOverrides();
  office = await sit('/office/posts', '周岚');
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test('GEN-11 a new card waits for its holder everywhere, is read on a phone and signed there', async () => {
  const desk = await sit('/counter', '李敏');
  await handsOn(desk).shows('1 份岗位卡待签');
  await whole(desk, '1-counter');
  await desk.context().close();
  const phone = await sit('/post', '李敏', { width: 390, height: 844 });
  const { shows, press } = handsOn(phone);
  await shows(/前读完签收/);
  await shows('营业员先问候再问事，材料一次说全。');
  await whole(phone, '2-phone');
  await press('已读，签收');
  await shows(/已签收/);
  await phone.context().close();
  const wide = await sit('/post', '李敏');
  await handsOn(wide).shows(/已签收/);
  await whole(wide, '3-desk');
  await wide.context().close();
  // The manager of the hall has the longest page: the own letter, those of the others that wait for a name, what is to be signed.
  const manager = await sit('/post', '周岚', { width: 390, height: 844 });
  await manager.getByRole('heading', { name: '安全责任书' }).scrollIntoViewIfNeeded();
  await whole(manager, '3-letters');
  await manager.context().close();
});

test('the posts of the hall: who holds, who stands in, which card; a deputy is named by the hall manager (ROLE-13)', async () => {
  const { shows, press } = handsOn(office);
  await shows('点一个岗位看岗位卡');
  await whole(office, '4-office');
  await office.locator('.pc-page tbody tr', { hasText: '投诉' }).first().click();
  await shows('绝不');
  await whole(office, '5-card');
  await press('解除');
  await shows('缺代班');
  await office.getByLabel('谁', { exact: true }).selectOption({ label: '郑小满' });
  await press('指定代班');
  await office.getByText('缺代班').waitFor({ state: 'detached' });
});

test('ROLE-03 the duty is handed over by two, each on the own screen', async () => {
  const floor = await sit('/floor', '王建国', { width: 1180, height: 820 });
  const { shows, press } = handsOn(floor);
  await shows('当值');
  await press('交班');
  await shows('已请人接班，等对方签字');
  await whole(floor, '6-asked');
  await office.getByRole('button', { name: '待我签 1' }).click();
  await office.locator('dialog h3').first().waitFor();
  await whole(office, '7-seal');
  await office.getByRole('button', { name: '核对无误，签字' }).click();
  await office.getByText('没有等您签的了').waitFor();
  await office.keyboard.press('Escape');
  await floor.locator('.pc-watch', { hasText: '周岚' }).waitFor();
  await whole(floor, '8-handed');
  await floor.context().close();
});

test('ROLE-11 a key is passed on by two', async () => {
  const row = office.locator('.pc-keys li', { hasText: '保险柜密码' });
  await row.getByRole('button', { name: '移交' }).click();
  await row.getByText('已请人').waitFor();
  await whole(office, '9-key');
});

test('HND-01 a shift is handed over on one sheet: begun, looked through, what is open given on, signed by the other', async () => {
  const url = {
    url: world.server.url,
    path: '/office/handovers',
    staff_no: '0308',
    width: 1440,
    height: 900,
  };
  const giver = await enterAs(browser, url);
  const { shows, press } = handsOn(giver);
  await giver.locator('tbody tr', { hasText: 'JB-1001-0003' }).click();
  await shows('2 号取号机缺纸，十点补上');
  await whole(giver, '11-book');
  await press('开始交班');
  await giver.getByLabel('交给谁').selectOption({ label: '周岚' });
  await giver.locator('dialog').getByRole('button', { name: '开始交班' }).click();
  await shows('还差这些才能签字');
  await whole(giver, '12-missing');
  await press(/交给此人/);
  await press('填写核对');
  for (const one of await giver.locator('dialog .pg-lines > li').all())
    await one.locator('input[value="ok"]').check();
  await giver.locator('dialog .pg-lines > li').last().locator('input[value="amiss"]').check();
  await giver.getByLabel('什么情况').fill('明天十点有一位视障老客户来换机');
  await whole(giver, '13-fill');
  await press('保存');
  await shows('都齐了，可以签字');
  await press('请接班人签字');
  await shows('已请接班人签字');
  await office.goto(`${world.server.url}/office/handovers`);
  await office.locator('tbody tr', { hasText: '填写中' }).first().click();
  await office.getByRole('button', { name: '核对无误，签字' }).last().waitFor();
  await whole(office, '14-receiver');
  await office.locator('.pg-paper').getByRole('button', { name: '核对无误，签字' }).click();
  await office.locator('.pg-paper').getByText('双方已签').first().waitFor();
  await office.getByRole('tab', { name: '值班日志' }).click();
  await office.getByRole('button', { name: '记一条' }).waitFor();
  await whole(office, '15-log');
  await office.getByRole('tab', { name: '钥匙与密码' }).click();
  await office.getByText('钥匙台账').waitFor();
  await whole(office, '16-keys');
  await giver.context().close();
  await office.goto(`${world.server.url}/office/forms`);
  await office.getByText('交接班本').first().waitFor();
  await whole(office, '17-forms');
});

test('MTG-01 the roll is called, what is read out stands there, each item has a word, an action its owner', async () => {
  await world.db.pool.query(
    `update meeting set state = 'planned' where hall_id = 1001 and kind = 'pre_shift' and day = $1`,
    [world.day],
  );
  await office.goto(`${world.server.url}/office/meetings`);
  await office.locator('tbody tr', { hasText: '待开' }).filter({ hasText: '班前会' }).first().click();
  await office.getByText('逾期决议通报').waitFor();
  await whole(office, '18-meeting');
  await office.getByRole('button', { name: '开会', exact: true }).click();
  await office.getByRole('button', { name: '点名和记录' }).click();
  await office.getByRole('button', { name: '全部到会，仪容合格' }).click();
  for (const one of await office.locator('dialog textarea').all()) await one.fill('讲过了');
  await office.getByRole('button', { name: '加一条决议' }).click();
  await office.getByLabel('要做什么').fill('对照卡今天发到台');
  await whole(office, '19-hold');
  await office.getByRole('button', { name: '散会，存记录' }).click();
  await office.locator('.pg-paper').getByText('对照卡今天发到台').waitFor();
  await whole(office, '20-minutes');
  await office.getByRole('tab', { name: /决议/ }).click();
  await office.getByText('表单架每天闭店前清一次').waitFor();
  await whole(office, '21-actions');
});

test('RPT-01 ATT-03 what is asked of those above, grave matters, the attendance of a day and a month, each on its page', async () => {
  await office.goto(`${world.server.url}/office/submissions`);
  await office.locator('tbody tr', { hasText: '库房加一把挂锁' }).click();
  await office.locator('.pg-paper').getByText('旧锁芯磨损', { exact: false }).waitFor();
  await whole(office, '22-submissions');
  // On paper the sheet stands alone, and it does stand there.
  await office.emulateMedia({ media: 'print' });
  const seen = (of: string) =>
    office
      .locator(of)
      .first()
      .evaluate(part => part.checkVisibility({ visibilityProperty: true }));
  expect(await Promise.all(['.pg-paper dd', '.of-rail', '.pg .tb td'].map(seen))).toEqual([
    true,
    false,
    false,
  ]);
  await office.emulateMedia({ media: null });
  await office.getByRole('button', { name: '请示或报告' }).click();
  await office.getByLabel('请示授权').selectOption({ label: '超权限退赔' });
  await whole(office, '23-raise');
  await office.getByRole('button', { name: '取消' }).click();
  await office.getByRole('tab', { name: '重大事项' }).click();
  await office.getByText('省公司值班 赵工').waitFor();
  await whole(office, '24-grave');
  await office.goto(`${world.server.url}/office/attendance`);
  await office.locator('tbody tr').first().waitFor();
  await whole(office, '25-attendance');
  await office.getByRole('tab', { name: '按月' }).click();
  await office.getByText('记成了缺勤', { exact: false }).waitFor();
  await whole(office, '26-month');
  const phone = await sit('/post', '李敏', { width: 390, height: 844 });
  await handsOn(phone).shows('我的考勤');
  await handsOn(phone).press('更正');
  await whole(phone, '27-correct');
  await phone
    .getByRole('button', { name: '关闭' })
    .or(phone.getByRole('button', { name: '取消' }))
    .first()
    .click();
  await whole(phone, '28-mine');
  await phone.context().close();
  const region = await sit('/region', '沈清');
  await region.getByRole('tab', { name: '待批请示' }).click();
  await region.getByText('申请增加一名流动咨询员').waitFor();
  await whole(region, '29-above');
  await region.context().close();
});

test('who has no page of posts is told so', async () => {
  const page = await sit('/office', '叶青');
  await page.goto(`${world.server.url}/office/posts`);
  await handsOn(page).shows('您的岗位看不了这一页');
  await whole(page, '10-refused');
  await page.context().close();
});
