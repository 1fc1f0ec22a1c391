import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { findPlan } from '../carrier/index.ts';
import { masksOf } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { core } from './looking.ts';
import { visitInHand } from './opening.ts';

/** A unit by the code on its licence, in the visit of its handler: its numbers, and who uses each, masked (RNM-07). */
export async function unitHere(ctx: Ctx, input: { hall_id: number; ticket_id: Id; credit_code: string }) {
  await visitInHand(ctx, input.hall_id, input.ticket_id);
  const most = await normValue(ctx, input.hall_id, 'numbers_per_unit_user');
  const unit = await core.unit(ctx, input.hall_id, input.credit_code);
  if (unit === undefined) return { unit: null, most };
  const masks = await masksOf(
    ctx,
    unit.numbers.map(one => one.user_id),
  );
  return {
    unit: {
      ...{ credit_code: unit.credit_code, name: unit.name, kind: unit.licence },
      valid_until: unit.licence_until,
      numbers: unit.numbers.map(one => ({
        ...{ id: one.number_id, mask: one.mask, state: one.state },
        plan: findPlan(one.plan ?? '')?.say ?? null,
        user_mask: masks.get(one.user_id) ?? '***',
        since: one.since.toISOString(),
      })),
    },
    most,
  };
}
