import { businessDay, type Instant, secondsBetween } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { perDatabase } from '../../kit/remembered.ts';
import { findBusiness } from '../catalogue/index.ts';
import { countersOf, findCounter } from '../counters/index.ts';
import { findDay, hallOf } from '../halls/index.ts';
import { type ParameterKey, rulingFor, settingUnder } from '../norms/index.ts';
import { inCallingOrder, nextInLine, whyNotCall } from './calling.ts';
import { classCodes, classes } from './classes.ts';
import { meanOf, simplePromise } from './promise.ts';
import { ticketOf } from './serving.ts';
import { serverVoice, startOfDay } from './speaking.ts';
import { isClaimed, isOver, silentSince } from './speech.ts';
import {
  atCounter,
  dayFigures,
  frontOfLine,
  hallWaits,
  inHand,
  recentCalls,
  utterancesWaiting,
  waitingOf,
} from './store.ts';
import { foreseenFor, holdsSecret, loadOf, meansOf, promiseFor, promiseFrom } from './taking.ts';
import { type TicketRow, waitedSeconds } from './ticket.ts';

const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;

/** A ticket as staff see it. */
export const shownTicket = (of: TicketRow, ctx: Pick<Ctx, 'now'>) => ({
  id: of.id,
  label: of.label,
  state: of.state,
  class: of.class,
  business: of.business,
  language: of.language,
  elder: of.elder,
  taken_at: of.taken_at.toISOString(),
  wait_from: of.wait_from.toISOString(),
  waited_s: waitedSeconds(of, ctx.now),
  wait_limit_s: of.wait_limit_s,
  promise:
    of.promise_low_s === null || of.promise_high_s === null
      ? null
      : { low_s: of.promise_low_s, high_s: of.promise_high_s },
  calls: of.calls,
  last_called_at: iso(of.last_called_at),
  counter_id: of.counter_id,
  serving_at: iso(of.serving_at),
  held_at: iso(of.held_at),
  missed_at: iso(of.missed_at),
  finished_at: iso(of.finished_at),
  outcome: of.outcome,
  transfers: of.transfers,
});

/** Whether a hall does the business somebody asks for, told before they are sent there (QUE-06). */
const doesThere = guarded(
  'QUE-06',
  (row: { does: boolean }): boolean => row.does,
  () => true,
);

/** The line as one picture: who waits in calling order, who is where, the counters, the day's figures. */
export async function lineOf(ctx: Ctx, input: { hall_id: number }) {
  // None waits for another: what is asked for together goes to the database at once, here and below.
  const [waiting_rows, in_hand, counters, figures] = await Promise.all([
    ctx.tx.rows(waitingOf, input),
    ctx.tx.rows(inHand, input),
    ctx.tx.rows(countersOf, input),
    ctx.tx.maybe(dayFigures, { hall_id: input.hall_id, day: businessDay(ctx.now) }),
  ]);
  const waiting = inCallingOrder(waiting_rows);
  return {
    now: ctx.now.toISOString(),
    waiting: waiting.map(one => ({
      id: one.id,
      label: one.label,
      class: one.class,
      business: one.business,
      elder: one.elder,
      taken_at: one.taken_at.toISOString(),
      wait_from: one.wait_from.toISOString(),
      wait_limit_s: one.wait_limit_s,
    })),
    in_hand: in_hand.map(one => shownTicket(one, ctx)),
    counters: counters.map(one => ({
      id: one.id,
      number: one.number,
      state: one.state,
      wall: one.wall,
      zone: one.zone,
      classes: one.classes,
      features: one.features,
      serves: one.serves,
      clerk:
        one.clerk_id === null
          ? null
          : {
              id: one.clerk_id,
              staff_no: one.staff_no ?? '',
              name: { zh: one.clerk_name ?? '', en: one.clerk_name_en ?? '' },
            },
      pause_reason: one.pause_reason,
      paused_at: iso(one.paused_at),
      pause_until: iso(one.pause_until),
      idle_since: iso(one.idle_since),
    })),
    figures: figures ?? { taken: 0, finished: 0, within: 0, called: 0, longest_s: 0, abandoned: 0 },
  };
}

/** What a clerk's counter shows: who stands here, whom the rule would call, why, and whom else one may. */
export async function counterView(ctx: Ctx, input: { hall_id: number; counter_id: Id }) {
  const [counter, [here]] = await Promise.all([
    ctx.tx.maybe(findCounter, { hall_id: input.hall_id, id: input.counter_id }),
    ctx.tx.rows(atCounter, input),
  ]);
  if (counter === undefined) throw new Refusal('kit.not_found', { field: 'counter_id' });
  const front = await ctx.tx.rows(frontOfLine, {
    ...input,
    classes: counter.classes,
    serves: counter.serves,
    clerk_id: counter.clerk_id,
  });
  const next = nextInLine(front);
  return {
    counter: {
      id: counter.id,
      number: counter.number,
      state: counter.state,
      clerk_id: counter.clerk_id,
      serves: counter.serves,
      classes: counter.classes,
      pause_reason: counter.pause_reason,
      pause_until: iso(counter.pause_until),
      idle_since: iso(counter.idle_since),
    },
    here: here === undefined ? null : shownTicket(here, ctx),
    next_id: next?.id ?? null,
    fronts: inCallingOrder(front).map(one => ({
      id: one.id,
      is_next: one.id === next?.id,
      why_not:
        whyNotCall({ state: 'issued', serves: true, is_next: one.id === next?.id, reason: 'asked' }) ?? null,
    })),
  };
}

/** What the wall shows and says: the newest calls, the missed, the classes with their waits, what waits to be spoken. */
export async function wallView(ctx: Ctx, input: { hall_id: number }) {
  const [calls, in_hand, speech, figures] = await Promise.all([
    ctx.tx.rows(recentCalls, { hall_id: input.hall_id, day: businessDay(ctx.now) }),
    ctx.tx.rows(inHand, input),
    ctx.tx.rows(utterancesWaiting, {
      ...input,
      silent_since: silentSince(ctx.wall_now),
      since: startOfDay(ctx),
    }),
    waitFigures(ctx, input.hall_id),
  ]);
  return {
    now: ctx.now.toISOString(),
    calls: calls.map(one => ({ ...one, last_called_at: one.last_called_at.toISOString() })),
    missed: in_hand.filter(one => one.state === 'missed').map(one => one.label),
    classes: await classWaits(ctx, input.hall_id, figures, in_hand),
    speech: speech
      .map(one => ({
        ...one,
        queued_at: one.queued_at.toISOString(),
        claimed: isClaimed(one, ctx.wall_now),
      }))
      .filter(one => one.claimed || !isOver(one)),
    server_voice: serverVoice(),
  };
}

/** What a wait is reckoned from: the load of each class, and how long a visit takes here. */
async function waitFigures(ctx: Ctx, hall_id: number) {
  const [load, means] = await Promise.all([loadOf(ctx, hall_id), meansOf(ctx, hall_id)]);
  return { load, mean_s: meanOf(null, means) };
}

/** How long each class waits now: people, the honest range, and whether it is taken at all. */
async function classWaits(
  ctx: Ctx,
  hall_id: number,
  { load, mean_s }: Awaited<ReturnType<typeof waitFigures>>,
  in_hand: readonly TicketRow[],
) {
  const foreseen = await foreseenFor(ctx, hall_id, load);
  const busy = in_hand.filter(one => one.state === 'called' || one.state === 'serving').length;
  return classCodes.map(code => {
    const row = load.find(one => one.class === code);
    const { promise, ahead } = promiseFrom(load, code, mean_s, { foreseen });
    const taking = row?.counters ?? 0;
    const standing = standingOf(taking, ahead === 0 && busy < taking);
    return { class: code, waiting: row?.waiting ?? 0, ahead, promise: promise ?? null, standing };
  });
}

function standingOf(taking: number, free: boolean): 'queue' | 'walk_in' | 'not_today' {
  if (taking === 0) return 'not_today';
  return free ? 'walk_in' : 'queue';
}

/** What anybody may see of the line: waits, the numbers in calling order, the rules in force. */
export async function publicWaits(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const [hall, of, waiting_rows, counters, figures, in_hand, ruling] = await Promise.all([
    hallOf(ctx, hall_id),
    ctx.tx.maybe(findDay, { hall_id, day: businessDay(ctx.now) }),
    ctx.tx.rows(waitingOf, { hall_id }),
    ctx.tx.rows(countersOf, { hall_id }),
    waitFigures(ctx, hall_id),
    ctx.tx.rows(inHand, { hall_id }),
    rulingFor(ctx, hall_id),
  ]);
  const waiting = inCallingOrder(waiting_rows);
  const norm = (key: ParameterKey) => settingUnder(key, ruling, ctx).value;
  const ordinary = norm('wait_limit_ordinary');
  return {
    now: ctx.now.toISOString(),
    hall: {
      id: hall.id,
      name: { zh: hall.name_zh, en: hall.name_en },
      supervision: hall.supervision_phone,
      opens: hall.opens,
      closes: hall.closes,
    },
    state: of?.state ?? null,
    classes: await classWaits(ctx, hall_id, figures, in_hand),
    line: waiting.map(one => ({ label: one.label, class: one.class })),
    counters_open: counters.filter(one => one.state === 'open').length,
    rules: {
      calls_max: norm('recalls_max'),
      return_minutes: norm('return_within'),
      reinsert_after: norm('return_after'),
      ordinary_first_minutes: Math.max(0, ordinary - norm('wait_limit_vip')),
      open_counter_minutes: ordinary,
      early_minutes: norm('appointment_early'),
      late_minutes: norm('appointment_late'),
    },
    limits: classes.map(one => ({ class: one.code, minutes: norm(one.limit) })),
  };
}

/** How long a picture of all halls is shown again: nobody on the way to one can tell it from a newer. */
const picture_s = 5;

type Picture = Awaited<ReturnType<typeof reckonHalls>>;
/** The newest picture for each business: three thousand lines are not counted anew for every phone that looks. */
const picturesOf = perDatabase(() => new Map<string | null, { at: Instant; picture: Picture }>());

/** Every hall with its wait, for a customer who has not chosen yet (QUE-06): an estimate from its line, not a promise. */
export async function waitsOfHalls(ctx: Ctx, input: { business?: string | undefined }): Promise<Picture> {
  const business = input.business ?? null;
  const pictures = picturesOf(ctx.tx);
  // Only what there is is kept: anybody may ask for any word.
  if (business !== null && findBusiness(business) === undefined) return reckonHalls(ctx, business);
  const kept = pictures.get(business);
  const age_s = kept === undefined ? picture_s : secondsBetween(kept.at, ctx.now);
  if (kept !== undefined && age_s >= 0 && age_s < picture_s) return kept.picture;
  const picture = await reckonHalls(ctx, business);
  pictures.set(business, { at: ctx.now, picture });
  return picture;
}

async function reckonHalls(ctx: Ctx, business: string | null) {
  const mean_s = meanOf(business, new Map());
  const rows = await ctx.tx.rows(hallWaits, { business });
  return {
    now: ctx.now.toISOString(),
    halls: rows.map(row => {
      const wait = simplePromise({ ahead: row.waiting, open_counters: row.open_counters, mean_s });
      return {
        id: row.id,
        name: { zh: row.name_zh, en: row.name_en },
        unit: { zh: row.unit_zh, en: row.unit_en },
        unit_id: row.unit_id,
        hall_type: row.hall_type,
        opens: row.opens,
        closes: row.closes,
        round_the_clock: row.round_the_clock,
        state: row.state,
        limited_reason: row.limited_reason,
        waiting: row.waiting,
        does: doesThere(row),
        wait: wait === undefined ? null : { low_s: wait.low_s, high_s: wait.high_s },
      };
    }),
  };
}

/** Where a holder's ticket stands: shown to whoever has its secret. */
export async function myTicket(ctx: Ctx, input: { hall_id: number; ticket_id: Id; secret: string }) {
  const of = await ticketOf(ctx, input.hall_id, input.ticket_id);
  if (!holdsSecret(of, input.secret)) throw new Refusal('kit.not_found', { field: 'ticket_id' });
  const hall = { hall_id: input.hall_id };
  const [waiting_rows, in_hand, counters, load] = await Promise.all([
    ctx.tx.rows(waitingOf, hall),
    ctx.tx.rows(inHand, hall),
    ctx.tx.rows(countersOf, hall),
    loadOf(ctx, input.hall_id),
  ]);
  const waiting = inCallingOrder(waiting_rows);
  const place = waiting.findIndex(one => one.id === of.id);
  const number = counters.find(one => one.id === of.counter_id)?.number ?? null;
  const newest = in_hand.filter(one => one.state === 'called' || one.state === 'serving').at(-1);
  const { promise } = await promiseFor(ctx, input.hall_id, {
    ...{ class: of.class, business: of.business, place: Math.max(0, place) },
    load,
  });
  return {
    now: ctx.now.toISOString(),
    ticket: shownTicket(of, ctx),
    counter_number: number,
    ahead: place < 0 ? 0 : place,
    before_me: waiting.slice(Math.max(0, place - 3), Math.max(0, place)).map(one => one.label),
    newest_call: newest?.label ?? null,
    newest_counter: counters.find(one => one.id === newest?.counter_id)?.number ?? null,
    live: of.state === 'issued' ? (promise ?? null) : null,
  };
}
