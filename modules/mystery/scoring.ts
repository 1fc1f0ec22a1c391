import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { workdaysAfter } from '../halls/index.ts';
import { normValue, witness } from '../norms/index.ts';
import { heldFor } from './planning.ts';
import { type Answers, bandOf, criticalFails, scoreOf, whyNotSheet } from './sheet.ts';
import * as store from './store.ts';
import { farApart, visit, whyNotScore } from './visit.ts';

/** What a sheet says, out of its row. */
export const answersIn = (text: string | null): Answers => (text === null ? {} : JSON.parse(text));

/** The sheet that stands: the third's where two scorers lay too far apart, else the shopper's. */
export const standing = (of: Pick<store.VisitRow, 'answers' | 'third_answers'>): Answers =>
  answersIn(of.third_answers ?? of.answers);

/** Where a recording lies, told to whoever gives a reason; the film shows staff, so each look is on record (MYS-03). */
export const lookOnRecord = guarded(
  'MYS-03',
  async (ctx: Ctx, of: store.VisitRow, reason: string): Promise<void> => {
    await ctx.tx.run(store.noteSeen, { id: of.id, by: ctx.actor.id });
    await record(ctx, 'mystery.recording.see', { hall_id: 0, subject_id: of.id, facts: { reason } });
  },
  async () => {},
);

/** A reviewer looks at the recording of a visit. */
export async function seeRecording(ctx: Ctx, input: { visit_id: Id; reason: string }) {
  const of = await heldFor(ctx, input.visit_id, 'mystery.score');
  refuseIf(of.video_kept === null ? 'mystery.nothing_recorded' : undefined);
  await lookOnRecord(ctx, of, input.reason);
  return { kept: of.video_kept ?? '', sha256: of.video_sha256 ?? '', seconds: of.video_s ?? 0 };
}

/** Somebody who was not there scores the visit from its proof; a third does where two lie too far apart (MYS-06). */
export async function scoreVisit(ctx: Ctx, input: { visit_id: Id; answers: Answers }) {
  const of = await heldFor(ctx, input.visit_id, 'mystery.score');
  refuseIf(whyNotScore(of, ctx.actor.id));
  const { answers } = input;
  refuseIf(whyNotSheet(answers), { field: 'answers' });
  const value = (key: 'mystery_critical_cap' | 'mystery_deviation_most') =>
    normValue(ctx, of.target_hall_id, key);
  const score = scoreOf(answers, await value('mystery_critical_cap'));
  const text = JSON.stringify(answers);
  if (of.state === 'to_rescore') {
    const by = { third_answers: text, third_score: score, third_by: ctx.actor.id, third_at: ctx.wall_now };
    await move(ctx, visit, of, 'rescore', { set: by, facts: { score } });
    return { state: 'quality_checked' as const, score };
  }
  const first = { score: of.first_score ?? 0, answers: answersIn(of.answers) };
  const apart = farApart(first, { score, answers }, await value('mystery_deviation_most'));
  const by = { second_answers: text, second_score: score, second_by: ctx.actor.id, second_at: ctx.wall_now };
  const deviation = Math.round(Math.abs(first.score - score) * 10) / 10;
  await move(ctx, visit, of, apart ? 'differ' : 'agree', { set: by, facts: { score, deviation } });
  return { state: apart ? ('to_rescore' as const) : ('quality_checked' as const), score };
}

/** The last moment of so many working days from now. */
export const workdaysOn = (ctx: Ctx, days: number) => workdaysAfter(ctx, businessDay(ctx.wall_now), days);

/** The result is told to the hall: score, findings and pictures, no name (MYS-02, MYS-04). Whoever scored may publish; whoever visited cannot. */
export async function publishVisit(ctx: Ctx, input: { visit_id: Id }) {
  const of = await heldFor(ctx, input.visit_id, 'mystery.publish');
  const hall_id = of.target_hall_id;
  const answers = standing(of);
  const score = scoreOf(answers, await normValue(ctx, hall_id, 'mystery_critical_cap'));
  const capped = criticalFails(answers).length > 0;
  const band = bandOf(score, {
    best: await normValue(ctx, hall_id, 'mystery_band_best'),
    good: await normValue(ctx, hall_id, 'mystery_band_good'),
    fair: await normValue(ctx, hall_id, 'mystery_band_fair'),
  });
  const due_at = await workdaysOn(ctx, await normValue(ctx, hall_id, 'mystery_appeal_within'));
  await move(ctx, visit, of, 'publish', {
    set: { score, capped, band, published_by: ctx.actor.id, published_at: ctx.wall_now, due_at },
    facts: { score, capped },
    start: [{ kind: 'mystery.appeal_over', due_at }],
  });
  await record(ctx, 'mystery.result.tell', { hall_id, subject_id: of.id, facts: { score, band, capped } });
  return { state: 'published' as const, score };
}

witness(
  'mystery.result.tell',
  { zh: '暗访结果发布', en: 'A mystery result was published' },
  'MYS-02',
  'MYS-04',
);
witness('mystery.recording.see', { zh: '调看暗访录像', en: 'A recording was looked at' }, 'MYS-03');
