import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterAs } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** Mystery visits from the plan to the hall's page, and the stars of halls: each surface as its people see it. */
let world: World;
let browser: Browser;

const sit = (path: string, staff_no: string, width = 1440, height = 900): Promise<Page> =>
  enterAs(browser, { url: world.server.url, path, staff_no, width, height });
const whole = async (page: Page, name: string) =>
  expect.soft(await flawsInBoth(page, `mystery-${name}`)).toEqual([]);

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

test('MYS-01 MYS-06 the province sees plan, scores and bank; one visit beside the plan, and what is asked to plan', async () => {
  const page = await sit('/region', '0102');
  await page.getByRole('tab', { name: '暗访' }).click();
  for (const [n, tab] of ['计划与进度', '得分', '题库'].entries()) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator('table, .my-figures').first().waitFor();
    await whole(page, `1-${n}`);
  }
  await page.getByRole('tab', { name: '计划与进度' }).click();
  await page.locator('tbody tr[tabindex]').first().click();
  await page.locator('aside h2, aside h3').first().waitFor();
  await whole(page, '2-visit');
  await page.getByRole('tab', { name: '星级' }).click();
  await page.locator('table').first().waitFor();
  await whole(page, '3-stars');
  await page.close();
});

test('ROLE-27 a shopper sees the own visits on a phone; the hall sees its results and no name', async () => {
  const shopper = await sit('/mystery', '0121', 390, 844);
  await shopper.getByRole('heading').first().waitFor();
  await whole(shopper, '4-shopper');
  await places(shopper);
  await shopper.close();
  const there = await sit('/mystery', '0122', 390, 844);
  await films(there);
  await whole(there, '4-hand-in');
  await there.close();
  const hall = await sit('/office/mystery', '0306');
  await hall.locator('.my-result').waitFor();
  await whole(hall, '5-hall');
  const text = (await hall.locator('body').innerText()).replace(/\s+/g, ' ');
  const { rows } = await world.db.pool.query(
    `select name, staff_no from person where staff_no in ('0121', '0122')`,
  );
  expect(rows).toHaveLength(2);
  for (const { name, staff_no } of rows) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(staff_no);
  }
  await hall.close();
});

/** The browser may ask the phone where it is, on this page alone. */
async function places(shopper: Page): Promise<void> {
  await shopper.context().grantPermissions(['geolocation']);
  await shopper.context().setGeolocation({ latitude: 30.5, longitude: 114.3, accuracy: 12 });
  const told = await shopper.evaluate(
    () =>
      new Promise(done =>
        navigator.geolocation.getCurrentPosition(
          at => done(at.coords.accuracy),
          fault => done(fault.message),
        ),
      ),
  );
  expect(told).toBe(12);
}

/** A film is chosen on the phone: its length and its print are read there. */
async function films(shopper: Page): Promise<void> {
  await shopper
    .locator('input[type="file"][accept="video/*"]')
    .first()
    .setInputFiles({
      ...{ name: 'visit.wav', mimeType: 'video/wav', buffer: silence(61) },
    });
  await shopper
    .getByText(/^1 分钟 · /)
    .first()
    .waitFor();
}

/** So many seconds of silence, as every browser plays them. */
function silence(seconds: number): Buffer {
  const rate = 8000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + seconds * rate, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(seconds * rate, 40);
  return Buffer.concat([head, Buffer.alloc(seconds * rate, 128)]);
}
