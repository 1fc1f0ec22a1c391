import { addDays, businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal, refusalWords } from '../../kit/refusal.ts';
import { onDuty } from '../halls/index.ts';
import { staffIn } from '../people/index.ts';
import { type KeyItem, key_items } from '../posts/index.ts';
import { countedLines } from './gathering.ts';
import { type HandoverRow, handoverNo, type LookedAt, whyNotClose } from './handover.ts';
import { log_kinds } from './log_kinds.ts';
import { sheetNow, whyNotHand } from './signing.ts';
import * as store from './store.ts';

/** How far back the book is open; the paper of the trade keeps it two years, the evidence lies longer (N39). */
const shown_days = 62;
/** So many sheets the page lists. */
const shown_most = 200;

const name = (zh: string, en: string) => ({ zh, en });

const row = (ctx: Ctx, of: store.Named) => ({
  ...{ id: of.id, no: handoverNo(of), state: of.state, kind: of.kind, day: of.day },
  giver: name(of.giver, of.giver_en),
  receiver: name(of.receiver, of.receiver_en),
  closer: of.closer === null ? null : name(of.closer, of.closer_en ?? of.closer),
  ...{ started_at: of.started_at.toISOString(), due_at: of.due_at.toISOString(), late: of.late_at !== null },
  ...{ handed_at: of.handed_at?.toISOString() ?? null, closed_at: of.closed_at?.toISOString() ?? null },
  mine: of.giver_id === ctx.actor.id || of.receiver_id === ctx.actor.id,
});

/** The book of handovers, who may take a shift over, the log's day, the ledger of keys and the codes to be changed. */
export async function bookShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const today = businessDay(ctx.now);
  const rows = await ctx.tx.rows(store.listHandovers, {
    hall_id,
    since: addDays(today, -shown_days),
    most: shown_most,
  });
  const duty = new Set((await ctx.tx.rows(onDuty, { hall_id, day: today })).map(one => one.person_id));
  const staff = await ctx.tx.rows(staffIn, { hall_id });
  return {
    may_start:
      ctx.may('handovers.give', hall_id) &&
      !rows.some(one => one.state === 'writing' && one.giver_id === ctx.actor.id),
    staff: staff
      .map(one => ({
        id: one.id,
        name: name(one.name, one.name_en),
        on_duty: duty.has(one.id),
        me: one.id === ctx.actor.id,
      }))
      .toSorted((a, b) => Number(b.on_duty) - Number(a.on_duty)),
    handovers: rows.map(one => row(ctx, one)),
  };
}

/** Who may press what on a sheet now. */
const pressable = (ctx: Ctx, of: HandoverRow) => ({
  may_write: of.state === 'writing' && of.giver_id === ctx.actor.id,
  may_close:
    of.state === 'handed' &&
    ctx.may('handovers.close', of.hall_id) &&
    whyNotClose(of, ctx.actor.id) === undefined,
});

/** One sheet: the records of this moment while it is written, the copy that was signed afterwards; and what is missing yet. */
export async function sheetShown(ctx: Ctx, input: { hall_id: number; handover_id: Id }) {
  const { hall_id } = input;
  const of = await ctx.tx.maybe(store.findHandover, { hall_id, id: input.handover_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'handover_id' });
  const signed = of.sheet === null ? null : (JSON.parse(of.sheet) as Awaited<ReturnType<typeof sheetNow>>);
  const sheet = signed ?? (await sheetNow(ctx, of));
  const missing = of.state === 'writing' ? await whyNotHand(ctx, of) : [];
  const trail = await ctx.tx.rows(store.trailOf, { hall_id, id: of.id });
  return {
    ...row(ctx, of),
    ...sheet,
    looked: JSON.parse(of.looked) as LookedAt,
    ...{ remarks: of.remarks, keys_kept: of.keys_kept, closed_note: of.closed_note },
    missing: missing.map(code => ({ code, say: refusalWords(code)?.then ?? { zh: code, en: code } })),
    ...pressable(ctx, of),
    trail: trail.map(one => ({
      ...{ at: one.at.toISOString(), what: one.what },
      by: one.name === null ? null : name(one.name, one.name_en ?? one.name),
    })),
  };
}

/** The log of a day: what the records count by themselves, and what the duty manager wrote (HND-04). */
export async function logShown(ctx: Ctx, input: { hall_id: number; day?: string | undefined }) {
  const { hall_id } = input;
  const day = input.day ?? businessDay(ctx.now);
  const rows = await ctx.tx.rows(store.logOf, { hall_id, day });
  return {
    day,
    may_write: day === businessDay(ctx.now) && ctx.may('handovers.log.write', hall_id),
    counted: await countedLines(ctx, { hall_id, day }),
    entries: rows.map(one => ({
      ...{
        id: one.id,
        kind: one.kind,
        kind_say: log_kinds[one.kind],
        said: one.said,
        at: one.at.toISOString(),
      },
      by: name(one.name, one.name_en),
    })),
  };
}

/** Every hand each key went through, and the codes that are to be another (HND-05). */
export async function keysShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const ledger = await ctx.tx.rows(store.keyLedger, { hall_id, most: shown_most });
  const codes = await ctx.tx.rows(store.codesSince, { hall_id, since: later(ctx.now, -shown_days * day_ms) });
  return {
    ledger: ledger.map(one => ({
      ...{ id: one.id, item: one.item, say: key_items[one.item as KeyItem], held: one.state === 'held' },
      ...{ since: one.since.toISOString(), until: one.until?.toISOString() ?? null },
      holder: name(one.name, one.name_en),
    })),
    codes: codes.map(one => ({
      ...{ id: one.id, state: one.state, say: key_items[one.item], holder: name(one.name, one.name_en) },
      ...{ since: one.since.toISOString(), due_at: one.due_at.toISOString(), late: one.late_at !== null },
      ...{ changed_at: one.changed_at?.toISOString() ?? null },
      may_change: one.state === 'due' && one.holder_id === ctx.actor.id,
    })),
  };
}
