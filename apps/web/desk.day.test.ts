import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CounterHands, sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth, flawsOf } from '../../kit/testing/flaws.ts';
import { openBrowser, patience_ms } from '../../kit/testing/screens.ts';
import { demoDocumentEnd, demoNumber } from '../../modules/demo/index.ts';
import { Desk, must } from '../server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

/** What a whole counter does: a child with a guardian, a question left open, a payment over two tenders, a number that comes back. */
let world: World;
let browser: Browser;
let desk: Desk;
let page: Page;
let customer: Page;
let hands: CounterHands;

const hall = '/api/halls/1001';
const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const whole = async (name: string) => expect.soft(await flawsInBoth(page, `desk-${name}`)).toEqual([]);
/** The customer's own screens have one button for the other language: looked at in both. */
const both = async (of: Page, name: string) => {
  for (const lang of ['en', 'zh-CN']) {
    expect.soft(await flawsOf(of, `desk-${name}-${lang === 'en' ? 'zh' : 'en'}`)).toEqual([]);
    await of.locator(`.cs-tools button[lang="${lang}"], .ph-tools button[lang="${lang}"]`).click();
    await of.waitForTimeout(250);
  }
};

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
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
  });
  customer = await context.newPage();
  customer.setDefaultTimeout(patience_ms);
  await customer.goto(`${world.server.url}/counter/customer?hall=1001&screen=C3`);
  await customer.locator('.cs').waitFor();
  const take = async (business: string) =>
    (await desk.floor.post(`${hall}/tickets`, { class: 'ordinary', business })).body;
  hands = new CounterHands(page, customer, take);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

test('RNM-06 a child comes with a guardian: both documents, the paper, the consent apart on the second screen', async () => {
  await hands.comes('new_connection');
  await hands.reads(50_001, '来办的人', '人证一致');
  await shows('须监护人到场');
  await shows('还没读监护人的证件');
  await whole('1-child-alone');
  await hands.reads(30, '来办的人', '人证一致');
  await page.getByLabel('关系证明，看原件').selectOption('household_register');
  await page.locator('.oc-list button').first().waitFor();
  await whole('2-guardian');
  await page.locator('.oc-list button').first().click();
  await page.locator('.oc-chosen').waitFor();
  await page.getByRole('button', { name: '查资格，开单' }).click();
  await shows('监护人正在客户屏上看单独同意');
  await whole('3-consent-waits');
  await customer.getByText('请监护人看一看').waitFor();
  await both(customer, '4-consent');
  await customer.getByRole('button', { name: '大字' }).click();
  expect.soft(await flawsOf(customer, 'desk-5-consent-large')).toEqual([]);
  await customer.getByRole('button', { name: '普通字' }).click();
  await customer.getByRole('button', { name: '我是监护人，我同意' }).click();
  await shows('监护人已单独同意');
  await shows('客户正在看风险提示');
  for (const ask of await customer.locator('.co-ask').all())
    await ask
      .getByRole('radio', { name: (await ask.innerText()).includes('机主本人') ? '是' : '不是', exact: true })
      .check();
  await customer.getByRole('button', { name: '我看过了，继续' }).click();
  await shows('风险提示已看，没有疑点');
  await hands.tellsAll();
  await shows('等客户签字');
  await customer.getByRole('button', { name: '大字' }).click();
  expect.soft(await flawsOf(customer, 'desk-6-guardian-sign-large')).toEqual([]);
  await customer.getByRole('button', { name: '普通字' }).click();
  await hands.signs();
  await shows('客户已签字确认');
  await hands.key('F9');
  await shows('用新卡试一试');
  await hands.tries();
  await hands.delivers();
});

test('PAY-01 a bill is paid part in cash, the rest by WeChat, on both screens', async () => {
  await must(
    desk.manager.post(`${hall}/payment-simulator`, { tender: 'wechat', behaviour: 'pays', seconds: 30 }),
  );
  await hands.comes('bill_payment');
  await page.locator('.oc-form input').first().fill(demoNumber('used', 24));
  await page.getByRole('button', { name: '查资格，开单' }).click();
  await hands.tellsAll();
  await hands.key('F8');
  await page.getByRole('button', { name: /收款入账 50.00/ }).waitFor();
  await page.getByRole('radio', { name: '微信' }).check();
  await page.getByLabel('其中现金').fill('60');
  await shows('现金部分要大于零');
  await page.getByLabel('其中现金').fill('20');
  await shows('现金收您');
  await whole('7-split');
  await hands.key('F9');
  await shows('另收现金 20.00');
  await whole('8-split-waits');
  await customer.getByText('其中现金 20.00 元').waitFor();
  await both(customer, '9-split-customer');
  await world.at('09:01');
  await shows('办好了');
  await whole('10-split-paid');
  await hands.leaves();
});

test('PAY-01 a bill is paid in three parts: WeChat ahead, a card that refuses, a card, and the rest in cash', async () => {
  const system = async (tender: string, behaviour: string) =>
    must(desk.manager.post(`${hall}/payment-simulator`, { tender, behaviour, seconds: 10 }));
  await system('wechat', 'pays');
  await system('card', 'refuses');
  await hands.comes('bill_payment');
  await page.locator('.oc-form input').first().fill(demoNumber('used', 26));
  await page.getByRole('button', { name: '查资格，开单' }).click();
  await hands.tellsAll();
  await hands.key('F8');
  await page.getByRole('button', { name: /收款入账 50.00/ }).waitFor();
  await page.getByRole('radio', { name: '微信' }).check();
  await page.getByLabel('这次只付').fill('50');
  await shows('先付的要大于零');
  await page.getByLabel('这次只付').fill('15');
  await shows('先付 15 元');
  await whole('20-ahead');
  await hands.key('F9');
  await shows('等客户付款');
  await world.at('09:02');
  await shows('已先付 微信');
  await page.getByRole('radio', { name: '银行卡' }).check();
  await page.getByLabel('这次只付').fill('20');
  await hands.key('F9');
  await shows('等客户付款');
  await whole('21-ahead-waits');
  await customer.locator('.co-part', { hasText: '之后再付' }).getByText('15.00').waitFor();
  await both(customer, '22-ahead-customer');
  await world.at('09:03');
  // The card refused: what WeChat paid is held still, and the rest may come otherwise.
  await page.getByRole('button', { name: '不付了，退回已付' }).waitFor();
  await system('card', 'pays');
  await page.getByLabel('这次只付').fill('20');
  await hands.key('F9');
  await shows('等客户付款');
  await world.at('09:04');
  await shows('已先付 银行卡');
  await page.getByRole('radio', { name: '现金' }).check();
  await page.getByRole('button', { name: /收款入账 15.00/ }).waitFor();
  await whole('23-ahead-rest');
  await customer.locator('.co-part', { hasText: '已先付' }).getByText('35.00').waitFor();
  await hands.key('F9');
  await shows('办好了');
  await whole('24-ahead-paid');
  await hands.leaves();
});

test('SVC-02 a question is coded with its answer; what stays open is in the manager’s list', async () => {
  await hands.comes('consultation');
  await hands.key('3');
  await page.getByText('请先开关一次飞行模式').waitFor();
  await page.getByRole('radio', { name: '没有，要答复' }).check();
  await whole('11-question');
  await page.getByRole('button', { name: '记录咨询' }).click();
  await shows('办结送客');
  await hands.leaves();
  const office = await sitDown(browser, {
    url: `${world.server.url}/office`,
    name: '王建国',
    width: 1440,
    height: 900,
  });
  await office.goto(`${world.server.url}/office/orders`);
  await office.getByText('咨询待答复').waitFor();
  expect.soft(await flawsInBoth(office, 'desk-12-open-question')).toEqual([]);
  await office
    .locator('li', { hasText: '网络信号' })
    .first()
    .getByRole('button', { name: '答复', exact: true })
    .click();
  await office.getByRole('button', { name: '已答复' }).waitFor();
  expect.soft(await flawsInBoth(office, 'desk-13-answer')).toEqual([]);
  await office.getByRole('button', { name: '已答复' }).click();
  await office.getByText('咨询待答复').waitFor({ state: 'detached' });
});

test('BIZ-13 a number at rest comes back at its holder’s word', async () => {
  await world.db.pool.query(
    `update carrier_number set state = 'suspended', suspended_for = 'requested' where tail = $1 and mask like '139%'`,
    [demoNumber('used', 25).slice(-4)],
  );
  await hands.comes('suspension');
  await hands.key('F4');
  await page.getByRole('button', { name: /复机/ }).last().click();
  await hands.reads(25, '来办的人', '人证一致');
  await page.getByRole('button', { name: '查资格，开单' }).click();
  await hands.tellsAll();
  await whole('14-resume');
  await shows('等客户签字');
  await hands.signs();
  await shows('客户已签字确认');
  await hands.key('F9');
  await shows('办好了');
  await hands.leaves();
});

test('SIM-04 BIZ-22 whoever lost phone and papers says the end of the document by heart; another’s end stops nothing', async () => {
  await hands.comes('loss_report');
  await page.getByLabel('号码', { exact: true }).fill(demoNumber('used', 47));
  const end = page.getByLabel('机主证件末六位');
  await expect.poll(() => end.evaluate(field => field === document.activeElement)).toBe(true);
  await end.fill(demoDocumentEnd(48));
  await page.getByRole('button', { name: '查资格，开单' }).click();
  await shows('号码和证件末六位对不上');
  await whole('27-loss-not-matched');
  await end.fill(demoDocumentEnd(47));
  await page.getByRole('button', { name: '查资格，开单' }).click();
  await page.locator('.oc-now').waitFor();
  await hands.tellsAll();
  await hands.key('F8');
  await hands.key('F9');
  await shows('办好了');
  await hands.leaves();
});

test('BIZ-19 BIZ-20 a service is added, and ended with the same presses: eight at most', async () => {
  const pressed: number[] = [];
  for (const [name, picture] of [
    ['新业务开通', '15-service-add'],
    ['新业务取消', '16-service-end'],
  ] as const) {
    await hands.comes('plan_change');
    await hands.key('F4');
    await page.getByRole('button', { name }).last().click();
    await hands.reads(26, '来办的人', '人证一致');
    await shows('彩铃');
    hands.keys = 0;
    await hands.key('2');
    await whole(picture);
    await hands.key('Enter');
    await page.locator('.oc-now').waitFor();
    await hands.tellsAll();
    await whole(`${picture}-told`);
    await shows('等客户签字');
    await hands.signs();
    await shows('客户已签字确认');
    await hands.key('F9');
    await shows('办好了');
    pressed.push(hands.keys);
    await hands.leaves();
  }
  expect(pressed[0]).toBeLessThanOrEqual(8);
  expect(pressed[1]).toBe(pressed[0]);
});

test('FEE-03 how the bill comes is chosen by one digit: eight presses at most, and seen above the bills', async () => {
  await hands.comes('plan_change');
  await hands.key('F4');
  await whole('28-which-business');
  await page
    .getByRole('button', { name: /账单寄送方式变更/ })
    .last()
    .click();
  await hands.reads(33, '来办的人', '人证一致');
  await shows('现在怎么寄');
  hands.keys = 0;
  await hands.key('3');
  await whole('29-bill-way');
  await hands.key('Enter');
  await page.locator('.oc-now').waitFor();
  await hands.tellsAll();
  await whole('30-bill-way-told');
  await shows('等客户签字');
  await both(customer, '31-bill-way-sign');
  await hands.signs();
  await shows('客户已签字确认');
  await hands.key('F9');
  await shows('办好了');
  expect(hands.keys).toBeLessThanOrEqual(8);
  await whole('32-bill-way-done');
  // Whoever looks next sees what was chosen: on the form, and above the bills.
  await hands.key('F4');
  await page
    .getByRole('button', { name: /账单寄送方式变更/ })
    .last()
    .click();
  await shows(/的账单起改为「纸质邮寄」/);
  await whole('33-bill-way-again');
  await page.getByRole('button', { name: '查账单' }).click();
  await shows(/寄送方式：短信/);
  await whole('34-bills');
  await page.keyboard.press('Escape');
  await page.getByText(/寄送方式：短信/).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await hands.leaves();
});

test('BIZ-11 the code of a locked card is read once, on the customer’s own screen: eight presses at most', async () => {
  await hands.comes('sim_replacement');
  await hands.key('F4');
  await page
    .getByRole('button', { name: /电话卡解锁/ })
    .last()
    .click();
  await hands.reads(31, '来办的人', '人证一致');
  hands.keys = 0;
  await whole('25-unlock');
  await hands.key('Enter');
  await page.locator('.oc-now').waitFor();
  await hands.tellsAll();
  await shows('等客户签字');
  await hands.signs();
  await shows('客户已签字确认');
  await hands.key('F9');
  await shows('办好了');
  expect(hands.keys).toBeLessThanOrEqual(8);
  await customer.getByText('解锁码（PUK）只给您看一次').waitFor();
  await both(customer, '26-unlock-ready');
  await customer.getByRole('button', { name: '准备好了，显示' }).click();
  await customer.locator('.co-digits').waitFor();
  const code = (await customer.locator('.co-digits').innerText()).replace(/\s/g, '');
  expect(code).toMatch(/^\d{8}$/);
  await both(customer, '27-unlock-code');
  expect((await page.content()).includes(code)).toBe(false);
  await customer.getByRole('button', { name: '输好了，收起' }).click();
  await customer.locator('.co-digits').waitFor({ state: 'detached' });
  await customer.reload();
  await customer.locator('.cs').waitFor();
  expect(await customer.getByRole('button', { name: '准备好了，显示' }).count()).toBe(0);
  await hands.leaves();
});

test('BIZ-14 BIZ-15 a number is closed and its balance paid out, then taken again: eight presses at most each', async () => {
  const number = demoNumber('used', 27);
  await world.db.pool.query(
    `update carrier_account set balance_fen = 2350, owed_fen = 0, owed_since = null
     where id = (select account_id from carrier_number where tail = $1 and mask like '139%')`,
    [number.slice(-4)],
  );
  await hands.comes('termination');
  await hands.reads(27, '来办的人', '人证一致');
  await shows('只问一次，可以不问；客户说销就销。');
  hands.keys = 0;
  await hands.key('2');
  await whole('17-close');
  await hands.key('Enter');
  await page.locator('.oc-now').waitFor();
  await hands.tellsAll();
  await whole('18-close-told');
  await shows('等客户签字');
  await both(customer, '19-close-sign');
  await hands.signs();
  await shows('客户已签字确认');
  await hands.key('F9');
  await shows('应退客户');
  expect(hands.keys).toBeLessThanOrEqual(8);
  await whole('20-owed-back');
  await page.getByRole('button', { name: /退款/ }).click();
  await shows('已退，请客户点清');
  await page.getByText('应退客户').waitFor({ state: 'detached' });
  await hands.leaves();

  await hands.comes('termination');
  await hands.key('F4');
  await page
    .getByRole('button', { name: /销号复装/ })
    .last()
    .click();
  await hands.reads(27, '来办的人', '人证一致');
  await shows('保号 8 元');
  hands.keys = 0;
  await hands.key('1');
  await whole('21-reinstate');
  await hands.key('Enter');
  await page.locator('.oc-now').waitFor();
  await hands.tellsAll();
  await shows('等客户签字');
  await hands.signs();
  await shows('客户已签字确认');
  await whole('22-reinstate-signed');
});
