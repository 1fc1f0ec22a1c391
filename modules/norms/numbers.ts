import type { z } from 'zod';
import type { Ctx } from '../../kit/ctx.ts';
import { sourceWords } from './citation.ts';
import type { Clause } from './clause.ts';
import { status_words } from './fact.ts';
import { valueAbove } from './override.ts';
import type { Level, Parameter } from './parameter.ts';
import { unit_words } from './parameter.ts';
import { type ParameterKey, parametersOf } from './parameters.ts';
import { levelOfUnit, spokenFor } from './speaking.ts';
import { historyOf, placeOf } from './store.ts';
import { begun, printedIn, type Ruling, rulingFor, settingUnder } from './values.ts';
import type { VersionRow } from './version.ts';
import type * as wire from './wire.ts';

type ParameterShown = z.output<typeof wire.clause.answer>['parameters_shown'][number];

/** The level at which an actor sets values for a hall; undefined when it may set none. */
export async function levelIn(ctx: Ctx, hall_id: number): Promise<Level | undefined> {
  if (ctx.actor.kind !== 'person' || !ctx.may('norms.parameter.override', hall_id)) return undefined;
  if (ctx.actor.assignments.some(one => one.role === 'hall_manager' && one.hall_id === hall_id))
    return 'hall';
  const place = await ctx.tx.maybe(placeOf, { hall_id });
  const unit = place === undefined ? undefined : await spokenFor(ctx, place.path);
  return unit === undefined ? undefined : levelOfUnit(unit.kind);
}

/** How far a level may move a number from the value it would have without its own. */
function span(parameter: Parameter, level: Level, above: number): { from: number; to: number } {
  if (parameter.direction[level] !== 'tighten') return { from: parameter.min, to: parameter.max };
  return parameter.tighter === 'lower'
    ? { from: parameter.min, to: above }
    : { from: above, to: parameter.max };
}

function mineOf(
  ctx: Ctx,
  parameter: Parameter<ParameterKey>,
  level: Level,
  ruling: Ruling,
): ParameterShown['mine'] {
  const overrides = begun(ruling.overrides, ctx);
  const above = valueAbove(parameter.key, level, overrides, ctx.wall_now, parameter);
  const own = overrides.filter(one => one.key === parameter.key && one.scope === level).at(-1)?.value ?? null;
  return { level, freedom: parameter.direction[level], above, own, ...span(parameter, level, above) };
}

/** Since which version the norm prints the value it prints now: the start of the last unbroken run. */
export function sinceVersion(key: ParameterKey, rows: readonly VersionRow[]): number {
  const held = rows.filter(
    one => one.in_force_at !== null && (one.state === 'in_force' || one.state === 'superseded'),
  );
  const run = [{ number: 1, value: printedIn(key, []).parameter.value }];
  for (const one of held) run.push({ number: one.number, value: printedIn(key, [one]).parameter.value });
  const now = run.at(-1)?.value;
  const broken = run.findLastIndex(one => one.value !== now);
  return run[broken + 1]?.number ?? 1;
}

type Names = ReadonlyMap<string, { zh: string; en: string }>;

function hereOf(ctx: Ctx, key: ParameterKey, ruling: Ruling, names: Names): ParameterShown['here'] {
  const setting = settingUnder(key, ruling, ctx);
  return {
    value: setting.value,
    scope: setting.scope,
    since: setting.override?.valid_from.toISOString() ?? null,
    by: names.get(setting.override?.actor_id ?? '') ?? null,
    reason: names.size === 0 ? null : (setting.override?.reason ?? null),
  };
}

/** The numbers of a clause: what the norm prints, what holds in the hall, and what the caller may do with them. */
export async function parametersShown(
  ctx: Ctx,
  of: Clause,
  hall_id: number | undefined,
  versions: { holding: readonly VersionRow[]; all: readonly VersionRow[] },
): Promise<ParameterShown[]> {
  const own = parametersOf(of.id);
  if (own.length === 0) return [];
  const ruling = hall_id === undefined ? undefined : await rulingFor(ctx, hall_id);
  const level = hall_id === undefined ? undefined : await levelIn(ctx, hall_id);
  const inside = hall_id !== undefined && ctx.may('norms.read', hall_id);
  const history = inside ? await ctx.tx.rows(historyOf, { hall_id }) : [];
  const names: Names = new Map(history.map(one => [one.actor_id, { zh: one.name, en: one.name_en }]));
  return own.map(one => {
    const { parameter } = printedIn(one.key, versions.holding);
    const speaks = versions.holding.at(-1)?.unit_id;
    const own_line = versions.all.filter(row => row.unit_id === speaks);
    return {
      key: one.key,
      words: one.words,
      unit: one.unit,
      unit_words: unit_words[one.unit],
      norm: parameter.value,
      min: parameter.min,
      max: parameter.max,
      tighter: one.tighter,
      version: speaks === undefined ? 1 : sinceVersion(one.key, own_line),
      source: sourceWords(one.source),
      status: status_words[one.status],
      note: one.note ?? null,
      direction: one.direction,
      here: ruling === undefined ? null : hereOf(ctx, one.key, ruling, names),
      mine: ruling === undefined || level === undefined ? null : mineOf(ctx, parameter, level, ruling),
    };
  });
}
