import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import { newId } from '../../kit/ids.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { lendVoice } from './speaking.ts';

let world: World;
let wall: Caller;
let clerk: Caller;
let ticket = '';
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  clerk = await world.as('0301');
  await clerk.post(`${hall}/counters/${world.counter(3)}/open`);
  const kiosk = await world.device(1001, 'K1');
  await kiosk.post(`${hall}/tickets`, { class: 'ordinary', language: 'en' });
  ticket = (await clerk.post(`${hall}/counters/${world.counter(3)}/call-next`)).body.ticket_id;
  wall = await world.device(1001, 'W1', 'display');
});
afterAll(async () => {
  lendVoice(undefined);
  await world.close();
});
// Each test has the two utterances of its own: the call and, a second later, its repetition.
beforeEach(async () => {
  lendVoice(undefined);
  await run('delete from queue_voice');
  await run('delete from queue_utterance');
  for (const round of [1, 2])
    await run(
      `insert into queue_utterance (hall_id, id, state, ticket_id, kind, round, text_zh, text_en, counter_number, label, queued_at)
       values (1001, $1, 'queued', $2, 'call', $3::int, '请 A 零零幺 号，到三号台。', 'Ticket A 0 0 1, counter 3.', 3, 'A001', now() + make_interval(secs => $3::int))`,
      [newId(), ticket, round],
    );
});

const [one, two, silent] = [newId(), newId(), newId()];
const ask = async (page: string, way = 'browser') =>
  (await wall.post(`${hall}/utterances/claim`, { page, way })).body.utterance;
const done = (id: string, page?: string) =>
  wall.post(`${hall}/utterances/${id}/done`, { spoken: true, ...(page === undefined ? {} : { page }) });
/** The wall's clock goes on: what was taken or heard of lies so many seconds back. */
const later = async (seconds: number) => {
  await run('update queue_utterance set claimed_at = claimed_at - make_interval(secs => $1)', [seconds]);
  await run('update queue_voice set heard_at = heard_at - make_interval(secs => $1)', [seconds]);
};

test('QUE-04 of walls that ask at once one is given the utterance, and nothing else is handed out while it speaks', async () => {
  const pages = Array.from({ length: 12 }, () => newId());
  const given = await Promise.all(pages.map(page => ask(page)));
  expect(given.filter(said => said !== null)).toHaveLength(1);
  const winner = pages[given.findIndex(said => said !== null)] as string;
  const said = given.find(of => of !== null);
  expect(said.round).toBe(1);
  // The answer was lost: the same page gets its own again, another nothing.
  expect((await ask(winner)).id).toBe(said.id);
  expect(await ask(one)).toBeNull();
  // Not even one that was said earlier and came to be known later.
  const known_late = newId();
  await run(
    `insert into queue_utterance (hall_id, id, state, ticket_id, kind, text_zh, label, queued_at)
     values (1001, $1, 'queued', $2, 'call', '请 A 零零二 号。', 'A002', now() - interval '1 minute')`,
    [known_late, ticket],
  );
  expect(await ask(one)).toBeNull();
  await run('delete from queue_utterance where id = $1', [known_late]);
  expect((await done(said.id, one)).body.code).toBe('queue.not_your_turn');
  expect((await done(said.id)).body.code).toBe('queue.not_your_turn');
  expect((await done(said.id, winner)).body.state).toBe('spoken');
  expect((await done(said.id, winner)).body.state).toBe('spoken');
  expect((await ask(one)).round).toBe(2);
});

test('QUE-04 every wall sees which one is spoken, and by a wall that fell silent no longer', async () => {
  const claimed = async () =>
    (await wall.get(`${hall}/wall`)).body.speech.map((said: { claimed: boolean }) => said.claimed);
  expect(await claimed()).toEqual([false, false]);
  await ask(one);
  expect(await claimed()).toEqual([true, false]);
  await later(26);
  expect(await claimed()).toEqual([false, false]);
});

test('QUE-04 what is spoken stays in sight behind ten that came after it', async () => {
  const first = await ask(one);
  for (let n = 0; n < 12; n += 1)
    await run(
      `insert into queue_utterance (hall_id, id, state, ticket_id, kind, text_zh, label, queued_at)
       values (1001, $1, 'queued', $2, 'call', '请 A 零零二 号。', 'A002', now() + interval '1 minute')`,
      [newId(), ticket],
    );
  expect(await ask(two)).toBeNull();
  const { speech } = (await wall.get(`${hall}/wall`)).body;
  expect(speech.map((said: { claimed: boolean }) => said.claimed)).toEqual([true, ...Array(9).fill(false)]);
  // Its turn over, a wall that was away catches up with the newest only.
  expect((await done(first.id, one)).body.state).toBe('spoken');
  expect((await ask(two)).label).toBe('A002');
});

test('QUE-04 a wall that dies while it speaks gives its turn back', async () => {
  const first = await ask(one);
  await later(20);
  expect(await ask(two)).toBeNull();
  await later(6);
  expect((await ask(two)).id).toBe(first.id);
  // The first was only slow: it has lost its turn and ends nobody else's.
  expect((await done(first.id, one)).body.code).toBe('queue.not_your_turn');
  expect((await done(first.id, two)).body.state).toBe('spoken');
});

test('QUE-04 a wall without a voice takes no turn of one that can speak, and every turn where none can', async () => {
  expect((await ask(silent, 'none')).round).toBe(1);
  await later(30);
  const said = await ask(one);
  await done(said.id, one);
  expect(await ask(silent, 'none')).toBeNull();
  await later(55);
  expect(await ask(silent, 'none')).toBeNull();
  // The one with a voice was not heard of for a minute.
  await later(6);
  expect((await ask(silent, 'none')).round).toBe(2);
});

test('QUE-04 the hall knows which voice is at hand', async () => {
  const manager = await world.as('0306', 'office');
  const voice = async () => (await manager.get(`${hall}/voice`)).body;
  expect(await voice()).toEqual({ server: null, way: 'none', heard_at: null });
  lendVoice({ name: 'espeak-ng 9.9', wav: async () => undefined });
  await ask(one, 'server');
  await ask(silent, 'none');
  expect(await voice()).toMatchObject({ server: 'espeak-ng 9.9', way: 'server' });
  expect((await world.nobody().get('/health')).body).toMatchObject({ ok: true, voice: 'espeak-ng 9.9' });
});

test('QUE-04 the server speaks for a wall without a voice, says no whole number, and says so where it cannot', async () => {
  const [said] = await run('select id from queue_utterance order by queued_at limit 1');
  const path = `${hall}/utterances/${said.id}/sound`;
  const refused = await wall.get(path);
  expect([refused.status, refused.body.code]).toEqual([404, 'queue.no_voice']);
  const heard: string[] = [];
  lendVoice({
    name: 'x',
    wav: async (text, language) => {
      heard.push(`${language} ${text}`);
      return text.includes('busy') ? undefined : Buffer.from('RIFF sound');
    },
  });
  await run(`update queue_utterance set text_zh = '请 13800138000 到台', text_en = 'busy' where id = $1`, [
    said.id,
  ]);
  const sound = await wall.get(path);
  expect([sound.status, sound.headers.get('content-type'), sound.body]).toEqual([
    200,
    'audio/wav',
    'RIFF sound',
  ]);
  const busy = await wall.get(`${path}?of=en`);
  expect([busy.status, busy.body.code]).toEqual([503, 'queue.voice_busy']);
  expect(heard).toEqual(['zh 请 138****8000 到台', 'en busy']);
  await run(`update queue_utterance set text_en = null where id = $1`, [said.id]);
  expect((await wall.get(`${path}?of=en`)).body.code).toBe('kit.not_found');
  // A kiosk has no business with it, and another hall's wall finds nothing.
  expect((await (await world.device(1001, 'K1')).get(path)).status).toBe(403);
  expect((await (await world.device(1002, 'W1', 'display')).get(path)).status).toBe(404);
});

test('QUE-04 a call of somebody who is at the counter by now is said no more, and is shown by no wall', async () => {
  const speech = async () => (await wall.get(`${hall}/wall`)).body.speech;
  const stands = (state: string) => run('update queue_ticket set state = $2 where id = $1', [ticket, state]);
  expect(await speech()).toHaveLength(2);
  const first = await ask(one);
  await stands('serving');
  // What sounds already is not cut off.
  expect(await speech()).toMatchObject([{ id: first.id, claimed: true }]);
  await done(first.id, one);
  expect(await ask(one)).toBeNull();
  expect(await speech()).toEqual([]);
  expect(await run('select state from queue_utterance order by queued_at')).toEqual([
    { state: 'spoken' },
    { state: 'dropped' },
  ]);
  const [why] = await run(`select facts from event where what = 'queue.utterance.drop'`);
  expect(JSON.parse(why.facts)).toMatchObject({ reason: 'over' });
  await stands('called');
});

test('QUE-04 nobody says yesterday’s calls: no wall is given one, and none is shown as waiting', async () => {
  await run('update queue_utterance set queued_at = $1', [onDay(addDays(world.day, -1), '17:00')]);
  expect(await ask(one)).toBeNull();
  expect((await wall.get(`${hall}/wall`)).body.speech).toEqual([]);
});
