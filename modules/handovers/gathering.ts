import { addDays, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Words } from '../../kit/words.ts';
import { asset_kinds } from '../assets/index.ts';
import { maskIccid } from '../carrier/index.ts';
import { type KeyItem, key_items } from '../posts/index.ts';
import * as store from './gather_store.ts';
import type { HandoverRow } from './handover.ts';
import { log_kinds } from './log_kinds.ts';
import * as saying from './saying.ts';
import { type Line, line, type Section, sections } from './saying.ts';
import { logOf } from './store.ts';

/** So many open things of one person a sheet carries. */
export const items_most = 200;

/** One section of a sheet. */
export interface Part {
  section: Section;
  say: Words;
  lines: Line[];
}

type Of = Pick<HandoverRow, 'hall_id' | 'day' | 'giver_id' | 'kind'>;

/** What a sheet hands over, collected from the records of this moment: nobody writes down what the system knows (HND-01). */
export async function partsOf(ctx: Ctx, of: Of): Promise<Part[]> {
  const { hall_id, day } = of;
  const shift = { hall_id, day, person_id: of.giver_id };
  const part = (section: Section, lines: Line[]): Part => ({ section, say: sections[section], lines });
  const parts = [
    part('cash', (await ctx.tx.rows(store.tillsOfShift, shift)).map(tillLine)),
    part('papers', (await ctx.tx.rows(store.receiptsOfShift, shift)).map(receiptLine)),
    part('cards', (await ctx.tx.rows(store.cardsOfShift, shift)).map(cardLine)),
    part('keys', (await ctx.tx.rows(store.keysOfShift, shift)).map(keyLine)),
    part('devices', (await ctx.tx.rows(store.faultsOfHall, { hall_id })).map(faultLine)),
    part('customers', await customerLines(ctx, of)),
    part('floor', (await ctx.tx.rows(store.alertsOfHall, { hall_id })).map(alertLine)),
    part('notices', (await ctx.tx.rows(store.askedOfHall, { hall_id })).map(askedLine)),
  ];
  if (of.kind === 'watch') parts.push(part('log', await logLines(ctx, of)));
  return parts;
}

type Till = Awaited<ReturnType<typeof tillsNow>>[number];
/** The tills of a shift, as the guard of the count reads them. */
export const tillsNow = (ctx: Ctx, of: Of) =>
  ctx.tx.rows(store.tillsOfShift, { hall_id: of.hall_id, day: of.day, person_id: of.giver_id });
/** The keys in the giver's hand. */
export const keysNow = (ctx: Ctx, of: Of) =>
  ctx.tx.rows(store.keysOfShift, { hall_id: of.hall_id, person_id: of.giver_id });
/** What is open in the giver's name. */
export const itemsNow = (ctx: Ctx, of: { hall_id: number; giver_id: Id }) =>
  ctx.tx.rows(store.openOfPerson, { hall_id: of.hall_id, person_id: of.giver_id, most: items_most });

function tillLine(of: Till): Line {
  const state = saying.till_states[of.state] ?? { zh: of.state, en: of.state };
  const pieces = saying.piecesSaid(of.pieces);
  const counted =
    of.counted_fen === null
      ? ['', '']
      : [`，实点 ${saying.inYuan(of.counted_fen)} 元`, `, counted ${saying.inYuan(of.counted_fen)} yuan`];
  const kinds = of.pieces === null ? ['', ''] : [`（${pieces.zh}）`, ` (${pieces.en})`];
  return line(
    {
      zh: `${of.counter_number} 号台 ${of.seq_no} 号钱箱`,
      en: `Counter ${of.counter_number}, till ${of.seq_no}`,
    },
    `${state.zh}，备用金 ${saying.inYuan(of.float_fen)} 元${counted[0]}${kinds[0]}`,
    `${state.en}, float ${saying.inYuan(of.float_fen)} yuan${counted[1]}${kinds[1]}`,
    !['balanced', 'closed'].includes(of.state),
  );
}

const receiptLine = (of: {
  series: string;
  first: number;
  last: number;
  pieces: number;
  voided: number;
}): Line =>
  line(
    { zh: `${of.series} 号段`, en: `Series ${of.series}` },
    `${of.first} 到 ${of.last}，共 ${of.pieces} 张，作废 ${of.voided} 张`,
    `${of.first} to ${of.last}, ${of.pieces} in all, ${of.voided} void`,
    of.voided > 0,
  );

const card_states: Record<string, Words> = {
  in_stock: { zh: '可用卡', en: 'Cards to use' },
  reserved: { zh: '已占用卡', en: 'Cards reserved' },
};
const cardLine = (of: { state: string; cards: number; first: string; last: string }): Line =>
  line(
    card_states[of.state] ?? { zh: '其他卡', en: 'Other cards' },
    `${of.cards} 张，${maskIccid(of.first)} 到 ${maskIccid(of.last)}`,
    `${of.cards}, ${maskIccid(of.first)} to ${maskIccid(of.last)}`,
  );

const keyLine = (of: { item: string; since: Ctx['now'] }): Line =>
  line(
    key_items[of.item as KeyItem],
    `自 ${saying.momentSaid(of.since)} 在手，未移交`,
    `in hand since ${saying.momentSaid(of.since)}, not passed on`,
    true,
  );

const faultLine = (of: {
  kind: string;
  tag: string;
  note: string;
  down: boolean;
  due_at: Ctx['now'] | null;
}): Line => {
  const kind: Words = (asset_kinds as Record<string, Words>)[of.kind] ?? { zh: of.kind, en: of.kind };
  const due =
    of.due_at === null
      ? ['', '']
      : [`，${saying.momentSaid(of.due_at)} 前修复`, `, to be mended by ${saying.momentSaid(of.due_at)}`];
  return line(
    { zh: `${kind.zh} ${of.tag}`, en: `${kind.en} ${of.tag}` },
    `${of.down ? '停用' : '可用'}${due[0]}`,
    `${of.down ? 'down' : 'usable'}${due[1]}`,
    of.down,
  );
};

async function customerLines(ctx: Ctx, of: Of): Promise<Line[]> {
  const found = await ctx.tx.maybe(store.hallInHand, {
    ...{ hall_id: of.hall_id, day: of.day, next: addDays(of.day, 1), now: ctx.now },
  });
  if (found === undefined) return [];
  const next =
    found.next_slot === null
      ? ['', '']
      : [
          `，最近 ${saying.momentSaid(found.next_slot)}`,
          `, the next at ${saying.momentSaid(found.next_slot)}`,
        ];
  return [
    line(
      { zh: '在等的号', en: 'Numbers waiting' },
      `${found.waiting} 个`,
      `${found.waiting}`,
      found.waiting > 0,
    ),
    line(
      { zh: '今天还有的预约', en: 'Booked for today' },
      `${found.booked} 个${next[0]}`,
      `${found.booked}${next[1]}`,
    ),
    line({ zh: '明天的预约', en: 'Booked for tomorrow' }, `${found.booked_next} 个`, `${found.booked_next}`),
    line(
      { zh: '全厅未办结投诉', en: 'Complaints open in the hall' },
      `${found.complaints} 件`,
      `${found.complaints}`,
    ),
  ];
}

const alertLine = (of: { kind: string; level: string; count: number; since: Ctx['now'] }): Line =>
  line(
    saying.alert_names[of.kind] ?? { zh: of.kind, en: of.kind },
    `${of.count} 件，最早 ${saying.momentSaid(of.since)}`,
    `${of.count}, the first since ${saying.momentSaid(of.since)}`,
    of.level === 'over',
  );

const askedLine = (of: { say_zh: string; say_en: string; due_at: Ctx['now'] }): Line =>
  line(
    { zh: of.say_zh, en: of.say_en },
    `${saying.momentSaid(of.due_at)} 前办完`,
    `to be done by ${saying.momentSaid(of.due_at)}`,
  );

/** What the records count of a day, and what its duty manager wrote beside it (HND-04). */
async function logLines(ctx: Ctx, of: Of): Promise<Line[]> {
  const counted = await countedLines(ctx, of);
  const rows = await ctx.tx.rows(logOf, { hall_id: of.hall_id, day: of.day });
  return [
    ...counted,
    ...rows.map(one =>
      line(
        log_kinds[one.kind],
        `${saying.momentSaid(one.at)} ${one.said}`,
        `${saying.momentSaid(one.at)} ${one.said}`,
      ),
    ),
  ];
}

/** The figures of a day that stand in its log by themselves. */
export async function countedLines(ctx: Ctx, of: { hall_id: number; day: string }): Promise<Line[]> {
  const rows = await ctx.tx.rows(store.countedOfDay, {
    ...{ hall_id: of.hall_id, from: onDay(of.day, '00:00'), until: onDay(addDays(of.day, 1), '00:00') },
  });
  return rows.map(one =>
    line(
      saying.counted_names[one.what] ?? { zh: one.what, en: one.what },
      `${one.count} 次，最近 ${saying.momentSaid(one.last)}`,
      `${one.count}, the last at ${saying.momentSaid(one.last)}`,
    ),
  );
}
