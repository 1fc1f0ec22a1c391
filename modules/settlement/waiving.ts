import { z } from 'zod';
import { businessDay, hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { masked } from '../../kit/mask.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { mayPerson, twoPersons } from '../people/index.ts';
import { settled_states, whyNotWaive } from './settlement.ts';
import { dayBefore, findSettlementById, holdSettlementById, waive } from './store.ts';

const asked = z.strictObject({ reason: z.string().trim().min(2).max(200) });

/** Today, and the last day before it on which the doors were open. */
export async function aboutWaiving(ctx: Ctx, hall_id: number) {
  const today = businessDay(ctx.now);
  return { today, last_open: (await ctx.tx.maybe(dayBefore, { hall_id, day: today }))?.day };
}

async function whyNot(ctx: Ctx, of: { hall_id: number; subject_id: Id }, facts: unknown) {
  if (!asked.safeParse(facts).success) return 'settlement.say_why';
  const day = await ctx.tx.maybe(findSettlementById, { hall_id: of.hall_id, id: of.subject_id });
  return day === undefined ? 'kit.not_found' : whyNotWaive(day, await aboutWaiving(ctx, of.hall_id));
}

// CASH-01: a hall opens over a day that is not approved by the word of two, one of them above the hall, for so many hours.
twoPersons('settlement.day.waive', {
  say: { zh: '上一日未批，准许开门', en: 'Let the hall open over a day that is not approved' },
  shows: async (ctx, pair) => {
    const read = asked.safeParse(JSON.parse(pair.facts));
    const day = await ctx.tx.maybe(findSettlementById, { hall_id: pair.hall_id, id: pair.subject_id });
    if (!read.success || day === undefined) return [];
    const hours = await normValue(ctx, pair.hall_id, 'waived_day_within');
    return [
      { zh: `营业日 ${day.day}：${masked(read.data.reason)}`, en: `${day.day}: ${masked(read.data.reason)}` },
      { zh: `${hours} 小时内必须批准日清`, en: `It has to be approved within ${hours} hours` },
    ];
  },
  may: 'settlement.waive',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'adjust_approve_within')) * 3600,
  whyNotAsk: (ctx, of) => whyNot(ctx, of, of.facts),
  whyNotSeal: async (ctx, pair) => {
    const { hall_id, first_id } = pair;
    const above = 'settlement.waive_above';
    if (!ctx.may(above, hall_id) && !(await mayPerson(ctx, { person_id: first_id, hall_id, may: above })))
      return 'settlement.branch_waives';
    return whyNot(ctx, pair, JSON.parse(pair.facts));
  },
  act: async (ctx, pair) => {
    const { hall_id, subject_id: id, first_id } = pair;
    const of = await ctx.tx.maybe(holdSettlementById, { hall_id, id });
    if (of === undefined) throw new Refusal('kit.not_found');
    refuseIf(whyNotWaive(of, await aboutWaiving(ctx, hall_id)));
    const reason = masked(asked.parse(JSON.parse(pair.facts)).reason);
    const waive_due = later(ctx.now, (await normValue(ctx, hall_id, 'waived_day_within')) * hour_ms);
    const second_id = ctx.actor.id;
    await ctx.tx.run(waive, { hall_id, id, waived_by: first_id, second_id, at: ctx.now, waive_due, reason });
    await startDue(ctx, hall_id, id, { kind: 'settlement.waived_late', due_at: waive_due });
    await record(ctx, 'settlement.waive', {
      ...{ hall_id, subject_id: id },
      facts: { day: of.day, reason, first_id, second_id, due_at: waive_due.toISOString() },
    });
  },
});

onDue('settlement.waived_late', async (ctx, due) => {
  const of = await ctx.tx.maybe(findSettlementById, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || settled_states.includes(of.state)) return;
  const facts = { day: of.day };
  await record(ctx, 'settlement.waived_late', { hall_id: due.hall_id, subject_id: of.id, facts });
});
