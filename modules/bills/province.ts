import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal } from '../../kit/refusal.ts';
import { topUnit } from '../tariffs/index.ts';
import { type DifferencePress, pressDifference, pressRun } from './differing.ts';

/** Whose the runs are over accounts that no hall speaks for: nobody's hall, the province's own. */
export const no_hall = 0;

/** What whoever asks may do for the whole province: in a unit below nobody answers for what is no hall's. */
export async function mayForProvince(ctx: Ctx): Promise<(permission: string) => boolean> {
  const top = (await ctx.tx.maybe(topUnit, {}))?.path ?? '';
  return permission => mayInUnit(ctx.actor, permission, top);
}

async function mustForProvince(ctx: Ctx, permission: string): Promise<void> {
  if (!(await mayForProvince(ctx))(permission)) throw new Refusal('kit.not_permitted');
}

/** A difference of an account without a hall is looked into, or resolved, by two of the province (FEE-05). */
export async function pressOfProvince(ctx: Ctx, input: { difference_id: Id; press: DifferencePress }) {
  await mustForProvince(ctx, 'bills.difference');
  return pressDifference(ctx, { ...input, hall_id: no_hall });
}

/** The province releases a run of its own, or has it gone through again (FEE-05). */
export async function pressProvinceRun(ctx: Ctx, input: { run_id: Id; verb: 'release' | 'repeat' }) {
  await mustForProvince(ctx, 'bills.run.release');
  return pressRun(ctx, { ...input, hall_id: no_hall });
}
