import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterAs, handsOn, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** What stands in the hall, as the office keeps it: the place, the materials, the hours, the devices. */
let world: World;
let browser: Browser;

const size = { width: 1440, height: 900 };
const sit = (path: string, name: string) =>
  sitDown(browser, { url: `${world.server.url}${path}`, name, ...size });
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `place-${name}`)).toEqual([]);

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test.each([
  ['place', /缺 1 样/],
  ['materials', /已讲|规定/],
  ['papers', /营业时间/],
])('the page %s of the office stands in both languages, without barriers', async (path, shown) => {
  const office = await sit(`/office/${path}`, '周岚');
  await handsOn(office).shows(shown);
  await whole(office, path);
  await office.context().close();
});

test('FAC-15 a fault is reported in the office by the floor advisor, accepted and fixed by the storekeeper, confirmed by the duty manager', async () => {
  const floor = await sit('/office/assets', '郑小满');
  await floor.getByRole('button', { name: '报修' }).click();
  await floor.getByLabel('哪一台').selectOption({ label: '台席电脑 DN-04' });
  await floor.getByLabel('什么毛病').fill('风扇很响');
  await whole(floor, 'report');
  await floor.getByRole('dialog').getByRole('button', { name: '报修' }).click();
  await handsOn(floor).shows('风扇很响');
  await whole(floor, 'repairs');
  await floor.context().close();
  const keeper = await sit('/office/assets', '钱守义');
  const row = (of: Page) => of.getByRole('row').filter({ hasText: 'DN-04' });
  await row(keeper).getByRole('button', { name: '受理' }).click();
  await row(keeper).getByRole('button', { name: '修好了' }).click();
  await keeper.getByLabel('做了什么').fill('清了灰');
  await keeper.getByRole('dialog').getByRole('button', { name: '修好了' }).click();
  await expect.poll(() => row(keeper).getByText('待验收').count()).toBe(1);
  expect(await row(keeper).getByRole('button').count()).toBe(0);
  await keeper.context().close();
  const duty = await sit('/office/assets', '王建国');
  await row(duty).getByRole('button', { name: '验收' }).click();
  await expect.poll(() => row(duty).getByText('已验收').count()).toBe(1);
  await duty.context().close();
});

test('FAC-17 the register and the count are worked with by keyboard and eye, in both languages', async () => {
  const office = await sit('/office/assets', '周岚');
  const { shows } = handsOn(office);
  await office.getByRole('tab', { name: '设备册' }).click();
  await shows('QH-01');
  await whole(office, 'register');
  await office.getByRole('row').filter({ hasText: 'QH-02' }).getByRole('button', { name: '办理' }).click();
  await shows('登记升级');
  await whole(office, 'acts');
  await office.keyboard.press('Escape');
  await office.getByRole('tab', { name: '盘点与定责' }).click();
  await office.getByRole('button', { name: '开始盘点' }).click();
  await shows(/已盘 0/);
  await office.getByRole('row').filter({ hasText: 'YS-04' }).getByRole('radio', { name: '找不到' }).click();
  await office.getByLabel('情况').fill('桌上没有');
  await office.getByRole('button', { name: '保存' }).click();
  await shows(/已盘 1/);
  await whole(office, 'count');
  await office.getByRole('tab', { name: '便民' }).click();
  await shows('创可贴');
  await shows('超期未还');
  await whole(office, 'care');
  await office.context().close();
});

test('SAF-25 SAF-19 a hazard is reported and graded, an incident read with what is held of it, the log signed; the department sees every hall', async () => {
  const office = await sit('/office/safety', '马强');
  await office.getByText('YH-1001-0008').first().waitFor();
  await office.locator('.sf-head').getByRole('button', { name: '报隐患' }).click();
  await office.getByLabel('看见了什么').fill('自助区一处地插盖板翘起');
  await office.getByLabel('在哪里').fill('自助区');
  await whole(office, 'hazard-form');
  await office.getByRole('dialog').getByRole('button', { name: '报隐患' }).click();
  await office.getByRole('row').filter({ hasText: '地插盖板' }).click();
  await office.locator('.sf-acts').getByRole('button', { name: '定级' }).click();
  await office.getByRole('dialog').getByRole('button', { name: '定级' }).click();
  await office.locator('.sf-one').getByText('已定级，待控制').waitFor();
  await whole(office, 'hazard');
  await office.getByRole('tab', { name: '事件' }).click();
  await office.getByRole('row').filter({ hasText: '滑倒' }).first().click();
  await office.locator('.sf-one').getByText('谈话笔录').waitFor();
  await whole(office, 'incident');
  await office.locator('.sf-head').getByRole('button', { name: '签今日日志' }).click();
  await office.getByLabel('今日安全情况').fill('早间巡查正常');
  await office.getByRole('dialog').getByRole('button', { name: '签今日日志' }).click();
  await office.getByRole('tab', { name: '安全日志' }).click();
  await office.getByText('早间巡查正常').waitFor();
  await whole(office, 'safety-log');
  await office.context().close();
  const region = await enterAs(browser, {
    ...{ url: world.server.url, path: '/region', staff_no: '0106', ...size },
  });
  await region.getByRole('tab', { name: '安全', exact: true }).click();
  await region.getByRole('row').filter({ hasText: '人民路' }).first().waitFor();
  await whole(region, 'safety-region');
  await region.context().close();
});

test('SAF-13 SAF-16 SAF-05 the talks and drills of a hall, its assessment and its letters, read and worked with in the office', async () => {
  const office = await sit('/office/safety', '马强');
  await office.getByRole('tab', { name: '教育演练' }).click();
  await office.locator('.dr tbody tr').filter({ hasText: '待签到' }).click();
  await office.locator('.dr-script').waitFor();
  await whole(office, 'drill');
  await office.getByRole('button', { name: '复盘' }).click();
  await office.getByLabel('效果怎么样').waitFor();
  await whole(office, 'drill-review');
  await office.keyboard.press('Escape');
  await office.getByRole('button', { name: '加一次' }).click();
  await whole(office, 'drill-plan');
  await office.keyboard.press('Escape');
  await office.getByRole('tab', { name: '年度考核' }).click();
  await office.locator('.sf-assess table').first().waitFor();
  await whole(office, 'assessment');
  await office.getByRole('tab', { name: '责任书' }).click();
  await office.locator('.rs tbody tr').first().waitFor();
  await whole(office, 'letters');
  await office.context().close();
});

test('ROLE-15 ROLE-17 ROLE-18 the departments look over the letters, drills and assessments of every hall', async () => {
  const above = (staff_no: string) =>
    enterAs(browser, { url: world.server.url, path: '/region', staff_no, ...size });
  const safety = await above('0106');
  await safety.getByRole('tab', { name: '安全', exact: true }).click();
  await safety.getByRole('tab', { name: '年度考核' }).click();
  await safety.locator('.sf-assess tbody tr').first().waitFor();
  await whole(safety, 'region-assessments');
  await safety.getByRole('button', { name: '下发考核' }).click();
  await whole(safety, 'region-issue');
  await safety.keyboard.press('Escape');
  await safety.getByRole('tab', { name: '责任书' }).click();
  await safety.locator('.rs tbody tr').first().waitFor();
  await whole(safety, 'region-letters');
  await safety.context().close();
  const premises = await above('0109');
  await premises.getByRole('tab', { name: '安全', exact: true }).click();
  await premises.getByRole('tab', { name: '教育演练' }).click();
  await premises.locator('.dr tbody tr[tabindex]').first().click();
  await premises.locator('.dr-hall tbody tr').first().waitFor();
  await whole(premises, 'region-drills');
  await premises.getByRole('button', { name: '下达年度计划' }).click();
  await whole(premises, 'region-plan');
  await premises.context().close();
});
