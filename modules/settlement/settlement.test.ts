import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { whyNotOpenAfter, whyNotWaive } from './settlement.ts';

const hall = '/api/halls/1001';
let world: World;
let manager: Caller;
let keeper: Caller;
let clerk: Caller;
let till: string;
let day: string;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  manager = await world.as('0306', 'office');
  keeper = await world.as('0307', 'office');
  clerk = await world.as('0301');
  await world.at('09:00');
  await clerk.post(`${hall}/counters/${world.counter(3)}/open`);
  till = (await clerk.post(`${hall}/tills`, { counter_id: world.counter(3) })).body.session_id;
  await sign('tills.session.issue_float', till);
  day = world.day;
});
afterAll(() => world.close());

async function sign(what: string, subject_id: string): Promise<void> {
  const pair = await clerk.post(`${hall}/pairs`, { what, subject_id });
  const sealed = await keeper.post(`${hall}/pairs/${pair.body.pair_id}/seal`);
  expect(sealed.status, JSON.stringify(sealed.body)).toBe(200);
}

/** The cards that lie with each holder, as somebody would count them. */
async function cards() {
  const found = await world.db.pool.query(
    `select holder_id, count(*)::int as n from carrier_sim where at_hall_id = 1001
     and state in ('in_hall_stock', 'issued_to_holder', 'reserved') group by holder_id`,
  );
  return found.rows.map(row => ({ holder_id: row.holder_id as string | null, count: row.n as number }));
}

test('a surprise count is seen with what stood beside it by the manager, never by its own clerk (CASH-02, CASH-04)', async () => {
  await manager.post(`${hall}/tills/${till}/surprise-count`, { pieces: { 10000: 5 } });
  const trail = await manager.get(`${hall}/tills/${till}/trail`);
  expect(trail.body.counts).toMatchObject([
    { kind: 'surprise', counted_fen: 50000, witness: { name: { zh: '周岚' } } },
  ]);
  expect(trail.body.events.map((one: { what: string }) => one.what)).toContain(
    'tills.session.surprise_count',
  );
  expect((await clerk.get(`${hall}/tills/${till}/trail`)).status).toBe(403);
  expect(JSON.stringify((await clerk.get(`${hall}/tills/${till}`)).body.lines)).toBe('[]');
});

test('before the count of the day nothing expected leaves the server (CASH-02)', async () => {
  const seen = await manager.get(`${hall}/settlement`);
  expect(seen.body).toMatchObject({ state: 'open', lines: [], match: null, blocks: ['tills.still_open'] });
});

test('the frozen report goes out as a PDF of the same number and print, in both languages (CASH-01)', async () => {
  expect((await pdfOf()).status).toBe(404);
  await clerk.post(`${hall}/tills/${till}/start-close`);
  await clerk.post(`${hall}/tills/${till}/count`, { pieces: { 10000: 5 } });
  await sign('tills.session.sign', till);
  expect((await manager.post(`${hall}/settlements/${day}/collect`)).status).toBe(200);
  const counted = await keeper.post(`${hall}/settlements/${day}/count`, {
    pieces: { 10000: 80 },
    cards: await cards(),
    camera: { on: true },
  });
  expect(counted.body, JSON.stringify(counted.body)).toMatchObject({ state: 'ready' });
  await manager.post(`${hall}/settlements/${day}/approve`, { retained_fen: 800000 });
  const report = await manager.get(`${hall}/settlements/${day}/report`);
  expect(createHash('sha256').update(report.body.report).digest('hex')).toBe(report.body.report_hash);
  const pdf = await pdfOf();
  expect(pdf.body).toMatchObject({ name: `1001-${day}-1.pdf`, type: 'application/pdf' });
  expect(textOf(pdf.body.content)).toContain(`日清报告  ${day}`);
  expect(textOf(pdf.body.content)).toContain(report.body.report_hash);
  // Every page says who took this copy, when, where and why (PRIV-04).
  expect(
    textOf(pdf.body.content).some(one => one.startsWith(`${pdf.body.no} |`) && one.includes('存档')),
  ).toBe(true);
  const english = await pdfOf({ 'Accept-Language': 'en' });
  expect(textOf(english.body.content)).toContain(`Report of the day  ${day}`);
});

/** The report taken out as a file: asked for with a reason, and taken. */
const pdfOf = async (headers: Record<string, string> = {}) => {
  const body = { kind: 'day_report', about: { day }, reason: '存档' };
  const { export_id } = (await manager.post(`${hall}/exports`, body)).body;
  return manager.post(`${hall}/exports/${export_id}/take`, {}, headers);
};

const textOf = (base64: string): string[] =>
  [
    ...Buffer.from(base64, 'base64')
      .toString('latin1')
      .matchAll(/<([0-9A-F]+)> Tj/g),
  ].map(found =>
    (found[1] ?? '').replace(/(....)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );

test('the clocks of a settled day run: deposit and audit fall due, the nearest first (CASH-05, CASH-09)', async () => {
  const due = await manager.get(`${hall}/due-clocks`);
  const kinds = due.body.clocks.map((one: { kind: string }) => one.kind);
  // In the last days of a month its own close is due as well.
  const of_the_day = kinds.filter((kind: string) => kind !== 'settlement.month_late');
  expect(of_the_day).toEqual(['settlement.deposit_late', 'settlement.audit_late']);
  expect((await clerk.get(`${hall}/due-clocks`)).status).toBe(403);
});

test('the chain of evidence is verified anew from the page; a clerk may not ask', async () => {
  const chain = await manager.get(`${hall}/evidence-chain`);
  expect(chain.body).toMatchObject({ broken: null });
  expect((await clerk.get(`${hall}/evidence-chain`)).status).toBe(403);
});

test('a manager reads the values in force by key; an unknown key is left out', async () => {
  const values = await manager.get(`${hall}/norms/values?keys=safe_float,nothing_such`);
  expect(values.body).toEqual({ safe_float: 800000 });
});

test('an auditor’s question leaves the frozen report as it was, and the manager may stand by it (CASH-09)', async () => {
  const auditor = await world.as('0101', 'office');
  const before = (await manager.get(`${hall}/settlements/${day}/report`)).body;
  const asked = await auditor.post(`${hall}/settlements/${day}/audit`, {
    holds: false,
    note: '备用金差一张签字',
  });
  expect(asked.body, JSON.stringify(asked.body)).toMatchObject({ state: 'questioned' });
  await world.at('20:00');
  const again = await manager.post(`${hall}/settlements/${day}/approve`, { retained_fen: 0 });
  expect(again.body).toMatchObject({ state: 'approved', report_hash: before.report_hash });
  expect((await manager.get(`${hall}/settlements/${day}/report`)).body).toEqual(before);
});

test('CASH-01 a word of two opens over the day before alone, and only while its time runs', () => {
  const [first, second] = ['2026-03-02', '2026-03-03'];
  const one = { day: first, waived_by: 'a', waive_due: onDay(second, '12:00') };
  const opens = (time: string, before: string, of = [one]) =>
    whyNotOpenAfter(of, { before, now: onDay(second, time) })?.why;
  expect(opens('08:00', first)).toBeUndefined();
  expect(opens('08:00', first, [])).toBeUndefined();
  expect(opens('12:00', first)).toBe('settlement.waived_day_open');
  expect(opens('08:00', second)).toBe('settlement.waived_day_open');
  const alone = { ...one, waived_by: null, waive_due: null };
  expect(whyNotOpenAfter([alone], { before: first, now: onDay(second, '08:00') })).toEqual({
    ...{ why: 'settlement.day_before_open', day: first },
  });
  // What one person waived before there was a clock keeps that word, however long ago.
  expect(
    whyNotOpenAfter([{ ...one, waive_due: null }], { before: second, now: onDay(second, '18:00') }),
  ).toBeUndefined();
});

test('CASH-01 only the last day on which the doors were open is waived', () => {
  const of = { state: 'open' as const, waived_by: null, day: '2026-03-02' };
  const why = (last_open: string | undefined, some: Partial<typeof of> = {}) =>
    whyNotWaive({ ...of, ...some }, { today: '2026-03-03', last_open });
  expect(why('2026-03-02')).toBeUndefined();
  // It was prepared and never opened, or another day was open since.
  expect(why('2026-03-01')).toBe('settlement.not_the_last');
  expect(why(undefined)).toBe('settlement.not_the_last');
  expect(why('2026-03-02', { day: '2026-03-03' })).toBe('settlement.day_runs');
});
