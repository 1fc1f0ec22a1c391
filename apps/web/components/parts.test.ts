import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, type Look, openBrowser, openScreen, shoot } from '../../../kit/testing/screens.ts';
import { serveBuilt } from '../../../kit/testing/static.ts';

let browser: Browser;
let url: string;
let stop: () => void;
const folder = mkdtempSync(join(tmpdir(), 'tingtong-web-'));

beforeAll(async () => {
  await build({ logLevel: 'error', build: { outDir: folder } });
  const server = await serveBuilt(folder);
  url = server.url;
  stop = server.close;
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  stop?.();
  rmSync(folder, { recursive: true, force: true });
});

const desk = { width: 1440, height: 1700 };
const kiosk = { width: 1080, height: 1920 };
const wall = { width: 1920, height: 1080 };

test.each<[string, Look]>([
  ['/components/', { ...desk, lang: 'zh' }],
  ['/components/', { ...desk, lang: 'en' }],
  ['/components/?part=kiosk&show=home', { ...kiosk, lang: 'en' }],
  ['/components/?part=kiosk&show=ticket', { ...kiosk, lang: 'zh' }],
  ['/components/?part=kiosk&show=elder', { ...kiosk, lang: 'zh', elder: true }],
  ['/components/?part=wall&show=repeated', { ...wall, lang: 'zh' }],
  ['/components/?part=wall&show=emergency', { ...wall, lang: 'zh' }],
])(
  '%s keeps the content policy, fits, and shuts nobody out',
  async (path, look) => {
    const name = `test-${path.replace(/\W+/g, '-')}-${look.lang}`;
    const seen = await shoot(browser, url + path, { ...look, name });
    expect(seen.complaints).toEqual([]);
    expect(seen.overflowing).toEqual([]);
    expect(await axe(browser, url + path, look)).toEqual([]);
  },
  60_000,
);

async function parts() {
  return openScreen(browser, `${url}/components/`, { ...desk, lang: 'en' }, []);
}

test('a button that is not allowed can be reached, says why, and does nothing', async () => {
  const page = await parts();
  const button = page.getByRole('button', { name: 'Approve the day' });
  await button.focus();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await page.locator('.to-all > *').count()).toBe(0);
  const why = await button.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${why}"]`).textContent()).toContain('hall manager');
  await page.context().close();
}, 30_000);

test('a dialog keeps the focus, closes on Esc and gives the focus back', async () => {
  const page = await parts();
  const opener = page.getByRole('button', { name: 'Give up this ticket' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('Tab');
  const outside = await page.evaluate(
    () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
  );
  expect(outside).toBe(false);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await opener.evaluate(element => element === document.activeElement)).toBe(true);
  await page.context().close();
}, 30_000);

test('rows are walked with the arrows, opened with Enter, and sorted by their heads', async () => {
  const page = await parts();
  const rows = page.locator('.tb tbody tr');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await rows.nth(1).getAttribute('aria-current')).toBe('true');
  await page.getByRole('button', { name: 'Amount' }).click();
  expect(await rows.first().textContent()).toContain('R-1120-02');
  await page.context().close();
}, 30_000);

test('a revealed number closes its place with a ring, and the language stays on the device', async () => {
  const page = await parts();
  await page.getByRole('button', { name: 'Show, with a reason' }).click();
  expect(await page.locator('.mk').first().getByRole('img').count()).toBe(1);
  await page.locator('.lang button').first().click();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  await page.goto(`${url}/components/`);
  expect(await page.evaluate(() => window.localStorage.getItem('tingtong.language'))).toBe('zh');
  await page.context().close();
}, 30_000);

test('«/» goes to the search, a field keeps its typing, «?» lists the keys', async () => {
  const page = await parts();
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox');
  expect(await search.evaluate(element => element === document.activeElement)).toBe(true);
  await page.keyboard.type('/R?');
  expect(await search.inputValue()).toBe('/R?');
  await search.evaluate(element => (element as HTMLInputElement).blur());
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').textContent()).toContain('Number, person');
  await page.context().close();
}, 30_000);
