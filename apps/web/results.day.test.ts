import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handsOn, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** How the halls do, and what is made of it: evaluations, directives, improvements, the partners in a hall. */
let world: World;
let browser: Browser;

const size = { width: 1440, height: 900 };
const sit = (path: string, name: string) =>
  sitDown(browser, { url: `${world.server.url}${path}`, name, ...size });
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `results-${name}`)).toEqual([]);
const row = (of: Page, text: string) => of.getByRole('row').filter({ hasText: text });

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

test('PRIN-20 a clerk proposes, the manager takes it up, the owner says what was changed, the branch reads it', async () => {
  const clerk = await sit('/post', '李敏');
  await clerk.getByRole('button', { name: '提改进' }).click();
  await clerk.getByRole('dialog').getByLabel('写明哪里、怎么改').fill('雨天门口放一块吸水垫');
  await whole(clerk, 'propose');
  await clerk.getByRole('dialog').getByRole('button', { name: '提改进' }).click();
  await handsOn(clerk).shows('雨天门口放一块吸水垫');
  await whole(clerk, 'post');
  await clerk.context().close();

  const manager = await sit('/office/improvements', '周岚');
  await row(manager, '雨天门口放一块吸水垫').click();
  await manager.getByRole('button', { name: '采纳', exact: true }).click();
  await manager.getByLabel('谁负责').selectOption({ label: '王建国' });
  await manager.getByLabel('答复（提的人看得到）').fill('今天就买');
  await whole(manager, 'take');
  await manager.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await expect.poll(() => row(manager, '雨天门口放一块吸水垫').getByText('改进中').count()).toBe(1);
  await whole(manager, 'office');
  await manager.getByRole('radio', { name: '业务长短' }).check({ force: true });
  await handsOn(manager).shows('填写项');
  await whole(manager, 'processes');
  await manager.context().close();

  const owner = await sit('/office/improvements', '王建国');
  await row(owner, '雨天门口放一块吸水垫').click();
  await owner.getByRole('button', { name: '填写改了什么' }).click();
  await owner.getByRole('dialog').getByRole('textbox').fill('门口放了两块，下雨就铺');
  await owner.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await handsOn(owner).shows(/自动量改后/);
  await owner.context().close();

  const branch = await sit('/region', '沈清');
  await branch.getByRole('tab', { name: '改进' }).click();
  await handsOn(branch).shows('雨天门口放一块吸水垫');
  await whole(branch, 'region');
  await branch.context().close();
});

test('GEN-14 the branch reads a month that is over, decides upon it, and sees the scheme behind it', async () => {
  const branch = await sit('/region', '沈清');
  await branch.getByRole('tab', { name: '评估' }).click();
  await branch.getByRole('button', { name: /月度/ }).first().click();
  await handsOn(branch).shows('待决定');
  await whole(branch, 'evaluations');
  await branch.getByRole('button', { name: '作决定' }).click();
  await branch.getByRole('dialog').getByLabel('决定').fill('午间等候为重点，分公司驻点两周');
  await whole(branch, 'decide');
  await branch.getByRole('dialog').getByRole('button', { name: '作决定' }).click();
  await handsOn(branch).shows('午间等候为重点，分公司驻点两周');
  await branch.getByRole('button', { name: '方案' }).first().click();
  await handsOn(branch).shows('月度服务质量');
  await whole(branch, 'schemes');
  await branch.context().close();
});

test('ROLE-22 the hall finds something at a partner’s counter, the partner mends it, the hall looks at it', async () => {
  const manager = await sit('/office/partners', '周岚');
  await handsOn(manager).shows('手机快修柜');
  await manager.getByLabel('什么不对').fill('维修台下堆了纸箱');
  await manager.getByRole('button', { name: '提出问题' }).click();
  await handsOn(manager).shows('维修台下堆了纸箱');
  await whole(manager, 'partners');
  await manager.getByRole('button', { name: '记年度安全检查' }).click();
  await whole(manager, 'partner-check');
  await manager.keyboard.press('Escape');
  const partner = await sit('/office/partners', '林国栋');
  const found = (of: Page) => of.getByRole('listitem').filter({ hasText: '维修台下堆了纸箱' });
  await found(partner).getByLabel('怎么改的').fill('纸箱清走了');
  await whole(partner, 'partner');
  await found(partner).getByRole('button', { name: '整改完毕' }).click();
  await expect.poll(() => found(partner).getByText('待复查').count()).toBe(1);
  await partner.context().close();
  await found(manager).getByRole('button', { name: '复查通过' }).click();
  await expect.poll(() => found(manager).getByText('已了结').count()).toBe(1);
  await manager.context().close();
});

test('GEN-09 the branch looks down the tree of goals to a hall and drafts goals; the hall sees its own', async () => {
  const branch = await sit('/region', '沈清');
  await branch.getByRole('tab', { name: '目标', exact: true }).click();
  await handsOn(branch).shows('业务拓展');
  await whole(branch, 'goals');
  await branch.getByRole('button', { name: '目标书' }).click();
  await handsOn(branch).shows('临江市区竞争激烈，服务和入网定得更高');
  await whole(branch, 'goal-plans');
  await branch.getByRole('dialog').getByRole('button', { name: '起草目标' }).click();
  await branch.getByRole('dialog').getByLabel('满意度').fill('94');
  await branch.getByRole('dialog').getByLabel('依据').fill('年中加码服务');
  await whole(branch, 'goal-draft');
  await branch.getByRole('dialog').getByRole('button', { name: '存为草案' }).click();
  await handsOn(branch).shows('年中加码服务');
  expect(await branch.getByText('起草人不能让自己的目标施行').count()).toBe(1);
  await branch.getByRole('dialog').getByRole('button', { name: '关闭' }).first().click();
  await row(branch, '人民路').first().dblclick();
  await handsOn(branch).shows('近六个月');
  await whole(branch, 'goals-of-hall');
  await branch.context().close();

  const manager = await sit('/office/goals', '周岚');
  await handsOn(manager).shows('客户回归');
  await whole(manager, 'office-goals');
  await manager.context().close();
});
