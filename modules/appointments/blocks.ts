import { businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { hashSecret } from '../queue/index.ts';
import { type AppointmentRow, appointment, block, isBlocked } from './appointment.ts';
import { blockOf, blocksInForce, findBlock, missedOfPhone } from './store.ts';
import { leaveWord, tellHolder } from './telling.ts';

/** Nobody came: the booking is lost; too many lost in a while, and the phone cannot book for a while (APT-03). */
export async function missed(ctx: Ctx, of: AppointmentRow): Promise<void> {
  const { hall_id, holder_hash } = of;
  await move(ctx, appointment, of, 'no_show', {
    facts: { slot_at: of.slot_at.toISOString(), business: of.business },
    stop: ['appointments.no_show', 'appointments.remind_hour', 'appointments.remind_day'],
  });
  await leaveWord(ctx, of, 'no_show', {});
  await tellHolder(ctx, of, 'no_show');
  const days = await normValue(ctx, hall_id, 'noshow_window');
  const most = await normValue(ctx, hall_id, 'noshow_block_after');
  const since = later(ctx.now, -days * day_ms);
  const count = (await ctx.tx.maybe(missedOfPhone, { hall_id, holder_hash, since }))?.count ?? 0;
  const before = await ctx.tx.maybe(blockOf, { hall_id, holder_hash });
  if (!isBlocked(count, most) || before !== undefined) return;
  const for_days = await normValue(ctx, hall_id, 'noshow_block');
  const until_at = later(ctx.now, for_days * day_ms);
  const id = ctx.newId();
  await begin(ctx, block, { hall_id, id, holder_hash, missed: count, from_at: ctx.now, until_at }, 'begin', {
    facts: { missed: count, days, until: businessDay(until_at) },
    start: [{ kind: 'appointments.block_end', due_at: until_at }],
  });
}

/** Whoever is blocked may say why it should not stand. */
export async function appeal(ctx: Ctx, input: { hall_id: number; holder: string; reason: string }) {
  const holder_hash = hashSecret(input.holder);
  const of = await ctx.tx.maybe(blockOf, { hall_id: input.hall_id, holder_hash });
  if (of === undefined) throw new Refusal('appointments.not_blocked');
  await move(ctx, block, of, 'appeal', { set: { appeal: input.reason, appealed_at: ctx.now } });
  return { appealed: true as const, until: businessDay(of.until_at) };
}

/** The duty manager lifts a block, with a reason that stays. */
export async function lift(ctx: Ctx, input: { hall_id: number; block_id: Id; reason: string }) {
  const of = await ctx.tx.maybe(findBlock, { hall_id: input.hall_id, id: input.block_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'block_id' });
  refuseIf(of.state === 'in_force' ? undefined : 'appointments.not_blocked');
  await move(ctx, block, of, 'lift', {
    set: { lift_reason: input.reason, lifted_by: ctx.actor.id },
    facts: { reason: input.reason, missed: of.missed },
    stop: ['appointments.block_end'],
  });
  return { state: 'lifted' as const };
}

/** The blocks in force, those that appealed first; a phone is a fingerprint, nobody is named. */
export async function blocks(ctx: Ctx, input: { hall_id: number }) {
  return (await ctx.tx.rows(blocksInForce, input)).map(row => ({
    id: row.id,
    missed: row.missed,
    from_at: row.from_at.toISOString(),
    until_at: row.until_at.toISOString(),
    appeal: row.appeal,
    appealed_at: row.appealed_at?.toISOString() ?? null,
  }));
}
