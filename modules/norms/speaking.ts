import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { reachOf } from '../../kit/permission.ts';
import type { Level } from './parameter.ts';
import { type UnitKind, type UnitRow, unitAbove, unitAt } from './store.ts';

/** At which level a unit of the organisation sets values: a district sets none, the group speaks through its province. */
export const levelOfUnit = guarded(
  'ORG-15',
  (kind: UnitKind): Level | undefined => (kind === 'branch' || kind === 'province' ? kind : undefined),
  kind => (kind === 'branch' ? 'branch' : 'province'),
);

/**
 * The unit for which an actor sets the values of a hall: that of the widest post that reaches it, however many levels
 * lie between; whoever stands above the province speaks for the province.
 */
export async function spokenFor(ctx: Ctx, hall_path: string): Promise<UnitRow | undefined> {
  const [path] = reachOf(ctx.actor, 'norms.parameter.override')
    .unit_paths.filter(one => hall_path.startsWith(one))
    .toSorted((a, b) => a.length - b.length);
  const unit = path === undefined ? undefined : await ctx.tx.maybe(unitAt, { path });
  if (unit?.kind !== 'group') return unit;
  return ctx.tx.maybe(unitAbove, { path: hall_path, kind: 'province' });
}
