import { addDays, businessDay, type Instant, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { findDay } from '../halls/index.ts';
import {
  counterEventsOfDay,
  type RecordedTicket,
  seriesOfDay,
  ticketEventsOfDay,
  ticketsOfDay,
  voidsOfDay,
} from './store.ts';
import type { DayRecord } from './wire.ts';

const ms = (at: Instant | null): number | null => at?.getTime() ?? null;

const shown = (row: RecordedTicket): DayRecord['tickets'][number] => ({
  id: row.id,
  label: row.label,
  letter: row.letter,
  number: row.number,
  class: row.class,
  business: row.business,
  state: row.state,
  taken_ms: row.taken_at.getTime(),
  wait_from_ms: row.wait_from.getTime(),
  wait_limit_s: row.wait_limit_s,
  promise: promiseOf(row),
  first_called_ms: ms(row.first_called_at),
  counter_id: row.counter_id,
  serving_ms: ms(row.serving_at),
  finished_ms: ms(row.finished_at),
  returns: row.returns,
  transfers: row.transfers,
  carried_from: row.carried_from,
});

function promiseOf(row: RecordedTicket): DayRecord['tickets'][number]['promise'] {
  const { promise_low_s: low_s, promise_mid_s: mid_s, promise_high_s: high_s } = row;
  return low_s === null || mid_s === null || high_s === null ? null : { low_s, mid_s, high_s };
}

/** Everything the line wrote down on one day of a hall, today's when none is named. */
export async function recordOf(
  ctx: Ctx,
  input: { hall_id: number; day?: string | undefined },
): Promise<DayRecord> {
  const { hall_id } = input;
  const day = input.day ?? businessDay(ctx.now);
  const of = await ctx.tx.maybe(findDay, { hall_id, day });
  const tickets = await ctx.tx.rows(ticketsOfDay, { hall_id, day });
  const events = await ctx.tx.rows(ticketEventsOfDay, { hall_id, day });
  const bounds = { from: onDay(day, '00:00'), until: onDay(addDays(day, 1), '00:00') };
  const counters = await ctx.tx.rows(counterEventsOfDay, { hall_id, ...bounds });
  return {
    hall_id,
    day,
    state: of?.state ?? null,
    tickets: tickets.map(shown),
    events: events.map(row => ({
      subject_id: row.subject_id,
      at_ms: row.at.getTime(),
      what: row.what,
      facts: JSON.parse(row.facts),
    })),
    counters: counters.map(row => ({
      counter_id: row.subject_id,
      number: row.number,
      at_ms: row.at.getTime(),
      what: row.what,
    })),
    series: await ctx.tx.rows(seriesOfDay, { hall_id, day }),
    voids: await ctx.tx.rows(voidsOfDay, { hall_id, day }),
  };
}
