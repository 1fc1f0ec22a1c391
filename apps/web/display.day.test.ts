import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flawsOf } from '../../kit/testing/flaws.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { openBrowser } from '../../kit/testing/screens.ts';
import { lendVoice } from '../../modules/queue/index.ts';
import { openTheHall, openWorld, type World } from '../server/testing/world.ts';

let world: World;
let browser: Browser;
let page: Page;
/** A second wall of the same hall. */
let second: Page;
let clerk: Caller;
let called = '';
const hall = '/api/halls/1001';

interface Said {
  text: string;
  from: number;
  until: number;
}
/** A Mandarin voice in the place of the platform's: it says nothing, takes a second, and keeps what it was given. */
function voice(): void {
  const said: Said[] = [];
  class Utterance {
    onend: (() => void) | null = null;
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const speak = (of: Utterance) => {
    const one = { text: of.text, from: Date.now(), until: Number.POSITIVE_INFINITY };
    said.push(one);
    setTimeout(() => {
      one.until = Date.now();
      of.onend?.();
    }, 1000);
  };
  const synthesis = { speak, cancel: () => undefined, getVoices: () => [{ lang: 'zh-CN', name: 'test' }] };
  for (const [name, value] of Object.entries({
    said,
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: Utterance,
  }))
    Object.defineProperty(window, name, { value });
}
/** Two walls that ask in the same moment: what one asks for is held back until the other asks too, a second at most. */
function together(): () => Promise<void> {
  let held: (() => void)[] = [];
  const release = () => {
    for (const go of held) go();
    held = [];
  };
  return () =>
    new Promise<void>(go => {
      held.push(go);
      if (held.length > 1) release();
      else setTimeout(release, 1000);
    });
}
const saidBy = (of: Page) => of.evaluate(() => (window as unknown as { said: Said[] }).said);

beforeAll(async () => {
  world = await openWorld();
  browser = await openBrowser();
  await world.at('08:20');
  const wall = { viewport: { width: 1920, height: 1080 }, timezoneId: 'Asia/Shanghai' };
  // Each wall is a machine of its own, with a session of its own.
  const aWall = async () => {
    const context = await browser.newContext(wall);
    await context.addInitScript(voice);
    return context.newPage();
  };
  [page, second] = [await aWall(), await aWall()];
  const both = together();
  for (const one of [page, second]) {
    await one.route('**/utterances/claim', async route => {
      await both();
      await route.continue();
    });
    await one.goto(`${world.server.url}/display/1001`);
  }
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
const shown = (part: string) => expect.poll(() => page.locator(part).textContent(), { timeout: 20_000 });
/** The wall has no switch: it is set up in one language, and nobody touches it. */
const whole = async (name: string) => {
  for (const lang of ['en', 'zh']) {
    const other = await page.context().newPage();
    await other.goto(`${world.server.url}/display/1001?lang=${lang}`);
    await other.locator('.wl, .we').first().waitFor();
    expect.soft(await flawsOf(other, `wall-${name}-${lang}`)).toEqual([]);
    await other.close();
  }
};

test('before the door opens the wall says so; open, it says that nobody is called yet', async () => {
  await shows('人民路营业厅');
  await whole('1-before');
  await openTheHall(world);
  await world.at('09:00');
  await shows(/营业中|营业至/);
  await whole('2-open');
});

test('a number taken is called to its counter, once more, and set aside when nobody comes (QUE-02, QUE-04)', async () => {
  clerk = await world.as('0301');
  await clerk.post(`${hall}/counters/${world.counter(3)}/open`);
  const kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 6; n += 1) await kiosk.post(`${hall}/tickets`, { class: 'ordinary' });
  called = (await clerk.post(`${hall}/counters/${world.counter(3)}/call-next`)).body.ticket_id;
  await shown('.wl-hero').toMatch(/A001.*3/);
  await expect.poll(() => second.locator('.wl-hero').textContent()).toMatch(/A001.*3/);
  await whole('3-called');
  await world.at('09:01');
  await clerk.post(`${hall}/tickets/${called}/recall`);
  await shown('.wl-repeat em').toContain('2');
  await world.at('09:02');
  await clerk.post(`${hall}/tickets/${called}/recall`);
  await world.at('09:03');
  await clerk.post(`${hall}/tickets/${called}/no_show`);
  await shown('.wl-missed').toContain('A001');
  await whole('4-missed');
});

test('what the wall shows it also tells the server: each call was spoken or shown, in the order called', async () => {
  await expect
    .poll(
      async () =>
        (
          await world.db.pool.query(
            `select state from queue_utterance where hall_id = 1001 order by queued_at`,
          )
        ).rows.length > 0 &&
        (await world.db.pool.query(`select 1 from queue_utterance where hall_id = 1001 and state = 'queued'`))
          .rowCount,
      { timeout: 90_000 },
    )
    .toBe(0);
});

test('QUE-04 of two walls in one hall each utterance is spoken by one, and they never speak over one another', async () => {
  const [by_first, by_second] = [await saidBy(page), await saidBy(second)];
  const rows = (
    await world.db.pool.query(
      `select text_zh, state, done_at from queue_utterance where hall_id = 1001 order by queued_at`,
    )
  ).rows as { text_zh: string; state: string }[];
  // The third call was over before its turn: the number was set aside by then, and that was said.
  const spoken = rows.filter(one => one.state === 'spoken');
  expect(rows.filter(one => one.state !== 'spoken').map(one => one.state)).toEqual(
    Array(rows.length - spoken.length).fill('dropped'),
  );
  expect(spoken.length).toBeGreaterThan(2);
  const said = [...by_first, ...by_second].sort((a, b) => a.from - b.from);
  expect(said.map(one => one.text)).toEqual(spoken.map(one => one.text_zh));
  for (const [at, one] of said.entries()) expect(one.from).toBeGreaterThan(said[at - 1]?.until ?? 0);
  await second.context().close();
});

/** Half a second of silence, as a speaker would make it. */
function quietWav(): Buffer {
  const wav = Buffer.alloc(44 + 22_050);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(22_050, 24);
  wav.writeUInt32LE(44_100, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(22_050, 40);
  return wav;
}

test('QUE-04 a wall without a Mandarin voice plays what the server speaks', async () => {
  await page.goto('about:blank');
  const asked: string[] = [];
  lendVoice({
    name: 'test',
    wav: async text => {
      asked.push(text);
      return quietWav();
    },
  });
  const mute = await (await browser.newContext()).newPage();
  await mute.goto(`${world.server.url}/display/1001`);
  // A wall in a hall is started so that it may sound; here somebody touches it once.
  await mute.locator('.wl').first().click();
  await clerk.post(`${hall}/counters/${world.counter(3)}/call-next`);
  const newest = async () =>
    (
      await world.db.pool.query(
        'select state, text_zh from queue_utterance where hall_id = 1001 order by queued_at desc limit 1',
      )
    ).rows[0];
  await expect.poll(async () => (await newest()).state, { timeout: 45_000 }).toBe('spoken');
  expect(asked).toEqual([(await newest()).text_zh]);
  await mute.context().close();
  await page.goto(`${world.server.url}/display/1001`);
});

test('a wall that is started while its line is cut says what holds all the same, and shows its hall when the line is back', async () => {
  await page.goto(`${world.server.url}/display/1001`);
  await page.locator('.wl').waitFor();
  await expect
    .poll(() =>
      page.evaluate(async () => (await (await caches.open('tingtong.kept/display/')).keys()).length),
    )
    .toBeGreaterThan(2);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: '请听台席叫号' }).waitFor();
  expect.soft(await flawsOf(page, 'wall-started-cut-off')).toEqual([]);
  await page.context().setOffline(false);
  await page.locator('.wl').waitFor();
});

test('an emergency takes the whole wall at once, and leaves it when the hall manager reopens', async () => {
  const manager = await world.as('0306', 'floor');
  await manager.post(`${hall}/day/shut`, { reason: '火情疏散' });
  await shows('到厅前空地集合');
  await whole('5-emergency');
  await manager.post(`${hall}/day/reopen`);
  await page.locator('.wl-head').waitFor();
});
