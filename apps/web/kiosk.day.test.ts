import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flawsOf } from '../../kit/testing/flaws.ts';
import { axe, openBrowser, shoot } from '../../kit/testing/screens.ts';
import { demoNumber } from '../../modules/demo/index.ts';
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
  await page.getByText('已发 1 个号').waitFor();
  await page.screenshot({ path: 'var/shots/kiosk-cut-off.png' });
  expect(await flawsOf(page, 'kiosk-cut-off-zh')).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Called within 15 min').waitFor();
  expect(await flawsOf(page, 'kiosk-cut-off-en')).toEqual([]);
  await page.getByRole('button', { name: '中文' }).click();
  // Payment and care are given as well; what needs the server's word is shown with its reason.
  await page.getByText('要联网核对，请找导办').waitFor();
  // Nobody hears a call for help now: it says so, and does not promise anybody.
  await page.getByRole('button', { name: '请人帮忙' }).click();
  await page.getByText('没叫到导办').waitFor();
  await page.getByText('取爱心号').click();
  await page.getByText('H001').first().waitFor();
  await page.getByText('已发 2 个号').waitFor();
  await page.getByText('办业务 取号').click();
  await page.getByText('A002').first().waitFor();
  await page.context().setOffline(false);
  await page.getByText('断线时发的 3 个号已接上队').waitFor();
  expect(await tickets()).toEqual([
    { label: 'A001', channel: 'lease' },
    { label: 'A002', channel: 'lease' },
    { label: 'H001', channel: 'lease' },
  ]);
});

test('cut off and started anew, the kiosk stands, gives numbers, and is known again when the line is back (QUE-03)', async () => {
  await page.goto(`${world.server.url}/kiosk/1001`);
  await page.getByText('办业务').first().waitFor();
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('tingtong.kept/kiosk/')).keys()).length))
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
  await expect.poll(async () => (await tickets()).length).toBe(before + 1);
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
  await page.getByText('断线时发的 1 个号已接上队').waitFor();
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

/** A number, a document, a code: what somebody does who wants their own bills. */
async function bills(of: Page, n: number, lang: 'zh' | 'en' = 'zh'): Promise<void> {
  const number = demoNumber('used', n);
  await of
    .getByText(lang === 'zh' ? /缴费查询|交话费/ : /Pay or check/)
    .first()
    .click();
  await of.getByRole('button', { name: lang === 'zh' ? /查近几个月账单/ : /My last bills/ }).click();
  for (const digit of number) await of.getByRole('button', { name: digit, exact: true }).click();
  await of.getByText(lang === 'zh' ? '请放身份证' : 'Lay down your ID card').waitFor();
  await of.evaluate(
    sample => window.dispatchEvent(new CustomEvent('tingtong.document', { detail: { sample } })),
    n,
  );
  await of.getByText(lang === 'zh' ? '按短信里的六位数' : 'Six digits by message').waitFor();
}

/** The code on the phone, and the bills it opens. */
async function opened(of: Page, n: number, minute: string): Promise<void> {
  await world.at(minute);
  // Several may come in one moment, and a moment later: the one on the phone of this number.
  const tail = demoNumber('used', n).slice(-4);
  let code = '';
  const look = async () => {
    const { body } = await world.nobody('m').get('/api/halls/1001/simulated-phone');
    const mine = body.messages.find((one: { mask: string }) => one.mask.endsWith(tail));
    code = /(\d{6})$/.exec(mine?.text ?? '')?.[1] ?? '';
    return code;
  };
  await expect.poll(look).not.toBe('');
  for (const digit of code) await of.getByRole('button', { name: digit, exact: true }).click();
  await of.locator('.kb-months').waitFor();
}

test('one reads five months of one’s own bills, and the page forgets them when nobody touches it (PRM-02)', async () => {
  await page.clock.install();
  await page.goto(`${world.server.url}/kiosk/1001`);
  await bills(page, 46);
  await page.screenshot({ path: 'var/shots/kiosk-bills-code.png' });
  await opened(page, 46, '09:14');
  expect(await page.locator('.kb-months button').count()).toBe(5);
  await page.screenshot({ path: 'var/shots/kiosk-bills.png' });
  const shown = await page.locator('.kk').textContent();
  expect(shown).toContain('****');
  expect(shown).not.toContain(demoNumber('used', 46));
  await page.clock.fastForward(30_000);
  await page.locator('.kb-months button').nth(2).click();
  await page.clock.fastForward(30_000);
  expect(await page.locator('.kb-months').count()).toBe(1);
  await page.clock.fastForward(20_000);
  await page.getByRole('button', { name: /缴费查询/ }).waitFor();
  expect(await page.locator('.kb-months').count()).toBe(0);
  const kept = await world.db.pool.query(`select 1 from event where what = 'bills.show_kiosk'`);
  expect(kept.rows).toHaveLength(1);
});

test('the bills shut nobody out, in either language or large type (PRM-02)', async () => {
  const looks = [{ lang: 'en' }, { lang: 'zh', elder: true }] as const;
  for (const [at, look] of looks.entries()) {
    const shown = {
      ...{ ...size, ...look, name: `kiosk-bills-${look.lang}` },
      first: async (of: Page) => {
        await of.waitForTimeout(900);
        await bills(of, 47 + at, look.lang);
        await opened(of, 47 + at, `09:${16 + 8 * at}`);
      },
    };
    expect((await shoot(browser, `${world.server.url}/kiosk/1001`, shown)).overflowing).toEqual([]);
    const code = {
      ...{ ...size, ...look },
      first: async (of: Page) => {
        await of.waitForTimeout(900);
        await bills(of, 50 + at, look.lang);
      },
    };
    expect(await axe(browser, `${world.server.url}/kiosk/1001`, code)).toEqual([]);
    const read = {
      ...code,
      first: async (of: Page) => {
        await of.waitForTimeout(900);
        await bills(of, 53 + at, look.lang);
        await opened(of, 53 + at, `09:${20 + 8 * at}`);
      },
    };
    expect(await axe(browser, `${world.server.url}/kiosk/1001`, read)).toEqual([]);
  }
});

test('without paper the number stays on the screen, and the guide knows (QUE-02)', async () => {
  const k1 = await world.device(1001, 'K1');
  await k1.post('/api/halls/1001/devices/K1/condition', { condition: 'paper_out' });
  await page.goto(`${world.server.url}/kiosk/1001`);
  // Said before a number is taken, and by a kiosk that starts with its line cut as well.
  for (const look of ['lang=zh', 'lang=en', 'elder=on&lang=zh', 'elder=on&lang=en']) {
    await page.goto(`${world.server.url}/kiosk/1001?${look}`);
    await page.getByText(look.endsWith('zh') ? '缺纸，请记下号码' : 'No slips, note your number').waitFor();
    await page.screenshot({ path: `var/shots/kiosk-home-no-paper-${look.replace(/\W/g, '-')}.png` });
  }
  await page.goto(`${world.server.url}/kiosk/1001`);
  await page.getByText('缺纸，请记下号码').waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await page.getByText('缺纸，请记下号码').waitFor();
  await page.screenshot({ path: 'var/shots/kiosk-cut-no-paper.png' });
  await page.getByText('办业务 取号').click();
  await page.getByText('打印机缺纸').waitFor();
  await page.context().setOffline(false);
  await page.goto(`${world.server.url}/kiosk/1001`);
  await page.getByRole('button', { name: /办业务/ }).click();
  await page.getByRole('button', { name: /补卡换卡/ }).click();
  await page.getByText('打印机缺纸').waitFor();
  await page.getByText('没人碰，这一页留 45 秒').waitFor();
  await page.screenshot({ path: 'var/shots/kiosk-no-paper.png' });
  for (const lang of ['zh', 'en']) {
    await page.goto(`${world.server.url}/kiosk/1001?elder=on&lang=${lang}`);
    await page.locator('.ke-main').click();
    await page.locator('.ka-list').waitFor();
    expect(await flawsOf(page, `kiosk-elder-ask-${lang}`)).toEqual([]);
  }
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
