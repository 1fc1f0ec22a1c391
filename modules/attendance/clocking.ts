import {
  addDays,
  businessDay,
  hour_ms,
  type Instant,
  instant,
  later,
  minute_ms,
  onDay,
} from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { dutyBetween } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { type Shift, type StayRow, stay } from './stay.ts';
import { correctionsOf, findStay, stayHere, staysBetween } from './store.ts';

const forgotten = 'attendance.forgotten';
/** So long after a shift somebody may still clock out. */
const after_shift_ms = 4 * hour_ms;

/** The shift of a line of the duty list; one that ends before it starts ends on the next day. */
export const shiftOf = (of: { day: string; starts: string; ends: string }): Shift => ({
  starts_at: onDay(of.day, of.starts),
  ends_at: onDay(of.ends <= of.starts ? addDays(of.day, 1) : of.day, of.ends),
});

const codeAt = (ctx: Ctx, hall_id: number, minute: number): string => {
  const bytes = Buffer.from(ctx.secretOf(`attendance ${hall_id} ${minute}`), 'base64url');
  return String(bytes.readUInt32BE(0) % 1_000_000).padStart(6, '0');
};
const minuteOf = (at: Instant): number => Math.floor(at.getTime() / minute_ms);

/** The code of this minute, as the terminal of the hall shows it: whoever reads it stands there (ATT-01). */
export async function codeShown(ctx: Ctx, input: { hall_id: number }) {
  const minute = minuteOf(ctx.wall_now);
  return {
    code: codeAt(ctx, input.hall_id, minute),
    until: instant((minute + 1) * minute_ms).toISOString(),
  };
}

/** The shift somebody comes for: today's that is nearest, or last night's that still runs. */
async function shiftNow(ctx: Ctx, hall_id: number, person_id: Id) {
  const today = businessDay(ctx.now);
  const rows = await ctx.tx.rows(dutyBetween, { hall_id, from: addDays(today, -1), until: today });
  const shifts = rows.flatMap(one =>
    one.person_id === person_id ? [{ day: one.day, ...shiftOf(one) }] : [],
  );
  const running = shifts.find(
    one =>
      one.day < today &&
      one.ends_at.getTime() > ctx.now.getTime() &&
      one.starts_at.getTime() < ctx.now.getTime(),
  );
  const distance = (one: Shift) => Math.abs(one.starts_at.getTime() - ctx.now.getTime());
  return running ?? shifts.filter(one => one.day === today).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Whoever works here clocks in or out, with the code that the hall's terminal shows in this minute (ATT-01). */
export async function clock(ctx: Ctx, input: { hall_id: number; way: 'in' | 'out'; code: string }) {
  const { hall_id, way, code } = input;
  const minute = minuteOf(ctx.wall_now);
  const fits = [minute, minute - 1].some(one => codeAt(ctx, hall_id, one) === code);
  refuseIf(fits ? undefined : 'attendance.not_here', { field: 'code' });
  const person_id = ctx.actor.id;
  const here = await ctx.tx.maybe(stayHere, { hall_id, person_id });
  if (way === 'out') {
    if (here === undefined) throw new Refusal('attendance.not_in');
    await leave(ctx, here, ctx.now);
    return { way, at: ctx.now.toISOString() };
  }
  refuseIf(here === undefined ? undefined : 'attendance.here_already');
  const shift = await shiftNow(ctx, hall_id, person_id);
  const ends_at = shift?.ends_at ?? onDay(businessDay(ctx.now), '23:59');
  const over = later(ends_at.getTime() > ctx.now.getTime() ? ends_at : ctx.now, after_shift_ms);
  await begin(
    ctx,
    stay,
    {
      ...{ hall_id, id: ctx.newId(), day: shift?.day ?? businessDay(ctx.now), person_id, in_at: ctx.now },
      source: 'terminal',
    },
    'arrive',
    { facts: { listed: shift !== undefined }, start: [{ kind: forgotten, due_at: over }] },
  );
  return { way, at: ctx.now.toISOString() };
}

const leave = (
  ctx: Ctx,
  of: Pick<StayRow, 'hall_id' | 'id' | 'state' | 'source'>,
  out_at: Instant,
): Promise<void> =>
  move(ctx, stay, of, 'leave', { set: { out_at }, facts: { source: of.source }, stop: [forgotten] });

onDue(forgotten, async (ctx, due) => {
  const of = await ctx.tx.maybe(findStay, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'here') await move(ctx, stay, of, 'forget', { facts: { day: of.day } });
});

interface Correction {
  day: string;
  from: string;
  to: string;
  reason: string;
}
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What a correction says, or nothing where it does not say it. */
export function correctionIn(facts: Record<string, unknown> | undefined): Correction | undefined {
  const { day, from, to, reason } = facts ?? {};
  if (typeof day !== 'string' || typeof from !== 'string' || typeof to !== 'string') return undefined;
  if (typeof reason !== 'string' || reason.trim().length < 4 || reason.length > 200) return undefined;
  const fits = /^\d{4}-\d\d-\d\d$/.test(day) && time.test(from) && time.test(to) && from < to;
  return fits ? { day, from, to, reason: reason.trim() } : undefined;
}

async function whyNotCorrect(ctx: Ctx, hall_id: number, of: Correction | undefined) {
  if (of === undefined) return 'attendance.what_times';
  const today = businessDay(ctx.now);
  if (of.day > today || onDay(of.day, of.to).getTime() > ctx.now.getTime()) return 'attendance.what_times';
  const days = await normValue(ctx, hall_id, 'attendance_correct_within');
  if (of.day < addDays(today, -days)) return 'attendance.too_old';
  const month = monthDays(of.day.slice(0, 7));
  const before = await ctx.tx.maybe(correctionsOf, { hall_id, person_id: ctx.actor.id, ...month });
  const most = await normValue(ctx, hall_id, 'attendance_corrections_max');
  return (before?.count ?? 0) >= most ? 'attendance.too_many' : undefined;
}

/** A month from its first to its last day. */
export const monthDays = (month: string): { from: string; until: string } => {
  const from = `${month}-01`;
  const next = addDays(from, 31).slice(0, 7);
  return { from, until: addDays(`${next}-01`, -1) };
};

const factsOf = (text: string): Correction | undefined =>
  correctionIn(JSON.parse(text) as Record<string, unknown>);

// ATT-01: what the terminal did not see is put right by two: whoever it is about, and a colleague who worked that day.
twoPersons('attendance.correct', {
  say: { zh: '考勤更正，请作证', en: 'Correct the attendance: witness' },
  may: 'attendance.clock',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'attendance_witness_within')) * 3600,
  shows: async (_ctx, pair) => {
    const of = factsOf(pair.facts);
    return of === undefined
      ? []
      : [
          {
            zh: `${of.day} ${of.from} 到 ${of.to} 在厅`,
            en: `In the hall on ${of.day}, ${of.from} to ${of.to}`,
          },
          { zh: of.reason, en: of.reason },
        ];
  },
  whyNotAsk: async (ctx, asked) =>
    asked.subject_id === ctx.actor.id
      ? whyNotCorrect(ctx, asked.hall_id, correctionIn(asked.facts))
      : 'kit.not_permitted',
  whyNotSeal: async (ctx, pair, second) => {
    const of = factsOf(pair.facts);
    if (of === undefined) return 'attendance.what_times';
    const day = { hall_id: pair.hall_id, from: of.day, until: of.day };
    const there = [...(await ctx.tx.rows(dutyBetween, day)), ...(await ctx.tx.rows(staysBetween, day))];
    return there.some(one => one.person_id === second.id) ? undefined : 'attendance.no_witness';
  },
  act: async (ctx, pair) => {
    const of = factsOf(pair.facts);
    if (of === undefined) throw new Refusal('attendance.what_times');
    const { hall_id, first_id: person_id } = pair;
    const id = ctx.newId();
    const begun = { hall_id, id, day: of.day, person_id, in_at: onDay(of.day, of.from) };
    const seen = { source: 'correction' as const, reason: of.reason, witness_id: ctx.actor.id };
    await begin(ctx, stay, { ...begun, ...seen }, 'correct', {
      facts: { day: of.day, from: of.from, to: of.to },
    });
    await leave(ctx, { hall_id, id, state: 'here', source: seen.source }, onDay(of.day, of.to));
  },
});
