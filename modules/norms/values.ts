import { type Instant, second_ms, wallMs } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import { effectiveSetting, type Override, type Setting } from './override.ts';
import type { ParameterKey } from './parameters.ts';

interface OverrideRow extends Record<string, unknown> {
  id: Id;
  key: string;
  scope: Override['scope'];
  scope_id: string;
  value: number | null;
  valid_from: Instant;
  actor_id: Id;
  reason: string;
}

const reaching = sql<{ hall_id: number }, OverrideRow>(
  'norms.reaching',
  `select o.id, o.key, o.scope, o.scope_id, o.value, o.valid_from, o.actor_id, o.reason
   from hall h join unit u on u.id = h.unit_id
   join norm_override o on (o.scope = 'hall' and o.scope_id = h.id::text) or (o.scope = 'branch' and o.scope_id = u.id::text)
     or (o.scope = 'province' and o.scope_id = u.parent_id::text)
   where h.id = :hall_id order by o.valid_from, o.written_at`,
);

interface Remembered {
  overrides: Override[];
  until_ms: number;
}

/** Remembered for a second and forgotten at once when told that norms changed. */
const known = new Map<number, Remembered>();
const remembered_ms = second_ms;

/** Forgets what this process remembers of overrides; called on every announcement of a norm change. */
export const forgetOverrides = (): void => known.clear();

/** The overrides that reach a hall: its own, its branch's, its province's. */
export async function overridesOf(ctx: Pick<Ctx, 'tx'>, hall_id: number): Promise<Override[]> {
  const before = known.get(hall_id);
  if (before !== undefined && before.until_ms > wallMs()) return before.overrides;
  const rows = await ctx.tx.rows(reaching, { hall_id });
  const overrides = rows.map(row => ({ ...row, key: row.key as ParameterKey }));
  known.set(hall_id, { overrides, until_ms: wallMs() + remembered_ms });
  return overrides;
}

/** A parameter's value in force in a hall now, in the parameter's unit. */
export const normValue = async (
  ctx: Pick<Ctx, 'tx' | 'now'>,
  hall_id: number,
  key: ParameterKey,
): Promise<number> => (await normSetting(ctx, hall_id, key)).value;

/** The value in force and who set it. */
export const normSetting = async (
  ctx: Pick<Ctx, 'tx' | 'now'>,
  hall_id: number,
  key: ParameterKey,
): Promise<Setting> => effectiveSetting(key, await overridesOf(ctx, hall_id), ctx.now);

/** Which ruling a clock started under, such as `wait_limit_ordinary=15@norm`: kept with the clock, whatever changes later. */
export const rulingOf = (key: ParameterKey, setting: Setting): string =>
  `${key}=${setting.value}@${setting.override === undefined ? 'norm' : `${setting.scope}:${setting.override.actor_id.slice(-12)}`}`;
