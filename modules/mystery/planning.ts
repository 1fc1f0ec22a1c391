import { businessDay, later, minute_ms, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { hallOf } from '../halls/index.ts';
import { normValue, witness } from '../norms/index.ts';
import { rotated, type ScenarioKind, whyNotPlan } from './scenario.ts';
import * as store from './store.ts';
import { quarterOf, type Slot, visit, whyNotAssign } from './visit.ts';

/** Mystery visits keep the wall clock, whatever a hall's own clock says: they lie above the halls. */
export const above = (ctx: Ctx): Ctx => ({ ...ctx, now: ctx.wall_now });

/** A visit held for an act, within the reach of whoever acts. */
export async function heldFor(ctx: Ctx, id: Id, permission: string): Promise<store.VisitRow> {
  const of = await ctx.tx.maybe(store.holdVisit, { hall_id: 0, id });
  if (of === undefined || !ctx.may(permission, of.target_hall_id))
    throw new Refusal('kit.not_found', { field: 'visit_id' });
  return of;
}

/** What is planned: halls, between which days, in which part of the day; double where two shoppers are to be compared. */
export interface Plan {
  halls: readonly number[];
  from_on: string;
  until_on: string;
  slot: Slot;
  double: boolean;
}

/** The scenarios of the bank as the rotation reads them for one hall; counted on while several halls are planned at once. */
async function bankFor(ctx: Ctx, halls: readonly number[]) {
  const live = (await ctx.tx.rows(store.bank, {})).filter(one => one.retired_at === null);
  refuseIf(whyNotPlan(live));
  const there = await ctx.tx.rows(store.usedIn, { halls });
  const here = new Map(there.map(one => [`${one.target_hall_id} ${one.id}`, one.used]));
  const used = new Map(live.map(one => [one.id, one.used]));
  return (hall: number): Id[] => {
    const ids = rotated(
      live.map(one => ({
        ...{ id: one.id, kind: one.kind, used: used.get(one.id) ?? 0 },
        used_here: here.get(`${hall} ${one.id}`) ?? 0,
      })),
    );
    for (const id of ids) {
      used.set(id, (used.get(id) ?? 0) + 1);
      here.set(`${hall} ${id}`, (here.get(`${hall} ${id}`) ?? 0) + 1);
    }
    return ids;
  };
}

/** Plans visits of halls between two days, in the rush or out of it, each with the scenarios whose turn it is (MYS-01, MYS-05). */
export async function planVisits(ctx: Ctx, input: Plan) {
  for (const hall of input.halls)
    if (!ctx.may('mystery.plan', hall)) throw new Refusal('kit.not_found', { field: 'halls' });
  const today = businessDay(ctx.wall_now);
  refuseIf(input.from_on < today || input.until_on < input.from_on ? 'mystery.days_reversed' : undefined, {
    field: 'from_on',
  });
  const next = await bankFor(ctx, input.halls);
  const due_at = later(onDay(input.until_on, '23:59'), minute_ms);
  const ids: Id[] = [];
  for (const target_hall_id of new Set(input.halls)) {
    let double_of: Id | null = null;
    for (let n = 0; n < (input.double ? 2 : 1); n++) {
      const id = ctx.newId();
      const { from_on, until_on, slot } = input;
      const row = {
        ...{
          hall_id: 0,
          id,
          target_hall_id,
          quarter: quarterOf(from_on),
          from_on,
          until_on,
          slot,
          double_of,
        },
        ...{ scenarios: next(target_hall_id), planned_by: ctx.actor.id, planned_at: ctx.wall_now, due_at },
      };
      await begin(ctx, visit, row, 'plan', {
        facts: { target_hall_id, slot },
        start: [{ kind: 'mystery.unmade', due_at }],
      });
      double_of = id;
      ids.push(id);
    }
  }
  return { planned: ids.length };
}

/** Sends a shopper who is a stranger there and was not there too often (ROLE-27). */
export async function assignVisit(ctx: Ctx, input: { visit_id: Id; shopper_id: Id }) {
  const of = await heldFor(ctx, input.visit_id, 'mystery.plan');
  const { shopper_id } = input;
  const hall = await hallOf(ctx, of.target_hall_id);
  const known = (await ctx.tx.rows(store.shoppers, {})).find(
    one => one.id === shopper_id && hall.path.startsWith(one.path),
  );
  if (known === undefined) throw new Refusal('kit.not_found', { field: 'shopper_id' });
  const { target_hall_id, quarter, double_of } = of;
  const counted = await ctx.tx.maybe(store.sentTo, { shopper_id, target_hall_id, quarter, but: of.id });
  const first = double_of === null ? undefined : await ctx.tx.maybe(store.readVisit, { id: double_of });
  refuseIf(
    whyNotAssign({
      ...{ shopper_id, hall_path: hall.path, first_shopper: first?.shopper_id ?? null },
      posts: (await ctx.tx.rows(store.postsOf, { id: shopper_id })).map(one => one.path),
      ...{ acquainted: counted?.acquainted ?? false, in_quarter: counted?.sent ?? 0 },
      most: await normValue(ctx, target_hall_id, 'mystery_same_hall_most'),
    }),
    { field: 'shopper_id' },
  );
  await move(ctx, visit, of, 'assign', { set: { shopper_id, assigned_at: ctx.wall_now } });
  return { state: 'assigned' as const };
}

/** A visit that proves nothing, or is not wanted any more, is voided with its reason; it stays on record. */
export async function voidVisit(ctx: Ctx, input: { visit_id: Id; reason: string }) {
  const of = await heldFor(ctx, input.visit_id, 'mystery.plan');
  await move(ctx, visit, of, 'void', {
    set: { void_reason: input.reason, due_at: null },
    stop: ['mystery.unmade', 'mystery.unproved'],
  });
  return { state: 'voided' as const };
}

// A visit that nobody made within its days proves nothing.
onDue('mystery.unmade', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdVisit, { hall_id: 0, id: due.subject_id });
  if (of?.state !== 'planned' && of?.state !== 'assigned') return;
  await move(ctx, visit, of, 'void', { set: { void_reason: 'unmade', due_at: null } });
});

/** The bank of scenarios with the right answers: for those who plan and score. */
export async function bankShown(ctx: Ctx) {
  const rows = await ctx.tx.rows(store.bank, {});
  return {
    may_keep: ctx.may('mystery.plan'),
    scenarios: rows.map(one => ({
      ...{ id: one.id, kind: one.kind, used: one.used, retired: one.retired_at !== null },
      ask: { zh: one.ask_zh, en: one.ask_en },
      right: { zh: one.right_zh, en: one.right_en },
    })),
  };
}

/** A scenario is added to the bank. */
export async function addScenario(
  ctx: Ctx,
  input: { kind: ScenarioKind; ask_zh: string; ask_en: string; right_zh: string; right_en: string },
) {
  const id = ctx.newId();
  await ctx.tx.run(store.insertScenario, { ...input, id, by: ctx.actor.id, at: ctx.wall_now });
  await record(ctx, 'mystery.scenario.add', { hall_id: 0, subject_id: id, facts: { kind: input.kind } });
  return { id };
}

/** A scenario goes out of use: halls know it, or its answer changed. */
export async function retireScenario(ctx: Ctx, input: { scenario_id: Id }) {
  const done = await ctx.tx.run(store.retireScenario, { id: input.scenario_id, at: ctx.wall_now });
  if (done !== 1) throw new Refusal('kit.not_found', { field: 'scenario_id' });
  await record(ctx, 'mystery.scenario.retire', { hall_id: 0, subject_id: input.scenario_id });
  return { retired: true };
}

witness('mystery.visit.plan', { zh: '计划暗访', en: 'A visit was planned' }, 'MYS-01', 'MYS-05');
