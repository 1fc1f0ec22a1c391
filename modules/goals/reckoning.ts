import { addDays, addMonths, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import { daysOf, valuesOf } from '../evaluation/index.ts';
import type { Figures } from './measure.ts';
import * as store from './store.ts';

/** The clock by which the figures of all halls are reckoned, for the plan of the province. */
export const reckon_due = 'goals.reckon';

/** Halls reckoned in one transaction. */
const halls_at_once = 200;

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10;

/** What a month’s record says of some halls by every measure: four statements, however many halls. */
export async function figuresOf(
  ctx: Ctx,
  halls: readonly number[],
  month: string,
): Promise<{ hall_id: number; figures: Figures }[]> {
  const days = daysOf(month);
  const measured = new Map((await valuesOf(ctx, halls, days)).map(one => [one.hall_id, one.values]));
  const counted = await ctx.tx.rows(store.countedOfHalls, {
    ...{ halls, ...days, from_at: onDay(days.from, '00:00'), until_at: onDay(days.until, '00:00') },
  });
  return counted.map(of => {
    const values = measured.get(of.hall_id);
    // A hall that did no business on record has not sold nothing: nothing is known of it.
    const pieces = (count: number) => (of.orders === 0 ? null : count);
    return {
      hall_id: of.hall_id,
      figures: {
        takings_per_visit: values?.takings_per_visit ?? null,
        leads_won: percent(of.leads_won, of.leads),
        satisfaction: values?.satisfaction ?? null,
        waits_within: values?.waits_within ?? null,
        compliance: values?.compliance ?? null,
        materials_timely: percent(of.materials_timely, of.materials),
        community: pieces(of.community) ?? (of.community === 0 ? null : of.community),
        new_numbers: pieces(of.new_numbers),
        services_taken: pieces(of.services_taken),
        complaints_timely: percent(of.complaints_timely, of.complaints),
        answers_timely: percent(of.answers_timely, of.answers),
        numbers_back: pieces(of.numbers_back),
        arrears_settled: percent(of.arrears_settled, of.arrears),
      },
    };
  });
}

// Every night the halls are gone through, some at a time: the running month, and on its first days the one before once more.
onDue(reckon_due, async (ctx, due) => {
  const after = Number(due.facts.after ?? 0);
  const halls = (await ctx.tx.rows(store.hallsAfter, { after, most: halls_at_once })).map(one => one.id);
  const today = businessDay(due.due_at);
  const month = today.slice(0, 7);
  const still_open = Number(today.slice(8)) <= 3 ? [addMonths(`${month}-01`, -1).slice(0, 7)] : [];
  for (const one of halls.length === 0 ? [] : [...still_open, month]) {
    const found = await figuresOf(ctx, halls, one);
    await ctx.tx.run(store.keepFigures, {
      ...{ month: one, at: ctx.wall_now },
      ...{ halls: found.map(of => of.hall_id), figures: found.map(of => JSON.stringify(of.figures)) },
    });
  }
  const more = halls.length === halls_at_once;
  await startDue(ctx, 0, due.subject_id, {
    kind: reckon_due,
    due_at: more ? due.due_at : onDay(addDays(today, 1), '04:30'),
    facts: more ? { after: halls.at(-1) } : {},
  });
});
