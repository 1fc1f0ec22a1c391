import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterAs, handsOn } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** What a clerk learns on the own page, and what trainer and hall see of it. */
let world: World;
let browser: Browser;

const sit = (path: string, staff_no: string, width = 1440, height = 900): Promise<Page> =>
  enterAs(browser, { url: world.server.url, path, staff_no, width, height });
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `training-${name}`)).toEqual([]);

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test('TRN-01 a clerk reads a course, takes its test on a phone, and sees every answer explained', async () => {
  const page = await sit('/post', '0301', 390, 844);
  const { press, shows } = handsOn(page);
  await shows('我的学习');
  await whole(page, '1-mine');
  const course = page.locator('.tr-courses > *').first();
  await course.getByRole('button', { name: '学习' }).click();
  await shows('不要');
  await whole(page, '2-unit');
  while (await page.getByRole('button', { name: '读完了，下一单元' }).isVisible()) {
    const at = await page
      .getByText(/第 \d\/\d 单元/)
      .first()
      .textContent();
    await press('读完了，下一单元');
    await page.waitForFunction(before => !document.body.textContent?.includes(before ?? ''), at);
  }
  await press('全部读完');
  // The test is open to whoever has read every unit.
  await course.getByRole('button', { name: '考试' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('fieldset').first().waitFor();
  await whole(page, '3-test');
  // Nothing in the answer says which choice is right before it is handed in.
  for (const asked of await dialog.locator('fieldset').all()) await asked.locator('input').first().check();
  await dialog.getByRole('button', { name: '交卷' }).click();
  await dialog
    .getByText(/通过：|未通过：/)
    .first()
    .waitFor();
  await whole(page, '4-result');
  await page.close();
});

test('TRN-05 TRN-07 the hall sees people, plan, marking, results and trainers, wide and on a tablet', async () => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    const page = await sit('/office/training', '0113', width, height);
    for (const [n, tab] of ['人员', '计划', '评实操', '结果与效果', '培训师'].entries()) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      await whole(page, `${width}-${n}`);
    }
    await page.getByRole('tab', { name: '计划' }).click();
    await page
      .getByRole('row', { name: /站姿、坐姿/ })
      .first()
      .click();
    await page
      .locator('.tr-two')
      .getByRole('heading', { name: /站姿、坐姿/ })
      .waitFor();
    await whole(page, `${width}-list`);
    await page.getByRole('button', { name: '排一场' }).click();
    await page.getByRole('dialog').waitFor();
    await whole(page, `${width}-form`);
    await page.close();
  }
});
