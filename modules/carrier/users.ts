import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { putInService } from './connecting.ts';
import type { Command, OrderRef } from './core.ts';
import type { Licence } from './licence.ts';
import { holdCustomer, holdNumber, setServedUntil } from './store.ts';
import { type UnitFacts, type UseFacts, whyNotNewUser, whyNotUser } from './unit.ts';
import {
  endUser,
  holdForUnit,
  insertUser,
  keepUnit,
  numbersOfUnit,
  setUser,
  unitByCode,
  useOf,
} from './unit_store.ts';

/** The most numbers of a unit that a counter shows at once. */
const numbers_shown = 60;

/** A unit by its code with its numbers; undefined when nothing was registered under it. */
export async function unitWithNumbers(ctx: Ctx, credit_code: string): Promise<UnitFacts | undefined> {
  const unit = await ctx.tx.maybe(unitByCode, { credit_code });
  if (unit === undefined) return undefined;
  return { ...unit, numbers: await ctx.tx.rows(numbersOfUnit, { unit_id: unit.id, most: numbers_shown }) };
}

/** Somebody who uses no unit's number yet. */
const unused = { numbers: 0, reading_used: false };

/** The unit of a licence: met again by its code with what the licence says now, or entered. */
async function unitOf(ctx: Ctx, of: OrderRef, licence: Licence): Promise<Id> {
  const { credit_code, name, kind, valid_until } = licence;
  const row = { credit_code, name, licence: kind, licence_until: valid_until, hall_id: of.hall_id };
  const kept = await ctx.tx.maybe(keepUnit, {
    id: ctx.newId(),
    ...row,
    at: ctx.now,
    since: businessDay(ctx.now),
  });
  if (kept === undefined) throw new Error('a unit was neither kept nor found');
  return kept.id;
}

/** How somebody stands as a user of units' numbers. */
export const standsAsUser = async (ctx: Ctx, of: { user_id: Id; reading_id: Id | null }): Promise<UseFacts> =>
  (await ctx.tx.maybe(useOf, of)) ?? unused;

/** The user's own row is held while what they use is counted: two counters cannot both register the fifth. */
async function mayUse(ctx: Ctx, of: OrderRef, who: { user_id: Id; reading_id: Id }): Promise<void> {
  await ctx.tx.maybe(holdCustomer, { id: who.user_id, since: businessDay(ctx.now) });
  const most = await normValue(ctx, of.hall_id, 'numbers_per_unit_user');
  refuseIf(whyNotUser(await standsAsUser(ctx, who), most), { facts: { most } });
}

/** A unit's number goes into service, registered to the person who uses it and never without one (RNM-07). */
export async function connectUnit(
  ctx: Ctx,
  of: OrderRef,
  command: Extract<Command, { do: 'connect_unit' }>,
): Promise<void> {
  const { number_id, user_id, reading_id } = command;
  await mayUse(ctx, of, { user_id, reading_id });
  const found = await ctx.tx.maybe(holdForUnit, { number_id, sim_id: command.sim_id });
  if (found === undefined) throw new Refusal('carrier.no_such_number', { field: 'number' });
  const unit_id = await unitOf(ctx, of, command.licence);
  await putInService(ctx, of, command, found, { customer_id: unit_id, unit_id, user_id });
  const row = { id: of.order_id, number_id, unit_id, user_id, reading_id, hall_id: of.hall_id, at: ctx.now };
  await ctx.tx.run(insertUser, row);
  await record(ctx, 'carrier.user_registered', {
    ...{ hall_id: of.hall_id, subject_id: number_id },
    facts: { unit_id, user_id, order_id: of.order_id },
  });
}

/** Somebody else uses a unit's number from now on; who used it before stays on record, and is kept as the law says. */
export async function changeUser(
  ctx: Ctx,
  of: OrderRef,
  command: Extract<Command, { do: 'change_user' }>,
): Promise<void> {
  const { number_id, user_id, reading_id } = command;
  await mayUse(ctx, of, { user_id, reading_id });
  const number = await ctx.tx.maybe(holdNumber, { id: number_id });
  refuseIf(whyNotNewUser(number, { credit_code: command.licence.credit_code, user_id }));
  const unit_id = await unitOf(ctx, of, command.licence);
  await ctx.tx.run(endUser, { number_id, at: ctx.now });
  await ctx.tx.run(setUser, { number_id, user_id });
  const row = { id: of.order_id, number_id, unit_id, user_id, reading_id, hall_id: of.hall_id, at: ctx.now };
  await ctx.tx.run(insertUser, row);
  const former = number?.user_id ?? null;
  if (former !== null) await ctx.tx.run(setServedUntil, { id: former, day: businessDay(ctx.now) });
  await record(ctx, 'carrier.user_changed', {
    ...{ hall_id: of.hall_id, subject_id: number_id },
    facts: { unit_id, user_id, was: former, order_id: of.order_id },
  });
}
