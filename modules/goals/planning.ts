import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { mayInUnit, reachOf } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { allUnits } from '../halls/index.ts';
import { witness } from '../norms/index.ts';
import { type Goal, goalsFrom, plan, whyNotEnforce } from './plan.ts';
import { reckon_due } from './reckoning.ts';
import * as store from './store.ts';

/** The goals of a plan. */
export const goalsIn = (of: Pick<store.PlanRow, 'items'>): Goal[] => JSON.parse(of.items) as Goal[];

/**
 * What is in force for a unit from above it, of each measure the nearest; undefined for the root of the tree, the province,
 * null below it where nothing is in force above.
 */
export function aboveOf(
  plans: readonly store.PlanRow[],
  unit: { path: string; kind: string },
): Goal[] | null | undefined {
  const above = plans.filter(one => one.unit_path !== unit.path && unit.path.startsWith(one.unit_path));
  if (above.length > 0) return goalsFrom(above.map(one => ({ unit_id: one.unit_id, items: goalsIn(one) })));
  return unit.kind === 'province' || unit.kind === 'group' ? undefined : null;
}

/** A unit drafts its goals of a year; they may be incomplete, putting them in force judges them. */
export async function draftPlan(
  ctx: Ctx,
  input: { year: string; items: Goal[]; why: string },
): Promise<{ id: Id }> {
  const paths = reachOf(ctx.actor, 'goals.plan.draft').unit_paths;
  const unit = (await ctx.tx.rows(allUnits, {})).find(one => paths.includes(one.path));
  if (unit === undefined) throw new Refusal('kit.not_permitted');
  const this_year = Number(businessDay(ctx.wall_now).slice(0, 4));
  refuseIf(Number(input.year) < this_year ? 'goals.year_over' : undefined, { field: 'year' });
  const id = ctx.newId();
  await begin(
    ctx,
    plan,
    {
      ...{ hall_id: 0, id, unit_id: unit.id, unit_path: unit.path, year: input.year, why: input.why },
      ...{ items: JSON.stringify(input.items), drafted_by: ctx.actor.id, drafted_at: ctx.wall_now },
    },
    'draft',
    { facts: { unit_id: unit.id, year: input.year } },
  );
  return { id };
}

/** The plan as it is held for an act, within the actor’s reach. */
async function held(ctx: Ctx, id: Id): Promise<store.PlanRow> {
  const of = await ctx.tx.maybe(store.holdPlan, { hall_id: 0, id });
  if (of === undefined || !mayInUnit(ctx.actor, 'goals.plan.enforce', of.unit_path))
    throw new Refusal('kit.not_found', { field: 'plan_id' });
  return of;
}

/** Somebody else puts a plan in force: the former of the unit and year ends with it, and the night’s reckoning goes on for the root. */
export async function enforcePlan(ctx: Ctx, input: { plan_id: Id }) {
  const of = await held(ctx, input.plan_id);
  const plans = await ctx.tx.rows(store.plansOfYear, { year: of.year });
  const unit = (await ctx.tx.rows(allUnits, {})).find(one => one.id === of.unit_id);
  const above = aboveOf(plans, { path: of.unit_path, kind: unit?.kind ?? '' });
  refuseIf(whyNotEnforce({ items: goalsIn(of), drafted_by: of.drafted_by, above }, ctx.actor.id));
  const former = plans.find(one => one.unit_id === of.unit_id);
  if (former !== undefined) await move(ctx, plan, former, 'replace', { stop: [reckon_due] });
  await move(ctx, plan, of, 'enforce', {
    set: { enforced_by: ctx.actor.id, enforced_at: ctx.wall_now },
    facts: { unit_id: of.unit_id, year: of.year },
    start: above === undefined ? [{ kind: reckon_due, due_at: ctx.wall_now }] : [],
  });
  return { state: 'in_force' as const };
}

/** A draft that comes to nothing is dropped, by whoever may put it in force. */
export async function dropPlan(ctx: Ctx, input: { plan_id: Id }) {
  const of = await held(ctx, input.plan_id);
  await move(ctx, plan, of, 'drop', {});
  return { state: 'dropped' as const };
}

witness('goals.plan.enforce', { zh: '目标施行', en: 'Goals came into force' }, 'GEN-09');
