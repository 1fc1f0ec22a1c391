import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { move } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { held, proofOf } from './claiming.ts';
import {
  approverOf,
  approvers,
  type CompensationRow,
  compensation,
  type Needed,
  whyNotApprove,
} from './compensation.ts';

/** Who decides on this sum in a hall. */
export const approverIn = async (ctx: Ctx, hall_id: number, refund_fen: Fen): Promise<Needed> =>
  approverOf(refund_fen, {
    duty_manager_fen: await normValue(ctx, hall_id, 'compensation_duty_manager_max'),
    hall_manager_fen: await normValue(ctx, hall_id, 'compensation_hall_manager_max'),
  });

/** Whom the sum asks for; refuses whoever stands lower, and who took or verified it (GEN-16). */
async function mayDecide(ctx: Ctx, of: CompensationRow): Promise<Needed> {
  const needed = await approverIn(ctx, of.hall_id, of.refund_fen ?? 0);
  const holds = approvers.filter(role => ctx.may(`compensations.approve_as_${role}`, of.hall_id));
  const { claimed_by, verified_by } = of;
  refuseIf(whyNotApprove({ needed, holds, actor_id: ctx.actor.id, claimed_by, verified_by }));
  return needed;
}

/** Whoever may for this sum approves it; never who took or verified it (GEN-16). */
export async function approve(ctx: Ctx, input: { hall_id: number; case_id: Id }) {
  const of = await held(ctx, input);
  refuseIf(of.state === 'calculated' ? undefined : 'kit.not_from_here');
  const needed = await mayDecide(ctx, of);
  await move(ctx, compensation, of, 'approve', {
    set: { approved_by: ctx.actor.id, approved_at: ctx.now },
    facts: { refund_fen: of.refund_fen, needed },
  });
  return { state: 'approved' as const };
}

/**
 * Money that settles a complaint may also be declined, by whoever may approve it: it is owed no more, why is on record,
 * and the complaint is looked into anew (GEN-16, CMP-15). What a law or a promise owes nobody declines.
 */
export async function decline(ctx: Ctx, input: { hall_id: number; case_id: Id; reason: string }) {
  const of = await held(ctx, input);
  const from: readonly string[] = compensation.moves.decline.from;
  refuseIf(of.kind === 'amends' && from.includes(of.state) ? undefined : 'kit.not_from_here');
  const needed = await mayDecide(ctx, of);
  const reason = await proofOf(ctx, of, input.reason);
  await move(ctx, compensation, of, 'decline', {
    set: { proof: reason },
    facts: { reason, refund_fen: of.refund_fen, complaint_id: of.complaint_id, needed },
    stop: ['compensations.amends_late'],
  });
  return { state: 'forgone' as const };
}
