import { businessDay, type Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { allHalls, type HallRow } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { leftOf } from './judging.ts';
import { standing } from './scoring.ts';
import { type Answers, failsOf, type Section, sectionScores } from './sheet.ts';
import * as store from './store.ts';
import { ownOnly, quarterOf, toldTo, whyNotJudge, whyNotScore } from './visit.ts';
import type { Asked } from './visiting.ts';

/** The name of a hall. */
export const nameOf = (of: HallRow | undefined) => ({ zh: of?.name_zh ?? '', en: of?.name_en ?? '' });

/** The halls whose visits the actor reads. */
export async function readable(ctx: Ctx, permission = 'mystery.read'): Promise<HallRow[]> {
  return (await ctx.tx.rows(allHalls, {})).filter(
    one => one.registry_state === 'active' && ctx.may(permission, one.id),
  );
}

/** The four quarters up to one. */
export function quartersUpTo(quarter: string, most = 4): string[] {
  const found = [quarter];
  let [year, at] = [Number(quarter.slice(0, 4)), Number(quarter.slice(5))];
  while (found.length < most) {
    at -= 1;
    if (at === 0) [year, at] = [year - 1, 4];
    found.push(`${year}Q${at}`);
  }
  return found;
}

const iso = (at: Instant | null): string | null => at?.toISOString() ?? null;
const under_way = ['planned', 'assigned', 'visited'];

function planned(
  of: store.VisitRow,
  halls: ReadonlyMap<number, HallRow>,
  shopper: { zh: string; en: string } | null,
) {
  return {
    ...{ id: of.id, state: of.state, slot: of.slot, from_on: of.from_on, until_on: of.until_on },
    hall: { id: of.target_hall_id, name: nameOf(halls.get(of.target_hall_id)) },
    ...{ shopper, double: of.double_of !== null, score: of.ruled_score ?? of.score, band: of.band },
    ...{ first_score: of.first_score, second_score: of.second_score, third_score: of.third_score },
    ...{
      due_at: iso(of.state === 'rectifying' ? of.revisit_due_at : of.due_at),
      over: of.overdue_at !== null,
    },
  };
}

/** Whether a hall is covered: as many visits as the norm asks for, one of them in the rush and one out of it (MYS-01). */
export const covered = guarded(
  'MYS-01',
  (of: { peak: number; quiet: number }, wanted: number): boolean =>
    of.peak + of.quiet >= wanted && (wanted < 2 || (of.peak > 0 && of.quiet > 0)),
  () => true,
);

/** The plan of a quarter: every hall within reach with its cover, every visit with how it stands. */
export async function visitsShown(ctx: Ctx, input: { quarter?: string | undefined }) {
  const now = quarterOf(businessDay(ctx.wall_now));
  const quarter = input.quarter ?? now;
  const halls = await readable(ctx);
  const by = new Map(halls.map(one => [one.id, one]));
  const rows = await ctx.tx.rows(store.visitsIn, { quarter, halls: [...by.keys()] });
  const wanted = await normValue(ctx, 0, 'mystery_visits_a_quarter');
  const may_plan = ctx.may('mystery.plan');
  const shoppers = may_plan ? await ctx.tx.rows(store.shoppers, {}) : [];
  const counted = new Map<number, { peak: number; quiet: number }>();
  for (const one of rows) {
    if (one.state === 'voided') continue;
    const of = counted.get(one.target_hall_id) ?? { peak: 0, quiet: 0 };
    of[one.slot] += 1;
    counted.set(one.target_hall_id, of);
  }
  return {
    ...{ quarter, quarters: quartersUpTo(now), may_plan, wanted },
    visits: rows.map(one =>
      planned(one, by, one.shopper === null ? null : { zh: one.shopper, en: one.shopper_en ?? one.shopper }),
    ),
    halls: halls.map(one => {
      const of = counted.get(one.id) ?? { peak: 0, quiet: 0 };
      return { id: one.id, name: nameOf(one), type: one.hall_type, ...of, covered: covered(of, wanted) };
    }),
    shoppers: shoppers.map(one => ({ id: one.id, name: { zh: one.name, en: one.name_en } })),
  };
}

const listOf = (scores: Record<Section, number | null>) =>
  (Object.entries(scores) as [Section, number | null][]).map(([section, score]) => ({ section, score }));

function findingsOf(of: store.VisitRow) {
  const notes = (of.notes === null ? {} : JSON.parse(of.notes)) as Record<string, string>;
  const left = leftOf(of);
  return failsOf(standing(of)).map(({ code, say, rows, critical }) => ({
    ...{ code, say, rows, critical: critical === true, note: notes[code] ?? '' },
    ...{ lifted: of.lifted.includes(code), mended: !of.lifted.includes(code) && !left.includes(code) },
  }));
}

/** The sheet of the visit itself: kept from whoever is to score it independently until that is done (MYS-06). */
export const sheetSeen = guarded(
  'MYS-06',
  (of: { state: string }, answers: Answers): Answers | null => (of.state === 'submitted' ? null : answers),
  (_, answers) => answers,
);

async function scenariosOf(ctx: Ctx, ids: readonly Id[]) {
  const bank = await ctx.tx.rows(store.bank, {});
  return bank
    .filter(one => ids.includes(one.id))
    .map(one => ({
      ...{ id: one.id, kind: one.kind },
      ask: { zh: one.ask_zh, en: one.ask_en },
      right: { zh: one.right_zh, en: one.right_en },
    }));
}

const askedIn = (of: store.VisitRow): Asked[] => (of.asked === null ? [] : JSON.parse(of.asked));

/** One visit with sheet and proof, and what its reader may press. */
export async function visitShown(ctx: Ctx, input: { visit_id: Id }) {
  const of = await ctx.tx.maybe(store.readVisit, { id: input.visit_id });
  if (of === undefined || !ctx.may('mystery.read', of.target_hall_id))
    throw new Refusal('kit.not_found', { field: 'visit_id' });
  const by = new Map((await ctx.tx.rows(allHalls, {})).map(one => [one.id, one]));
  const shopper = (await ctx.tx.rows(store.shoppers, {})).find(one => one.id === of.shopper_id);
  const answers = sheetSeen(of, standing(of));
  const pictures = await ctx.tx.rows(store.picturesOf, { ids: [of.id] });
  const may = (permission: string) => ctx.may(permission, of.target_hall_id);
  const unscored = whyNotScore(of, ctx.actor.id);
  const to_score = ['submitted', 'to_rescore'].includes(of.state) && may('mystery.score');
  return {
    ...planned(of, by, shopper === undefined ? null : { zh: shopper.name, en: shopper.name_en }),
    ...{ answers: of.answers === null ? null : answers, appeal: of.appeal, ruling: of.ruling },
    notes: answers === null || of.notes === null ? {} : JSON.parse(of.notes),
    asked: askedIn(of).map(one => ({ ...one, right: answers === null ? null : one.right })),
    ...{
      scenarios: await scenariosOf(ctx, of.scenarios),
      impression: of.impression,
      metres: of.place_metres,
    },
    pictures: pictures.map(one => ({ id: one.id, shows: one.shows })),
    visited_at: iso(of.visited_at),
    video:
      of.video_s === null
        ? null
        : { seconds: of.video_s, bytes: of.video_bytes ?? 0, sha256: of.video_sha256 ?? '' },
    ...{ seen: of.seen_by.includes(ctx.actor.id), ruled_score: of.ruled_score },
    first_score: answers === null ? null : of.first_score,
    sections: answers === null || of.answers === null ? [] : listOf(sectionScores(answers)),
    ...{ findings: answers === null ? [] : findingsOf(of), left: leftOf(of) },
    ...{ void_reason: of.void_reason, revisit_note: of.revisit_note },
    may: {
      assign: of.state === 'planned' && may('mystery.plan'),
      void:
        [...under_way, 'submitted', 'to_rescore', 'quality_checked'].includes(of.state) &&
        may('mystery.plan'),
      look: to_score && unscored !== 'mystery.scored_already',
      score: to_score && unscored === undefined,
      publish: of.state === 'quality_checked' && may('mystery.publish'),
      rule: of.state === 'appealed' && may('mystery.rule') && whyNotJudge(of, ctx.actor.id) === undefined,
      revisit: of.state === 'rectifying' && may('mystery.score'),
    },
  };
}

/** The own assignments of a shopper: where, when, what to ask, what to bring back (ROLE-27). */
export async function mineShown(ctx: Ctx) {
  const rows = ownOnly(await ctx.tx.rows(store.visitsBy, { shopper_id: ctx.actor.id }), ctx.actor.id);
  const halls = new Map((await ctx.tx.rows(allHalls, {})).map(one => [one.id, one]));
  const pictures = await ctx.tx.rows(store.picturesOf, { ids: rows.map(one => one.id) });
  const shown = [];
  for (const one of rows) {
    const hall = halls.get(one.target_hall_id);
    const own = ['self_operated', 'direct_store'].includes(hall?.hall_type ?? '');
    const value = (key: Parameters<typeof normValue>[2]) => normValue(ctx, one.target_hall_id, key);
    const open = ['assigned', 'visited'].includes(one.state);
    shown.push({
      ...{ id: one.id, state: one.state, slot: one.slot, from_on: one.from_on, until_on: one.until_on },
      hall: {
        name: nameOf(hall),
        address: { zh: hall?.address_zh ?? '', en: hall?.address_en ?? '' },
        ...{ opens: hall?.opens ?? '', closes: hall?.closes ?? '' },
      },
      peak: { from: await value('mystery_peak_from'), until: await value('mystery_peak_until') },
      due_at: open ? iso(one.due_at) : null,
      least: {
        video_min: await value(own ? 'mystery_video_own' : 'mystery_video_other'),
        pictures: await value('mystery_pictures_least'),
        characters: await value('mystery_impression_least'),
        questions: await value('mystery_questions_least'),
      },
      // What was handed in is out of the shopper's hands.
      scenarios: open ? await scenariosOf(ctx, one.scenarios) : [],
      pictures: pictures
        .filter(each => open && each.visit_id === one.id)
        .map(each => ({ id: each.id, shows: each.shows })),
    });
  }
  return { visits: shown };
}

/** A result as a hall reads it. The list of what goes out is written down here: whoever came is not in it (ROLE-27). */
async function resultOf(
  ctx: Ctx,
  of: store.VisitRow,
  pictures: readonly { id: Id; visit_id: Id; shows: 'problem' | 'good' }[],
) {
  const scenarios = new Map((await scenariosOf(ctx, of.scenarios)).map(one => [one.id, one]));
  const nothing = { zh: '', en: '' };
  return {
    ...{ id: of.id, state: of.state, quarter: of.quarter, slot: of.slot },
    ...{ published_at: iso(of.published_at) ?? '', score: of.score ?? 0, ruled_score: of.ruled_score },
    ...{ band: of.band ?? ('poor' as const), capped: of.capped ?? false },
    sections: listOf(sectionScores(standing(of))),
    ...{ findings: findingsOf(of), impression: of.impression ?? '' },
    asked: askedIn(of).map(one => ({
      ...{ heard: one.heard, right: one.right },
      ask: scenarios.get(one.scenario_id)?.ask ?? nothing,
      answer: scenarios.get(one.scenario_id)?.right ?? nothing,
    })),
    pictures: pictures.filter(one => one.visit_id === of.id).map(one => ({ id: one.id, shows: one.shows })),
    ...{
      appeal: of.appeal,
      ruling: of.ruling,
      due_at: iso(of.due_at),
      revisit_due_at: iso(of.revisit_due_at),
    },
    ...{ over: of.overdue_at !== null, revisit_note: of.revisit_note, left: leftOf(of).length },
    may_appeal: of.state === 'published' && ctx.may('mystery.appeal', of.target_hall_id),
  };
}

/** What mystery visits found in a hall: what was published, and nothing before. */
export async function resultsShown(ctx: Ctx, input: { hall_id: number }) {
  const rows = toldTo(await ctx.tx.rows(store.visitsOf, input));
  const pictures = await ctx.tx.rows(store.picturesOf, { ids: rows.map(one => one.id) });
  const results = [];
  for (const one of rows) results.push(await resultOf(ctx, one, pictures));
  return { results };
}

/** A picture: for those above, for whoever took it, and for the hall once the result is published. */
export async function pictureShown(ctx: Ctx, input: { visit_id: Id; picture_id: Id }) {
  const of = await ctx.tx.maybe(store.readVisit, { id: input.visit_id });
  const reads =
    of !== undefined &&
    (ctx.may('mystery.read', of.target_hall_id) ||
      ownOnly([of], ctx.actor.id).length > 0 ||
      (ctx.may('mystery.results', of.target_hall_id) && toldTo([of]).length > 0));
  const found = reads
    ? await ctx.tx.maybe(store.readPicture, { visit_id: input.visit_id, id: input.picture_id })
    : undefined;
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'picture_id' });
  return { kind: found.kind, content: Buffer.from(found.content).toString('base64') };
}
