import type { Ctx } from '../../kit/ctx.ts';
import { findParameter } from './parameters.ts';
import { normValue } from './values.ts';

/** The values in force in a hall for the keys that are asked, comma between them; a key nobody knows is left out. */
export async function valuesInForce(ctx: Ctx, input: { hall_id: number; keys: string }) {
  const found: Record<string, number> = {};
  for (const asked of input.keys.split(',')) {
    const key = findParameter(asked.trim())?.key;
    if (key !== undefined) found[key] = await normValue(ctx, input.hall_id, key);
  }
  return found;
}
