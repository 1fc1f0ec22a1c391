import { addDays, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { allHalls, hallOf } from '../halls/index.ts';
import { days_back, pastDays, story_hall } from './past.ts';
import {
  aliveHalls,
  daysOfHall,
  enteredDays,
  firstSummary,
  lastDays,
  summariesOnDays,
  summarised,
  summaryHalls,
} from './store.ts';

/** How far the past is made: counted in what is entered, not in what was begun. */
export async function progressOf(ctx: Ctx) {
  const hall = await hallOf(ctx, story_hall);
  const until = (await ctx.tx.maybe(firstSummary, {}))?.until ?? null;
  const today = until === null ? businessDay(ctx.wall_now) : addDays(until, 1);
  const entered = await ctx.tx.rows(enteredDays, { hall_id: story_hall });
  const alive = await ctx.tx.maybe(aliveHalls, {});
  const of = await ctx.tx.maybe(summarised, { from: pastDays(today)[0] ?? today });
  return {
    hall: { id: hall.id, name: { zh: hall.name_zh, en: hall.name_en } },
    ...{ days: days_back, entered: entered.length },
    tickets: entered.reduce((sum, row) => sum + row.tickets, 0),
    events: entered.reduce((sum, row) => sum + row.events, 0),
    ...{ halls_alive: alive?.alive ?? 0, halls_with_today: alive?.of ?? 0 },
    ...{ summary_halls: of?.halls ?? 0, summary_days: of?.days ?? 0 },
    done: entered.length >= days_back && (of?.days ?? 0) > 0,
  };
}

const spanOf = (ctx: Ctx) => ({
  from: addDays(businessDay(ctx.now), -days_back),
  until: businessDay(ctx.now),
});

/** The last thirty days of a hall, each from its rows, or from the summary that stands for them. */
export async function pastOf(ctx: Ctx, input: { hall_id: number }) {
  await hallOf(ctx, input.hall_id);
  return { hall_id: input.hall_id, days: await ctx.tx.rows(daysOfHall, { ...input, ...spanOf(ctx) }) };
}

/** The last thirty days of every hall within reach. */
export async function lastDaysBelow(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(hall => ctx.may('history.read', hall.id));
  return { halls: await ctx.tx.rows(lastDays, { halls: halls.map(hall => hall.id), ...spanOf(ctx) }) };
}

/** The halls of a list that have daily figures: what they have no tickets for on a day is «summary only». */
export async function withSummaries(ctx: Ctx, halls: readonly number[]): Promise<ReadonlySet<number>> {
  return new Set((await ctx.tx.rows(summaryHalls, { halls })).map(row => row.hall_id));
}

/** What the daily figures of some halls say of waits on a day: how many were called, how many within their limit. */
export async function waitsInSummary(
  ctx: Ctx,
  halls: readonly { hall_id: number; day: string }[],
): Promise<ReadonlyMap<number, { due: number; broken: number }>> {
  const rows = await ctx.tx.rows(summariesOnDays, {
    halls: halls.map(one => one.hall_id),
    days: halls.map(one => one.day),
  });
  return new Map(rows.map(row => [row.hall_id, { due: row.called, broken: row.called - row.within }]));
}
