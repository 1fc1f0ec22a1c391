import { addDays, addMonths, businessDay, day_ms, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { hallOf } from '../halls/index.ts';
import { type Asked, type Evidence, evidence, normValue } from '../norms/index.ts';
import { staffIn } from '../people/index.ts';
import { aged_kinds, monthsOld, pastRefresh, terminal_kinds, updateOf } from './asset.ts';
import * as counts from './count_store.ts';
import { availability, type Span } from './repair.ts';
import * as repairs from './repair_store.ts';
import * as store from './store.ts';

/** Over how many days availability is counted. */
const window_days = 30;

/** How each device and the hall as a whole could be used in its open hours, in per mille (FAC-15). */
async function availabilityIn(
  ctx: Ctx,
  of: { hall_id: number; since: string; until: string; ids: readonly string[] },
) {
  const { hall_id, since, until } = of;
  const open = await ctx.tx.rows(store.openSpans, { hall_id, since, until, now: ctx.now });
  const down = await ctx.tx.rows(repairs.downSpans, { hall_id, since: onDay(since, '00:00') });
  const spans = new Map<string, Span[]>();
  for (const one of down) spans.set(one.asset_id, [...(spans.get(one.asset_id) ?? []), one]);
  const each = new Map(of.ids.map(id => [id, availability(open, spans.get(id) ?? [], ctx.now)]));
  const known = [...each.values()].filter(one => one !== undefined);
  const whole = known.length === 0 ? undefined : Math.round(known.reduce((a, b) => a + b, 0) / known.length);
  return { each, whole };
}

const name = (zh: string, en: string | null) => ({ zh, en: en ?? zh });
const maybe = (zh: string | null, en: string | null) => (zh === null ? null : name(zh, en));

/** Which of the things are used by customers themselves (FAC-06). */
const terminalsAmong = guarded(
  'FAC-06',
  <Row extends { kind: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(one => terminal_kinds.some(kind => kind === one.kind)),
  () => [],
);

async function ageOf(ctx: Ctx, rows: readonly store.AssetRow[]) {
  const today = businessDay(ctx.now);
  const aged = rows.filter(one => aged_kinds.includes(one.kind));
  const past = aged.filter(one => pastRefresh(one, today)).length;
  const months = aged.map(one => monthsOld(one.acquired_on, today));
  const soon = addMonths(today, 12);
  return {
    devices: aged.length,
    past,
    planned: aged.filter(one => one.refresh_on >= today && one.refresh_on <= soon).length,
    months: months.length === 0 ? 0 : Math.round(months.reduce((a, b) => a + b, 0) / months.length),
  };
}

/** The register of a hall: everything it works with, by age, version and availability; its terminals; who may keep what. */
export async function assetsIn(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  await hallOf(ctx, hall_id);
  const today = businessDay(ctx.now);
  const rows = await ctx.tx.rows(store.assetsOf, { hall_id });
  const released = await ctx.tx.rows(store.releases, {});
  const wanted = new Map(released.map(one => [one.model, one]));
  const days = await normValue(ctx, hall_id, 'firmware_update_within');
  const ids = rows.map(one => one.id);
  const of = await availabilityIn(ctx, { hall_id, since: addDays(today, -window_days), until: today, ids });
  const assets = rows.map(one => {
    const release = wanted.get(one.model);
    const last_day = release === undefined ? undefined : addDays(release.released_on, days);
    return {
      ...{ id: one.id, state: one.state, tag: one.tag, kind: one.kind, model: one.model, serial: one.serial },
      ...{ place: one.place, price_fen: one.price_fen, acquired_on: one.acquired_on },
      ...{ refresh_on: one.refresh_on, months: monthsOld(one.acquired_on, today) },
      past: aged_kinds.includes(one.kind) && pastRefresh(one, today),
      ...{ firmware: one.firmware, release: release?.version ?? null },
      update: updateOf(one, release, last_day, today),
      update_by: last_day ?? null,
      custodian: { id: one.custodian_id, name: name(one.keeper, one.keeper_en) },
      counter_id: one.counter_id,
      ...{ available: of.each.get(one.id) ?? null, condition: one.condition },
    };
  });
  return {
    ...{ today, days: window_days, available: of.whole ?? null, age: await ageOf(ctx, rows), assets },
    terminals: terminalsAmong(assets).map(one => one.id),
    releases: released.map(({ model, version, released_on }) => ({ model, version, released_on })),
    people: (await ctx.tx.rows(staffIn, { hall_id })).map(one => ({
      id: one.id,
      name: name(one.name, one.name_en),
    })),
  };
}

/** What is being mended in a hall, and what was confirmed in the last week. */
export async function repairsIn(ctx: Ctx, input: { hall_id: number }) {
  const since = later(ctx.now, -7 * day_ms);
  const rows = await ctx.tx.rows(repairs.repairsOf, { hall_id: input.hall_id, since });
  return {
    repairs: rows.map(one => ({
      ...{ id: one.id, state: one.state, asset_id: one.asset_id, tag: one.tag, kind: one.kind },
      ...{ place: one.place, source: one.source, note: one.note, down: one.down, returned: one.returned },
      ...{ reported_at: one.reported_at.toISOString(), due_at: one.due_at.toISOString() },
      late: one.over_at !== null,
      ...{ reporter: maybe(one.reporter, one.reporter_en), fixed_note: one.fixed_note },
      acceptor:
        one.accepted_by === null
          ? null
          : { id: one.accepted_by, name: name(one.acceptor ?? '', one.acceptor_en) },
      fixer: one.fixed_by === null ? null : { id: one.fixed_by, name: name(one.fixer ?? '', one.fixer_en) },
    })),
  };
}

/** The counts of a hall with the lines of the open one, and the cases that came of them. */
export async function countsIn(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(counts.countsOf, { hall_id });
  const open = rows.find(one => one.state === 'open');
  const lines = open === undefined ? [] : await ctx.tx.rows(counts.linesOf, { hall_id, count_id: open.id });
  const cases = await ctx.tx.rows(counts.casesOf, { hall_id });
  return {
    counts: rows.map(one => ({
      ...{ id: one.id, state: one.state, opened_on: one.opened_on, due_at: one.due_at.toISOString() },
      submitted_at: one.submitted_at?.toISOString() ?? null,
      ...{ lines: one.lines, missing: one.missing, damaged: one.damaged, by: maybe(one.hands, one.hands_en) },
    })),
    lines: lines.map(one => ({
      ...{ asset_id: one.asset_id, tag: one.tag, kind: one.kind, model: one.model, place: one.place },
      custodian: { id: one.custodian_id, name: name(one.keeper, one.keeper_en) },
      ...{ found: one.found, sound: one.sound, note: one.note },
    })),
    cases: cases.map(one => ({
      ...{ id: one.id, state: one.state, asset_id: one.asset_id, tag: one.tag, asset_kind: one.asset_kind },
      ...{ model: one.model, price_fen: one.price_fen, kind: one.kind, note: one.note },
      custodian: { id: one.custodian_id, name: name(one.keeper, one.keeper_en) },
      ...{ opened_at: one.opened_at.toISOString(), outcome: one.outcome, amount_fen: one.amount_fen },
      reason: one.reason,
    })),
  };
}

/** How the devices of a hall could be used on a day (FAC-15). */
const availableOn = async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
  const { hall_id, day } = asked;
  const rows = (await ctx.tx.rows(store.assetsOf, { hall_id })).filter(one => one.state !== 'acquired');
  const ids = rows.map(one => one.id);
  const { whole } = await availabilityIn(ctx, { hall_id, since: day, until: day, ids });
  if (whole === undefined) return {};
  return {
    ...{ kind: 'measured', total: rows.length },
    figures: [
      {
        ...{
          id: 'available',
          say: { zh: '设备可用率', en: 'Devices available' },
          unit: { zh: '%', en: '%' },
        },
        ...{ as: 'share', value: whole / 10, tone: whole >= 980 ? 'ok' : 'warn' },
      },
    ],
  };
};
evidence(
  'FAC-15',
  guarded('FAC-15', availableOn, async () => ({})),
);

/** How old the devices are, and how many serve past their day (FAC-14). */
const ageEvidence = async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
  const age = await ageOf(ctx, await ctx.tx.rows(store.assetsOf, { hall_id: asked.hall_id }));
  if (age.devices === 0) return {};
  return {
    ...{ kind: 'measured', total: age.devices },
    figures: [
      {
        ...{ id: 'past', say: { zh: '超期服役', en: 'Past their day' }, unit: { zh: '%', en: '%' } },
        ...{ as: 'share', value: (age.past / age.devices) * 100, tone: age.past === 0 ? 'ok' : 'warn' },
      },
      {
        ...{ id: 'months', say: { zh: '平均机龄（月）', en: 'Mean age in months' }, unit: null },
        ...{ as: 'count', value: age.months, tone: 'plain' },
      },
    ],
  };
};
evidence(
  'FAC-14',
  guarded('FAC-14', ageEvidence, async () => ({})),
);
