import { businessDay, type Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { normValue } from '../norms/index.ts';
import { monthDays } from './clocking.ts';
import { type DayOf, daysBetween, grouped } from './days.ts';
import { type Figures, figuresOf, type SheetRow } from './sheet.ts';
import { hereSince, sheetsOf, sheetsOfPerson } from './store.ts';

/** How many months of the own sheets are shown. */
const own_months = 6;
const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;

const shown = (of: DayOf) => ({
  ...{ day: of.day, person_id: of.person_id, name: of.name, post: of.post, starts: of.starts, ends: of.ends },
  ...{ verdict: of.verdict, in_at: iso(of.in_at), out_at: iso(of.out_at) },
  ...{ late_minutes: of.late_minutes, early_minutes: of.early_minutes, worked_minutes: of.worked_minutes },
  ...{ away_minutes: of.away_minutes, away_times: of.away_times, away_over: of.away_over },
  corrections: of.corrections,
});

/** Whoever leads or stands above reads everybody; everybody else the own days. */
const readable = <One extends { person_id: string }>(
  ctx: Ctx,
  hall_id: number,
  all: readonly One[],
): One[] =>
  ctx.may('attendance.all', hall_id) ? [...all] : all.filter(one => one.person_id === ctx.actor.id);

/** One day of a hall: who was to come, who came, who was late, who was away from the post (ATT-01, ATT-02). */
export async function dayShown(ctx: Ctx, input: { hall_id: number; day?: string | undefined }) {
  const { hall_id } = input;
  const day = input.day ?? businessDay(ctx.now);
  const all = await daysBetween(ctx, { hall_id, from: day, until: day });
  return {
    day,
    away_most: await normValue(ctx, hall_id, 'away_per_day_max'),
    days: readable(ctx, hall_id, all).map(shown),
    may: { all: ctx.may('attendance.all', hall_id), terminal: ctx.may('attendance.terminal', hall_id) },
  };
}

const sheetShown = (ctx: Ctx, of: SheetRow) => ({
  ...{ id: of.id, month: of.month, person_id: of.person_id, state: of.state },
  figures: JSON.parse(of.figures) as Figures,
  ...{ drawn_at: of.drawn_at.toISOString(), confirm_due: of.confirm_due.toISOString() },
  ...{ late: of.late_at !== null, dispute: of.dispute, answer: of.answer },
  may: {
    confirm: of.state === 'drawn' && of.person_id === ctx.actor.id,
    answer:
      of.state === 'disputed' && of.person_id !== ctx.actor.id && ctx.may('attendance.answer', of.hall_id),
  },
});

/** A month of a hall by person: the sheets where they are drawn, the running figures else (ATT-03). */
export async function monthShown(ctx: Ctx, input: { hall_id: number; month: string }) {
  const { hall_id, month } = input;
  const days = readable(ctx, hall_id, await daysBetween(ctx, { hall_id, ...monthDays(month) }));
  const sheets = new Map(
    (await ctx.tx.rows(sheetsOf, { hall_id, month })).map(one => [one.person_id, sheetShown(ctx, one)]),
  );
  const people = grouped(days, one => one.person_id);
  return {
    month,
    drawn: sheets.size > 0,
    people: [...people].map(([person_id, own]) => {
      const sheet = sheets.get(person_id) ?? null;
      const running = figuresOf(own.map(one => ({ ...one, corrections: one.corrections.length })));
      return {
        ...{ person_id, name: own[0]?.name ?? { zh: '', en: '' }, post: own[0]?.post ?? null },
        ...{ figures: sheet?.figures ?? running, sheet },
      };
    }),
    may: {
      draw:
        ctx.may('attendance.draw', hall_id) && sheets.size === 0 && month < businessDay(ctx.now).slice(0, 7),
    },
  };
}

/** What concerns whoever asks: in the hall or not, this month so far, the sheets to confirm. */
export async function mineShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const person_id = ctx.actor.id;
  const today = businessDay(ctx.now);
  const days = await daysBetween(ctx, { hall_id, from: `${today.slice(0, 7)}-01`, until: today });
  const here = await ctx.tx.maybe(hereSince, { hall_id, person_id });
  const sheets = await ctx.tx.rows(sheetsOfPerson, { hall_id, person_id, most: own_months });
  return {
    here_since: iso(here?.in_at ?? null),
    days: days
      .filter(one => one.person_id === person_id)
      .map(shown)
      .toReversed(),
    sheets: sheets.map(one => sheetShown(ctx, one)),
    may_clock: ctx.may('attendance.clock', hall_id),
  };
}
