import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
let mentor: Page;
let intern: Page;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const size = { url: `${world.server.url}/counter`, width: 1440, height: 900 };
  mentor = await sitDown(browser, { ...size, name: '李敏' });
  await mentor.getByRole('button', { name: '开台' }).first().click();
  intern = await sitDown(browser, { ...size, name: '林小雨' });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});
const sees = (page: Page, text: string) => page.getByText(text).first().waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `mentor-${name}`)).toEqual([]);

test('ROLE-07 the intern asks, the mentor accepts on the own counter, and the name stands at the head', async () => {
  await sees(intern, '请一位同事带教');
  await whole(intern, '0-asks');
  await intern.getByRole('listitem').filter({ hasText: '李敏' }).getByRole('button').click();
  await sees(intern, '已请李敏，等答复');
  await sees(mentor, '林小雨请您今天带教');
  await whole(mentor, '1-asked');
  await press(mentor, '应带教');
  await sees(mentor, '在带：林小雨');
  await sees(intern, '带教：李敏');
  await whole(intern, '2-beside');
  await press(mentor, '结束带教');
  await sees(intern, '请一位同事带教');
});
