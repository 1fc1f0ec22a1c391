import { addDays, businessDay, later, minute_ms, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { missRounds, openingResult, roundsFor } from '../checklists/index.ts';
import { normValue, witness } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { day, whyNotOpen } from './day.ts';
import { missingPaper } from './paper.ts';
import { papersOf, permittedOn } from './paper_store.ts';
import {
  calendarDay,
  type DayRow,
  findDay,
  findDayById,
  findHall,
  type HallRow,
  holdDay,
  lockDay,
  makeLine,
  markUnlocked,
} from './store.ts';

/** The hall, or «not found». */
export async function hallOf(ctx: Ctx, hall_id: number): Promise<HallRow> {
  const hall = await ctx.tx.maybe(findHall, { hall_id });
  if (hall === undefined) throw new Refusal('kit.not_found', { field: 'hall_id' });
  return hall;
}

/** Today's day of a hall; refuses `halls.no_day` when the hall does not open today. */
async function today(ctx: Ctx, hall_id: number): Promise<DayRow> {
  const found = await ctx.tx.maybe(findDay, { hall_id, day: businessDay(ctx.now) });
  if (found === undefined) throw new Refusal('halls.no_day');
  return found;
}

/** What a module above does, in the same act, when a day takes a step: its books are opened when it is prepared. */
export type DayFollower = (ctx: Ctx, of: DayRow) => Promise<void>;

const followers = new Map<string, DayFollower[]>();

/** A module above follows a step of the day: `prepare`, `open`, `settle`, `close`. */
export function followDay(verb: string, follower: DayFollower): void {
  followers.set(verb, [...(followers.get(verb) ?? []), follower]);
}

async function tellDay(ctx: Ctx, verb: string, of: DayRow): Promise<void> {
  for (const follower of followers.get(verb) ?? []) await follower(ctx, of);
}

/**
 * Today's day, held until the act is done: whoever gives a number or opens a counter does it in a day that nobody
 * closes or settles meanwhile, and whoever comes after the close sees it closed.
 */
export async function todayHeld(ctx: Ctx, hall_id: number): Promise<DayRow> {
  const found = await ctx.tx.maybe(holdDay, { hall_id, day: businessDay(ctx.now) });
  if (found === undefined) throw new Refusal('halls.no_day');
  return found;
}

/** Prepares a business day: its row, its line, and the clocks of its opening and closing. */
export async function prepareDay(ctx: Ctx, hall_id: number, of: string): Promise<DayRow> {
  const there = await ctx.tx.maybe(findDay, { hall_id, day: of });
  if (there !== undefined) return there;
  const hall = await hallOf(ctx, hall_id);
  const id = ctx.newId();
  const opens_at = onDay(of, hall.opens);
  const closes_at = onDay(of, hall.closes);
  const notice_min = await normValue(ctx, hall_id, 'last_ticket_before_close');
  const alarm_min = await normValue(ctx, hall_id, 'late_opening_alarm_after');
  await ctx.tx.run(makeLine, { hall_id });
  const permitted = (await ctx.tx.maybe(permittedOn, { hall_id, day: of }))?.businesses ?? null;
  await begin(ctx, day, { hall_id, id, day: of, opens_at, closes_at, permitted }, 'prepare', {
    facts: { day: of },
    start: [
      { kind: 'halls.opening_late', due_at: later(opens_at, alarm_min * minute_ms) },
      { kind: 'halls.last_ticket_soon', due_at: later(closes_at, -notice_min * minute_ms) },
      { kind: 'halls.close_line', due_at: closes_at },
      { kind: 'halls.prepare_next', due_at: onDay(addDays(of, 1), '06:00') },
    ],
  });
  const prepared: DayRow = {
    hall_id,
    id,
    state: 'preparing',
    day: of,
    opens_at,
    closes_at,
    unlocked_at: null,
    opened_at: null,
    line_closed_at: null,
    limited_reason: null,
    permitted,
  };
  await tellDay(ctx, 'prepare', prepared);
  return prepared;
}

// Two persons unlock the door within the minutes the norm gives (catalogue 4.2, SEC-01): there is no other way in.
twoPersons('halls.day.unlock', {
  say: { zh: '双人开门', en: 'Unlock the hall' },
  may: 'halls.day.unlock',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'opening_pair_within')) * 60,
  whyNotAsk: async (ctx, asked) => {
    const found = await ctx.tx.maybe(findDayById, { hall_id: asked.hall_id, id: asked.subject_id });
    if (found === undefined) return 'kit.not_found';
    return found.state === 'preparing' && found.unlocked_at === null ? undefined : 'kit.not_from_here';
  },
  act: async (ctx, pair) => {
    await ctx.tx.run(markUnlocked, { hall_id: pair.hall_id, id: pair.subject_id, at: ctx.now });
    await record(ctx, 'halls.day.unlock', {
      hall_id: pair.hall_id,
      subject_id: pair.subject_id,
      facts: { first_id: pair.first_id, second_id: ctx.actor.id },
    });
  },
});

/** Opens the hall to the public. */
export async function openHall(ctx: Ctx, input: { hall_id: number }) {
  const hall = await hallOf(ctx, input.hall_id);
  const of = await today(ctx, input.hall_id);
  const list = await openingResult(ctx, input.hall_id, of.day);
  const papers = await ctx.tx.rows(papersOf, { hall_id: input.hall_id });
  refuseIf(
    whyNotOpen({
      unlocked: of.unlocked_at !== null,
      list_submitted: list.submitted,
      critical_fails: list.critical_fails,
      licence_until: hall.licence_until,
      day: of.day,
      suspended: hall.registry_state !== 'active',
      missing_paper: missingPaper(hall.hall_type, papers, of.day),
      needs_acceptance: hall.needs_acceptance,
    }),
  );
  for (const { guard } of guards.get('open') ?? []) refuseIf(await guard(ctx, of));
  await missRounds(ctx, input.hall_id);
  await move(ctx, day, of, 'open', {
    set: { opened_at: ctx.now },
    start: await roundsFor(ctx, { ...of, kind: 'halls.round' }),
    stop: ['halls.opening_late'],
  });
  await tellDay(ctx, 'open', of);
  return { state: 'open' as const };
}

/** Why a step of the day may not be taken, as another module sees it. */
export type DayGuard = (ctx: Ctx, of: DayRow) => Promise<string | undefined>;

/** What stands in the way of a step is said in the order a manager would clear it. */
const in_order = ['checks', 'customers', 'counters', 'orders', 'tills', 'settlement'] as const;

const guards = new Map<string, { about: (typeof in_order)[number]; guard: DayGuard }[]>();

/** A module above adds its own "why not" to a step of the day: open tickets, tills, orders (decision 10). */
export function guardDay(verb: string, about: (typeof in_order)[number], guard: DayGuard): void {
  const all = [...(guards.get(verb) ?? []), { about, guard }];
  guards.set(
    verb,
    all.sort((a, b) => in_order.indexOf(a.about) - in_order.indexOf(b.about)),
  );
}

/** A plain step of the day: limit, back to normal, reopen, settle, close. */
export async function moveDay(
  ctx: Ctx,
  input: {
    hall_id: number;
    verb: 'limit' | 'unlimit' | 'close_line' | 'settle' | 'shut' | 'reopen' | 'close';
    reason?: string | undefined;
  },
) {
  if (!ctx.may(`halls.day.${input.verb}`, input.hall_id)) throw new Refusal('kit.not_permitted');
  const of = await ctx.tx.maybe(lockDay, { hall_id: input.hall_id, day: businessDay(ctx.now) });
  if (of === undefined) throw new Refusal('halls.no_day');
  const set: Record<string, unknown> = {};
  if (input.verb === 'limit') set.limited_reason = input.reason ?? null;
  if (input.verb === 'close_line') set.line_closed_at = ctx.now;
  if (input.verb === 'settle') set.settled_at = ctx.now;
  for (const { guard } of guards.get(input.verb) ?? []) refuseIf(await guard(ctx, of));
  await move(ctx, day, of, input.verb, { set, facts: { reason: input.reason ?? null } });
  if (input.verb === 'close_line' && ctx.now < of.closes_at)
    await record(ctx, 'halls.closed_early', { hall_id: of.hall_id, subject_id: of.id });
  await tellDay(ctx, input.verb, of);
  return { state: day.moves[input.verb].to };
}

onDue('halls.close_line', async (ctx, due) => {
  const of = await ctx.tx.maybe(findDayById, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || (of.state !== 'open' && of.state !== 'limited')) return;
  await move(ctx, day, of, 'close_line', { set: { line_closed_at: ctx.now } });
});

onDue('halls.last_ticket_soon', async (ctx, due) => {
  await record(ctx, 'halls.last_ticket_soon', { hall_id: due.hall_id, subject_id: due.subject_id });
});

// SIGN-04: a door that stays shut past its hour is an event, as soon as the norm's minutes are over.
const openingLate = guarded('SIGN-04', async (ctx: Ctx, due: Due): Promise<void> => {
  const of = await ctx.tx.maybe(findDayById, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'preparing')
    await record(ctx, 'halls.opening_late', { hall_id: due.hall_id, subject_id: due.subject_id });
});
onDue('halls.opening_late', openingLate);

onDue('halls.prepare_next', async (ctx, due) => {
  const next = businessDay(ctx.now);
  const known = await ctx.tx.maybe(calendarDay, { day: next });
  const hall = await hallOf(ctx, due.hall_id);
  // Halls open every day unless their registry says otherwise; the calendar only names the festivals.
  if (hall.registry_state === 'active' && known?.name_zh !== '春节') await prepareDay(ctx, due.hall_id, next);
});

witness('halls.day.unlock', { zh: '双人开门', en: 'Unlocked by two' }, 'SEC-05');
witness('halls.opening_late', { zh: '迟开门', en: 'Opened late' }, 'SIGN-04');
