import { addDays, businessDay, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { resultOf } from '../checklists/index.ts';
import { dutyBetween, findDay, followDay, hallOf, putOnList, takeOffList } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { staffIn } from '../people/index.ts';
import { type Before, night, night_post, whyNotBegin, whyNotWatch } from './night.ts';
import { nightOf, nightOn, terminalsOf } from './store.ts';

const begin_over = 'nights.begin_over';
const running = new Set(['preparing', 'open', 'limited', 'closing_queue']);

/** Who watches the night that begins on a day. */
export const watchersOn = async (ctx: Ctx, hall_id: number, day: string) =>
  (await ctx.tx.rows(dutyBetween, { hall_id, from: day, until: day })).filter(one => one.post === night_post);

/** How the hall stands before tonight, and what its list and terminals say. */
export async function beforeNight(ctx: Ctx, hall_id: number) {
  const day = businessDay(ctx.now);
  const hall = await hallOf(ctx, hall_id);
  const today = await ctx.tx.maybe(findDay, { hall_id, day });
  const list = await resultOf(ctx, hall_id, { day, list: 'night' });
  const terminals = await ctx.tx.maybe(terminalsOf, { hall_id, kinds: ['self_terminal'] });
  const of: Before = {
    ...{ round_the_clock: hall.round_the_clock, open: today !== undefined && running.has(today.state) },
    watchers: (await watchersOn(ctx, hall_id, day)).length,
    least: await normValue(ctx, hall_id, 'night_watchers_least'),
    critical_fails: list.submitted ? list.critical_fails : null,
    terminals: terminals?.serve ?? 0,
  };
  return { of, day, hall, run_id: list.run?.id, down: terminals?.down ?? 0 };
}

/** Somebody is named to watch a night, or no longer: they rest on that day and the next (ORG-12). */
export async function nameWatch(
  ctx: Ctx,
  input: { hall_id: number; day: string; person_id: Id; on: boolean },
) {
  const { hall_id, day, person_id } = input;
  const hall = await hallOf(ctx, hall_id);
  refuseIf(hall.round_the_clock ? undefined : 'nights.day_hall');
  const staff = await ctx.tx.rows(staffIn, { hall_id });
  if (!staff.some(one => one.id === person_id)) throw new Refusal('kit.not_found', { field: 'person_id' });
  const about = { hall_id, day, person_id, post: night_post };
  if (input.on) {
    const listed = await ctx.tx.rows(dutyBetween, { hall_id, from: day, until: addDays(day, 1) });
    const works = (on: string) =>
      listed.some(one => one.day === on && one.person_id === person_id && one.post !== night_post);
    refuseIf(whyNotWatch({ that_day: works(day), next_day: works(addDays(day, 1)) }), { field: 'person_id' });
    await ctx.tx.run(putOnList, { ...about, starts: hall.closes, ends: hall.opens });
  } else await ctx.tx.run(takeOffList, about);
  await record(ctx, 'nights.watch_named', { hall_id, subject_id: person_id, facts: { day, on: input.on } });
  return { on: input.on };
}

/** The day is over and the night is taken over: watched, looked at, with terminals that serve (ORG-12). */
export async function beginNight(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const { of, day, run_id, down } = await beforeNight(ctx, hall_id);
  refuseIf(whyNotBegin(of));
  const there = await ctx.tx.maybe(nightOf, { hall_id, day });
  refuseIf(there === undefined ? undefined : 'nights.begun_already');
  const id = ctx.newId();
  const row = {
    ...{ hall_id, id, day, run_id: run_id ?? id, watchers: of.watchers, terminals: of.terminals },
    ...{ terminals_down: down, begun_by: ctx.actor.id, begun_at: ctx.now },
  };
  await begin(ctx, night, row, 'begin', {
    facts: { watchers: of.watchers, terminals: of.terminals, terminals_down: down },
  });
  return { id };
}

// The next opening ends the night; a day that closed and whose night nobody took over is on record (ORG-12).
followDay('open', async (ctx, of) => {
  const on = await ctx.tx.maybe(nightOn, { hall_id: of.hall_id });
  if (on !== undefined)
    await move(ctx, night, on, 'end', { set: { ended_at: ctx.now }, facts: { day: on.day } });
});
followDay('close', async (ctx, of) => {
  const hall = await hallOf(ctx, of.hall_id);
  if (!hall.round_the_clock) return;
  const minutes = await normValue(ctx, of.hall_id, 'night_begun_within');
  await startDue(ctx, of.hall_id, of.id, {
    kind: begin_over,
    due_at: later(ctx.now, minutes * minute_ms),
    facts: { day: of.day },
  });
});
onDue(begin_over, async (ctx, due) => {
  const day = String(due.facts.day);
  const there = await ctx.tx.maybe(nightOf, { hall_id: due.hall_id, day });
  if (there === undefined)
    await record(ctx, 'nights.not_taken', {
      hall_id: due.hall_id,
      subject_id: due.subject_id,
      facts: { day },
    });
});
