import { businessDay, type Instant, later, minute_ms, onDay, second_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { clerks } from '../people/index.ts';
import { forecast, sceneOf, seedOf } from '../twin/index.ts';
import type { Standing } from './alert.ts';
import { handledNow } from './handling.ts';
import {
  type AlertRow,
  counterToday,
  devicesOf,
  freeClerks,
  lastCall,
  namesOf,
  roundDue,
  type SuggestionRow,
  standingAlerts,
  suggestionsSince,
} from './store.ts';

const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;

type Named = ReadonlyMap<Id, { zh: string; en: string }>;

function alertShown(row: AlertRow, names: Named) {
  const facts = JSON.parse(row.facts) as Standing['facts'];
  return {
    ...{ id: row.id, kind: row.kind, state: row.state === 'seen' ? ('seen' as const) : ('open' as const) },
    ...{ level: row.level, subject_id: row.subject_id },
    label: facts.label ?? null,
    counter_number: facts.counter_number ?? null,
    clerk: names.get(facts.clerk_id ?? '') ?? null,
    since: facts.since ?? null,
    limit_s: facts.limit_s ?? null,
    count: facts.count ?? null,
    opened_at: row.opened_at.toISOString(),
    seen_by: names.get(row.seen_by ?? '') ?? null,
  };
}

const suggestionShown = (row: SuggestionRow) => ({
  ...{ id: row.id, kind: row.kind, state: row.state, class: row.class },
  ...{ counter_id: row.counter_id, counter_number: row.number },
  clerk:
    row.clerk_id === null
      ? null
      : { id: row.clerk_id, name: { zh: row.clerk_name ?? '', en: row.clerk_name_en ?? '' } },
  ...{ before_s: row.before_s, after_s: row.after_s, error_s: row.error_s },
  ...{ calls_s: row.calls_s, runs: row.runs, made_at: row.made_at.toISOString() },
  ...{ decided_at: iso(row.decided_at), followed_at: iso(row.followed_at) },
  ...{ actual_s: row.actual_s, actual_calls: row.actual_calls },
});

/** The floor as its right column shows it: alerts, the one suggestion, what was taken, what is due. */
export async function floorOf(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  // None waits for another: all go to the database at once.
  const [rows, said, due, free, devices, handling] = await Promise.all([
    ctx.tx.rows(standingAlerts, { hall_id }),
    ctx.tx.rows(suggestionsSince, { hall_id, since: later(ctx.now, -60 * minute_ms) }),
    ctx.tx.maybe(roundDue, { hall_id }),
    ctx.tx.rows(freeClerks, { hall_id, day: businessDay(ctx.now), roles: clerks }),
    ctx.tx.rows(devicesOf, { hall_id }),
    handledNow(ctx, hall_id),
  ]);
  const ids = rows.flatMap(row => {
    const facts = JSON.parse(row.facts) as Standing['facts'];
    return [facts.clerk_id, row.seen_by].flatMap(one => one ?? []);
  });
  const named = ids.length === 0 ? [] : await ctx.tx.rows(namesOf, { ids });
  const names: Named = new Map(named.map(one => [one.id, { zh: one.name, en: one.name_en }]));
  const made = said.find(one => one.state === 'made');
  return {
    now: ctx.now.toISOString(),
    alerts: rows.map(row => alertShown(row, names)),
    suggestion: made === undefined ? null : suggestionShown(made),
    taken: said.filter(one => one.state === 'accepted' || one.state === 'compared').map(suggestionShown),
    round: due === undefined ? null : { id: due.id, due_at: due.due_at.toISOString(), over: due.over },
    free: free.map(one => ({
      ...{ id: one.id, staff_no: one.staff_no, skills: one.skills, name: { zh: one.name, en: one.name_en } },
    })),
    devices,
    handling: handling.map(one => ({ ticket_id: one.id, limit_s: one.limit_s })),
  };
}

/** Plays behind the hour that the floor shows. */
const runs = 200;
const kept = new Map<number, { at: number; answer: Awaited<ReturnType<typeof playHour>> }>();

async function playHour(ctx: Ctx, hall_id: number) {
  const scene = await sceneOf(ctx, hall_id);
  const of = forecast(scene, runs, seedOf(hall_id, ctx.now.getTime()));
  return {
    now: ctx.now.toISOString(),
    runs: of.runs,
    classes: of.classes.map(one => ({
      class: one.class,
      limit_s: scene.limits.get(one.class) ?? 0,
      new_ticket:
        one.now === null ? null : { low_s: one.now.p10_s, mid_s: one.now.p50_s, high_s: one.now.p90_s },
      steps: one.steps,
      peak_s: one.peak_s,
    })),
  };
}

/** The next hour by class; played at most every twenty seconds of hall time per process. */
export async function hourAhead(ctx: Ctx, input: { hall_id: number }) {
  const before = kept.get(input.hall_id);
  const now = ctx.now.getTime();
  if (before !== undefined && Math.abs(now - before.at) < 20 * second_ms) return before.answer;
  const answer = await playHour(ctx, input.hall_id);
  kept.set(input.hall_id, { at: now, answer });
  return answer;
}

/** What the duty manager asks of the clerk who looks, of the last quarter of an hour. */
export async function askedOfMe(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(suggestionsSince, {
    hall_id: input.hall_id,
    since: later(ctx.now, -30 * minute_ms),
  });
  return rows
    .filter(one => one.state === 'accepted' && one.clerk_id === ctx.actor.id && one.followed_at === null)
    .map(one => ({
      ...{ id: one.id, kind: one.kind, counter_number: one.number },
      at: (one.decided_at ?? one.made_at).toISOString(),
    }));
}

interface Considered {
  ticket_id: string;
  label: string;
  waited_s: number;
  limit_s: number;
  share: number;
  over: boolean;
  chosen: boolean;
}

/** Why a number was called when it was, from the record: whom the rule considered, and how near each was to its limit (QUE-08). */
export async function explain(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const since = onDay(businessDay(ctx.now), '00:00');
  const call = await ctx.tx.maybe(lastCall, { ...input, since });
  if (call === undefined) throw new Refusal('floor.not_called', { field: 'ticket_id' });
  const facts = JSON.parse(call.facts) as {
    considered?: Considered[];
    jumped?: boolean;
    reason?: string;
    counter_number?: number;
  };
  return {
    called_at: call.at.toISOString(),
    counter_number: facts.counter_number ?? null,
    jumped: facts.jumped ?? false,
    reason: facts.reason ?? null,
    considered: facts.considered ?? [],
  };
}

/** What happened at a counter today: opened, paused with reason, back, closed. */
export async function counterDay(ctx: Ctx, input: { hall_id: number; counter_id: Id }) {
  const rows = await ctx.tx.rows(counterToday, { ...input, since: onDay(businessDay(ctx.now), '00:00') });
  return rows.map(row => ({
    at: row.at.toISOString(),
    what: row.what,
    reason: (JSON.parse(row.facts) as { reason?: string | null }).reason ?? null,
    who: row.name === null ? null : { zh: row.name, en: row.name_en ?? row.name },
  }));
}
