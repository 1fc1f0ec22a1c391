import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { personId } from '../demo/index.ts';
import { kindOf, picture_bytes_max, whyNotCheck, whyNotFinish } from './mend.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
/** The smallest JPEG there is: one point. */
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 60 }, () => 7)]).toString('base64');
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const mends = async () => (await must(as('0305').get(`${hall}/mends`))).mends;
const picture = async (no: string): Promise<string> =>
  (await must(as(no).post(`${hall}/check-pictures`, { content: jpeg }))).id;

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  for (const no of ['0301', '0304', '0305', '0306', '0309', '0103', '0405', '0102'])
    people.set(no, await world.as(no));
});
afterAll(() => world.close());

/** A sheet handed in with one item that is wrong. */
async function sheetWith(code: string, picture_id?: string): Promise<Answered> {
  const run = await must(as('0305').post(`${hall}/check-runs`, { list: 'opening' }));
  const answers = Object.fromEntries(run.items.map((item: { code: string }) => [item.code, { ok: true }]));
  answers[code] = { ok: false, note: '缺了一块', ...(picture_id === undefined ? {} : { picture_id }) };
  await must(as('0305').post(`${hall}/check-runs/${run.id}/answers`, { answers }));
  return as('0305').post(`${hall}/check-runs/${run.id}/submit`);
}

test.each([
  ['SIGN-01', 'brand_sign', 24],
  ['SIGN-02', 'plate', 24],
  ['SIGN-17', 'supervision_phone', 4],
])(
  '%s what fails on the sheet is mended by its owner with a picture, in time, and closed by somebody else',
  async (row, code, hours) => {
    expect((await sheetWith(code)).body.code).toBe('checklists.fail_needs_picture');
    await must(sheetWith(code, await picture('0305')));
    const [of] = (await mends()).filter((one: { code: string }) => one.code === code);
    expect(of).toMatchObject({ state: 'open', note: '缺了一块', owner: { id: personId('0305') } });
    expect(of.rows).toContain(row);
    expect(Date.parse(of.due_at) - Date.parse(of.found_at)).toBe(hours * 3_600_000);
    const path = `${hall}/mends/${of.id}`;
    expect(await refused(as('0304').post(`${path}/owner`, { owner_id: personId('0304') }))).toBe(
      'kit.not_permitted',
    );
    await must(as('0305').post(`${path}/owner`, { owner_id: personId('0304') }));
    expect(await refused(as('0305').post(`${path}/finish`, { note: '好了' }))).toBe(
      'checklists.not_your_mend',
    );
    expect(await refused(as('0304').post(`${path}/finish`, { note: '好了' }))).toBe(
      'checklists.picture_missing',
    );
    const foreign = await picture('0305');
    expect(await refused(as('0304').post(`${path}/finish`, { note: '好了', picture_id: foreign }))).toBe(
      'kit.not_found',
    );
    await must(as('0304').post(`${path}/finish`, { note: '好了', picture_id: await picture('0304') }));
    expect(await refused(as('0304').post(`${path}/check/pass`))).toBe('kit.not_permitted');
    await must(as('0309').post(`${path}/check/send_back`));
    await must(as('0305').post(`${path}/owner`, { owner_id: personId('0306') }));
    await must(as('0306').post(`${path}/finish`, { note: '又换了', picture_id: await picture('0306') }));
    expect(await refused(as('0306').post(`${path}/check/pass`))).toBe('checklists.check_own');
    await must(as('0309').post(`${path}/check/pass`));
    expect((await mends()).filter((one: { code: string }) => one.code === code)).toEqual([]);
    const { witnesses } = await must(as('0306').get(`${hall}/clauses/${row}/evidence`));
    expect(witnesses.map((one: { what: string }) => one.what)).toContain('checklists.mend.pass');
  },
);

test('SIGN-02 a hall that is renamed has the new plate to put up, and its manager to do it', async () => {
  const before = await must(as('0103').get(`${hall}/entry`));
  await must(as('0103').post(`${hall}/entry`, { ...before, name_zh: '人民东路营业厅' }));
  const [of] = (await mends()).filter((one: { list: string }) => one.list === 'registry');
  expect(of).toMatchObject({ code: 'plate', owner: { id: personId('0306') }, needs_picture: true });
  await must(as('0103').post(`${hall}/entry`, before));
  expect((await mends()).filter((one: { list: string }) => one.list === 'registry')).toHaveLength(1);
});

test('a rectification that is not done in time is an event and stands on the floor', async () => {
  await openTheHall(world);
  const [of] = await mends();
  await world.db.pool.query(
    `update due_work set due_at = $1 where kind = 'checklists.mend_over' and subject_id = $2`,
    [`${world.day}T09:01:00+08:00`, of.id],
  );
  await world.db.pool.query(`update check_mend set due_at = $1 where id = $2`, [
    `${world.day}T09:01:00+08:00`,
    of.id,
  ]);
  await world.at('09:02');
  const { alerts } = await must(as('0305').get(`${hall}/floor`));
  expect(alerts.filter((one: { kind: string }) => one.kind === 'mend')).toMatchObject([
    { kind: 'mend', level: 'over', subject_id: of.id },
  ]);
});

test('SIGN-04 a line that is closed before its hour stands on the floor until then', async () => {
  await must(as('0305').post(`${hall}/day/close_line`, {}));
  await world.at('09:05');
  const kinds = async () =>
    (await must(as('0305').get(`${hall}/floor`))).alerts.map((one: { kind: string }) => one.kind);
  expect(await kinds()).toContain('closed_early');
  await world.at('19:05');
  await must(as('0305').post(`${hall}/floor/look`));
  await world.at('19:06');
  expect(await kinds()).not.toContain('closed_early');
});

test('a picture is what its bytes say, and no larger than half a megabyte; other halls do not see it', async () => {
  const keep = (content: Buffer) =>
    as('0305').post(`${hall}/check-pictures`, { content: content.toString('base64') });
  expect(await refused(keep(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')))).toBe(
    'checklists.not_a_picture',
  );
  const large = Buffer.alloc(picture_bytes_max + 1);
  large.set([0xff, 0xd8, 0xff]);
  expect(await refused(keep(large))).toBe('checklists.picture_large');
  const id = await picture('0305');
  expect(await must(as('0304').get(`${hall}/check-pictures/${id}`))).toMatchObject({
    kind: 'image/jpeg',
    content: jpeg,
  });
  expect((await as('0405').get(`${hall}/check-pictures/${id}`)).status).toBe(404);
});

test.each([
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'image/png'],
  [[0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50], 'image/webp'],
  [[0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x41, 0x56, 0x45], undefined],
  [[0x47, 0x49, 0x46, 0x38], undefined],
])('the bytes %o are %s', (bytes, kind) => {
  expect(kindOf(Uint8Array.from(bytes))).toBe(kind);
});

test('only the owner finishes, and whoever finished never closes', () => {
  const of = { owner_id: 'a', needs_picture: false };
  expect(whyNotFinish(of, { by: 'a', note: 'x', picture: false })).toBeUndefined();
  expect(whyNotFinish(of, { by: 'a', note: ' ', picture: true })).toBe('checklists.fail_needs_note');
  expect(whyNotCheck({ mended_by: 'a' }, 'b')).toBeUndefined();
});
