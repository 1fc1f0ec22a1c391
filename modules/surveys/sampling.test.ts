import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay, wallNow } from '../../kit/clock.ts';
import { runDue } from '../../kit/due.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { clockContext, stepHall } from '../../kit/worker.ts';

let world: World;
let manager: Caller;
let branch: Caller;
let kiosk: Caller;
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
async function must(answer: Promise<Answered>): Promise<Answered['body']> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  for (const table of ['survey_tally', 'survey_ask', 'survey_named_answer', 'survey_sample', 'survey'])
    await run(`delete from ${table}`);
  await run('delete from queue_ticket where hall_id = 1001');
  manager = await world.as('0306', 'office');
  branch = await world.as('0102', 'region');
  kiosk = await world.device(1001, 'K1');
});
afterAll(() => world.close());

/** Whatever is due above the halls happens. */
const above = () =>
  runDue(
    world.db,
    { hall_id: 0, until: async () => wallNow(), most: 100 },
    clockContext(() => wallNow()),
    ctx => world.server.house.announce(ctx.announced),
  );
async function running(more: object = {}): Promise<string> {
  const questions = [{ kind: 'score', zh: '您满意吗？', en: 'Are you content?', options: [] }];
  const { id } = await must(
    manager.post('/api/surveys', {
      ...{ title_zh: '等候调查', title_en: 'On waiting', anonymous: true, questions },
      ...{ share: { ordinary: 100 }, halls: [1001], starts_on: world.day, ends_on: addDays(world.day, 5) },
      ...more,
    }),
  );
  await must(branch.post(`/api/surveys/${id}/approve`));
  await above();
  return id;
}
/** A visit that ends now. */
async function visit() {
  const got = await must(kiosk.post(`${hall}/tickets`, { class: 'ordinary' }));
  await run(`update queue_ticket set state = 'finished', finished_at = wait_from where id = $1`, [got.id]);
  return { id: got.id as string, secret: got.secret as string };
}
const asked = async (of: { id: string; secret: string }) =>
  (await must(world.nobody('m').post(`${hall}/tickets/${of.id}/survey`, { secret: of.secret }))).survey?.id;
const sampleOf = (survey: string) =>
  run(`select day::text, served, drawn from survey_sample where survey_id = $1 order by day`, [survey]);

test('SVC-15 a sample is exact for its day: who ended before a survey was over is its, who came later is the next one’s, to the last minute', async () => {
  const first = await running();
  const second = await running();
  const [one, slow] = [await visit(), await visit()];
  expect(await asked(one)).toBe(first);
  await world.at('12:00');
  await must(manager.post(`/api/surveys/${first}/close`, { result: '等候要再短些' }));
  expect(await sampleOf(first)).toEqual([{ day: world.day, served: 2, drawn: 2 }]);
  // Drawn for the one that is over, and not asked another instead.
  expect(await asked(slow)).toBeUndefined();
  await world.at('12:30');
  const after = await visit();
  expect(await asked(after)).toBe(second);
  await world.at('17:59');
  const late = await visit();
  await run(`update queue_ticket set finished_at = $2 where id = $1`, [late.id, onDay(world.day, '23:40')]);
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '00:00'));
  expect(await sampleOf(first)).toEqual([{ day: world.day, served: 2, drawn: 2 }]);
  expect(await sampleOf(second)).toEqual([{ day: world.day, served: 4, drawn: 2 }]);
  expect(await asked(late)).toBe(second);
});

test('SVC-15 a survey approved after its first day asks nobody of the days before', async () => {
  const [of] = await run(
    `select id from queue_ticket where hall_id = 1001 order by finished_at desc limit 1`,
  );
  await run(`update survey set state = 'closed'`);
  await run('delete from survey_sample');
  const early = await running({ starts_on: addDays(world.day, -3) });
  await run(`update queue_ticket set day = $2, secret_hash = secret_hash where id = $1`, [
    of.id,
    addDays(world.day, -1),
  ]);
  await run(`update due_work set due_at = $1 where kind = 'surveys.count'`, [
    onDay(addDays(world.day, 2), '00:00'),
  ]);
  await run(
    `insert into due_work (hall_id, due_at, id, kind, subject_id, facts) select 1001, $1, gen_random_uuid(), 'surveys.count', $2, '{}'`,
    [onDay(addDays(world.day, 1), '00:00'), early],
  );
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '00:01'));
  expect((await sampleOf(early)).map(one => one.day)).toEqual([world.day]);
});
