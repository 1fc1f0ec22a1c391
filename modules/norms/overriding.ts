import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { witness } from './evidence.ts';
import { type Override, valueAbove, whyNotOverride } from './override.ts';
import type { Level } from './parameter.ts';
import { findParameter, type ParameterKey } from './parameters.ts';
import { levelOfUnit, spokenFor } from './speaking.ts';
import {
  findUnit,
  hallsBelow,
  historyOf,
  insertOverride,
  placeOf,
  reaching,
  reachingUnit,
  type UnitRow,
  versionsAtUnit,
  versionsReaching,
} from './store.ts';
import { begun, overridesFrom, printedIn } from './values.ts';
import type { VersionRow } from './version.ts';

const permission = 'norms.parameter.override';

/** Where a change of a value lands: the level, its place, and what holds there already. */
interface Reach {
  level: Level;
  scope_id: string;
  /** The hall whose evidence it belongs to; 0 above the halls. */
  hall_id: number;
  /** How many halls the change reaches. */
  halls: number;
  overrides: readonly Override[];
  versions: readonly VersionRow[];
}

async function reachOfUnit(ctx: Ctx, unit: UnitRow): Promise<Reach> {
  const level = levelOfUnit(unit.kind);
  if (level === undefined) throw new Refusal('norms.level_may_not');
  return {
    level,
    scope_id: String(unit.id),
    hall_id: 0,
    halls: (await ctx.tx.maybe(hallsBelow, { path: unit.path }))?.count ?? 0,
    overrides: overridesFrom(await ctx.tx.rows(reachingUnit, { unit_id: unit.id })),
    versions: await ctx.tx.rows(versionsAtUnit, { path: unit.path }),
  };
}

async function unitOf(ctx: Ctx, unit_id: number): Promise<UnitRow> {
  const unit = await ctx.tx.maybe(findUnit, { unit_id });
  if (unit === undefined) throw new Refusal('kit.not_found', { field: 'unit_id' });
  return unit;
}

/** The actor's own level over a hall: the hall's manager sets the hall's value, a supervisor the unit's. */
async function reachOfHall(ctx: Ctx, hall_id: number): Promise<Reach> {
  const place = await ctx.tx.maybe(placeOf, { hall_id });
  if (place === undefined) throw new Refusal('kit.not_found', { field: 'hall_id' });
  const own = ctx.actor.assignments.some(one => one.role === 'hall_manager' && one.hall_id === hall_id);
  if (!own) {
    const unit = await spokenFor(ctx, place.path);
    if (unit === undefined) throw new Refusal('norms.level_may_not');
    return reachOfUnit(ctx, unit);
  }
  return {
    level: 'hall',
    scope_id: String(hall_id),
    hall_id,
    halls: 1,
    overrides: overridesFrom(await ctx.tx.rows(reaching, { hall_id })),
    versions: await ctx.tx.rows(versionsReaching, { hall_id }),
  };
}

/** What a change of a value is asked with. */
export interface Change {
  key: string;
  /** In the parameter's unit. */
  value: number;
  reason: string;
}

function keyOf(key: string): ParameterKey {
  const parameter = findParameter(key);
  if (parameter === undefined) throw new Refusal('kit.not_found', { field: 'key' });
  return parameter.key;
}

/** The level's own value now; undefined when it has none. */
const ownValue = (ctx: Ctx, reach: Reach, key: ParameterKey): number | undefined =>
  begun(reach.overrides, ctx)
    .filter(one => one.key === key && one.scope === reach.level)
    .at(-1)?.value ?? undefined;

async function write(
  ctx: Ctx,
  reach: Reach,
  given: { key: ParameterKey; value: number | null; reason: string },
) {
  const id: Id = ctx.newId();
  const valid_from = reach.level === 'hall' ? ctx.now : ctx.wall_now;
  const scope = { scope: reach.level, scope_id: reach.scope_id };
  await ctx.tx.run(insertOverride, {
    id,
    ...given,
    ...scope,
    valid_from,
    actor_id: ctx.actor.id,
    wall_now: ctx.wall_now,
  });
  await record(ctx, given.value === null ? 'norms.parameter.withdraw' : 'norms.parameter.override', {
    hall_id: reach.hall_id,
    subject_id: id,
    facts: {
      key: given.key,
      value: given.value,
      ...scope,
      own_before: ownValue(ctx, reach, given.key) ?? null,
    },
  });
  return { id, ...scope, halls: reach.halls, valid_from: valid_from.toISOString() };
}

async function set(ctx: Ctx, reach: Reach, change: Change) {
  const key = keyOf(change.key);
  const { parameter } = printedIn(key, reach.versions);
  const above = valueAbove(key, reach.level, begun(reach.overrides, ctx), ctx.wall_now, parameter);
  const own = ownValue(ctx, reach, key);
  refuseIf(whyNotOverride(parameter, reach.level, above, change.value), { field: 'value' });
  refuseIf(own === change.value ? 'norms.same_value' : undefined, { field: 'value' });
  const written = await write(ctx, reach, { key, value: change.value, reason: change.reason });
  return { ...written, value: change.value };
}

async function withdraw(ctx: Ctx, reach: Reach, change: { key: string; reason: string }) {
  const key = keyOf(change.key);
  refuseIf(ownValue(ctx, reach, key) === undefined ? 'norms.no_own_value' : undefined);
  const written = await write(ctx, reach, { key, value: null, reason: change.reason });
  return { ...written, value: null };
}

/** A level sets its own value of a parameter, seen from a hall: it acts on the next clock and no earlier one. */
export const overrideInHall = async (ctx: Ctx, input: Change & { hall_id: number }) =>
  set(ctx, await reachOfHall(ctx, input.hall_id), input);

/** A level gives its own value up again, seen from a hall. */
export const withdrawInHall = async (ctx: Ctx, input: { hall_id: number; key: string; reason: string }) =>
  withdraw(ctx, await reachOfHall(ctx, input.hall_id), input);

/** The unit itself, for whoever speaks for it; anybody else does not learn whether it exists. */
async function ownUnit(ctx: Ctx, unit_id: number): Promise<UnitRow> {
  const unit = await unitOf(ctx, unit_id);
  if (!mayInUnit(ctx.actor, permission, unit.path)) throw new Refusal('kit.not_found', { field: 'unit_id' });
  return unit;
}

/** A branch or the province sets its own value for all its halls. */
export const overrideInUnit = async (ctx: Ctx, input: Change & { unit_id: number }) =>
  set(ctx, await reachOfUnit(ctx, await ownUnit(ctx, input.unit_id)), input);

/** A branch or the province gives its own value up again. */
export const withdrawInUnit = async (ctx: Ctx, input: { unit_id: number; key: string; reason: string }) =>
  withdraw(ctx, await reachOfUnit(ctx, await ownUnit(ctx, input.unit_id)), input);

/** Every value that a level ever set for a hall, the newest first. */
export async function overridesShown(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(historyOf, input);
  return rows.map(row => ({
    id: row.id,
    key: row.key,
    scope: row.scope,
    value: row.value,
    valid_from: row.valid_from.toISOString(),
    reason: row.reason,
    by: { staff_no: row.staff_no, name: { zh: row.name, en: row.name_en } },
  }));
}

witness('norms.parameter.override', { zh: '改参数', en: 'Value set' }, 'GEN-03');
witness('norms.parameter.withdraw', { zh: '撤回本级数值', en: 'Value given up' }, 'GEN-03');
