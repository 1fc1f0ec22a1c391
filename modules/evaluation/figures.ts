import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { hallOf } from '../halls/index.ts';
import { indexOverSpan, witness } from '../norms/index.ts';
import { type Metric, metric_codes, metrics, type Side, type Values } from './metric.ts';
import { figuresOfHalls } from './store.ts';

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;

/** Visits and ratings of days that have no tickets behind them. */
export interface Summed {
  hall_id: number;
  visits: number;
  called: number;
  within: number;
  rated: number;
  points: number;
}

/** Tells the figures of days of which only sums were kept. */
export type Teller = (
  ctx: Ctx,
  halls: readonly number[],
  days: { from: string; until: string },
) => Promise<Summed[]>;

const tellers: Teller[] = [];

/** A module above has figures of days that left no rows: they count beside those that did. */
export function tellFigures(teller: Teller): void {
  tellers.push(teller);
}

/** What the record of a span of days says of some halls: three statements, however many halls and days. */
export async function valuesOf(
  ctx: Ctx,
  halls: readonly number[],
  days: { from: string; until: string },
): Promise<{ hall_id: number; values: Values }[]> {
  const span = { from: onDay(days.from, '00:00'), until: onDay(days.until, '00:00') };
  const rows = await ctx.tx.rows(figuresOfHalls, {
    ...{ halls, from: days.from, until: days.until, from_at: span.from, until_at: span.until },
  });
  const book = await indexOverSpan(ctx, halls, span);
  const told = (await Promise.all(tellers.map(tell => tell(ctx, halls, days)))).flat();
  const summed = new Map(told.map(one => [one.hall_id, one]));
  return rows.map(row => {
    const more = summed.get(row.hall_id);
    const of = more === undefined ? row : added(row, more);
    const index = book.get(of.hall_id) ?? null;
    const taken = of.takings_fen > 0 ? of.takings_fen : null;
    return {
      hall_id: of.hall_id,
      values: {
        satisfaction: percent(of.points, of.rated * 5),
        waits_within: percent(of.within, of.called),
        served_share: percent(of.called, of.visits),
        compliance: index === null ? null : Math.round(index * 100) / 100,
        mends_in_time: percent(of.mends_in_time, of.mends_due),
        visits: of.visits === 0 ? null : of.visits,
        takings: taken,
        takings_per_visit: taken === null || of.paid_visits === 0 ? null : Math.round(taken / of.paid_visits),
      },
    };
  });
}

const added = <Row extends Omit<Summed, 'hall_id'>>(row: Row, more: Summed): Row => ({
  ...row,
  visits: row.visits + more.visits,
  called: row.called + more.called,
  within: row.within + more.within,
  rated: row.rated + more.rated,
  points: row.points + more.points,
});

/** One figure with what it is. */
export interface Shown {
  metric: Metric;
  value: number | null;
}

/** A hall as a window of service and of revenue: both sides, whatever is on record (GEN-21). */
export const sidesOf = guarded(
  'GEN-21',
  (values: Values): Record<Side, Shown[]> => ({
    service: sideOf(values, 'service'),
    revenue: sideOf(values, 'revenue'),
  }),
  values => ({ service: sideOf(values, 'service'), revenue: [] }),
);

const sideOf = (values: Values, side: Side): Shown[] =>
  metric_codes.filter(code => metrics[code].side === side).map(metric => ({ metric, value: values[metric] }));

/** Days over which a scorecard runs: long enough to be no accident. */
const scorecard_days = 30;

/** The scorecard of a hall: service and revenue of the last thirty days side by side. */
export async function scorecardOf(ctx: Ctx, input: { hall_id: number }) {
  await hallOf(ctx, input.hall_id);
  const until = addDays(businessDay(ctx.now), 1);
  const from = addDays(until, -scorecard_days);
  const [of] = await valuesOf(ctx, [input.hall_id], { from, until });
  const nothing = Object.fromEntries(metric_codes.map(code => [code, null])) as Values;
  return { from, until: businessDay(ctx.now), ...sidesOf(of?.values ?? nothing) };
}

witness(
  'evaluation.evaluation.freeze',
  { zh: '评估数据冻结', en: 'Figures frozen' },
  'GEN-13',
  'GEN-14',
  'GEN-21',
);
