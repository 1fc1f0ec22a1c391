import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../../kit/testing/http.ts';
import { axe, openBrowser, shoot } from '../../kit/testing/screens.ts';
import { demoNumber } from '../../modules/demo/index.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
let page: Page;
let clerk: Caller;
const size = { width: 390, height: 844 };

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  clerk = await world.as('0301');
  await clerk.post(`/api/halls/1001/counters/${world.counter(5)}/open`);
  const kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 4; n += 1) await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
  page = await (await browser.newContext({ viewport: size, timezoneId: 'Asia/Shanghai' })).newPage();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const next = async () =>
  (await clerk.post(`/api/halls/1001/counters/${world.counter(5)}/call-next`)).body.ticket_id as string;
const done = (id: string) => clerk.post(`/api/halls/1001/tickets/${id}/finish`, { outcome: 'done' });
const arrive = (id: string) => clerk.post(`/api/halls/1001/tickets/${id}/arrive`);

/** Looks at the page as it stands: in both languages and large type nothing shuts anybody out and nothing spills. */
async function whole(path: string, name: string): Promise<void> {
  const url = `${world.server.url}${path}`;
  for (const look of [{ lang: 'zh' }, { lang: 'en' }, { lang: 'zh', elder: true }] as const) {
    const shown = { ...size, ...look, first: async (of: Page) => of.waitForTimeout(700) };
    const seen = await shoot(browser, url, {
      ...shown,
      name: `${name}-${look.lang}${'elder' in look ? '-elder' : ''}`,
    });
    expect(seen.complaints, name).toEqual([]);
    expect(seen.overflowing, name).toEqual([]);
    // The foot sticks and covers what is scrolled under it: axe looks at the page at its whole height.
    expect(await axe(browser, url, { ...shown, height: 2400 }), `${name} ${look.lang}`).toEqual([]);
  }
}

test('a customer on the way: takes a number by phone, sees the call, is served, rates (QUE-02, SVC-20)', async () => {
  await page.goto(`${world.server.url}/m?business=x`);
  await page.locator('.mh-list li').first().waitFor();
  await whole('/m', 'phone-1-halls');
  await page.goto(`${world.server.url}/m/1001`);
  await page.getByRole('button', { name: '补卡换卡' }).click();
  await whole('/m/1001?business=sim_replacement', 'phone-2-take');
  await page.getByRole('button', { name: '现在取号' }).click();
  await page.getByText('前面还有').waitFor();
  const mine = new URL(page.url());
  await expect.poll(() => page.locator('.mt-number').textContent()).toBe('A005');

  const first = await next();
  await expect.poll(() => page.locator('.tn-now').textContent()).toContain('5 号台');
  await whole(mine.pathname + mine.hash, 'phone-3-number');
  await arrive(first);
  await done(first);
  for (let n = 0; n < 3; n += 1) {
    const id = await next();
    await arrive(id);
    await done(id);
  }
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('下一位就是您');
  const own = await next();
  await page.getByText('请到 5 号台').waitFor();
  await whole(mine.pathname + mine.hash, 'phone-4-called');
  await arrive(own);
  await page.getByText('5 号台正在为您办理').waitFor();
  await world.at('09:12');
  await done(own);
  await page.getByText('这次服务，您觉得怎样？').waitFor();
  await whole(mine.pathname + mine.hash, 'phone-5-rate');
  const send = page.getByRole('button', { name: '先选一项再交' });
  expect(await send.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('很满意').check();
  await page.getByLabel('办成了', { exact: true }).check();
  await page.getByRole('button', { name: '交评价' }).click();
  await page.getByText('谢谢，已经收到').waitFor();
  const rated = await world.db.pool.query('select score, channel from rating where hall_id = 1001');
  expect(rated.rows).toEqual([{ score: 5, channel: 'phone' }]);
});

test('a customer who missed the call comes back by phone (QUE-04)', async () => {
  const phone = world.nobody('m');
  const holder = 'phone-of-somebody-else';
  const taken = await phone.post('/api/halls/1001/remote-tickets', { class: 'ordinary', holder });
  await page.goto('about:blank');
  await page.goto(`${world.server.url}/m/1001/t/${taken.body.id}#${taken.body.secret}`);
  await page.getByText('前面还有').waitFor();
  await next();
  for (const time of ['09:13', '09:14']) {
    await world.at(time);
    await clerk.post(`/api/halls/1001/tickets/${taken.body.id}/recall`);
  }
  await world.at('09:15');
  await clerk.post(`/api/halls/1001/tickets/${taken.body.id}/no_show`);
  await page.getByText('刚才叫您没到').waitFor();
  await whole(`/m/1001/t/${taken.body.id}#${taken.body.secret}`, 'phone-6-missed');
  await page.getByRole('button', { name: '我回来了' }).click();
  await page.getByText('前面还有').waitFor();
});

test('the customer screen asks the customer of its counter, and thanks (SVC-20)', async () => {
  const id = await next();
  await arrive(id);
  const screen = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await screen.goto(`${world.server.url}/counter/customer?hall=1001&screen=C5`);
  await screen.getByText('正在为您办理').waitFor();
  await done(id);
  await screen.getByText('这次服务，您觉得怎样？').waitFor();
  const url = `${world.server.url}/counter/customer?hall=1001&screen=C5`;
  const look = { width: 1280, height: 800, first: async (of: Page) => of.waitForTimeout(900) };
  expect((await shoot(browser, url, { ...look, name: 'customer-rate-zh' })).overflowing).toEqual([]);
  expect(await axe(browser, url, { ...look, lang: 'en' })).toEqual([]);
  await screen.getByLabel('不满意', { exact: true }).check();
  await screen.getByLabel('没办成').check();
  await screen.getByRole('button', { name: '交评价' }).click();
  await screen.getByText('谢谢，已经收到').waitFor();
  const low = await (await world.as('0305', 'floor')).get('/api/halls/1001/low-ratings');
  expect(low.body.low).toMatchObject([{ score: 2, done: 'not_done', counter_number: 5 }]);
});

test('a time is booked, moved and kept: the code checks in at the kiosk (APT-01, APT-03)', async () => {
  const kiosk = await world.device(1001, 'K1');
  await page.goto(`${world.server.url}/m/1001/book?business=sim_replacement`);
  await page.locator('.bk-slots button:not([aria-disabled])').nth(3).click();
  await whole('/m/1001/book?business=sim_replacement', 'phone-7-book');
  await page.getByRole('button', { name: /^预约 / }).click();
  await page.getByText('预约码').first().waitFor();
  const mine = new URL(page.url());
  await whole(mine.pathname + mine.hash, 'phone-8-booking');
  await page.getByRole('button', { name: '改期' }).click();
  await page.locator('.bk-slots button:not([aria-disabled])').first().click();
  await page.getByRole('button', { name: /^改到 / }).click();
  await page.getByText('预约码').first().waitFor();
  const code = ((await page.locator('.bk-code').textContent()) ?? '').replaceAll(' ', '');
  const booked = await world.db.pool.query('select slot_at from appointment where code = $1', [code]);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
  });
  await world.at(time.format(booked.rows[0].slot_at));
  const checked = await kiosk.post('/api/halls/1001/check-ins', { code });
  expect(checked.body).toMatchObject({ class: 'appointment', late: false });
  await page.getByText('已签到').waitFor();
});

test('the electronic receipt opens by its link and says nothing else of the visit (PAY-02)', async () => {
  const manager = await world.as('0305', 'floor');
  const hall = '/api/halls/1001';
  const till = await clerk.post(`${hall}/tills`, { counter_id: world.counter(5) });
  const asked = await clerk.post(`${hall}/pairs`, {
    what: 'tills.session.issue_float',
    subject_id: till.body.session_id,
  });
  await manager.post(`${hall}/pairs/${asked.body.pair_id}/seal`);
  const kiosk = await world.device(1001, 'K2');
  await kiosk.post(`${hall}/tickets`, { class: 'payment', business: 'bill_payment' });
  const id = await next();
  await arrive(id);
  const opened = await clerk.post(`${hall}/tickets/${id}/orders`, {
    business: 'bill_payment',
    asks: { amount_fen: 5000 },
    number: demoNumber('used', 30),
  });
  const told = { parts: ['content', 'price', 'fees', 'duties'], sheet_version: '1.2' };
  await clerk.post(`${hall}/orders/${opened.body.order_id}/disclose`, told);
  await clerk.post(`${hall}/orders/${opened.body.order_id}/confirm`);
  await clerk.post(`${hall}/tickets/${id}/pay`, {
    tender: 'cash',
    announced: true,
    expected_fen: 5000,
    received_fen: 10000,
  });
  const basket = await clerk.get(`${hall}/tickets/${id}/basket`);
  const receipt = await clerk.get(`${hall}/receipts/${basket.body.receipts[0].id}`);
  await page.goto(`${world.server.url}${receipt.body.link}`);
  await page.getByText('1001-R0000001').waitFor();
  expect(await page.locator('.rc-sum').textContent()).toContain('50.00');
  expect(await page.locator('.ph').textContent()).toContain('139****0030');
  await whole(receipt.body.link, 'phone-receipt');
  // The same page with another secret is another page only when it is asked for anew.
  await page.goto(`${world.server.url}/m/1001`);
  await page.goto(`${world.server.url}${receipt.body.link.replace(/#.*/, '#wrong-secret-of-a-stranger')}`);
  await page.getByText('打不开这张收据').waitFor();
});

test('FEE-01 PRM-08 anybody reads prices, limits and promises of a hall, and what is not listed', async () => {
  await page.goto(`${world.server.url}/m/1001`);
  await page.getByRole('link', { name: '资费、时限与承诺' }).click();
  await page.getByText('停机保号费').waitFor();
  await whole('/m/1001/published', 'phone-published');
  // FEE-07: one question under the list; what was unclear is said with one more press, and nobody is asked twice.
  await page.getByRole('button', { name: '没看懂' }).click();
  await page.getByRole('button', { name: '怎么退' }).click();
  await page.getByText('谢谢，已记下').waitFor();
  const { rows: answers } = await world.db.pool.query('select understood, unclear from price_reading');
  expect(answers).toEqual([{ understood: false, unclear: 'leaving' }]);
  await page.reload();
  await page.getByText('没有公示的，不收').waitFor();
  expect(await page.getByText('这页资费您看懂了吗').count()).toBe(0);
  await page.getByLabel('查一项收费').fill('补卡');
  await page.getByText('10.00 元 / 一次').waitFor();
  expect(await page.getByText('停机保号费').count()).toBe(0);
  await page.getByLabel('查一项收费').fill('选座费');
  await page.getByText('公示里没有这一项').waitFor();
  await page.getByRole('tab', { name: '时限' }).click();
  await page.getByText('普通号等候时限').waitFor();
  await page.getByRole('tab', { name: '承诺' }).click();
  await page.getByText('免填单率').waitFor();
});
