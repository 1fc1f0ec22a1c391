import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cable, layCable } from '../../kit/testing/cable.ts';
import { CounterHands, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth, flawsOf } from '../../kit/testing/flaws.ts';
import { openBrowser, patience_ms } from '../../kit/testing/screens.ts';
import { demoNumber } from '../../modules/demo/index.ts';
import { sampleOf } from '../../modules/identity/index.ts';
import { Desk, must } from '../server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** What goes wrong at a counter: a cut line, a wrong sale, a document to be read in clear, a lost receipt. */
let world: World;
let browser: Browser;
let desk: Desk;
let page: Page;
let customer: Page;
let hands: CounterHands;
/** What joins the customer's screen to the server. */
let cable: Cable;

const hall = '/api/halls/1001';
const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const whole = async (name: string, of = page) =>
  expect.soft(await flawsInBoth(of, `trouble-${name}`)).toEqual([]);

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3 });
  page = await sitDown(browser, {
    url: `${world.server.url}/counter`,
    name: '李敏',
    width: 1440,
    height: 900,
  });
  await page.evaluate(() => {
    Object.assign(window, { print: () => undefined });
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
  });
  customer = await context.newPage();
  customer.setDefaultTimeout(patience_ms);
  cable = await layCable(world.server.url);
  await customer.goto(`${cable.url}/counter/customer?hall=1001&screen=C3`);
  await customer.locator('.cs').waitFor();
  const take = async (business: string) =>
    (await desk.floor.post(`${hall}/tickets`, { class: 'ordinary', business })).body;
  hands = new CounterHands(page, customer, take);
});
afterAll(async () => {
  await browser?.close();
  await cable?.close();
  await world?.close();
});

/** A bill of 50 yuan, told, agreed by word and paid in cash. */
async function pays(number: string, received = ''): Promise<void> {
  await page.getByLabel('号码', { exact: true }).fill(number);
  await page.getByRole('button', { name: '查资格，开单' }).click();
  await hands.tellsAll();
  await hands.key('F8');
  await shows('客户已口头确认');
  if (received !== '') await page.getByLabel('实收', { exact: true }).fill(received);
  await hands.key('F9');
  await shows('办好了');
}

test('BIZ-24 the line is cut: form and signature are taken, and entered by the same clerk when it is back', async () => {
  const ticket = await hands.comes('plan_change');
  await hands.reads(26);
  await page.getByRole('button', { name: '极速 99 元' }).click();
  await must(desk.manager.post(`${hall}/carrier-link`, { state: 'down' }));
  await page.locator('.oc-cut').waitFor();
  await whole('1-cut');
  await page.getByRole('button', { name: '预受理' }).click();
  await hands.signs();
  await page.locator('.oc-over').getByText('预受理').waitFor();
  await whole('2-in-advance');
  const basket = async () => (await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`))).orders[0];
  await expect.poll(async () => (await basket()).state).toBe('pre_accepted');
  await must(desk.manager.post(`${hall}/carrier-link`, { state: 'up' }));
  await page.locator('.oc-cut').waitFor({ state: 'detached' });
  await hands.key('Enter');
  await shows('办好了');
  expect((await basket()).state).toBe('delivered');
  // Once only: the order is done, and a second press finds it so.
  expect((await desk.step((await basket()).id, 'back-enter')).body.code).toBe('kit.not_from_here');
  await hands.leaves();
});

/** The line is cut while somebody wants another plan: form and signature are taken in advance. */
async function acceptsInAdvance(n: number): Promise<void> {
  await hands.comes('plan_change');
  await hands.reads(n);
  await page.getByRole('button', { name: '极速 99 元' }).click();
  await must(desk.manager.post(`${hall}/carrier-link`, { state: 'down' }));
  await page.locator('.oc-cut').waitFor();
  await page.getByRole('button', { name: '预受理' }).click();
  await hands.signs();
  await page.locator('.oc-over').getByText('预受理').waitFor();
}

test('BIZ-24 what was accepted in advance is given up while its customer is here, and nobody completes it', async () => {
  await acceptsInAdvance(29);
  await page.getByRole('button', { name: '放弃这一单' }).click();
  await page.getByText('客户为什么不办了？').waitFor();
  await whole('9-give-up');
  await hands.key('1');
  await page.locator('.oc-over').getByText('客户放弃').waitFor();
  await whole('10-given-up');
  await must(desk.manager.post(`${hall}/carrier-link`, { state: 'up' }));
  await page.locator('.oc-cut').waitFor({ state: 'detached' });
  await hands.leaves();
  expect(await page.getByRole('button', { name: '补录', exact: true }).count()).toBe(0);
});

test('BIZ-24 a customer who has left calls it off: whoever might complete it gives it up, and it is off the list', async () => {
  await acceptsInAdvance(30);
  await hands.leaves();
  await must(desk.manager.post(`${hall}/carrier-link`, { state: 'up' }));
  await page.getByRole('button', { name: '放弃', exact: true }).waitFor();
  await whole('11-waits');
  await page.getByRole('button', { name: '放弃', exact: true }).click();
  await whole('11-calls-off');
  await page.getByRole('button', { name: /客户改天再办/ }).click();
  await page.getByText('已放弃，不再补录').waitFor();
  await page.getByRole('button', { name: '补录', exact: true }).waitFor({ state: 'detached' });
  const { rows } = await world.db.pool.query(
    `select reason from business_order where state = 'lapsed' and pre_accepted_at is not null order by opened_at desc limit 1`,
  );
  expect(rows[0]?.reason).toBe('客户改天再办');
});

/** How often the page sends an act while something is done on it. */
async function sentBy(path: RegExp, act: () => Promise<void>): Promise<number> {
  const sent: string[] = [];
  const note = (request: { method: () => string; url: () => string }) => {
    if (request.method() === 'POST' && path.test(request.url())) sent.push(request.url());
  };
  page.on('request', note);
  await act();
  page.off('request', note);
  return sent.length;
}

test('PRM-04 BIZ-24 money owed is handed over once and what waits is completed once, however often a button is pressed; a refusal stands before the sheet', async () => {
  const ticket = await hands.comes('plan_change');
  await hands.reads(28);
  const checks = (await must(desk.clerk.get(`${hall}/tickets/${ticket}/checks`))).checks;
  const claimed = {
    number: demoNumber('used', 28),
    check_id: checks[0].id,
    kind: 'promise',
    said: '没有回电话',
  };
  const officer = await world.as('0308', 'office');
  for (const about of ['PRM-05', 'PRM-06']) {
    const path = `${hall}/tickets/${ticket}/compensations`;
    const { case_id } = await must(desk.clerk.post(path, { ...claimed, about }));
    await must(officer.post(`${hall}/compensations/${case_id}/verify`, { proof: '查了录音' }));
    await must(desk.manager.post(`${hall}/compensations/${case_id}/approve`));
  }
  await page.getByRole('button', { name: '付客户补偿' }).click();
  const pay = page.locator('dialog').getByRole('button', { name: '现金返还' });
  await pay.nth(1).waitFor();
  await whole('7-owed');
  // While the till takes and gives no cash it is refused, in front of the sheet and not behind its veil.
  const off = (reason: string | null) =>
    world.db.pool.query('update till_session set cash_off = $2 where id = $1', [desk.till, reason]);
  await off('detector');
  await pay.first().click();
  const notice = page.locator('.to-bad').first();
  await notice.waitFor();
  const in_front = () =>
    notice.evaluate(of => {
      const box = of.getBoundingClientRect();
      return of.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
    });
  await expect.poll(in_front).toBe(true);
  await off(null);
  const paid = await sentBy(/[/]compensations[/][^/]+[/]pay$/, async () => {
    await pay.first().dblclick();
    await pay.nth(1).waitFor({ state: 'detached' });
    await pay.first().dblclick();
    await page.locator('dialog').waitFor({ state: 'detached' });
  });
  expect(paid).toBe(2);
  // Paid out is not paid in: the money column does not say that everything is paid.
  expect(await page.locator('.oc-money').innerText()).not.toContain('钱已收齐');
  const slips = await world.db.pool.query(`select 1 from receipt where series = 'T'`);
  expect(slips.rowCount).toBe(2);
  // A colleague's form accepted in advance, completed beside the line with two presses at once.
  await page.getByRole('button', { name: '极速 99 元' }).click();
  await must(desk.manager.post(`${hall}/carrier-link`, { state: 'down' }));
  await page.locator('.oc-cut').waitFor();
  await page.getByRole('button', { name: '预受理' }).click();
  await hands.signs();
  await page.locator('.oc-over').getByText('预受理').waitFor();
  await must(desk.clerk.post(`${hall}/tickets/${ticket}/finish`, { outcome: 'done' }));
  await must(desk.manager.post(`${hall}/carrier-link`, { state: 'up' }));
  const complete = page.getByRole('button', { name: '补录', exact: true });
  await complete.waitFor();
  await whole('8-to-complete');
  const done = await sentBy(/back-enter$/, async () => {
    await complete.dblclick();
    await complete.waitFor({ state: 'detached' });
  });
  expect(done).toBe(1);
});

test('RNM-06 money owed to a child is handed over with a guardian beside them, once the paper was seen', async () => {
  const ticket = await hands.comes('plan_change');
  await hands.reads(34);
  const { checks } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/checks`));
  const path = `${hall}/tickets/${ticket}/compensations`;
  const claimed = {
    number: demoNumber('used', 34),
    check_id: checks[0].id,
    kind: 'promise',
    about: 'PRM-05',
  };
  const { case_id } = await must(desk.clerk.post(path, { ...claimed, said: '没有回电话' }));
  const officer = await world.as('0308', 'office');
  await must(officer.post(`${hall}/compensations/${case_id}/verify`, { proof: '查了录音' }));
  await must(desk.manager.post(`${hall}/compensations/${case_id}/approve`));
  await world.db.pool.query('update identity_check set age = 12 where id = $1', [checks[0].id]);
  await hands.reads(35);
  await page.getByRole('button', { name: '付客户补偿' }).click();
  const dialog = page.locator('dialog');
  await dialog.locator('.cw-acting').waitFor();
  await whole('11-guardian');
  const pay = dialog.getByRole('button', { name: '现金返还' });
  expect(await pay.getAttribute('aria-disabled')).toBe('true');
  await dialog.getByRole('radio', { name: '出生医学证明' }).check();
  await whole('12-guardian-shown');
  await pay.click();
  await dialog.waitFor({ state: 'detached' });
  const [of] = (
    await world.db.pool.query('select state, paid_guardian_check_id from compensation where id = $1', [
      case_id,
    ])
  ).rows;
  expect(of.paid_guardian_check_id).not.toBeNull();
  await must(desk.clerk.post(`${hall}/tickets/${ticket}/finish`, { outcome: 'done' }));
  await page.locator('.oc').waitFor({ state: 'detached' });
});

test('PRIV-03 a document is read in clear for some seconds, with a reason, and that is on record', async () => {
  await hands.comes('bill_payment');
  await hands.reads(30);
  const { number } = sampleOf(30);
  expect(await page.locator('body').innerText()).not.toContain(number);
  await page.getByRole('button', { name: '显示' }).click();
  await shows('为什么看明文？');
  await whole('3-why');
  await hands.key('1');
  await page.getByText(number).first().waitFor();
  const row = await world.db.pool.query(`select field, reason, refused from identity_access`);
  expect(row.rows).toEqual([{ field: 'document', reason: 'read_back', refused: null }]);
  await page.getByText(number).first().waitFor({ state: 'detached', timeout: 35_000 });
});

test('BIZ-30 FEE-10 a receipt is printed again, and a wrong sale is taken back by the duty manager in the office', async () => {
  await pays(demoNumber('used', 32), '１８６．６');
  // The customer sees what was received and what comes back, note by note, and takes the receipt along.
  await customer.getByText('100 × 1 + 20 × 1 + 10 × 1 + 5 × 1 + 1 × 1 + 0.5 × 1 + 0.1 × 1').waitFor();
  for (const lang of ['en', 'zh-CN']) {
    const name = `trouble-customer-change-${lang === 'en' ? 'zh' : 'en'}`;
    expect.soft(await flawsOf(customer, name)).toEqual([]);
    const below = await customer.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect.soft(below, name).toBeLessThanOrEqual(0);
    await customer.locator(`.cs-tools button[lang="${lang}"]`).click();
    await customer.waitForTimeout(250);
  }
  await hands.key('F10');
  await hands.key('F10');
  await expect
    .poll(async () => (await world.db.pool.query('select max(reprints)::int as n from receipt')).rows[0]?.n)
    .toBe(1);
  await page.getByRole('button', { name: '申请冲正' }).click();
  await whole('4-why-back');
  await hands.key('1');
  await shows('等值班经理批');
  const office = await sitDown(browser, {
    url: `${world.server.url}/office/orders`,
    name: '王建国',
    width: 1440,
    height: 900,
  });
  await office.locator('.of-waiting li button').first().click();
  await office.getByRole('button', { name: '批准冲正' }).waitFor();
  await whole('5-approve', office);
  await office.getByRole('button', { name: '批准冲正' }).click();
  await page.getByText('已冲正').first().waitFor();
  // The customer sees the money go back, not that it was paid and that is all.
  await customer.getByText('退给您').waitFor();
  for (const lang of ['en', 'zh-CN']) {
    expect.soft(await flawsOf(customer, `trouble-customer-back-${lang === 'en' ? 'zh' : 'en'}`)).toEqual([]);
    await customer.locator(`.cs-tools button[lang="${lang}"]`).click();
    await customer.waitForTimeout(250);
  }
  await whole('6-back');
  const slips = await must(desk.manager.get(`${hall}/receipts?day=${world.day}&series=T`));
  const slip = slips.receipts.at(-1);
  expect(slip).toMatchObject({ no: '1001-T0000004', amount_fen: 5000, state: 'issued' });
  await hands.leaves();
});

test('a second screen whose cable is pulled shows nothing that may be over, and goes on when the line is back', async () => {
  await hands.comes('bill_payment');
  await page.getByLabel('号码', { exact: true }).fill(demoNumber('used', 36));
  await page.getByRole('button', { name: '查资格，开单' }).click();
  await hands.tellsAll();
  const stands = customer.locator('.cs-stand').getByText('50.00').first();
  await stands.waitFor();
  cable.pull();
  await customer.getByText('这块屏暂时断线').waitFor();
  expect(await stands.isVisible()).toBe(false);
  expect.soft(await flawsOf(customer, 'trouble-screen-cut-zh')).toEqual([]);
  await customer.getByRole('button', { name: 'EN' }).click();
  await customer.getByText('This screen is cut off').waitFor();
  expect.soft(await flawsOf(customer, 'trouble-screen-cut-en')).toEqual([]);
  await customer.getByRole('button', { name: '中文' }).click();
  cable.plug();
  await stands.waitFor();
});
