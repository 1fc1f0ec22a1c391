import { addDays, businessDay, instant, onDay } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { openMend } from '../checklists/index.ts';
import { normValue } from '../norms/index.ts';
import { drill, planOf } from './drill.ts';
import { type DrillKind, kinds } from './kinds.ts';
import * as store from './store.ts';

const clocks = ['drills.soon', 'drills.over'];

/** A drill is warned of some days before its last, and missed the morning after. */
async function clocksOf(ctx: Ctx, hall_id: number, due_on: string): Promise<DueItem[]> {
  const days = await normValue(ctx, hall_id, 'drill_warned');
  const soon = onDay(addDays(due_on, -days), '08:00');
  return [
    ...(soon.getTime() > ctx.now.getTime() ? [{ kind: 'drills.soon', due_at: soon }] : []),
    { kind: 'drills.over', due_at: onDay(addDays(due_on, 1), '00:20') },
  ];
}

interface One {
  hall_id: number;
  kind: DrillKind;
  due_on: string;
  note: string;
}

async function plan(ctx: Ctx, of: One) {
  const id = ctx.newId();
  await begin(ctx, drill, { ...of, id, planned_by: ctx.actor.id, planned_at: ctx.now }, 'plan', {
    facts: { kind: of.kind, due_on: of.due_on },
    start: await clocksOf(ctx, of.hall_id, of.due_on),
  });
  return id;
}

/** One drill or talk beside the plan of the year. */
export async function planDrill(ctx: Ctx, input: One) {
  refuseIf(input.due_on < businessDay(ctx.now) ? 'drills.day_over' : undefined, { field: 'due_on' });
  const same = await ctx.tx.rows(store.plannedIn, {
    hall_id: input.hall_id,
    from: input.due_on,
    until: input.due_on,
  });
  refuseIf(same.some(one => one.kind === input.kind) ? 'drills.planned_already' : undefined, {
    field: 'due_on',
  });
  return { id: await plan(ctx, input) };
}

/**
 * The premises department plans a year for many halls at once (ROLE-17, FIRE-05): the act writes one item of due work a
 * hall, and each hall gets its own plan in a transaction of its own.
 */
export async function planYear(ctx: Ctx, input: { year: number; halls: readonly number[] }) {
  for (const hall of input.halls)
    if (!ctx.may('drills.plan_year', hall)) throw new Refusal('kit.not_found', { field: 'halls' });
  refuseIf(`${input.year}-12-31` < businessDay(ctx.wall_now) ? 'drills.day_over' : undefined, {
    field: 'year',
  });
  const id = ctx.newId();
  const halls = [...new Set(input.halls)];
  const facts = { year: input.year, by: ctx.actor.id };
  for (const hall of halls)
    await startDue(ctx, hall, id, { kind: 'drills.plan_hall', due_at: instant(0), facts });
  await record(ctx, 'drills.year_planned', {
    hall_id: 0,
    subject_id: id,
    facts: { year: input.year, halls: halls.length },
  });
  return { halls: halls.length };
}

// What is planned already stays as it is: a year may be planned twice, and nothing stands twice in it.
onDue('drills.plan_hall', async (ctx, due) => {
  const { hall_id } = due;
  const year = Number(due.facts.year);
  const times = {
    drills: await normValue(ctx, hall_id, 'drills_a_year'),
    talks: await normValue(ctx, hall_id, 'safety_talks_a_year'),
  };
  const there = await ctx.tx.rows(store.plannedIn, {
    hall_id,
    from: `${year}-01-01`,
    until: `${year}-12-31`,
  });
  const stands = (of: { kind: string; due_on: string }) =>
    there.some(one => one.kind === of.kind && one.due_on === of.due_on);
  for (const one of planOf(year, times, businessDay(ctx.now)))
    if (!stands(one)) await plan(ctx, { hall_id, ...one, note: '' });
});

/** A drill that is not to be held after all, with a word why. */
export async function cancelDrill(ctx: Ctx, of: store.DrillRow, why: string): Promise<void> {
  await move(ctx, drill, of, 'cancel', {
    set: { note: why, ended_at: ctx.now },
    facts: { kind: of.kind },
    stop: clocks,
  });
}

onDue('drills.soon', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdDrill, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'planned') return;
  const facts = { kind: of.kind, due_on: of.due_on };
  await record(ctx, 'drills.drill_soon', { hall_id: of.hall_id, subject_id: of.id, facts });
});

// What nobody held by its last day is missed, and a finding of the hall (FIRE-05, SAF-13).
onDue('drills.over', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdDrill, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'planned') return;
  await move(ctx, drill, of, 'miss', {
    set: { ended_at: ctx.now },
    facts: { kind: of.kind, due_on: of.due_on },
  });
  const { zh, en, row } = kinds[of.kind];
  await openMend(ctx, {
    ...{ hall_id: of.hall_id, list: 'registry', note: of.due_on, by_registry: true },
    item: {
      ...{ code: `drill_${of.kind}`, weight: 'minor', rows: [row] },
      say: { zh: `${zh}到期没有办`, en: `${en}: not held by its last day` },
    },
  });
});
