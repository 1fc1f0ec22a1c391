import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue, stopDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { measure, normValue, witness } from '../norms/index.ts';
import { counterOf, raiseFinding } from './keeping.ts';
import * as store from './store.ts';

const check_over = 'partners.check_over';

/** The hall looks at the safety of a partner counter as a whole, each year; what is wrong goes to the partner (SAF-07). */
export async function checkCounter(
  ctx: Ctx,
  input: { hall_id: number; counter_id: Id; note: string; found: { said: string; clause: string } | null },
) {
  const of = await counterOf(ctx, input);
  refuseIf(of.state === 'ended' ? 'kit.not_from_here' : undefined);
  const { hall_id, note, found } = input;
  const day = businessDay(ctx.now);
  await ctx.tx.run(store.keepCheck, { hall_id, id: of.id, day, by: ctx.actor.id, note });
  await stopDue(ctx, hall_id, of.id, [check_over]);
  const days = await normValue(ctx, hall_id, 'partner_safety_checked_every');
  await startDue(ctx, hall_id, of.id, { kind: check_over, due_at: onDay(addDays(day, days + 1), '00:15') });
  await record(ctx, 'partners.counter_checked', {
    hall_id,
    subject_id: of.id,
    facts: { found: found !== null },
  });
  if (found !== null) await raiseFinding(ctx, { hall_id, counter_id: of.id, ...found });
  return { checked_on: day };
}

/** Somebody of a partner counter is taught the safety rules of the hall (SAF-07). */
export async function teachStaff(ctx: Ctx, input: { hall_id: number; counter_id: Id; staff_id: Id }) {
  const of = await counterOf(ctx, input);
  const { hall_id, staff_id } = input;
  const day = businessDay(ctx.now);
  const done = await ctx.tx.run(store.keepTaught, {
    ...{ hall_id, id: staff_id, counter_id: of.id, day, by: ctx.actor.id },
  });
  if (done === 0) throw new Refusal('kit.not_found', { field: 'staff_id' });
  await record(ctx, 'partners.staff_taught', { hall_id, subject_id: of.id, facts: { staff_id } });
  return { taught_on: day };
}

// A year without a look is on record; the counter does not open again before it was looked at.
onDue(check_over, async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdCounter, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || of.state === 'ended') return;
  const facts = { checked_on: of.checked_on };
  await record(ctx, 'partners.check_late', { hall_id: due.hall_id, subject_id: of.id, facts });
});

measure('SAF-07', {
  due: ['partners.counter_checked'],
  broken: ['partners.check_late'],
  say: { zh: '合作柜台年度安全检查', en: 'Partner counters looked at each year' },
});
witness(
  'partners.counter_checked',
  { zh: '合作柜台安全检查', en: 'A partner counter was looked at' },
  'SAF-07',
);
witness('partners.staff_taught', { zh: '合作柜台人员受安全教育', en: 'Partner staff taught' }, 'SAF-07');
witness(
  'partners.check_late',
  { zh: '合作柜台一年没有检查', en: 'A partner counter not looked at for a year' },
  'SAF-07',
);
