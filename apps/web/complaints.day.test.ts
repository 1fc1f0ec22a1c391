import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterAs, handsOn } from '../../kit/testing/desk.ts';
import { flawsInBoth, flawsOf } from '../../kit/testing/flaws.ts';
import { openBrowser, openScreen } from '../../kit/testing/screens.ts';
import { Desk } from '../server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** A complaint from a phone to its customer's last word, with the office between them. */
let world: World;
let browser: Browser;
let officer: Page;
let phone: Page;
const said: string[] = [];

const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `complaints-${name}`)).toEqual([]);

const seen = async (name: string) => expect.soft(await flawsOf(phone, `complaints-${name}`)).toEqual([]);

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await openTheHall(world);
  await world.at('09:00');
  officer = await enterAs(browser, {
    ...{ url: world.server.url, path: '/office/complaints', staff_no: '0308', width: 1440, height: 900 },
  });
  phone = await openScreen(browser, `${world.server.url}/m/1001/complain`, { width: 390, height: 844 }, said);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test('CMP-01 CMP-06 CMP-08 a complaint from the phone is accepted, replied to and answered in the office, and its customer ends it', async () => {
  await seen('1-form');
  await phone.getByLabel('发生了什么').fill('排队四十分钟，前面两个台空着');
  await phone.getByRole('button', { name: '提交投诉' }).click();
  await phone.getByText('已登记，编号').waitFor();
  const no = (await phone.locator('b.num').first().textContent()) ?? '';
  await phone.getByRole('link', { name: '记下编号' }).click();
  await phone.getByText('最晚受理').waitFor();
  await seen('2-mine');

  const { press, shows } = handsOn(officer);
  await whole(officer, '3-register');
  await officer.locator('tbody tr', { hasText: no }).click();
  await press('受理并复述');
  await officer.getByLabel('用自己的话复述诉求').fill('排队久，有空台没开');
  await whole(officer, '4-accept');
  const dialog = officer.getByRole('dialog');
  await dialog.getByRole('button', { name: '受理并复述' }).click();
  await press('定级，开始核实');
  await dialog.getByRole('button', { name: '定级，开始核实' }).click();
  await press('回复方案');
  await officer.getByLabel('给客户的回复').fill('当时有人请假，已加开两个台，向您致歉');
  await dialog.getByRole('button', { name: '回复方案' }).click();
  await shows('已回复，等客户意见');

  await phone.reload();
  await phone.getByText('已加开两个台').waitFor();
  await seen('5-reply');
  await phone.getByRole('button', { name: '同意', exact: true }).click();
  await press('落实并答复');
  await officer.getByLabel('落实了什么').fill('排班已补人，书面致歉已发');
  await dialog.getByRole('button', { name: '落实并答复' }).click();
  await officer.getByRole('button', { name: '联系客户' }).waitFor();
  await whole(officer, '6-answered');

  await phone.reload();
  await phone.getByRole('button', { name: '满意', exact: true }).click();
  await phone.getByRole('button', { name: '5 分' }).click();
  await phone.getByText('谢谢您的评价').waitFor();
  await seen('7-rated');
  const { rows } = await world.db.pool.query(
    'select state, score from complaint where hall_id = 1001 order by number desc limit 1',
  );
  expect(rows).toEqual([{ state: 'closed', score: 5 }]);
  expect(said).toEqual([]);
});

test('SVC-17 at the counter one key raises a complaint within the visit, and the floor hears of it', async () => {
  const desk = await Desk.open(world, { clerk: '0301', number: 3, till: false });
  await desk.serve('consultation');
  const counter = await enterAs(browser, {
    ...{ url: world.server.url, path: '/counter', staff_no: '0301', width: 1440, height: 900 },
  });
  await counter.getByRole('button', { name: '投诉' }).waitFor();
  await whole(counter, '8-counter');
  await counter.keyboard.press('Alt+t');
  await counter.getByLabel('客户原话').fill('前面的人插队，没有人管');
  await whole(counter, '9-raise');
  await counter.getByRole('dialog').getByRole('button', { name: '登记', exact: true }).click();
  await counter.getByText('已登记 TS-1001-').waitFor();
  await world.at('09:02');
  const floor = await enterAs(browser, {
    ...{ url: world.server.url, path: '/floor', staff_no: '0305', width: 1280, height: 800 },
  });
  await floor.getByText('投诉 TS-1001-').first().waitFor();
  await whole(floor, '10-floor');
});

test('SUG-01 SUG-02 an opinion written by the code in the hall is replied to, adopted and answered in the office, and its writer reads it', async () => {
  const writer = await openScreen(
    browser,
    `${world.server.url}/m/1001/opinion?qr`,
    { width: 390, height: 844 },
    said,
  );
  const read = async (name: string) => expect.soft(await flawsOf(writer, `opinions-${name}`)).toEqual([]);
  await read('1-form');
  await writer.getByLabel('您的意见').fill('自助机旁边放个凳子');
  await writer.getByRole('button', { name: '写进意见簿' }).click();
  const no = (await writer.locator('[role=status] b.num').textContent()) ?? '';
  await writer.getByRole('link', { name: '记下编号' }).click();
  await writer.getByText('最晚初步回复').waitFor();
  await read('2-mine');

  const manager = await enterAs(browser, {
    ...{ url: world.server.url, path: '/office/suggestions', staff_no: '0306', width: 1440, height: 900 },
  });
  const opinions = async (name: string) =>
    expect.soft(await flawsInBoth(manager, `opinions-${name}`)).toEqual([]);
  const { press, shows } = handsOn(manager);
  const dialog = manager.getByRole('dialog');
  await manager.locator('tbody tr', { hasText: no }).click();
  await press('写回复');
  await manager.getByLabel('回复，客户和意见簿上都看得到').fill('谢谢您，马上去买');
  await dialog.getByRole('button', { name: '写回复' }).click();
  await press('分类');
  await dialog.getByRole('button', { name: '分类' }).click();
  await press('评估');
  await manager.getByLabel('评估说明').fill('一把凳子，今天就买');
  await dialog.getByRole('button', { name: '评估' }).click();
  await manager.getByRole('button', { name: '采纳', exact: true }).click();
  await manager.getByLabel('理由，客户看得到').fill('值得做，马上办');
  await opinions('3-adopt');
  await dialog.getByRole('button', { name: '采纳' }).click();
  await press('正式答复');
  await manager.getByLabel('给客户的答复').fill('凳子明天摆上，谢谢您');
  await dialog.getByRole('button', { name: '正式答复' }).click();
  await shows('已答复，等见效');
  await opinions('4-answered');
  await manager.getByRole('tab', { name: '意见簿' }).click();
  await press('今天看完了');
  await opinions('5-read');
  await dialog.getByRole('button', { name: '今天看完了' }).click();
  await shows('今天已看');
  await opinions('6-book');
  await manager.getByRole('tab', { name: '主动征询' }).click();
  await opinions('7-asking');
  await manager.getByRole('tab', { name: '登记簿' }).click();
  await press('登记意见');
  await opinions('8-enter');

  await writer.reload();
  await writer.getByText('凳子明天摆上').waitFor();
  await read('9-answered');
  expect(said).toEqual([]);
});
