import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { personId } from '../demo/index.ts';
import { hand_check_codes } from './handover.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const hall = '/api/halls/1001';
const book = `${hall}/handovers`;

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0302', '0304', '0305', '0306', '0307', '0308', '0309', '0401'])
    people.set(no, await world.as(no));
  await Desk.open(world, { clerk: '0301', number: 3 });
});
afterAll(() => world.close());

const start = (giver: string, receiver: string) => as(giver).post(book, { receiver_id: personId(receiver) });
const sheet = async (who: string, id: string) => must(as(who).get(`${book}/${id}`));
const looked = Object.fromEntries(hand_check_codes.map(code => [code, { ok: true, note: '' }]));
const write = (giver: string, id: string, more: object = {}) =>
  as(giver).post(`${book}/${id}/write`, { looked, remarks: '', keys_kept: null, ...more });
const ask = (giver: string, id: string) =>
  as(giver).post(`${hall}/pairs`, { what: 'handovers.handover.hand', subject_id: id });
const seal = (who: string, pair_id: string) => as(who).post(`${hall}/pairs/${pair_id}/seal`);
const close = (who: string, id: string) => as(who).post(`${book}/${id}/close`, { note: '已看' });
const missing = async (who: string, id: string) =>
  (await sheet(who, id)).missing.map((one: { code: string }) => one.code);

test('HND-01 one sheet collects what is handed over, is signed by giver and receiver, and by a third who leads', async () => {
  expect(await refused(start('0304', '0304'))).toBe('handovers.to_oneself');
  expect(await refused(start('0304', '0401'))).toBe('kit.not_found');
  const { id } = await must(start('0304', '0309'));
  expect(await refused(start('0304', '0309'))).toBe('handovers.written_already');
  const shown = await sheet('0304', id);
  expect(shown.parts.map((one: { section: string }) => one.section)).toEqual([
    ...['cash', 'papers', 'cards', 'keys', 'devices', 'customers', 'floor', 'notices'],
  ]);
  expect(await refused(ask('0304', id))).toBe('handovers.not_looked');
  const wrong = { ...looked, camera: { ok: false, note: '' } };
  await must(write('0304', id, { looked: wrong }));
  expect(await refused(ask('0304', id))).toBe('handovers.not_looked');
  expect(await refused(write('0309', id))).toBe('handovers.not_yours');
  await must(write('0304', id, { looked: { ...looked, camera: { ok: false, note: '6 号台高拍仪偏色' } } }));
  const { pair_id } = await must(ask('0304', id));
  expect(await refused(seal('0302', pair_id))).toBe('handovers.not_the_receiver');
  await must(seal('0309', pair_id));
  expect(await refused(write('0304', id))).toBe('kit.not_from_here');
  expect(await refused(close('0302', id))).toBe('kit.not_permitted');
  await must(close('0305', id));
  expect(await sheet('0306', id)).toMatchObject({ state: 'closed', missing: [], late: false });
  const own = await must(start('0306', '0305'));
  expect(await refused(close('0305', own.id))).toBe('handovers.own_shift');
  await must(as('0306').post(`${book}/${own.id}/withdraw`));

  // What is not signed in its minutes is late, on record.
  const late = await must(start('0304', '0309'));
  await world.at('09:31');
  expect((await sheet('0304', late.id)).late).toBe(true);
  await must(as('0304').post(`${book}/${late.id}/withdraw`));
});

test('HND-02 no shift is handed over before its till is counted and a difference has its case; the receiver gets a till afterwards', async () => {
  const { id } = await must(start('0301', '0302'));
  await must(write('0301', id));
  const till = (await must(as('0301').get(`${hall}/my-till`))).session.id;
  expect(await missing('0301', id)).toContain('handovers.till_uncounted');
  expect(await refused(ask('0301', id))).toBe('handovers.till_uncounted');
  const other = { counter_id: world.counter(4) };
  expect(await refused(as('0302').post(`${hall}/tills`, other))).toBe('handovers.accept_first');
  await must(as('0301').post(`${hall}/tills/${till}/hand-over`));
  const nothing = { card_fen: 0, wechat_fen: 0, alipay_fen: 0, wallet_fen: 0 };
  const counted = { pieces: { 10000: 1 }, ...nothing };
  expect((await must(as('0302').post(`${hall}/tills/${till}/accept`, counted))).state).toBe('discrepancy');
  expect(await refused(ask('0301', id))).toBe('handovers.difference_open');
  await must(as('0301').post(`${hall}/tills/${till}/explain`, { explanation: '找零时多给了' }));
  expect(await missing('0301', id)).toEqual([]);
  const { pair_id } = await must(ask('0301', id));
  await must(seal('0302', pair_id));
  const signed = await sheet('0302', id);
  expect(signed.parts[0].lines[0].note.zh).toContain('已立案');
  await must(as('0302').post(`${hall}/tills`, other));
});

test('HND-03 what is open in the giver’s name goes to somebody each, who answers for it from the signature on', async () => {
  const { id } = await must(start('0308', '0305'));
  await must(write('0308', id));
  const { items } = await sheet('0308', id);
  expect(items.length).toBeGreaterThan(1);
  expect(await refused(ask('0308', id))).toBe('handovers.orphaned');
  const give = (owner: string, of: typeof items) =>
    as('0308').post(`${book}/${id}/items`, {
      owner_id: personId(owner),
      items: of.map(({ kind, subject_id }: { kind: string; subject_id: string }) => ({ kind, subject_id })),
    });
  expect(await refused(give('0308', items))).toBe('handovers.to_oneself');
  expect(await refused(give('0302', items))).toBe('complaints.not_a_handler');
  await must(give('0305', items.slice(1)));
  expect(await refused(ask('0308', id))).toBe('handovers.orphaned');
  await must(give('0305', items.slice(0, 1)));
  const { pair_id } = await must(ask('0308', id));
  await must(seal('0305', pair_id));
  const { complaints } = await must(as('0305').get(`${hall}/complaints`));
  const first = items.find((one: { kind: string }) => one.kind === 'complaint');
  expect(complaints.find((one: { id: string }) => one.id === first.subject_id).handler.zh).toBe('王建国');
  const seen = await sheet('0308', id);
  expect(seen.items.every((one: { owner: { zh: string } }) => one.owner.zh === '王建国')).toBe(true);
  const after = await must(start('0308', '0305'));
  expect((await sheet('0308', after.id)).items).toEqual([]);
});

const pass = async (item: string, from: string, to: string) => {
  const { keys } = await must(as('0306').get(`${hall}/posts`));
  const { subject_id } = keys.find((one: { item: string }) => one.item === item);
  const { pair_id } = await must(as(from).post(`${hall}/pairs`, { what: 'posts.key.pass_on', subject_id }));
  return must(seal(to, pair_id));
};

test('HND-05 keys stay in nobody’s hand without a reason, and a code that changed hands is another within its time', async () => {
  const { id } = await must(start('0307', '0306'));
  await must(write('0307', id));
  expect(await refused(ask('0307', id))).toBe('handovers.keys_in_hand');
  await must(write('0307', id, { keys_kept: '明早第一个到，钥匙带回' }));
  await must(ask('0307', id));
  await must(as('0307').post(`${book}/${id}/withdraw`));

  await pass('safe_code', '0306', '0301');
  await world.at('09:32');
  const codes = async () => (await must(as('0306').get(`${hall}/key-ledger`))).codes;
  const [due] = await codes();
  expect(due).toMatchObject({ state: 'due', late: false, holder: { zh: '李敏' } });
  const change = (who: string) => as(who).post(`${hall}/code-changes/${due.id}/change`);
  expect(await refused(change('0306'))).toBe('handovers.not_the_holder');
  await world.at('10:40');
  expect((await codes())[0].late).toBe(true);
  const { mends } = await must(as('0306').get(`${hall}/mends`));
  expect(mends.some((one: { rows: string[] }) => one.rows.includes('HND-05'))).toBe(true);
  await must(change('0301'));
  expect((await codes())[0]).toMatchObject({ state: 'changed', may_change: false });
  const { ledger } = await must(as('0306').get(`${hall}/key-ledger`));
  const hands = ledger.filter((one: { item: string }) => one.item === 'safe_code');
  expect(hands.map((one: { held: boolean }) => one.held)).toEqual([true, false]);
});

test('HND-04 whoever has the watch hands it over with the log of the day, to somebody who may keep it', async () => {
  expect(await refused(start('0305', '0302'))).toBe('handovers.keeps_no_watch');
  const { id } = await must(start('0305', '0306'));
  const items = (await sheet('0305', id)).items.map(
    ({ kind, subject_id }: { kind: string; subject_id: string }) => ({ kind, subject_id }),
  );
  if (items.length > 0)
    await must(as('0305').post(`${book}/${id}/items`, { owner_id: personId('0306'), items }));
  await must(write('0305', id, { keys_kept: '布防密码另行双签移交' }));
  expect(await refused(ask('0305', id))).toBe('handovers.log_empty');
  expect(await refused(as('0301').post(`${hall}/duty-log`, { kind: 'other', said: '无异常' }))).toBe(
    'kit.not_permitted',
  );
  await must(as('0305').post(`${hall}/duty-log`, { kind: 'devices', said: '2 号取号机缺纸，十点补上' }));
  const { pair_id } = await must(ask('0305', id));
  await must(seal('0306', pair_id));
  const { watch } = await must(as('0306').get(`${hall}/posts`));
  expect(watch.person.staff_no).toBe('0306');
  const log = (await sheet('0306', id)).parts.at(-1);
  expect(log.section).toBe('log');
  expect(log.lines.some((one: { note: { zh: string } }) => one.note.zh.includes('缺纸'))).toBe(true);
  const day = await must(as('0306').get(`${hall}/duty-log`));
  expect(day.entries).toHaveLength(1);
  expect(day.counted.length).toBeGreaterThan(0);
});
