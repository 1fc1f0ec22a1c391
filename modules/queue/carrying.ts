import { addDays, businessDay, clockFace, later, minute_ms, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue, startDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import { move, record } from '../../kit/move.ts';
import { findDay, hallOf, takes_tickets } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { carriedOn, findTicket } from './store.ts';
import { takeTicket } from './taking.ts';
import { open_states, ticket } from './ticket.ts';
import { wait_kinds } from './wait_clock.ts';

/** Why a visit may not be carried over: the line must be closed, the visit unfinished (QUE-10). */
export function whyNotCarry(of: {
  hall_state: string | undefined;
  state: string | undefined;
}): string | undefined {
  if (of.state === undefined) return 'kit.not_found';
  if (of.hall_state !== 'closing_queue') return 'queue.line_not_closed';
  if (!(open_states as readonly string[]).includes(of.state)) return 'queue.visit_is_over';
  return undefined;
}

const why = async (ctx: Ctx, hall_id: number, id: string): Promise<string | undefined> => {
  const of = await ctx.tx.maybe(findTicket, { hall_id, id });
  const day = of === undefined ? undefined : await ctx.tx.maybe(findDay, { hall_id, day: of.day });
  return whyNotCarry({ hall_state: day?.state, state: of?.state });
};

// An unfinished visit is never deleted: two persons sign for it, and it is the next day's first visit (QUE-10, decision 10).
twoPersons('queue.ticket.carry', {
  say: { zh: '未办结转到下一日', en: 'Carry a visit over to the next day' },
  shows: async (ctx, pair) => {
    const label = (await ctx.tx.maybe(findTicket, { hall_id: pair.hall_id, id: pair.subject_id }))?.label;
    return label === undefined ? [] : [{ zh: `${label} 号`, en: `Number ${label}` }];
  },
  may: 'queue.ticket.carry',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'opening_pair_within')) * 60,
  whyNotAsk: (ctx, asked) => why(ctx, asked.hall_id, asked.subject_id),
  whyNotSeal: (ctx, pair) => why(ctx, pair.hall_id, pair.subject_id),
  act: async (ctx, pair) => {
    const of = await ctx.tx.maybe(findTicket, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) return;
    const hall = await hallOf(ctx, of.hall_id);
    await move(ctx, ticket, of, 'carry', {
      set: { counter_id: null },
      facts: { from_state: of.state, first_id: pair.first_id, second_id: ctx.actor.id },
      stop: [...wait_kinds, 'queue.call_unanswered', 'queue.missed_expire', 'queue.hold_over'],
      start: [{ kind: 'queue.carried_back', due_at: onDay(addDays(of.day, 1), hall.opens) }],
    });
  },
});

/** How long the clock waits before it looks again whether the hall is open. */
const look_again_ms = 5 * minute_ms;

// On the hall's next day the carried visit takes its place before whoever comes that morning.
const carryBack = guarded('QUE-10', async (ctx: Ctx, due: Due): Promise<void> => {
  const { hall_id, subject_id } = due;
  const of = await ctx.tx.maybe(findTicket, { hall_id, id: subject_id });
  if (of?.state !== 'carried' || (await ctx.tx.maybe(carriedOn, { hall_id, id: subject_id })) !== undefined)
    return;
  const today = businessDay(ctx.now);
  const day = await ctx.tx.maybe(findDay, { hall_id, day: today });
  const hall = await hallOf(ctx, hall_id);
  if (day === undefined || !(takes_tickets as readonly string[]).includes(day.state)) {
    const soon = later(ctx.now, look_again_ms);
    const over = day === undefined || clockFace(soon) >= hall.closes;
    await startDue(ctx, hall_id, subject_id, {
      kind: 'queue.carried_back',
      due_at: over ? onDay(addDays(today, 1), hall.opens) : soon,
    });
    return;
  }
  const taken = await takeTicket(ctx, {
    hall_id,
    class: of.class,
    business: of.business ?? undefined,
    channel: of.class === 'appointment' ? 'appointment' : 'staff',
    language: of.language,
    elder: of.elder,
    carried_from: of.id,
    proven: true,
  });
  await record(ctx, 'queue.visit_carried_on', {
    hall_id,
    subject_id,
    facts: { next_id: taken.id, next_label: taken.label, next_day: today },
  });
});
onDue('queue.carried_back', carryBack);
