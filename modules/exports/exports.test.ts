import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { exporterOf, exportKinds } from '../../kit/export.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';

let world: World;
let desk: Desk;
let head: Caller;
let branch: Caller;
const hall = '/api/halls/1001';
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: customers(30) });
  head = await world.as('0306', 'office');
  branch = await world.as('0102', 'region');
});
afterAll(() => world.close());

const wanted = () => ({
  kind: 'receipts',
  about: { day: world.day, series: 'R' },
  reason: '税务核对当日收据',
});
const ask = (who: Caller, body: object = wanted()) => who.post(`${hall}/exports`, body);
const step = (who: Caller, id: string, verb: string, body: object = {}) =>
  who.post(`${hall}/exports/${id}/${verb}`, body);
const yes = { verb: 'approve', note: '税务来函，可以' };

test('PRIV-04 a list about persons leaves by two, marked and registered; no screen makes a file by itself', async () => {
  expect(await codeOf(ask(desk.clerk))).toBe('kit.not_permitted');
  expect(await codeOf(ask(head, { ...wanted(), kind: 'customers' }))).toBe('kit.not_found');
  const asked = await must(ask(head));
  expect(asked).toMatchObject({ state: 'asked' });
  const id = asked.export_id;
  expect(await codeOf(step(head, id, 'take'))).toBe('exports.not_approved');
  expect(await codeOf(step(head, id, 'decide', yes))).toBe('exports.own_request');
  expect(await codeOf(step(desk.clerk, id, 'decide', yes))).toBe('kit.not_permitted');
  await must(step(desk.manager, id, 'decide', yes));
  expect(await codeOf(step(desk.manager, id, 'take'))).toBe('exports.not_yours');
  const file = await must(step(head, id, 'take'));
  const lines = file.content.trim().split('\r\n');
  for (const line of [lines[0], lines.at(-1)]) {
    for (const part of [asked.no, '0306', '周岚', world.day, '人民路营业厅', '税务核对当日收据'])
      expect(line, part).toContain(part);
  }
  expect(await codeOf(step(head, id, 'take'))).toBe('kit.not_from_here');
  const { exports } = await must(branch.get(`${hall}/exports`));
  expect(exports.find((one: { no: string }) => one.no === asked.no)).toMatchObject({
    state: 'taken',
    asker_no: '0306',
    rows: file.rows,
  });

  // A list of figures goes out at once, under its number; nobody else's hall does.
  const month = await must(
    ask(head, { kind: 'month', about: { month: world.day.slice(0, 7) }, reason: '月结' }),
  );
  expect(month.state).toBe('approved');
  expect((await must(step(head, month.export_id, 'take'))).content).toContain(month.no);
  expect((await head.post('/api/halls/1002/exports', wanted())).status).toBe(404);
  const over = await must(branch.post('/api/exports', { kind: 'halls', about: {}, reason: '月度例会' }));
  expect(over.content.split('\r\n')[0]).toContain('月度例会');
  expect(await codeOf(branch.post('/api/exports', wanted()))).toBe('kit.not_found');

  // Whoever asked and was not answered in time asks anew.
  const late = await must(ask(head));
  await stepHall(world.server.house, 1001, (await rowOf(late.export_id)).lapses_at);
  expect(await codeOf(step(desk.manager, late.export_id, 'decide', yes))).toBe('kit.not_from_here');

  for (const kind of exportKinds()) expect(exporterOf(kind)?.may, kind).toBeTruthy();
  const making = sources().filter(path => /createObjectURL|\.download\s*=|text\/csv;/.test(read(path)));
  // The shopper's page reads the length of a film that was chosen on the phone, and gives nothing out.
  expect(making, 'a file goes out through kit/ui/save.ts alone').toEqual([
    'kit/ui/save.ts',
    'modules/mystery/ui/FilmField.tsx',
  ]);
});

const rowOf = async (id: string) =>
  (await world.db.pool.query('select lapses_at from export_request where id = $1', [id])).rows[0];
const read = (path: string) => readFileSync(path, 'utf8');
const sources = () =>
  ['kit', 'modules', 'apps'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.includes('node_modules'))
      .map(name => `${folder}/${name}`),
  );

test('PRIV-04 every list is taken without a day being named: its own default stands there; a day that is none is refused by its field', async () => {
  const answers: Record<string, unknown> = {};
  for (const kind of exportKinds()) {
    const asked = await ask(head, {
      kind,
      about: { day: '', from: '', to: '', month: '' },
      reason: 'to look at it',
    });
    if (asked.status !== 200) continue;
    const { export_id, state } = asked.body;
    if (state === 'asked') await must(step(desk.manager, export_id, 'decide', yes));
    const taken = await step(head, export_id, 'take');
    // A report or month that does not exist is not found; nothing else goes wrong.
    if (taken.status !== 200) answers[kind] = taken.body.code;
  }
  for (const code of Object.values(answers)) expect(code, JSON.stringify(answers)).toBe('kit.not_found');
  for (const [field, value] of [
    ['day', '2026-13-01'],
    ['month', '2026-11-30'],
    ['from', 'yesterday'],
  ] as const) {
    const { status, body } = await ask(head, { ...wanted(), about: { [field]: value } });
    expect({ status, code: body.code, field: body.field }).toEqual({
      status: 422,
      ...{ code: 'exports.no_such_time', field: `about.${field}` },
    });
  }
});

test('staff screens bear the staff number, customers’ screens do not', () => {
  // Whoever is let in by the gate of staff sees the mark; a customer's screen has a gate of its own.
  expect(read('modules/people/ui/StaffGate.tsx')).toContain(
    '<ScreenMark staff_no={standing.who.staff_no} />',
  );
  for (const path of sources().filter(one => /apps\/web\/(kiosk|display|customer|m)\//.test(one)))
    expect(read(path), path).not.toContain('StaffGate');
});
