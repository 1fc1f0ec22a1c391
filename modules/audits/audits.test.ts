import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { drawFrom, reasonsOf, type Seen } from './reasons.ts';
import { type Drawn, whyNotClose, whyNotJudge } from './sample.ts';

let world: World;
let desk: Desk;
let auditor: Caller;
let branch: Caller;
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>) =>
  expect((await answer).body.code).toBe(code);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3 });
  auditor = await world.as('0101', 'office');
  branch = await world.as('0102', 'office');
});
afterAll(() => world.close());

const seen = (more: Partial<Seen> = {}): Seen => ({
  ...{ sort: 'rating', counts: true, served_s: 300, near: 1, one_channel: false, same: 1, taken_back: false },
  ...more,
});
const lines = { short_s: 45, burst: 4, split: 2 };

test('PRIN-16 what stands out: a best score after hardly any service, a row of them, one matter in two orders, done and taken back', () => {
  const why = (more: Partial<Seen>) => reasonsOf(seen(more), lines);
  expect(why({})).toEqual([]);
  expect(why({ served_s: 44 })).toEqual(['short_visit']);
  expect(why({ served_s: 45, near: 4 })).toEqual(['burst']);
  expect(why({ served_s: null, one_channel: true })).toEqual(['own_screen']);
  expect(why({ counts: false, served_s: 1, near: 9 })).toEqual([]);
  expect(why({ sort: 'order', served_s: 1, same: 2 })).toEqual(['split']);
  expect(why({ sort: 'order', same: 1, taken_back: true })).toEqual(['taken_back']);
  // At most half is drawn for a reason: what does not stand out is looked at as well.
  const all = [...Array(10)].map((_, n) => ({ n, reasons: n < 8 ? (['split'] as const) : [] }));
  const drawn = drawFrom(all, 6);
  expect([drawn.length, drawn.filter(one => one.by_chance).length]).toEqual([6, 3]);
});

test('PRIN-16 every piece is judged, with a word on what stood out or is false; whoever found it does not close it', () => {
  const piece = (id: string, reasons: Drawn['reasons']) => ({ id, reasons }) as Drawn;
  const both = [piece('a', ['split']), piece('b', ['chance'])];
  const say =
    (genuine: boolean, note = '') =>
    (id: string) => ({ id, genuine, note });
  expect(whyNotJudge(both, [say(true, 'asked the customer')('a')])).toBe('audits.not_all_judged');
  expect(whyNotJudge(both, ['a', 'b'].map(say(true)))).toBe('audits.say_how');
  expect(whyNotJudge(both, [say(true, 'asked the customer')('a'), say(true)('b')])).toBeUndefined();
  expect(whyNotJudge(both, [say(true, 'asked the customer')('a'), say(false)('b')])).toBe('audits.say_how');
  expect(whyNotClose({ drawn_by: 'x' }, 'x')).toBe('audits.own_finding');
  expect(whyNotClose({ drawn_by: 'x' }, 'y')).toBeUndefined();
});

test('PRIN-16 the auditor draws what stands out and some by chance; each is judged, what is false is closed by another and stays on record', async () => {
  const path = `${hall}/audit-samples`;
  await run('delete from audit_sample where hall_id = 1001');
  await refused('audits.nothing_to_draw', auditor.post(path));
  // One bill of a customer paid in two orders of one visit, and one of somebody else.
  const ticket = await desk.serve('bill_payment');
  for (const customer of [8, 8, 10])
    await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen: 1000 }, customer });
  await must(desk.cash(ticket, 3000));
  await must(desk.finish(ticket));
  await must(desk.screen.post(`${hall}/tickets/${ticket}/rating`, { score: 5, done: 'done' }));

  await refused('kit.not_permitted', desk.manager.post(path));
  expect((await desk.manager.get(path)).status).toBe(403);
  const drawn = await must(auditor.post(path));
  expect(drawn).toMatchObject({ size: 4, suspected: 3 });
  const read = async () => (await must(auditor.get(path))).samples[0];
  const { pieces } = await read();
  const of = (sort: string) => pieces.filter((one: { sort: string }) => one.sort === sort);
  expect(of('rating')).toMatchObject([
    { reasons: ['short_visit'], figures: { served_s: expect.any(Number) } },
  ]);
  expect(
    of('order')
      .map((one: { reasons: string[] }) => one.reasons[0])
      .sort(),
  ).toEqual(['chance', 'split', 'split']);
  const judge = (verdicts: object[], who = auditor) => who.post(`${path}/${drawn.id}/judge`, { verdicts });
  const verdicts = pieces.map((one: { id: string; reasons: string[] }) => ({
    ...{ id: one.id, genuine: !one.reasons.includes('split'), note: 'read the record and asked' },
  }));
  await refused('audits.not_all_judged', judge(verdicts.slice(1)));
  await refused('audits.say_how', judge(verdicts.map((one: object) => ({ ...one, note: '' }))));
  await refused('kit.not_permitted', judge(verdicts, branch));
  expect(await must(judge(verdicts))).toEqual({ size: 4, false_count: 2 });
  await refused('kit.not_from_here', judge(verdicts));
  const close = (who: Caller) =>
    who.post(`${path}/${drawn.id}/close`, { outcome: 'counted as one, talked with the clerk' });
  await refused('kit.not_permitted', close(auditor));
  await must(close(branch));
  expect(await read()).toMatchObject({
    state: 'closed',
    false_count: 2,
    outcome: expect.stringContaining('as one'),
  });
  const kept = await run(
    `select what from event where what like 'audits.%' and hall_id = 1001 order by at, id`,
  );
  expect(kept.map(one => one.what)).toEqual([
    ...['audits.sample.draw', 'audits.sample.find', 'audits.false', 'audits.false', 'audits.sample.close'],
  ]);
});
