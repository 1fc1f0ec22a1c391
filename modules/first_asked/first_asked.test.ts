import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { everyKind } from './matters.ts';

let world: World;
let officer: Caller;
let duty: Caller;
let manager: Caller;
let advisor: Caller;
const hall = '/api/halls/1001';
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  officer = await world.as('0308', 'office');
  duty = await world.as('0305', 'office');
  manager = await world.as('0306', 'office');
  advisor = await world.as('0304', 'office');
});
afterAll(() => world.close());

/** A complaint that the officer took down, and owns. */
async function complaint(): Promise<string> {
  const told = { category: 'waiting', said: '排队四十分钟没人管', reply_by: 'counter', channel: 'book' };
  const { id } = await must(officer.post(`${hall}/complaints/taken`, told));
  await run(`update complaint set handler_id = $1, about_id = null where id = $2`, [personId('0308'), id]);
  return id;
}
const at = (id: string, rest: string) => `${hall}/first-asked/complaint/${id}/${rest}`;
const warm = { to_id: personId('0305'), told: '客户在休息区，要一个说法', customer_knows: true };
const ownerOf = async (id: string) =>
  (await run('select handler_id from complaint where id = $1', [id]))[0].handler_id;
const seen = async (who: Caller, id: string) =>
  (await must(who.get(`${hall}/first-asked`))).matters.find((one: { id: string }) => one.id === id);

test('FRQ-01 CMP-18 whoever is asked first owns the matter until another has accepted it; nobody else hands it on, and no owner is empty', async () => {
  const id = await complaint();
  expect(await codeOf(advisor.post(at(id, 'offer'), warm))).toBe('first_asked.not_the_owner');
  expect(await codeOf(officer.post(at(id, 'offer'), { ...warm, to_id: personId('0301') }))).toBe(
    'first_asked.cannot_own_it',
  );
  await must(officer.post(at(id, 'offer'), warm));
  expect(await ownerOf(id)).toBe(personId('0308'));
  expect(await codeOf(officer.post(at(id, 'offer'), warm))).toBe('first_asked.offered_already');
  expect(await codeOf(manager.post(at(id, 'offer/accept'), {}))).toBe('first_asked.not_offered_to_you');
  await must(duty.post(at(id, 'offer/accept'), {}));
  expect(await ownerOf(id)).toBe(personId('0305'));
  expect(await codeOf(duty.post(at(id, 'offer/accept'), {}))).toBe('first_asked.nothing_offered');
  const columns = await run(
    `select table_name from information_schema.columns where is_nullable = 'YES' and
     (table_name, column_name) in (('complaint', 'handler_id'), ('customer_opinion', 'owner_id'), ('order_follow_up', 'owner_id'))`,
  );
  expect(columns).toEqual([]);
  expect(
    everyKind()
      .map(([kind]) => kind)
      .toSorted(),
  ).toEqual(['call', 'complaint', 'opinion', 'question']);
});

test('FRQ-02 a hand-over is warm: the customer knows, the receiver is told and accepts; refused or unanswered, a manager who is neither decides', async () => {
  const id = await complaint();
  expect(await codeOf(officer.post(at(id, 'offer'), { ...warm, customer_knows: false }))).toBe(
    'first_asked.customer_not_told',
  );
  const { hand_over_id } = await must(officer.post(at(id, 'offer'), warm));
  expect((await seen(duty, id)).offer).toMatchObject({ to_me: true, told: warm.told, refused: false });
  await must(duty.post(at(id, 'offer/refuse'), { reason: '正在处理另一件' }));
  expect(await ownerOf(id)).toBe(personId('0308'));
  const decide = (who: Caller) =>
    who.post(`${hall}/hand-overs/${hand_over_id}/decide`, {
      owner_id: personId('0306'),
      why: '我来办，两位都忙',
    });
  expect(
    await codeOf(
      officer.post(`${hall}/hand-overs/${hand_over_id}/decide`, {
        owner_id: personId('0306'),
        why: '我不能定',
      }),
    ),
  ).toBe('kit.not_permitted');
  expect(await codeOf(decide(duty))).toBe('first_asked.one_of_the_two');
  await must(decide(manager));
  expect(await ownerOf(id)).toBe(personId('0306'));

  const silent = await complaint();
  const offered = await must(officer.post(at(silent, 'offer'), warm));
  await run(`update due_work set due_at = $1::timestamptz where subject_id = $2`, [
    ...[onDay(world.day, '09:01'), offered.hand_over_id],
  ]);
  await stepHall(world.server.house, 1001, onDay(world.day, '09:02'));
  expect((await seen(manager, silent)).offer).toMatchObject({ refused: true });
  expect(await ownerOf(silent)).toBe(personId('0308'));
});

test('FRQ-03 the ledger has every open matter with owner and age, and points for what is past its time; everybody sees the own', async () => {
  const id = await complaint();
  await run(`update complaint set final_due = received_at - interval '1 minute' where id = $1`, [id]);
  const ledger = await must(manager.get(`${hall}/first-asked`));
  expect(ledger.matters.find((one: { id: string }) => one.id === id)).toMatchObject({
    late: true,
    kind: 'complaint',
  });
  const of = ledger.owners.find((one: { id: string }) => one.id === personId('0308'));
  expect(of.late).toBeGreaterThan(0);
  expect(of.points).toBe(of.late);
  expect(await seen(advisor, id)).toBeUndefined();
  expect((await seen(officer, id)).mine).toBe(true);
  const own = await must(advisor.get(`${hall}/first-asked`));
  expect(own.owners.every((one: { id: string }) => one.id === personId('0304'))).toBe(true);
});
