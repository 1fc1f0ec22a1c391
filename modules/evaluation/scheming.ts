import { businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { mayInUnit, reachOf } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { allUnits } from '../halls/index.ts';
import { witness } from '../norms/index.ts';
import { type Cadence, daysOf, periodOf } from './evaluation.ts';
import { type Item, scheme, whyNotPublish } from './scheme.ts';
import * as store from './store.ts';

/** The unit whose halls the actor evaluates: the one of the own post. */
async function ownUnit(ctx: Ctx) {
  const paths = reachOf(ctx.actor, 'evaluation.scheme.draft').unit_paths;
  const unit = (await ctx.tx.rows(allUnits, {})).find(one => paths.includes(one.path));
  if (unit === undefined) throw new Refusal('kit.not_permitted');
  return unit;
}

/** A scheme is drafted for the own unit; it may be incomplete, publishing judges it. */
export async function draftScheme(
  ctx: Ctx,
  input: { cadence: Cadence; name_zh: string; name_en: string; items: Item[]; why_less: string },
) {
  const unit = await ownUnit(ctx);
  const id = ctx.newId();
  const { items, ...said } = input;
  await begin(
    ctx,
    scheme,
    {
      ...{ hall_id: 0, id, ...said, unit_id: unit.id, unit_path: unit.path, items: JSON.stringify(items) },
      ...{ drafted_by: ctx.actor.id, drafted_at: ctx.wall_now },
    },
    'draft',
    { facts: { unit_id: unit.id, cadence: input.cadence } },
  );
  return { id };
}

/** The scheme as it is held for an act, within the actor’s reach. */
export async function schemeOf(ctx: Ctx, id: Id, permission: string) {
  const of = await ctx.tx.maybe(store.holdScheme, { hall_id: 0, id });
  if (of === undefined || !mayInUnit(ctx.actor, permission, of.unit_path))
    throw new Refusal('kit.not_found', { field: 'scheme_id' });
  return of;
}

/** When the running period of a cadence is over and its figures are frozen. */
export const frozenAt = (cadence: Cadence, day: string) =>
  onDay(daysOf(periodOf(cadence, day)).until, '05:00');

/** Somebody else publishes a scheme; the former of the unit and cadence ends with it, and the clock of the running period starts. */
export async function publishScheme(ctx: Ctx, input: { scheme_id: Id }) {
  const of = await schemeOf(ctx, input.scheme_id, 'evaluation.scheme.publish');
  const items = JSON.parse(of.items) as Item[];
  refuseIf(whyNotPublish({ items, why_less: of.why_less, drafted_by: of.drafted_by }, ctx.actor.id));
  const former = await ctx.tx.maybe(store.liveScheme, of);
  if (former !== undefined) await move(ctx, scheme, former, 'retire', { stop: ['evaluation.period_over'] });
  const today = businessDay(ctx.wall_now);
  await move(ctx, scheme, of, 'publish', {
    set: { published_by: ctx.actor.id, published_at: ctx.wall_now },
    facts: {
      unit_id: of.unit_id,
      cadence: of.cadence,
      satisfaction: items.find(one => one.metric === 'satisfaction')?.weight ?? 0,
    },
    start: [
      {
        kind: 'evaluation.period_over',
        due_at: frozenAt(of.cadence, today),
        facts: { period: periodOf(of.cadence, today) },
      },
    ],
  });
  return { state: 'published' as const };
}

witness('evaluation.scheme.draft', { zh: '评估方案起草', en: 'A scheme was drafted' }, 'GEN-19');
