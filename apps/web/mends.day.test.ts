import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handsOn, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { must } from '../server/testing/desk.ts';
import { openWorld, type World } from '../server/testing/world.ts';

/** What fails at the opening checks is mended: found with a picture, done by its owner, closed by somebody else. */
let world: World;
let browser: Browser;
let duty: Page;
let picture: { name: string; mimeType: string; buffer: Buffer };

const hall = '/api/halls/1001';
const stand = (name: string) =>
  sitDown(browser, { url: `${world.server.url}/floor`, name, width: 1180, height: 820 });
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `mends-${name}`)).toEqual([]);
const matters = (page: Page) => page.locator('.fl-matters button', { hasText: '整改' });

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  const manager = await world.as('0305', 'floor');
  const { day } = await must(manager.get(`${hall}/opening`));
  const asked = await must(manager.post(`${hall}/pairs`, { what: 'halls.day.unlock', subject_id: day.id }));
  await must((await world.as('0309', 'floor')).post(`${hall}/pairs/${asked.pair_id}/seal`));
  // Every line but two is answered already: those two are what this is about.
  const run = await must(manager.post(`${hall}/check-runs`, { list: 'opening' }));
  const codes: string[] = run.items.map((item: { code: string }) => item.code);
  const rest = codes.filter(code => code !== 'exits' && code !== 'brand_sign');
  const answers = Object.fromEntries(rest.map(code => [code, { ok: true }]));
  await must(manager.post(`${hall}/check-runs/${run.id}/answers`, { answers }));
  duty = await stand('王建国');
  picture = { name: 'place.png', mimeType: 'image/png', buffer: await duty.screenshot() };
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** One line of the sheet is wrong: a word and a picture of it. */
async function fails(item: string, word: string): Promise<void> {
  const line = duty.locator('.rd-lines > li', { hasText: item });
  await line.getByRole('button', { name: '不合格' }).click();
  await line.getByLabel('看到什么').fill(word);
  await line.locator('input[type=file]').setInputFiles(picture);
  await line.getByText('已拍照').waitFor();
}

test('a critical fail keeps the door shut; it is mended there and then, and the sheet is filled in anew (GEN-06)', async () => {
  const { shows, press } = handsOn(duty);
  await press('开始检查');
  await fails('安全出口', '后门被纸箱堵住');
  await fails('门口标识完整', '招牌掉了一个字');
  await whole(duty, '1-sheet');
  await press('交检查表');
  await shows('A 类 1 项不合格');
  await duty.locator('.bt-no', { hasText: '开门营业' }).waitFor();
  await whole(duty, '2-shut');
  await press('重新检查');
  await duty.locator('.fl-checks').waitFor();
  // The same asked of every counter is one press; the button goes with it.
  const together = duty.locator('.rd-group').getByRole('button', { name: /个都合格/ });
  while ((await together.count()) > 0) await together.first().click();
  for (const button of await duty
    .locator('.fl-checks')
    .getByRole('button', { name: '合格', exact: true })
    .all())
    await button.click();
  await duty.locator('.fl-checks .bt-no').waitFor({ state: 'detached' });
  await press('交检查表');
  await duty.locator('.bt-no', { hasText: '开门营业' }).waitFor({ state: 'detached' });
  await press('开门营业');
  await duty.locator('.fl-matters').waitFor();
});

test('SIGN-01 what failed is given to somebody, mended with a picture, and closed by another', async () => {
  const { shows } = handsOn(duty);
  await matters(duty).click();
  await shows('招牌掉了一个字');
  await whole(duty, '3-mends');
  const mine = duty.locator('.ck-mends > li', { hasText: '招牌掉了一个字' });
  await mine.getByLabel('改派').selectOption({ label: '郑小满' });
  await mine.getByText('郑小满整改').waitFor();
  const guide = await stand('郑小满');
  await matters(guide).click();
  const task = guide.locator('.ck-mends > li', { hasText: '招牌掉了一个字' });
  await task.getByLabel('怎么整改的').fill('字装回去了，加了两颗螺丝');
  await task.locator('input[type=file]').setInputFiles(picture);
  await task.getByText('已拍照').waitFor();
  await whole(guide, '4-owner');
  await task.getByRole('button', { name: '整改完' }).click();
  await task.getByText('郑小满已整改，等别人复查').waitFor();
  await guide.context().close();
  const safety = await stand('马强');
  // The floor itself is not the safety officer's; what is to be mended is.
  const done = safety.locator('.ck-mends > li', { hasText: '招牌掉了一个字' });
  await done.getByText('字装回去了，加了两颗螺丝').waitFor();
  await done.getByRole('img', { name: '整改后' }).waitFor();
  await whole(safety, '5-check');
  await done.getByRole('button', { name: '复查通过' }).click();
  await done.waitFor({ state: 'detached' });
  await safety.context().close();
});

test('GEN-01 what was found becomes a proposal to change the clause', async () => {
  const one = duty.locator('.ck-mends > li', { hasText: '后门被纸箱堵住' });
  await one.getByRole('button', { name: '建议修订条文' }).click();
  await one.getByText('已提给分公司').waitFor();
});
