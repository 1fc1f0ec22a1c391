import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { newId } from '../../kit/ids.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const hall = '/api/halls/1001';

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0301', '0305', '0306', '0102', '0106', '0405']) people.set(no, await world.as(no));
});
afterAll(() => world.close());

test('GEN-03 a hall asks how a clause is to be read; its owner answers, and anybody reads the answer on its page', async () => {
  const read = (who: Caller) => must(who.get('/api/clauses/QUE-01/matters'));
  const body = { kind: 'question', said: '排队时间从取号起算，还是从报到起算？' };
  expect(await refused(world.nobody().post(`${hall}/clauses/QUE-01/matters`, body))).toBe('kit.sign_in');
  const { id } = await must(as('0301').post(`${hall}/clauses/QUE-01/matters`, body));
  expect(await read(world.nobody())).toEqual([]);
  expect(await read(as('0301'))).toMatchObject([{ id, state: 'raised', mine_to_answer: false }]);
  expect(await read(as('0102'))).toMatchObject([{ id, mine_to_answer: true }]);
  const answer = (no: string, verb: string, zh: string, en: string) =>
    as(no).post(`${hall}/matters/${id}/${verb}`, { zh, en });
  expect(await refused(answer('0306', 'answer', '取号', 'Number'))).toBe('kit.not_permitted');
  expect(await refused(answer('0102', 'answer', '从取号起算。', ' '))).toBe('norms.answer_in_both');
  await must(answer('0102', 'answer', '从取号起算。', 'From the number on.'));
  const [shown] = await read(world.nobody());
  expect(shown).toMatchObject({ said: body.said, answer: { zh: '从取号起算。', en: 'From the number on.' } });
  expect(JSON.stringify(shown)).not.toContain('李敏');
  expect(await refused(answer('0102', 'answer', '再答', 'Again'))).toBe('kit.not_from_here');
});

test('GEN-01 what was found becomes a proposal to change the clause, linked to what it came from', async () => {
  const source = { what: 'checklists.mend', id: newId() };
  const body = { kind: 'proposal', said: '标识检查应改为每周两次', source };
  const { id } = await must(as('0305').post(`${hall}/clauses/SIGN-01/matters`, body));
  const open = await must(as('0102').get('/api/clauses/SIGN-01/matters'));
  expect(open).toMatchObject([{ id, kind: 'proposal', source: 'checklists.mend', mine_to_answer: true }]);
  const path = `${hall}/matters/${id}/decline`;
  await must(as('0102').post(path, { zh: '频次够了。', en: 'Often enough.' }));
  expect(await must(as('0102').get('/api/clauses/SIGN-01/matters'))).toEqual([]);
});
