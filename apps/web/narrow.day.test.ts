import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterAs, turnTo } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import { openBrowser, openScreen } from '../../kit/testing/screens.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** Smaller tablets, laptops, and a manager's screen read at twice the size (WCAG 1.4.4, 1.4.10): nothing lies beyond the edge. */
let world: World;
let browser: Browser;
const sizes = [
  [1366, 768],
  [1024, 768],
  [720, 450],
] as const;

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 4; n += 1) await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** How far the page reaches beyond the screen's edge, px. */
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const staff: [path: string, staff_no: string][] = [
  ['/office', '0305'],
  ['/office/settlement', '0305'],
  ['/office/orders', '0305'],
  ['/floor', '0305'],
  ['/counter', '0301'],
  ['/region', '0102'],
  ['/admin', '0103'],
  ['/post', '0305'],
];

test.each(staff)('%s fits small screens and twice the size, in both languages', async (path, staff_no) => {
  const of = { url: world.server.url, path, staff_no, width: 1440, height: 900 };
  const page = await enterAs(browser, of);
  const found: string[] = [];
  for (const lang of ['en', 'zh-CN']) {
    await page.locator(`.lang button[lang="${lang}"]`).first().click();
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      const px = await beyond(page);
      if (px > 0) found.push(`${path} ${lang} ${width}: ${px} px beyond the edge`);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  expect(found).toEqual([]);
  await page.context().close();
});

test.each(['/', '/clause', '/clause/QUE-01', '/m/1001'])('%s fits a phone and twice the size', async path => {
  for (const lang of ['zh', 'en'] as const) {
    const page = await openScreen(
      browser,
      `${world.server.url}${path}`,
      { width: 720, height: 450, lang },
      [],
    );
    await page.locator('h1').first().waitFor();
    expect(await beyond(page), `${lang} 720`).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await beyond(page), `${lang} 320`).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});

test.each(['receipts', 'orders', 'tills', 'settlement'])(
  '/office/%s on a phone is read downwards: no list is pushed sideways',
  async name => {
    const path = `/office/${name}`;
    const of = { url: world.server.url, path, staff_no: '0305', width: 360, height: 740 };
    const page = await enterAs(browser, of);
    await page.locator('.of-main h1, .of-main h2').first().waitFor();
    const sideways = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.of-main *')]
          .filter(one => one.scrollWidth > one.clientWidth + 1)
          .filter(one => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX))
          .map(one => one.className),
      );
    for (const lang of ['en', 'zh-CN']) {
      await page.locator(`.lang button[lang="${lang}"]`).first().click();
      expect(await beyond(page), lang).toBeLessThanOrEqual(0);
      expect(await sideways(), lang).toEqual([]);
    }
    await page.context().close();
  },
);

test('on a tablet of 1024 the floor shows its emergency, its suggestion and every class without a flaw', async () => {
  const of = { url: world.server.url, path: '/floor', staff_no: '0305', width: 1024, height: 768 };
  const page = await enterAs(browser, of);
  await page.locator('.fl-classes tbody tr').first().waitFor();
  const alarm = await page.locator('.fl-alarm').boundingBox();
  expect((alarm?.x ?? 0) + (alarm?.width ?? 0)).toBeLessThanOrEqual(1024);
  expect(await flawsInBoth(page, 'narrow-floor')).toEqual([]);
  await page.context().close();
});

test('the rail of the office folds as there is room, by hand and by keys, and remembers it for this person', async () => {
  const of = { url: world.server.url, path: '/office', staff_no: '0305', width: 1366, height: 768 };
  const page = await enterAs(browser, of);
  const rail = page.locator('.of-rail');
  const folded = () => rail.locator('[aria-expanded="false"]').allTextContents();
  await rail.waitFor();
  // Nothing to scroll for: what does not fit is folded.
  expect(await rail.evaluate(one => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0);
  expect(await folded()).toContain('厅');
  await rail.getByRole('button', { name: '今日', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(folded).toContain('钱与卡');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/office\/orders$/);
  expect(await flawsInBoth(page, 'narrow-rail')).toEqual([]);
  await page.reload();
  await rail.waitFor();
  expect(await folded()).toContain('钱与卡');
  // A page reached by other ways shows where it is.
  await page.goto(`${world.server.url}/office/settlement`);
  await rail.locator('[aria-current]').getByText('日清').waitFor();
  await turnTo(page, '证据');
  await rail.locator('[aria-current]').getByText('证据').waitFor();
  // Unfolded by hand, it stays so wherever one goes.
  expect(await folded()).not.toContain('钱与卡');
  await page.context().close();
});

test('a press in the middle of a row opens the row, also where a clause stands; the keyboard follows the clause', async () => {
  const look = { width: 1440, height: 900, lang: 'zh' } as const;
  const page = await openScreen(browser, `${world.server.url}/components`, look, []);
  const row = page
    .locator('.tb tbody tr[tabindex]')
    .filter({ has: page.locator('.cl') })
    .last();
  await row.scrollIntoViewIfNeeded();
  const chip = await row.locator('.cl').boundingBox();
  if (chip === null) throw new Error('no chip');
  const at = page.url();
  await page.mouse.click(chip.x + chip.width / 2, chip.y + chip.height / 2);
  expect(page.url()).toBe(at);
  expect(await row.getAttribute('aria-current')).toBe('true');
  await row.locator('.cl').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/clause\/[A-Z]+-\d+/);
  await page.context().close();
});
