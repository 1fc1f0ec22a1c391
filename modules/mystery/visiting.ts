import { businessDay, hour_ms, later, minute_ms, secondOfDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { pictureIn } from '../checklists/index.ts';
import { hallOf, metresBetween, spotOf } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { type Answers, failsOf, scoreOf, whyNotSheet } from './sheet.ts';
import * as store from './store.ts';
import { ownOnly, visit, whyNotArrive, whyNotProved } from './visit.ts';

/** An own assignment, held; anybody else's answers as not found (ROLE-27). */
async function ownVisit(ctx: Ctx, id: Id): Promise<store.VisitRow> {
  const row = await ctx.tx.maybe(store.holdVisit, { hall_id: 0, id });
  const [own] = ownOnly(row === undefined ? [] : [row], ctx.actor.id);
  if (own === undefined) throw new Refusal('kit.not_found', { field: 'visit_id' });
  return own;
}

/** The shopper knows somebody there: the visit goes back, and this shopper is not sent there again (ROLE-27). */
export async function declineVisit(ctx: Ctx, input: { visit_id: Id }) {
  const of = await ownVisit(ctx, input.visit_id);
  await ctx.tx.run(store.noteTie, {
    shopper_id: ctx.actor.id,
    target_hall_id: of.target_hall_id,
    at: ctx.wall_now,
  });
  await move(ctx, visit, of, 'decline', { set: { shopper_id: null, assigned_at: null } });
  return { state: 'planned' as const };
}

/** The shopper stands in the hall: proved by where the phone is and what time it is (MYS-01). */
export async function arrive(
  ctx: Ctx,
  input: { visit_id: Id; latitude: number; longitude: number; accuracy_m: number },
) {
  const of = await ownVisit(ctx, input.visit_id);
  const hall = await hallOf(ctx, of.target_hall_id);
  const spot = spotOf(hall);
  const metres = spot === null ? null : Math.round(metresBetween(spot, input));
  const value = (key: 'mystery_peak_from' | 'mystery_peak_until' | 'mystery_place_within') =>
    normValue(ctx, hall.id, key);
  const within = await value('mystery_place_within');
  refuseIf(input.accuracy_m > within ? 'mystery.place_unsure' : undefined);
  refuseIf(
    whyNotArrive({
      ...{ day: businessDay(ctx.wall_now), hour: Math.floor(secondOfDay(ctx.wall_now) / 3600) },
      ...{ from_on: of.from_on, until_on: of.until_on, slot: of.slot, metres, within },
      peak: { from: await value('mystery_peak_from'), until: await value('mystery_peak_until') },
    }),
  );
  const hours = await normValue(ctx, hall.id, 'mystery_submit_within');
  const due_at = later(ctx.wall_now, hours * hour_ms);
  const place_accuracy_m = Math.round(input.accuracy_m);
  await move(ctx, visit, of, 'arrive', {
    set: { visited_at: ctx.wall_now, place_metres: metres, place_accuracy_m, due_at },
    facts: { metres },
    stop: ['mystery.unmade'],
    start: [{ kind: 'mystery.unproved', due_at }],
  });
  return { state: 'visited' as const };
}

/** A picture from the visit, of what was wrong or very good: judged by its bytes, kept without who took it. */
export async function keepVisitPicture(
  ctx: Ctx,
  input: { visit_id: Id; shows: 'problem' | 'good'; content: string },
) {
  const of = await ownVisit(ctx, input.visit_id);
  refuseIf(of.state === 'visited' ? undefined : 'mystery.not_in_visit');
  const { content, kind, sha256 } = pictureIn(input.content);
  const id = ctx.newId();
  await ctx.tx.run(store.insertPicture, {
    ...{ id, visit_id: of.id, shows: input.shows, kind, content, sha256, at: ctx.wall_now },
  });
  await record(ctx, 'mystery.picture', {
    ...{ hall_id: 0, subject_id: of.id, facts: { picture_id: id, kind, bytes: content.length, sha256 } },
  });
  return { id };
}

/** What was asked, what was heard, and whether it was right. */
export interface Asked {
  scenario_id: Id;
  heard: string;
  right: boolean;
}

/** The sheet of a visit with everything that proves it. */
export interface Handed {
  visit_id: Id;
  answers: Answers;
  notes: Record<string, string>;
  asked: Asked[];
  impression: string;
  video: { seconds: number; bytes: number; sha256: string; kept: string };
}

/** The least a visit of a hall has to bring back: more where the hall is our own (N30). */
async function leastFor(ctx: Ctx, of: { id: number; hall_type: string }) {
  const own = ['self_operated', 'direct_store'].includes(of.hall_type);
  const minutes = await normValue(ctx, of.id, own ? 'mystery_video_own' : 'mystery_video_other');
  return {
    video_s: (minutes * minute_ms) / 1000,
    pictures: await normValue(ctx, of.id, 'mystery_pictures_least'),
    characters: await normValue(ctx, of.id, 'mystery_impression_least'),
    questions: await normValue(ctx, of.id, 'mystery_questions_least'),
  };
}

/** The shopper hands in the sheet with its proof, within the hours; what is short is refused by name (MYS-03, MYS-05). */
export async function submitVisit(ctx: Ctx, input: Handed) {
  const of = await ownVisit(ctx, input.visit_id);
  const { answers, notes, asked, impression, video } = input;
  refuseIf(whyNotSheet(answers), { field: 'answers' });
  const bare = failsOf(answers).some(one => (notes[one.code] ?? '').trim().length < 2);
  refuseIf(bare ? 'mystery.fail_needs_note' : undefined, { field: 'notes' });
  const questions = new Set(asked.map(one => one.scenario_id));
  if ([...questions].some(id => !of.scenarios.includes(id)))
    throw new Refusal('kit.not_found', { field: 'asked' });
  const hall = await hallOf(ctx, of.target_hall_id);
  const least = await leastFor(ctx, hall);
  const pictures = (await ctx.tx.rows(store.picturesOf, { ids: [of.id] })).length;
  refuseIf(whyNotProved({ video_s: video.seconds, pictures, impression, questions: questions.size }, least));
  const cap = await normValue(ctx, hall.id, 'mystery_critical_cap');
  const first_score = scoreOf(answers, cap);
  await move(ctx, visit, of, 'submit', {
    set: {
      ...{ answers: JSON.stringify(answers), notes: JSON.stringify(notes), asked: JSON.stringify(asked) },
      ...{ impression, video_s: video.seconds, video_bytes: video.bytes, video_sha256: video.sha256 },
      ...{ video_kept: video.kept, submitted_at: ctx.wall_now, first_score, due_at: null },
    },
    facts: { pictures, video_s: video.seconds, video_sha256: video.sha256 },
    stop: ['mystery.unproved'],
  });
  return { state: 'submitted' as const };
}

// A visit whose proof was not handed in within its hours counts for nothing.
onDue('mystery.unproved', async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdVisit, { hall_id: 0, id: due.subject_id });
  if (of?.state !== 'visited') return;
  await move(ctx, visit, of, 'void', { set: { void_reason: 'unproved', due_at: null } });
});
