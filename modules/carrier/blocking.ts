import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { blindIndex } from '../../kit/vault.ts';
import { type BlockBasis, block, whyNotBlock, whyNotUnblock } from './block.ts';
import type { OrderRef } from './core.ts';
import { needLink } from './link.ts';
import { isMobile, phoneNumber } from './number.ts';
import { blockInForce } from './register_store.ts';
import { holdNumber, numberByIndex } from './store.ts';

/** The branch stops a number for abuse, with the law and the paper it acts by; it stops in the same act (SIM-02). */
export async function orderBlock(
  ctx: Ctx,
  input: { hall_id: number; number: string; basis: BlockBasis; document_no: string },
) {
  await needLink(ctx, input.hall_id);
  refuseIf(isMobile(input.number) ? undefined : 'carrier.not_a_number', { field: 'number' });
  const said = await ctx.tx.maybe(numberByIndex, { number_index: blindIndex('number', input.number) });
  if (said === undefined) throw new Refusal('carrier.no_such_number', { field: 'number' });
  return blockNumber(ctx, { ...input, number_id: said.id });
}

/** A number is stopped until whoever uses it is proven anew: by order of the branch, or after a holder's objection. */
export async function blockNumber(
  ctx: Ctx,
  input: { hall_id: number; number_id: Id; basis: BlockBasis; document_no: string },
) {
  const { hall_id, basis, document_no } = input;
  const number = await ctx.tx.maybe(holdNumber, { id: input.number_id });
  if (number === undefined) throw new Refusal('carrier.no_such_number', { field: 'number' });
  refuseIf(whyNotBlock(number), { field: 'number' });
  const id = ctx.newId();
  const row = {
    ...{ hall_id, id, care_hall_id: hall_id, basis, document_no },
    number_id: number.id,
    number_mask: number.mask,
    ordered_by: ctx.actor.id,
    ordered_at: ctx.now,
  };
  await begin(ctx, block, row, 'order', { facts: { number_id: number.id, basis, document_no } });
  await move(ctx, phoneNumber, { ...number, hall_id }, 'block', {
    set: { suspended_for: 'abuse' },
    facts: { block_id: id, basis },
    // No other clock brings it back.
    stop: ['carrier.rest_over'],
  });
  return { block_id: id, mask: number.mask };
}

/** Its holder was proven anew and agreed to lawful use: the number is back, and the order of the branch is lifted (SIM-02). */
export async function liftBlock(ctx: Ctx, of: OrderRef, number_id: Id): Promise<void> {
  const number = await ctx.tx.maybe(holdNumber, { id: number_id });
  refuseIf(whyNotUnblock(number));
  const found = await ctx.tx.maybe(blockInForce, { number_id });
  if (number === undefined || found === undefined) throw new Refusal('carrier.not_blocked');
  await move(ctx, block, { ...found, hall_id: of.hall_id }, 'lift', {
    set: { lifted_by_order: of.order_id, lifted_at: ctx.now },
    facts: { order_id: of.order_id },
  });
  await move(ctx, phoneNumber, { ...number, hall_id: of.hall_id }, 'unblock', {
    set: { suspended_for: null },
    facts: { order_id: of.order_id, block_id: found.id },
  });
}
