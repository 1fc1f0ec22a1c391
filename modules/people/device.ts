import type { Ctx } from '../../kit/ctx.ts';
import { record } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { type DeviceCondition, deviceOf, setCondition } from './store.ts';

async function known(ctx: Ctx, input: { hall_id: number; code: string }) {
  const found = await ctx.tx.maybe(deviceOf, input);
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'code' });
  return found;
}

/** A device says how it is: paper low or out, a fault, well again. Only it speaks for itself; the floor hears it. */
export async function tellCondition(
  ctx: Ctx,
  input: { hall_id: number; code: string; condition: DeviceCondition },
) {
  const of = await known(ctx, input);
  if (of.id !== ctx.actor.id) throw new Refusal('kit.not_permitted');
  const { condition } = input;
  if (of.condition === condition) return { condition };
  await ctx.tx.run(setCondition, { hall_id: input.hall_id, id: of.id, condition, wall_now: ctx.wall_now });
  const facts = { code: of.code, from: of.condition, to: condition };
  await record(ctx, 'people.device.condition', { hall_id: input.hall_id, subject_id: of.id, facts });
  return { condition };
}

/** How a device is. */
export async function deviceShown(ctx: Ctx, input: { hall_id: number; code: string }) {
  const { code, kind, condition } = await known(ctx, input);
  return { code, kind, condition };
}
