import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { tellIfLast } from './cash_taken.ts';
import { type Counted, compare, settleCount, storeCount } from './closing.ts';
import { sessionOf } from './held.ts';
import { session } from './session.ts';

/** The duty manager counts a till in the middle of the day, the clerk standing by (CASH-04). The till goes on. */
export async function surpriseCount(ctx: Ctx, input: { hall_id: number; session_id: Id } & Counted) {
  const of = await sessionOf(ctx, input.hall_id, input.session_id);
  refuseIf(of.clerk_id === ctx.actor.id ? 'tills.own_till' : undefined);
  refuseIf(of.state === 'open' ? undefined : 'kit.not_from_here');
  const { id, counted } = await storeCount(ctx, of, 'surprise', input, ctx.actor.id);
  const lines = await compare(ctx, of, id, counted);
  const difference_fen = lines.reduce((sum, line) => sum + line.difference_fen, 0);
  await move(ctx, session, of, 'surprise_count', { facts: { count_id: id, difference_fen } });
  return { lines, difference_fen };
}

/** The clerk hands the till over: no more money goes through it until the next one has counted it. */
export async function handOver(ctx: Ctx, input: { hall_id: number; session_id: Id }) {
  const of = await sessionOf(ctx, input.hall_id, input.session_id);
  refuseIf(of.clerk_id === ctx.actor.id ? undefined : 'tills.not_yours');
  await move(ctx, session, of, 'hand_over', { set: { close_started_at: ctx.now } });
  await tellIfLast(ctx, of);
  return { state: 'handing_over' as const };
}

/**
 * The next clerk counts what is there. The giver's session is compared on that count and answers for what is missing;
 * its cash goes to the safe at the signing, and the next clerk signs for a float of their own.
 */
export async function acceptTill(ctx: Ctx, input: { hall_id: number; session_id: Id } & Counted) {
  const of = await sessionOf(ctx, input.hall_id, input.session_id);
  refuseIf(of.clerk_id === ctx.actor.id ? 'tills.own_till' : undefined);
  const { id: count_id, counted } = await storeCount(ctx, of, 'hand_over', input, ctx.actor.id);
  await move(ctx, session, of, 'accept', {
    set: { counted_at: ctx.now, counted_fen: counted.cash },
    facts: { to: ctx.actor.id },
  });
  const settled = await settleCount(ctx, { ...of, state: 'compared' }, count_id, counted);
  return { state: settled.state, lines: settled.lines, difference_fen: settled.difference_fen };
}
