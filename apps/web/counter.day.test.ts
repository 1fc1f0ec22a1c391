import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitDown } from '../../kit/testing/desk.ts';
import { flawsInBoth } from '../../kit/testing/flaws.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
let page: Page;
let kiosk: Caller;
const ids: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 5; n += 1) {
    const taken = await kiosk.post('/api/halls/1001/tickets', {
      class: 'ordinary',
      business: 'sim_replacement',
    });
    ids.push(taken.body.id);
  }
  const url = `${world.server.url}/counter`;
  page = await sitDown(browser, { url, name: '李敏', width: 1440, height: 900 });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const state = async (id: string) =>
  (await world.db.pool.query('select state from queue_ticket where hall_id = 1001 and id = $1', [id])).rows[0]
    .state;
const becomes = (id: string | undefined, wanted: string) => expect.poll(() => state(id ?? '')).toBe(wanted);
const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
/** A key pressed as a person does: not while the screen still works on the one before. */
const key = async (name: string) => {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.keyboard.press(name);
};
/** The case of a served customer is on the screen. */
const serving = () => page.locator('.oc').waitFor();
const whole = async (name: string) => expect.soft(await flawsInBoth(page, `counter-${name}`)).toEqual([]);

test('a clerk opens a counter and serves with the keyboard alone: call, again, start, finish (QUE-08)', async () => {
  await shows('请选一个台');
  await whole('0-pick');
  await page.getByRole('button', { name: '开台' }).first().click();
  await shows('为什么是这一位');
  await whole('1-ready');
  await key('F2');
  await becomes(ids[0], 'called');
  await shows('已叫，等客户到台');
  await whole('2-called');
  await key('F2');
  await shows('刚叫过');
  await world.at('09:01');
  await key('F2');
  await shows('已叫 2 次');
  await key('Enter');
  await becomes(ids[0], 'serving');
  await serving();
  await whole('3-serving');
  await key('Escape');
  await shows('这位客户未了结的');
  await key('Enter');
  await shows('办结结果');
  await whole('4-outcome');
  await key('1');
  await becomes(ids[0], 'finished');
});

test('who does not come is missed and comes back; who fetches a paper is held and taken up again (QUE-04)', async () => {
  await shows(/叫 A002 到/);
  await key('F2');
  await becomes(ids[1], 'called');
  await shows('已叫，等客户到台');
  for (const time of ['09:03', '09:05']) {
    await world.at(time);
    await key('F2');
    await shows(time === '09:03' ? '已叫 2 次' : '已叫 3 次');
  }
  await world.at('09:07');
  await key('Alt+m');
  await becomes(ids[1], 'missed');
  // As a person does: not while the screen still works on the key before.
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '回来重排' }).click();
  await becomes(ids[1], 'issued');
  await key('F2');
  await becomes(ids[2], 'called');
  await shows('客户到了，开始办理');
  await key('Enter');
  await becomes(ids[2], 'serving');
  await serving();
  await key('F7');
  await shows('为什么挂起？');
  await whole('5-hold');
  await key('1');
  await becomes(ids[2], 'on_hold');
  await shows('挂起与过号');
  await whole('6-held');
  await key('F8');
  await becomes(ids[2], 'serving');
  await serving();
});

test('a visit goes to another counter that can do it, and is refused in words when there is none (QUE-04)', async () => {
  await key('F6');
  await shows('转到哪里，为什么？');
  await key('4');
  await page.locator('.to-bad').first().waitFor();
  await whole('7-refused');
  const other = await world.as('0302');
  await other.post(`/api/halls/1001/counters/${world.counter(2)}/open`);
  await key('F6');
  await shows('转到哪里，为什么？');
  await key('4');
  await becomes(ids[2], 'issued');
});

test('a clerk calls out of order with a reason, pauses with a reason and comes back (QUE-08, PRIN-11)', async () => {
  // The one sent on has waited long enough to go before a care ticket: calling that one is out of order.
  await world.db.pool.query(
    `update queue_ticket set wait_from = wait_from - interval '12 minutes' where hall_id = 1001 and id = $1`,
    [ids[2]],
  );
  await kiosk.post('/api/halls/1001/tickets', { class: 'care' });
  await shows('也可以叫');
  await key('Alt+1');
  await shows('为什么？');
  await key('1');
  await shows('已叫，等客户到台');
  await key('Enter');
  await serving();
  await shows('这位客户未了结的');
  await key('Enter');
  await shows('办结结果');
  // Nothing was answered on record: it is no consultation, and the screen says so.
  await key('4');
  await shows('还没记下客户问了什么');
  await key('Enter');
  await shows('办结结果');
  await key('5');
  await shows('为什么是这一位');
  await key('Alt+p');
  await shows('我回来了，继续叫号');
  await whole('8-paused');
  await key('F2');
  await shows('为什么是这一位');
});

test('cut off, the counter says so and keeps what it showed; an empty line says so too', async () => {
  await page.context().setOffline(true);
  await key('F2');
  await shows('连不上系统');
  await whole('9-offline');
  await page.context().setOffline(false);
});
