import { type Instant, minute_ms, second_ms, wallMs } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { effectiveSetting, type Override, type Setting } from './override.ts';
import type { Parameter } from './parameter.ts';
import { type ParameterKey, parameterOf } from './parameters.ts';
import { type OverrideRow, reaching, stampOfNorms, versionsReaching } from './store.ts';
import { numbersOf, printedBy, type VersionRow } from './version.ts';

/** What holds in a hall: the overrides that reach it and the versions in force above it, the outermost unit first. */
export interface Ruling {
  overrides: readonly Override[];
  versions: readonly VersionRow[];
}

/** A value in force, who set it, and the version of the norm it stands in; the edition is version 1. */
export interface NormSetting extends Setting {
  version: number;
}

interface Remembered extends Ruling {
  stamp: string;
  until_ms: number;
}

/**
 * What each hall was ruled by, remembered while the stamp of all norms stays the same, a minute at most: which unit a
 * hall belongs to is no norm. The stamp itself is read once a second for all halls, and forgotten when told of a change.
 */
const known = new Map<number, Remembered>();
const remembered_ms = minute_ms;
let stamped: { stamp: string; until_ms: number } | undefined;
/** Counts the forgettings: what was read before one is not remembered after it. */
let forgotten = 0;

/** Forgets what this process remembers of norms; called after each commit that changed one, here or elsewhere. */
export function forgetOverrides(): void {
  forgotten += 1;
  stamped = undefined;
  known.clear();
}

/** The stamp of all norms as they are this second. */
async function stampNow(ctx: Pick<Ctx, 'tx'>): Promise<string> {
  if (stamped !== undefined && stamped.until_ms > wallMs()) return stamped.stamp;
  const then = forgotten;
  const stamp = (await ctx.tx.maybe(stampOfNorms, {}))?.stamp ?? '';
  if (then === forgotten) stamped = { stamp, until_ms: wallMs() + second_ms };
  return stamp;
}

/** Rows as overrides. */
export const overridesFrom = (rows: readonly OverrideRow[]): Override[] =>
  rows.map(row => ({ ...row, key: row.key as ParameterKey }));

/** What holds in a hall: read anew when any norm changed, noticed within a second whoever changed it. */
export async function rulingFor(ctx: Pick<Ctx, 'tx'>, hall_id: number): Promise<Ruling> {
  const stamp = await stampNow(ctx);
  const before = known.get(hall_id);
  if (before !== undefined && before.stamp === stamp && before.until_ms > wallMs()) return before;
  const then = forgotten;
  const [rows, versions] = await Promise.all([
    ctx.tx.rows(reaching, { hall_id }),
    ctx.tx.rows(versionsReaching, { hall_id }),
  ]);
  const ruling = { overrides: overridesFrom(rows), versions };
  if (then === forgotten) known.set(hall_id, { ...ruling, stamp, until_ms: wallMs() + remembered_ms });
  return ruling;
}

/** The versions in force that reach a hall, the outermost unit first: the last of a clause is the one that holds there. */
export const versionsIn = async (ctx: Pick<Ctx, 'tx'>, hall_id: number): Promise<readonly VersionRow[]> =>
  (await rulingFor(ctx, hall_id)).versions;

/** The overrides that reach a hall: its own, its branch's, its province's. */
export const overridesOf = async (ctx: Pick<Ctx, 'tx'>, hall_id: number): Promise<readonly Override[]> =>
  (await rulingFor(ctx, hall_id)).overrides;

/** A parameter as the versions print it, and the number of the version that prints it; the nearest unit speaks last. */
export function printedIn<Key extends ParameterKey>(
  key: Key,
  versions: readonly VersionRow[],
): { parameter: Parameter<ParameterKey>; version: number } {
  let parameter = parameterOf(key);
  let version = 1;
  for (const one of versions.filter(row => row.clause === parameter.row)) {
    parameter = printedBy(parameter, numbersOf(one)[key]);
    version = one.number;
  }
  return { parameter, version };
}

/**
 * The overrides that have begun: a hall's own by the hall's clock, those of a unit by the wall clock, since a
 * unit has no hall time.
 */
export const begun = (overrides: readonly Override[], at: Pick<Ctx, 'now' | 'wall_now'>): Override[] =>
  overrides.filter(
    one => one.valid_from.getTime() <= (one.scope === 'hall' ? at.now : at.wall_now).getTime(),
  );

/** The value of a parameter under a ruling: the version in force, then the overrides that have begun. */
export function settingUnder(
  key: ParameterKey,
  ruling: Ruling,
  at: Pick<Ctx, 'now' | 'wall_now'>,
): NormSetting {
  const { parameter, version } = printedIn(key, ruling.versions);
  const overrides = begun(ruling.overrides, at);
  const newest = overrides.reduce<Instant>(
    (late, one) => (one.valid_from > late ? one.valid_from : late),
    at.now,
  );
  return { ...effectiveSetting(key, overrides, newest, parameter), version };
}

/** A parameter's value in force in a hall now, in the parameter's unit. */
export const normValue = async (
  ctx: Pick<Ctx, 'tx' | 'now' | 'wall_now'>,
  hall_id: number,
  key: ParameterKey,
): Promise<number> => (await normSetting(ctx, hall_id, key)).value;

/** The value in force, who set it, and under which version. */
export const normSetting = async (
  ctx: Pick<Ctx, 'tx' | 'now' | 'wall_now'>,
  hall_id: number,
  key: ParameterKey,
): Promise<NormSetting> => settingUnder(key, await rulingFor(ctx, hall_id), ctx);

/**
 * Which ruling a clock started under, such as `wait_limit_ordinary=12@v2` or `…=10@v2+hall:7c9d…`: kept with the
 * clock, whatever changes later.
 */
export const rulingOf = (key: ParameterKey, setting: NormSetting): string =>
  `${key}=${setting.value}@v${setting.version}${setting.override === undefined ? '' : `+${setting.scope}:${setting.override.actor_id.slice(-12)}`}`;
