import { addMonths, type BusinessDay, businessDay, day_ms, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal } from '../../kit/refusal.ts';
import { daysOf } from '../evaluation/index.ts';
import { allHalls, allUnits, type HallRow, hallOf } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { type Figures, family_codes, type Measure, measures, measuresOf } from './measure.ts';
import { goalsFrom, type SetGoal, whyNotEnforce } from './plan.ts';
import { aboveOf, goalsIn } from './planning.ts';
import {
  figuresTogether,
  no_figures,
  type Reached,
  reachedByFamily,
  reachedOf,
  reachedTogether,
} from './reach.ts';
import * as store from './store.ts';

/** How many months a trend looks back, this one included. */
const trend_months = 6;

const said = (of: { name_zh: string; name_en: string }) => ({ zh: of.name_zh, en: of.name_en });

const daysFrom = (first: BusinessDay, last: BusinessDay): number =>
  Math.round((onDay(last, '00:00').getTime() - onDay(first, '00:00').getTime()) / day_ms);

/** The month asked for, or the running one; and how much of it is over, up to 1. */
function monthOf(ctx: Ctx, asked: string | undefined) {
  const today = businessDay(ctx.wall_now);
  const month = asked ?? today.slice(0, 7);
  const { from, until } = daysOf(month);
  const whole = daysFrom(from, until);
  const share = Math.min(1, Math.max(0, (daysFrom(from, today) + 1) / whole));
  return { month, share };
}

/** The last months by their names, newest first. */
const lastMonths = (today: BusinessDay): string[] =>
  Array.from({ length: trend_months }, (_, back) => addMonths(`${today.slice(0, 7)}-01`, -back).slice(0, 7));

/** What stands over each hall in a year, and what is in force, read once for a whole page. */
async function bookOf(ctx: Ctx, month: string) {
  const plans = await ctx.tx.rows(store.plansOfYear, { year: month.slice(0, 4) });
  const kept = plans.map(one => ({ unit_id: one.unit_id, path: one.unit_path, items: goalsIn(one) }));
  const known = new Map<string, SetGoal[]>();
  const goalsAt = (path: string): SetGoal[] => {
    const there = known.get(path) ?? goalsFrom(kept.filter(one => path.startsWith(one.path)));
    known.set(path, there);
    return there;
  };
  return { plans, goalsAt };
}

const parsed = (rows: readonly store.FigureRow[]): Map<number, Figures> =>
  new Map(rows.map(one => [one.hall_id, JSON.parse(one.figures) as Figures]));

/** A hall with how far it came. */
interface Standing {
  hall: HallRow;
  figures: Figures;
  reached: Reached;
}

/** The families of a unit or a hall, each with its goals, what was reached and by whom the goal was set. */
function familiesOf(
  goals: readonly SetGoal[],
  figures: Figures,
  of: { share: number; halls: number; reached: Reached; belowOf: (measure: Measure) => number },
) {
  return family_codes.map(family => ({
    family,
    reached: of.reached[family],
    measures: measuresOf(family).flatMap(measure => {
      const goal = goals.find(one => one.measure === measure);
      if (goal === undefined) return [];
      // Pieces of a unit are those of all its halls: so is what is aimed at.
      const each = measures[measure].unit === 'count' ? Math.max(1, of.halls) : 1;
      const target = goal.target * each;
      return {
        ...{ measure, value: figures[measure], target, set_by: goal.unit_id, below: of.belowOf(measure) },
        reached: reachedOf({ ...goal, target }, figures, of.share),
      };
    }),
  }));
}

/** A unit of the tree: its families, the units and halls right below it, and the way back up. */
export async function unitGoals(
  ctx: Ctx,
  input: { unit_id?: number | undefined; month?: string | undefined },
) {
  const { month, share } = monthOf(ctx, input.month);
  const units = await ctx.tx.rows(allUnits, {});
  const halls = (await ctx.tx.rows(allHalls, {})).filter(
    one => one.registry_state === 'active' && ctx.may('goals.read', one.id),
  );
  // Of a unit that is only seen in part a mean would say what is not so.
  const seen = units.filter(
    unit =>
      mayInUnit(ctx.actor, 'goals.read', unit.path) && halls.some(one => one.path.startsWith(unit.path)),
  );
  const at = input.unit_id === undefined ? topOf(seen) : seen.find(one => one.id === input.unit_id);
  if (at === undefined) throw new Refusal('kit.not_found', { field: 'unit_id' });
  const { plans, goalsAt } = await bookOf(ctx, month);
  const rows = await ctx.tx.rows(store.figuresOfMonth, { month });
  const figures = parsed(rows);
  const standings: Standing[] = halls
    .filter(one => one.path.startsWith(at.path))
    .map(hall => {
      const own = figures.get(hall.id) ?? no_figures;
      return { hall, figures: own, reached: reachedByFamily(goalsAt(hall.path), own, share) };
    });
  const red_below = await normValue(ctx, 0, 'goal_red_below');
  const belowOf = (measure: Measure) =>
    standings.filter(one => {
      const goal = goalsAt(one.hall.path).find(each => each.measure === measure);
      const reached = goal === undefined ? null : reachedOf(goal, one.figures, share);
      return reached !== null && reached < red_below;
    }).length;
  const beneath = (path: string) => standings.filter(one => one.hall.path.startsWith(path));
  const below = units.filter(one => one.path !== at.path && parentOf(one.path) === at.path);
  const own = standings.filter(one => one.hall.path === at.path);
  const reached = reachedTogether(standings.map(one => one.reached));
  return {
    ...{ month, share, red_below, unit: { id: at.id, name: said(at) } },
    months: lastMonths(businessDay(ctx.wall_now)),
    way: seen
      .filter(one => one.path !== at.path && at.path.startsWith(one.path))
      .map(one => ({ id: one.id, name: said(one) })),
    names: units.map(one => ({ id: one.id, name: said(one) })),
    planned: plans.length > 0,
    halls: standings.length,
    reckoned_at: rows.reduce<string | null>((latest, one) => {
      const when = one.reckoned_at.toISOString();
      return latest === null || when > latest ? when : latest;
    }, null),
    families: familiesOf(goalsAt(at.path), figuresTogether(standings.map(one => one.figures)), {
      ...{ share, reached, belowOf, halls: standings.filter(one => one.figures.new_numbers !== null).length },
    }),
    below: [
      ...below
        .map(one => ({ one, of: beneath(one.path) }))
        .filter(({ of }) => of.length > 0)
        .map(({ one, of }) => ({
          ...{ kind: 'unit' as const, id: one.id, name: said(one), halls: of.length },
          reached: reachedTogether(of.map(each => each.reached)),
        })),
      ...own.map(({ hall, reached }) => ({
        ...{ kind: 'hall' as const, id: hall.id, name: said(hall), halls: 1, reached },
      })),
    ],
  };
}

const parentOf = (path: string): string => path.replace(/[^/]+\/$/, '');

/** Where somebody starts: the highest unit they see. */
const topOf = <Unit extends { path: string }>(seen: readonly Unit[]): Unit | undefined =>
  seen.toSorted((a, b) => a.path.length - b.path.length)[0];

/** The goals of one hall: each family with its measures, who set each, and the last months of every measure. */
export async function hallGoals(ctx: Ctx, input: { hall_id: number; month?: string | undefined }) {
  const hall = await hallOf(ctx, input.hall_id);
  const { month, share } = monthOf(ctx, input.month);
  const first = addMonths(`${month}-01`, 1 - trend_months).slice(0, 7);
  const past = await ctx.tx.rows(store.figuresOfHall, { hall_id: hall.id, from: first, until: month });
  const of = (one: store.FigureRow) => JSON.parse(one.figures) as Figures;
  const now = past.find(one => one.month === month);
  const figures = now === undefined ? no_figures : of(now);
  const { goalsAt } = await bookOf(ctx, month);
  const goals = goalsAt(hall.path);
  const units = await ctx.tx.rows(allUnits, {});
  const reached = reachedByFamily(goals, figures, share);
  return {
    ...{ month, share, red_below: await normValue(ctx, hall.id, 'goal_red_below') },
    reckoned_at: now?.reckoned_at.toISOString() ?? null,
    families: familiesOf(goals, figures, { share, reached, halls: 1, belowOf: () => 0 }).map(family => ({
      ...family,
      measures: family.measures.map(({ below: _, ...one }) => ({
        ...one,
        set_by: said(units.find(unit => unit.id === one.set_by) ?? { name_zh: '', name_en: '' }),
        trend: past.map(each => ({ month: each.month, value: of(each)[one.measure] })),
      })),
    })),
  };
}

/** The plans of the units within reach, newest first, and what a new one would start from. */
export async function plansShown(ctx: Ctx) {
  const units = await ctx.tx.rows(allUnits, {});
  const rows = await ctx.tx.rows(store.latestPlans, {});
  const live = rows.filter(one => one.state === 'in_force');
  // Whoever leads a unit sees its goals, those above it and those below.
  const within = rows.filter(
    one =>
      mayInUnit(ctx.actor, 'goals.read', one.unit_path) ||
      ctx.actor.assignments.some(each => each.unit_path?.startsWith(one.unit_path)),
  );
  return {
    may_draft: ctx.may('goals.plan.draft'),
    year: businessDay(ctx.wall_now).slice(0, 4),
    plans: within.map(one => {
      const unit = units.find(each => each.id === one.unit_id);
      const above = aboveOf(
        live.filter(each => each.year === one.year),
        { path: one.unit_path, kind: unit?.kind ?? '' },
      );
      const why_not = whyNotEnforce({ items: goalsIn(one), drafted_by: one.drafted_by, above }, ctx.actor.id);
      const reaches = one.state === 'drafted' && mayInUnit(ctx.actor, 'goals.plan.enforce', one.unit_path);
      return {
        ...{ id: one.id, state: one.state, unit: said(unit ?? { name_zh: '', name_en: '' }), year: one.year },
        ...{
          items: goalsIn(one),
          why: one.why,
          may_drop: reaches,
          may_enforce: reaches && why_not === undefined,
        },
        why_not: reaches ? (why_not ?? null) : null,
        enforced_at: one.enforced_at?.toISOString() ?? null,
      };
    }),
  };
}
