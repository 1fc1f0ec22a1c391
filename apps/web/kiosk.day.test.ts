import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, openBrowser, shoot } from '../../kit/testing/screens.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
let page: Page;
const size = { width: 1080, height: 1920 };

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const clerk = await world.as('0301');
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/open`);
  page = await (await browser.newContext({ viewport: size, timezoneId: 'Asia/Shanghai' })).newPage();
  await page.goto(`${world.server.url}/kiosk/1001`);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const tickets = async () =>
  (
    await world.db.pool.query(
      'select label, channel from queue_ticket where hall_id = 1001 order by order_at, label',
    )
  ).rows;

const printed = () =>
  page.evaluate(() => (window as unknown as { slips?: { label: string; bytes: string }[] }).slips ?? []);
/** The printer's port, as a driver hears it. */
const hearPrinter = () =>
  page.evaluate(() => {
    const slips: unknown[] = [];
    Object.assign(window, { slips });
    window.addEventListener('tingtong.print', event => slips.push((event as CustomEvent).detail));
  });

test('a kiosk that is cut off gives its own numbers and merges them when the line is back (QUE-03)', async () => {
  await page.getByText('办业务').first().waitFor();
  const held = () => page.evaluate(() => window.localStorage.getItem('tingtong.kiosk.1001.K1') ?? '');
  await expect.poll(held).toContain('from_number');
  await hearPrinter();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /办业务/ }).click();
  // Whether the kiosk has noticed already or notices now that nobody answers: it gives its own number.
  const errand = page.getByRole('button', { name: /补卡换卡/ });
  const number = page.getByText('A001').first();
  await errand.or(number).first().waitFor();
  if (await errand.isVisible()) await errand.click();
  await number.waitFor();
  await page.screenshot({ path: 'var/shots/kiosk-own-number.png' });
  expect(await tickets()).toEqual([]);
  const [slip] = await printed();
  expect(slip?.label).toBe('A001');
  // A picture for the printer: start, raster, and black dots in it.
  const dots = Buffer.from(slip?.bytes ?? '', 'base64');
  expect([...dots.subarray(0, 5)]).toEqual([0x1b, 0x40, 0x1d, 0x76, 0x30]);
  expect(dots.subarray(10, -7).some(byte => byte !== 0)).toBe(true);
  await page.getByText('已发 1 个号').waitFor({ timeout: 30_000 });
  await page.screenshot({ path: 'var/shots/kiosk-cut-off.png' });
  await page.getByText('办业务 取号').click();
  await page.getByText('A002').first().waitFor();
  await page.context().setOffline(false);
  await page.getByText('断线时发的 2 个号已接上队').waitFor({ timeout: 30_000 });
  expect(await tickets()).toEqual([
    { label: 'A001', channel: 'lease' },
    { label: 'A002', channel: 'lease' },
  ]);
});

test('cut off and started anew, the kiosk stands, gives numbers, and is known again when the line is back (QUE-03)', async () => {
  await page.goto(`${world.server.url}/kiosk/1001`);
  await page.getByText('办业务').first().waitFor();
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('tingtong.kiosk')).keys()).length))
    .toBeGreaterThan(2);
  const held = () => page.evaluate(() => window.localStorage.getItem('tingtong.kiosk.1001.K1') ?? '');
  await expect.poll(held).toContain('from_number');
  const before = (await tickets()).length;
  await page.context().setOffline(true);
  await page.reload();
  await page.getByText('办业务 取号').click();
  await page
    .getByText(/A0\d\d/)
    .first()
    .waitFor();
  await page.screenshot({ path: 'var/shots/kiosk-started-cut-off.png' });
  expect((await tickets()).length).toBe(before);
  await page.context().setOffline(false);
  await expect.poll(async () => (await tickets()).length, { timeout: 30_000 }).toBe(before + 1);
});

test('an answer lost on the way makes no second number (QUE-02)', async () => {
  await page.goto(`${world.server.url}/kiosk/1001`);
  await expect
    .poll(() => page.evaluate(() => window.localStorage.getItem('tingtong.kiosk.1001.K1') ?? ''))
    .toContain('from_number');
  const open = async () =>
    (await world.db.pool.query(`select label from queue_ticket where hall_id = 1001 and state = 'issued'`))
      .rows.length;
  const before = await open();
  await page.route('**/api/halls/1001/tickets', async route => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: /办业务/ }).click();
  await page.getByRole('button', { name: /补卡换卡/ }).click();
  await page.getByText('断线时发的 1 个号已接上队').waitFor({ timeout: 30_000 });
  await page.unroute('**/api/halls/1001/tickets');
  expect(await open()).toBe(before + 1);
});

test('whoever booked checks in with seven digits (APT-03)', async () => {
  const slots = await world.nobody('m').get('/api/halls/1001/slots?business=sim_replacement');
  const { slot_at } = slots.body.slots[0];
  const holder = 'phone-of-liu-nainai-01';
  const booked = await world
    .nobody('m')
    .post('/api/halls/1001/appointments', { business: 'sim_replacement', slot_at, holder });
  await world.at('09:12');
  await page.goto(`${world.server.url}/kiosk/1001`);
  await page.getByRole('button', { name: /已预约/ }).click();
  await page.screenshot({ path: 'var/shots/kiosk-check-in.png' });
  const code = booked.body.code as string;
  for (const digit of code) await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByText('Y001').first().waitFor();
});

test('without paper the number stays on the screen, and the guide knows (QUE-02)', async () => {
  const k1 = await world.device(1001, 'K1');
  await k1.post('/api/halls/1001/devices/K1/condition', { condition: 'paper_out' });
  await page.goto(`${world.server.url}/kiosk/1001`);
  await page.getByRole('button', { name: /办业务/ }).click();
  await page.getByRole('button', { name: /补卡换卡/ }).click();
  await page.getByText('缺纸').first().waitFor();
  await page.screenshot({ path: 'var/shots/kiosk-no-paper.png' });
});

test('nothing on the kiosk shuts anybody out, in either language or large type', async () => {
  for (const look of [{ lang: 'zh' }, { lang: 'en' }, { lang: 'zh', elder: true }] as const) {
    const shown = { ...size, ...look, first: async (of: Page) => of.waitForTimeout(900) };
    expect(await axe(browser, `${world.server.url}/kiosk/1001`, shown)).toEqual([]);
    const check = {
      ...shown,
      name: `kiosk-check-${look.lang}`,
      first: async (of: Page) => {
        await of.waitForTimeout(900);
        await of
          .getByText(look.lang === 'en' ? 'Booked' : /已预约|预约过/)
          .first()
          .click();
      },
    };
    expect((await shoot(browser, `${world.server.url}/kiosk/1001`, check)).overflowing).toEqual([]);
    expect(await axe(browser, `${world.server.url}/kiosk/1001`, check)).toEqual([]);
  }
});
