import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterAs, handsOn } from '../../kit/testing/desk.ts';
import { flawsInBoth, flawsOf } from '../../kit/testing/flaws.ts';
import { openBrowser, openScreen } from '../../kit/testing/screens.ts';
import { Desk } from '../server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** What a hall does beyond its counters, and what is kept about it: visits, services, publications, samples, paper, bill runs. */
let world: World;
let browser: Browser;

const sit = (staff_no: string, path: string): Promise<Page> =>
  enterAs(browser, { url: world.server.url, path, staff_no, width: 1440, height: 900 });
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `services-${name}`)).toEqual([]);

const phone_size = { width: 390, height: 844 };
/** A phone page in both languages, by its own switch; ends in Chinese. */
const wholePhone = async (page: Page, name: string) => {
  expect.soft(await flawsOf(page, `services-${name}-zh`)).toEqual([]);
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  expect.soft(await flawsOf(page, `services-${name}-en`)).toEqual([]);
  await page.getByRole('button', { name: '中文', exact: true }).click();
};

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
  ['house_calls', '0306', '上门服务'],
  ['place', '0306', '巡检'],
  ['bills', '0306', '每月出账'],
  ['receipts', '0306', '碎纸登记'],
  ['audits', '0101', '真实性抽查'],
  ['nights', '0406', '近三十晚'],
])('the page %s stands in both languages, without barriers', async (path, staff_no, shown) => {
  const page = await sit(staff_no, `/office/${path}`);
  await handsOn(page).shows(shown);
  await whole(page, path);
  await page.context().close();
});

test.each([
  ['特色服务', '双语服务'],
  ['指导与课堂', '长者课堂'],
  ['主动关怀', '主动关怀'],
  ['客群与市场', '客群与市场'],
])('SVC-10 the tab %s of services and care stands in both languages', async (tab, shown) => {
  const page = await sit('0306', '/office/specials');
  await page.getByRole('tab', { name: tab }).click();
  await handsOn(page).shows(shown);
  await whole(page, tab);
  await page.context().close();
});

test('SVC-10 a special service is offered, used, and reviewed by its manager', async () => {
  const page = await sit('0306', '/office/specials');
  const row = page.getByRole('row').filter({ hasText: '导盲引领' });
  await row.getByRole('button', { name: '复核' }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('门铃好用，照办');
  await whole(page, 'review');
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect.poll(() => row.getByText('公示中').count()).toBe(1);
  await page.context().close();
});

test('APT-05 somebody is sent to a customer, and only the address is asked for before it is shown', async () => {
  const page = await sit('0306', '/office/house_calls');
  const row = page.getByRole('row').filter({ hasText: '待派人' }).first();
  await row.getByRole('button', { name: '派人' }).click();
  await handsOn(page).shows(/只列有这项上岗证的人/);
  await whole(page, 'send');
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect.poll(() => page.getByRole('row').filter({ hasText: '待派人' }).count()).toBe(0);
  await page.context().close();
});

test('a fault is reported from the counter without leaving the customer', async () => {
  const page = await sit('0301', '/counter');
  await page.getByRole('button', { name: '报修' }).first().click();
  await handsOn(page).shows(/什么毛病/);
  await whole(page, 'fault');
  await page.context().close();
});

test('SVC-18 SVC-26 SVC-14 what is fed back, what departments were asked, whom the hall calls back', async () => {
  const page = await sit('0308', '/office/issues');
  const { shows, press } = handsOn(page);
  await page.getByRole('row').filter({ hasText: '地铁口出来' }).click();
  await shows('流程办结');
  await whole(page, 'issue');
  await press('总结');
  await shows(/根因、措施和责任人都要写/);
  await whole(page, 'conclude');
  await page.keyboard.press('Escape');
  // «/» goes to the search of the page, in whatever case its number is typed.
  await page.keyboard.press('/');
  await page.keyboard.type('wt-1001-0006');
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
  await page.getByRole('tab', { name: '部门协办' }).click();
  await shows('接水管已改到雨水口');
  await whole(page, 'orders');
  await page.getByRole('tab', { name: '回访', exact: true }).click();
  await press('打通了');
  await page.getByRole('dialog').getByRole('textbox').fill('都好');
  await page.getByRole('dialog').getByRole('button', { name: '打通了' }).click();
  await shows('每一问都要问到');
  await whole(page, 'call');
  await page.context().close();
  const above = await sit('0102', '/region');
  await above.getByRole('tab', { name: '10086 与问题' }).click();
  await handsOn(above).shows('写字楼电梯里一断到底');
  await whole(above, 'issues-above');
  await above.getByRole('tab', { name: '协办单' }).click();
  await handsOn(above).shows('周末两天都排过四十位');
  await whole(above, 'orders-above');
  await above.context().close();
});

test('SVC-07 RPR-01 a phone in repair is priced in time; the published table says kinds of limits and the law', async () => {
  const page = await sit('0305', '/office/handsets');
  const { shows, press } = handsOn(page);
  await shows('进水后不开机');
  await whole(page, 'handsets');
  await page.getByRole('row').filter({ hasText: '自动关机' }).getByRole('button', { name: '报价' }).click();
  await page.getByRole('dialog').getByRole('spinbutton').or(page.getByLabel('报价')).last().fill('120');
  await page.getByRole('dialog').getByLabel('修什么').fill('换电池');
  await whole(page, 'handset-quote');
  await page.getByRole('dialog').getByRole('button', { name: '报价' }).click();
  await expect
    .poll(() => page.getByRole('row').filter({ hasText: '自动关机' }).getByText('等客户').count())
    .toBe(1);
  await press('收机');
  await shows('已告知数据可能丢失，客户同意');
  await whole(page, 'handset-take');
  await page.context().close();
  const phone = await openScreen(browser, `${world.server.url}/m/1001/published`, phone_size, []);
  await phone.getByRole('tab', { name: '时限' }).click();
  await handsOn(phone).shows('办完生效');
  await handsOn(phone).shows(/法规底线 24 小时/);
  await wholePhone(phone, 'limits');
  await phone.context().close();
  await world.db.pool.query(`update handset_repair set done_due = received_at where state = 'quoted'`);
  await (await world.as('0305', 'floor')).post('/api/halls/1001/floor/look');
  const above = await sit('0102', '/region');
  await handsOn(above).shows(/超时限 \d/);
  await whole(above, 'region-late');
  await above.context().close();
});

test('SVC-15 a survey in the hall and above the halls, and what a customer is asked on the phone', async () => {
  const page = await sit('0306', '/office/surveys');
  const { shows, press } = handsOn(page);
  await page.getByRole('row').filter({ hasText: '三季度满意度调查' }).click();
  await shows('您愿意向亲友推荐本厅吗？');
  await shows('人少不显示');
  await whole(page, 'surveys');
  await press('起草调查');
  await shows('抽样比例');
  await whole(page, 'survey-draft');
  await page.context().close();
  const above = await sit('0102', '/region');
  await above.getByRole('tab', { name: '客户调查' }).click();
  await handsOn(above).shows('延长营业时间征求意见');
  await whole(above, 'surveys-above');
  await above.context().close();
  const kiosk = await world.device(1001, 'K1');
  const { body } = await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
  const run = (text: string, values: unknown[] = []) => world.db.pool.query(text, values);
  await run(`update survey set share = '{"ordinary": 100}' where state = 'running'`);
  await run(`update queue_ticket set state = 'closed', finished_at = wait_from where id = $1`, [body.id]);
  const path = `/m/1001/t/${body.id}#${body.secret}`;
  const phone = await openScreen(browser, `${world.server.url}${path}`, phone_size, []);
  await handsOn(phone).shows('这次为什么到厅里来办？');
  await wholePhone(phone, 'survey-phone');
  await phone.getByText('满意', { exact: true }).click();
  await phone.getByText('想当面问清').click();
  await phone.getByRole('button', { name: '交', exact: true }).click();
  await handsOn(phone).shows('谢谢您的回答');
  await phone.context().close();
});

test('SVC-15 on the second screen the questions have the whole of it after the rating, wait for whoever answers slowly, and leave by themselves', async () => {
  const desk = await Desk.open(world, { clerk: '0301', number: 3, till: false });
  await world.db.pool.query(`update survey set share = '{"ordinary": 100}' where state = 'running'`);
  const screen = await (
    await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  ).newPage();
  await screen.clock.install();
  await screen.goto(`${world.server.url}/counter/customer?hall=1001&screen=C3`);
  await screen.locator('.cs').waitFor();
  const ticket = await desk.serve('consultation');
  await desk.clerk.post(`/api/halls/1001/tickets/${ticket}/finish`, { outcome: 'done' });
  await screen.getByRole('radio').first().check({ force: true });
  await screen.locator('input[name=done]').first().check({ force: true });
  await screen.getByRole('button', { name: '交评价' }).click();
  const send = screen.getByRole('button', { name: '每题选一项' });
  await send.waitFor();
  const box = await send.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  expect(await screen.getByText('您好').count()).toBe(0);
  expect.soft(await flawsOf(screen, 'services-survey-screen-zh')).toEqual([]);
  await screen.getByRole('button', { name: 'EN' }).click();
  expect.soft(await flawsOf(screen, 'services-survey-screen-en')).toEqual([]);
  await screen.getByRole('button', { name: '中文' }).click();
  await screen.clock.runFor(80_000);
  await screen.getByText('满意', { exact: true }).click();
  await screen.clock.runFor(80_000);
  await screen.getByText('想当面问清').click();
  await screen.getByRole('button', { name: '交', exact: true }).click();
  await screen.getByText('谢谢您的回答').waitFor();
  await screen.clock.runFor(7_000);
  await screen.getByText('您好').waitFor();
  await screen.context().close();
});

test('SVC-11 TEL-01 the telephone of the hall: its card, its day, a call noted and promised back; its number on the phone page', async () => {
  const page = await sit('0305', '/office/telephone');
  const { shows, press } = handsOn(page);
  await shows('合约提前退要交多少');
  await whole(page, 'telephone');
  await press('记一通来电');
  await page.getByRole('dialog').getByRole('button', { name: '记一通来电' }).click();
  await page.getByRole('row').filter({ hasText: '通话中' }).getByRole('button', { name: '答应回电' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '答应回电' }).click();
  await whole(page, 'telephone-promise');
  await page.context().close();
  const phone = await openScreen(browser, `${world.server.url}/m/1001`, phone_size, []);
  await handsOn(phone).shows('打电话给本厅 027-85550101');
  await wholePhone(phone, 'telephone-line');
  await phone.context().close();
});
