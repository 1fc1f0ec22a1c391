import { hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { card_check, isOtherCard } from './card_register.ts';
import { embeddedCore } from './embedded.ts';
import { boundCard, holdCardCheck } from './register_store.ts';

/**
 * The network tells which card a number was seen on. Another than it was bound to means that somebody changed it without
 * an order: a task with its clock (SIM-03). Told again while it is looked into, nothing new begins.
 */
export async function cardSeen(ctx: Ctx, input: { hall_id: number; number: string; iccid: string }) {
  const { hall_id } = input;
  const number = await embeddedCore.numberSaid(ctx, hall_id, input.number);
  if (number === undefined) throw new Refusal('carrier.no_such_number', { field: 'number' });
  const bound = await ctx.tx.maybe(boundCard, { number_id: number.id, hall_id });
  if (bound === undefined || !isOtherCard(bound.iccid, input.iccid)) return { check_id: null };
  if (bound.looked_into) return { check_id: null };
  const id = ctx.newId();
  const due_at = later(ctx.now, (await normValue(ctx, hall_id, 'card_check_within')) * hour_ms);
  await begin(
    ctx,
    card_check,
    {
      hall_id,
      id,
      number_id: number.id,
      number_mask: number.mask,
      bound_tail: bound.iccid.slice(-4),
      seen_tail: input.iccid.slice(-4),
      found_at: ctx.now,
      due_at,
    },
    'find',
    { facts: { number_id: number.id }, start: [{ kind: 'carrier.card_check_over', due_at }] },
  );
  return { check_id: id };
}

onDue('carrier.card_check_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdCardCheck, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'open') await move(ctx, card_check, of, 'run_late');
});

/** Somebody has looked: an order explains it, or the customer changed the card alone and is called in (SIM-03). */
export async function closeCardCheck(
  ctx: Ctx,
  input: { hall_id: number; check_id: Id; outcome: 'explained' | 'self_swapped'; note: string },
) {
  const of = await ctx.tx.maybe(holdCardCheck, { hall_id: input.hall_id, id: input.check_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'check_id' });
  await move(ctx, card_check, of, 'close', {
    set: { outcome: input.outcome, note: input.note, closed_by: ctx.actor.id, closed_at: ctx.now },
    facts: { outcome: input.outcome },
    stop: ['carrier.card_check_over'],
  });
  return { state: 'closed' as const };
}
