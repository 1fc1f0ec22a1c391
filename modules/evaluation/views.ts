import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal } from '../../kit/refusal.ts';
import { statesOf } from '../directives/index.ts';
import { allHalls, allUnits } from '../halls/index.ts';
import { type Frozen, formerOf } from './evaluation.ts';
import { sidesOf } from './figures.ts';
import { first_items, type Item, whyNotPublish } from './scheme.ts';
import * as store from './store.ts';

/** The unit of an evaluation in words, and who of its halls the actor may read. */
async function reading(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(one => ctx.may('evaluation.read', one.id));
  const units = new Map(
    (await ctx.tx.rows(allUnits, {})).map(one => [one.id, { zh: one.name_zh, en: one.name_en }]),
  );
  const seen = (unit_path: string) => halls.filter(one => one.path.startsWith(unit_path));
  return { halls, seen, unitName: (id: number) => units.get(id) ?? { zh: '', en: '' } };
}

/** The schemes within reach, and what a new one would start from. */
export async function schemesShown(ctx: Ctx) {
  const { seen, unitName } = await reading(ctx);
  const rows = (await ctx.tx.rows(store.allSchemes, {})).filter(one => seen(one.unit_path).length > 0);
  return {
    may_draft: ctx.may('evaluation.scheme.draft'),
    first_items: [...first_items],
    schemes: rows.map(one => {
      const items = JSON.parse(one.items) as Item[];
      const reaches = mayInUnit(ctx.actor, 'evaluation.scheme.publish', one.unit_path);
      const own = one.drafted_by === ctx.actor.id;
      return {
        ...{ id: one.id, state: one.state, cadence: one.cadence, unit: unitName(one.unit_id), items },
        ...{ name: { zh: one.name_zh, en: one.name_en }, why_less: one.why_less, own },
        published_at: one.published_at?.toISOString() ?? null,
        may_publish:
          reaches && one.state === 'drafted' && whyNotPublish({ ...one, items }, ctx.actor.id) === undefined,
        may_evaluate: one.state === 'published' && mayInUnit(ctx.actor, 'evaluation.decide', one.unit_path),
      };
    }),
  };
}

/** The evaluations within reach, newest period first, each with its score and that of the period before. */
export async function evaluationsShown(ctx: Ctx) {
  const { seen, unitName } = await reading(ctx);
  const rows = (await ctx.tx.rows(store.latestEvaluations, {})).filter(one => seen(one.unit_path).length > 0);
  const scores = new Map(rows.map(one => [keyOf(one), (JSON.parse(one.data) as Frozen).score]));
  return {
    evaluations: rows.map(one => ({
      ...{
        id: one.id,
        state: one.state,
        cadence: one.cadence,
        period: one.period,
        unit: unitName(one.unit_id),
      },
      score: scores.get(keyOf(one)) ?? null,
      former_score: scores.get(keyOf({ ...one, period: formerOf(one.period) })) ?? null,
      reds: (JSON.parse(one.data) as Frozen).halls.reduce((sum, hall) => sum + hall.reds.length, 0),
      due_at: one.due_at.toISOString(),
      over: one.state === 'frozen' && one.due_at <= ctx.wall_now,
    })),
  };
}

const keyOf = (of: Pick<store.EvaluationRow, 'unit_id' | 'cadence' | 'period'>): string =>
  `${of.unit_id} ${of.cadence} ${of.period}`;

/** How many periods a trend looks back. */
const trend_length = 6;

/** One evaluation: its items against the period before and over the last ones, its halls, its decision and what became of it. */
export async function evaluationShown(ctx: Ctx, input: { evaluation_id: Id }) {
  const { seen, unitName } = await reading(ctx);
  const all = await ctx.tx.rows(store.latestEvaluations, {});
  const of = all.find(one => one.id === input.evaluation_id);
  if (of === undefined || seen(of.unit_path).length === 0)
    throw new Refusal('kit.not_found', { field: 'evaluation_id' });
  const frozen = JSON.parse(of.data) as Frozen;
  const line = all
    .filter(one => one.unit_id === of.unit_id && one.cadence === of.cadence && one.period <= of.period)
    .slice(0, trend_length)
    .reverse()
    .map(one => ({ period: one.period, frozen: JSON.parse(one.data) as Frozen }));
  const former = line.find(one => one.period === formerOf(of.period))?.frozen;
  const names = new Map(seen(of.unit_path).map(one => [one.id, { zh: one.name_zh, en: one.name_en }]));
  const asked = await ctx.tx.rows(statesOf, { ids: [...of.actions, ...of.tasks] });
  const before = new Map((former?.halls ?? []).map(one => [one.hall_id, one.score]));
  return {
    ...{ id: of.id, state: of.state, cadence: of.cadence, period: of.period, unit: unitName(of.unit_id) },
    ...{ score: frozen.score, former_score: former?.score ?? null, sha256: of.sha256 },
    ...{ frozen_at: of.frozen_at.toISOString(), due_at: of.due_at.toISOString() },
    over: of.state === 'frozen' && of.due_at <= ctx.wall_now,
    items: (JSON.parse(of.items) as Item[]).map(item => ({
      ...item,
      value: frozen.means[item.metric],
      former: former?.means[item.metric] ?? null,
      red_halls: frozen.halls.filter(one => one.reds.includes(item.metric)).length,
      trend: line.map(one => ({ period: one.period, value: one.frozen.means[item.metric] })),
    })),
    halls: frozen.halls
      .filter(one => names.has(one.hall_id))
      .map(one => ({
        ...{
          id: one.hall_id,
          name: names.get(one.hall_id) ?? { zh: '', en: '' },
          score: one.score,
          reds: one.reds,
        },
        former_score: before.get(one.hall_id) ?? null,
        ...sidesOf(one.values),
      })),
    decision: of.decision,
    actions: asked.map(one => ({
      ...{ id: one.id, state: one.state === 'closed' ? ('closed' as const) : ('open' as const) },
      ...{ say: { zh: one.say_zh, en: one.say_en }, by_itself: of.tasks.includes(one.id) },
    })),
    may_decide: of.state === 'frozen' && mayInUnit(ctx.actor, 'evaluation.decide', of.unit_path),
    may_close: of.state === 'decided' && mayInUnit(ctx.actor, 'evaluation.decide', of.unit_path),
  };
}
