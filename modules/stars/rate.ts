import { addDays, addMonths, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { first_items, scoreOf, valuesOf } from '../evaluation/index.ts';
import { standardMet } from '../facilities/index.ts';
import { allHalls, type HallRow, hallOf, setStar } from '../halls/index.ts';
import { mysteryMeans, quarterOf } from '../mystery/index.ts';
import { normValue, witness } from '../norms/index.ts';
import {
  type Measured,
  mostNow,
  mostStars,
  pointsOf,
  rating,
  type Steps,
  whyNotDecide,
  whyNotPropose,
} from './rating.ts';
import * as store from './store.ts';

const lapse_due = 'stars.lapse';

/** The numbers of the rating as the norm has them. */
async function rulesOf(ctx: Ctx) {
  const value = (key: Parameters<typeof normValue>[2]) => normValue(ctx, 0, key);
  const steps: Steps = [
    await value('star_five_from'),
    await value('star_four_from'),
    await value('star_three_from'),
    await value('star_two_from'),
  ];
  const weights = {
    scorecard: await value('star_weight_scorecard'),
    mystery: await value('star_weight_mystery'),
    facilities: await value('star_weight_facilities'),
  };
  return { steps, weights };
}

/** A hall with what it is rated by and the most stars that earns. */
export interface Standing {
  hall: HallRow;
  measured: Measured;
  points: number | null;
  most: number | null;
  losses: readonly ('critical' | 'standard' | 'rise')[];
}

/** What some halls are rated by, read from the record of the last twelve months: scorecard, mystery visits, facilities. */
export async function standingsOf(ctx: Ctx, halls: readonly HallRow[]): Promise<Standing[]> {
  const today = businessDay(ctx.wall_now);
  const from = addMonths(today, -12);
  const ids = halls.map(one => one.id);
  const values = new Map(
    (await valuesOf(ctx, ids, { from, until: addDays(today, 1) })).map(one => [one.hall_id, one.values]),
  );
  const means = await mysteryMeans(ctx, { halls: ids, since: quarterOf(from), until: quarterOf(today) });
  const met = await standardMet(ctx, halls);
  const { steps, weights } = await rulesOf(ctx);
  return halls.map(hall => {
    const of = values.get(hall.id);
    const visited = means.get(hall.id);
    const place = met.get(hall.id);
    const measured: Measured = {
      scorecard: of === undefined ? null : scoreOf(of, first_items),
      ...{ mystery: visited?.mean ?? null, capped: visited?.capped ?? 0 },
      ...{ facilities: place?.share ?? null, standard: place?.stars ?? 0 },
    };
    const points = pointsOf(measured, weights);
    if (points === null) return { hall, measured, points, most: null, losses: [] };
    const { stars, losses } = mostStars(measured, points, steps, hall.star);
    return { hall, measured, points, most: stars, losses };
  });
}

/** The branch proposes stars for a hall: no more than what was measured earns (ORG-11). */
export async function proposeRating(ctx: Ctx, input: { hall_id: number; star: number; reason: string }) {
  const hall = await hallOf(ctx, input.hall_id);
  const [of] = await standingsOf(ctx, [hall]);
  const live = await ctx.tx.rows(store.liveRatings, { halls: [hall.id] });
  const running = live.some(one => one.state === 'decided');
  const waiting = live.some(one => one.state === 'proposed');
  const most = of?.most ?? null;
  refuseIf(whyNotPropose({ star: input.star, most, former: hall.star, running, waiting }), { field: 'star' });
  const id = ctx.newId();
  const row = {
    ...{ hall_id: hall.id, id, star: input.star, most, former_star: hall.star, points: of?.points ?? 0 },
    ...{ measured: JSON.stringify(of?.measured ?? {}), reason: input.reason },
    ...{ proposed_by: ctx.actor.id, proposed_at: ctx.now },
  };
  await begin(ctx, rating, row, 'propose', {
    facts: { star: input.star, most, former_star: hall.star, points: of?.points },
  });
  return { id };
}

/** Above the branch the stars are decided: the hall has them from now on, in the registry and on the public page; the former rating ends. */
export async function decideRating(
  ctx: Ctx,
  input: { hall_id: number; rating_id: Id; verb: 'decide' | 'send_back'; decision: string },
) {
  const { hall_id } = input;
  const of = await ctx.tx.maybe(store.holdRating, { hall_id, id: input.rating_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'rating_id' });
  refuseIf(whyNotDecide(of, ctx.actor.id));
  const said = { decision: input.decision, decided_by: ctx.actor.id, decided_at: ctx.now };
  if (input.verb === 'send_back') {
    await move(ctx, rating, of, 'send_back', { set: said });
    return { state: 'returned' as const };
  }
  const former = await ctx.tx.maybe(store.holdInForce, { hall_id });
  if (former !== undefined) await move(ctx, rating, former, 'replace', { stop: [lapse_due] });
  const months = await normValue(ctx, hall_id, 'star_review_every');
  const valid_until = addMonths(businessDay(ctx.now), months);
  await move(ctx, rating, of, 'decide', {
    set: { ...said, valid_until },
    facts: { star: of.star, former_star: of.former_star, points: of.points, valid_until },
    start: [{ kind: lapse_due, due_at: onDay(addDays(valid_until, 1), '00:30') }],
  });
  await setStar(ctx, { hall_id, star: of.star });
  return { state: 'decided' as const };
}

// Stars that nobody renewed within their year fall: the hall has one less until it is rated again.
onDue(lapse_due, async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdRating, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'decided') return;
  const star = of.star > 1 ? of.star - 1 : null;
  await move(ctx, rating, of, 'lapse', { facts: { star, former_star: of.star } });
  await setStar(ctx, { hall_id: of.hall_id, star });
});

/** The halls within reach with what they are rated by, their stars, and what waits. */
export async function ratingsShown(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(
    one => one.registry_state === 'active' && ctx.may('stars.read', one.id),
  );
  const live = await ctx.tx.rows(store.liveRatings, { halls: halls.map(one => one.id) });
  const standings = await standingsOf(ctx, halls);
  return {
    halls: standings.map(({ hall, measured, points, most, losses }) => {
      const own = live.filter(one => one.hall_id === hall.id);
      const waits = own.find(one => one.state === 'proposed');
      const now = own.find(one => one.state === 'decided');
      const may_decide =
        waits !== undefined &&
        ctx.may('stars.decide', hall.id) &&
        whyNotDecide(waits, ctx.actor.id) === undefined;
      return {
        ...{ id: hall.id, name: { zh: hall.name_zh, en: hall.name_en }, star: hall.star },
        ...{ scorecard: measured.scorecard, mystery: measured.mystery, facilities: measured.facilities },
        ...{ points, most, losses: [...losses], valid_until: now?.valid_until ?? null },
        waits: waits === undefined ? null : { id: waits.id, star: waits.star, reason: waits.reason },
        may_decide,
        proposable:
          waits === undefined && ctx.may('stars.propose', hall.id)
            ? mostNow({ most, former: hall.star, running: now !== undefined })
            : null,
      };
    }),
  };
}

witness('stars.rating.propose', { zh: '提出星级', en: 'Stars were proposed' }, 'ORG-11');
