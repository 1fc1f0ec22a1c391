import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, openBrowser, openScreen } from '../../../kit/testing/screens.ts';
import { openWorld, type World } from '../../server/testing/world.ts';

let world: World;
let browser: Browser;
const desk = { width: 1440, height: 900 };

beforeAll(async () => {
  world = await openWorld({ worker: true, player: true });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const whenDrawn = (page: Page) => page.waitForSelector('.st-svg');

async function stateOf(
  hall_id: number,
): Promise<{ state: string; run: { state: string; speed: number } | null }> {
  return (await world.nobody('start').get(`/api/halls/${hall_id}/play`)).body;
}

async function until(is: () => Promise<boolean>): Promise<void> {
  while (!(await is())) await new Promise(done => setTimeout(done, 300));
}

test('nobody pressed anything: both halls stand at noon with a line that lives', async () => {
  for (const hall_id of [1001, 1002])
    await until(async () => {
      const { run } = await stateOf(hall_id);
      return run !== null && run.state === 'playing' && run.speed === 1;
    });
  const picture = (await world.nobody('start').get('/api/halls/1001/play')).body;
  expect(picture.state).toBe('open');
  expect(picture.taken_s.length).toBeGreaterThan(60);
  expect(picture.waiting).toBeGreaterThan(0);
  expect(picture.now_s).toBeGreaterThan(12 * 3600);
  expect(picture.now_s).toBeLessThan(12.5 * 3600);
});

test.each(['zh', 'en'] as const)('the start page shuts nobody out (%s)', async lang => {
  const look = { ...desk, lang, first: async (page: Page) => void (await whenDrawn(page)) };
  expect(await axe(browser, world.server.url, look)).toEqual([]);
});

test('a door signs in on its own surface and keeps the start page’s', async () => {
  const complaints: string[] = [];
  const page = await openScreen(browser, world.server.url, { ...desk, lang: 'en' }, complaints);
  await whenDrawn(page);
  await page.getByRole('button', { name: /As Li Min/ }).click();
  await page.waitForURL(/\/counter\?lang=en$/);
  await page.getByText('Li Min').first().waitFor();
  await page.goBack();
  await whenDrawn(page);
  await page.getByRole('button', { name: /As Li Min/ }).click();
  await page.waitForURL(/\/counter\?lang=en$/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the day is paused with Space, played at the fastest, and settled before one’s eyes', async () => {
  const complaints: string[] = [];
  const page = await openScreen(browser, world.server.url, { ...desk, lang: 'zh' }, complaints);
  await whenDrawn(page);
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: /继续这一天/ }).waitFor();
  expect((await stateOf(1001)).run?.state).toBe('paused');
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: /暂停这一天/ }).waitFor();
  await page.getByRole('button', { name: '最快' }).click();
  await page.getByRole('button', { name: /播放下一天/ }).waitFor({ timeout: 150_000 });
  expect(await stateOf(1001)).toMatchObject({ state: 'closed', run: { state: 'done' } });
  expect(await page.locator('.st-done').count()).toBe(6);
  expect(complaints).toEqual([]);
  await page.context().close();
});
