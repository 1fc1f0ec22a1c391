import { expect, test } from 'vitest';
import { allStatements, sql } from './db.ts';
import { machine } from './machine.ts';
import { begin, move } from './move.ts';

test('what stands in quotes or comments is text, a cast is a cast, and parameter names hold digits', () => {
  const made = sql(
    'kit_test.quoted',
    `select ':true', 'it''s :not', ":name", $$ :dollar $$, $q$ :tagged $q$ -- :comment
     /* :block */ where at = :at_2::timestamptz and facts like '%"ok":true%' and list[1:2] = :list and at > :at_2`,
  );
  expect(made.params).toEqual(['at_2', 'list']);
  expect(made.text).toContain(`':true'`);
  expect(made.text).toContain(
    `at = $1::timestamptz and facts like '%"ok":true%' and list[1:2] = $2 and at > $1`,
  );
});

const lamp = machine({
  name: 'kit_test.lamp',
  table: 'kit_test_lamp',
  states: { off: { zh: '灭', en: 'off' }, on: { zh: '亮', en: 'on' } },
  start: 'off',
  end: ['on'],
  moves: { light: { from: ['off'], to: 'on', by: ['clerk'], say: { zh: '点亮', en: 'Light' } } },
});

test('the order in which columns are written down makes no second statement', async () => {
  const sent: string[] = [];
  const ctx = {
    now: new Date(0),
    newId: () => '00000000-0000-7000-8000-000000000000',
    actor: { id: 'a' },
    announced: new Map(),
    tx: { send: (of: { name: string }) => void sent.push(of.name) },
  } as unknown as Parameters<typeof begin>[0];
  const id = '00000000-0000-7000-8000-000000000001';
  await begin(ctx, lamp, { hall_id: 1, id, watt: 5, place: 'door' }, 'hang');
  await begin(ctx, lamp, { place: 'door', id, watt: 5, hall_id: 1 }, 'hang');
  await move(ctx, lamp, { hall_id: 1, id, state: 'off' }, 'light', { set: { watt: 6, place: 'wall' } });
  await move(ctx, lamp, { hall_id: 1, id, state: 'off' }, 'light', { set: { place: 'wall', watt: 6 } });
  expect(new Set(sent).size).toBe(2);
  expect(allStatements().filter(one => one.name.startsWith('kit_test.lamp')).length).toBe(2);
});
