import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { giveUpBillWay, setNextBillWay } from './bill_store.ts';
import { type BillWay, billWayOn } from './bill_way.ts';
import type { OrderRef } from './core.ts';
import type { NumberFacts } from './number.ts';
import { nextMonth } from './plans.ts';

/** The bills of a number's account go another way from the next one on; what was chosen before for then is replaced (FEE-03). */
export async function changeBillWay(
  ctx: Ctx,
  of: OrderRef,
  number: NumberFacts,
  way: BillWay,
): Promise<void> {
  const in_use = number.state === 'in_service' || number.state === 'suspended';
  refuseIf(in_use && number.account_id !== null ? undefined : 'carrier.not_in_service');
  const today = businessDay(ctx.now);
  await ctx.tx.run(setNextBillWay, {
    ...{ id: number.account_id ?? '', order_id: of.order_id, way },
    ...{ today, from: nextMonth(today) },
  });
  await record(ctx, 'carrier.bill_way_changed', {
    ...{ hall_id: of.hall_id, subject_id: number.id },
    facts: { way, was: billWayOn(number, today), from: nextMonth(today), order_id: of.order_id },
  });
}

/** The order that chose is taken back: what was chosen before it holds again, unless somebody chose anew since. */
export async function undoBillWay(
  ctx: Ctx,
  of: OrderRef,
  number: NumberFacts,
  was: BillWay | null,
): Promise<void> {
  const given = { id: number.account_id ?? '', order_id: of.order_id, was };
  refuseIf((await ctx.tx.maybe(giveUpBillWay, given)) === undefined ? 'carrier.bill_way_moved' : undefined);
}
