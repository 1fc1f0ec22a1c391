import { addDays, type BusinessDay, businessDay, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { followDay } from '../halls/index.ts';
import { witness } from '../norms/index.ts';
import { drawn, surveyFor } from './asking.ts';
import { endedIn, keepSamples, type SurveyRow } from './store.ts';

interface Sample extends Record<string, unknown> {
  hall_id: number;
  survey_id: Id;
  day: string;
  class: string;
  served: number;
  drawn: number;
  counted_until: string;
}

/**
 * Whom chance drew of the visits that ended so far on some days, hall by hall and class by class, for every survey that runs: a
 * visit counts for the first survey it is drawn for of those that ran when it ended, and for no other (SVC-15).
 */
async function samplesOf(
  ctx: Ctx,
  days: { halls: readonly number[]; from: string; until: string },
  wanted: (of: SurveyRow) => boolean,
): Promise<Sample[]> {
  const { surveys, counted } = await drawn(ctx, days);
  const running = surveys.filter(one => one.state === 'running' && wanted(one));
  if (running.length === 0) return [];
  const samples = new Map<string, Sample>();
  for (const visit of await ctx.tx.rows(endedIn, days)) {
    const { hall_id, day } = visit;
    const chosen = surveyFor(surveys, visit, counted)?.id;
    for (const one of running) {
      if (!one.halls.includes(hall_id) || day < one.asks_from || day > one.ends_on) continue;
      const key = `${hall_id} ${one.id} ${day} ${visit.class}`;
      const ended = visit.finished_at.toISOString();
      const before = samples.get(key);
      samples.set(key, {
        ...{ hall_id, survey_id: one.id, day, class: visit.class },
        served: (before?.served ?? 0) + 1,
        drawn: (before?.drawn ?? 0) + (chosen === one.id ? 1 : 0),
        counted_until: before !== undefined && before.counted_until > ended ? before.counted_until : ended,
      });
    }
  }
  return [...samples.values()];
}

// When a hall's day is over it writes down whom chance drew of its visits: what the share of answers is of (SVC-15).
followDay('prepare', (ctx, of) =>
  startDue(ctx, of.hall_id, of.id, { kind: 'surveys.count', due_at: onDay(addDays(of.day, 1), '00:00') }),
);

onDue('surveys.count', async (ctx, due) => {
  const { hall_id } = due;
  const day: BusinessDay = businessDay(later(due.due_at, -1));
  // The day before is counted once more: a visit of the night ended after it was over.
  const days = { halls: [hall_id], from: addDays(day, -1), until: day };
  const samples = await samplesOf(ctx, days, () => true);
  if (samples.length === 0) return;
  await ctx.tx.run(keepSamples, { rows: JSON.stringify(samples) });
  const today = samples.filter(one => one.day === day);
  for (const subject_id of new Set(today.map(one => one.survey_id))) {
    const own = today.filter(one => one.survey_id === subject_id);
    const sum = (key: 'served' | 'drawn') => own.reduce((total, one) => total + one[key], 0);
    await record(ctx, 'surveys.sampled', {
      ...{ hall_id, subject_id },
      facts: { day, served: sum('served'), drawn: sum('drawn') },
    });
  }
});

/** A survey is about to end: what it has drawn of the days that are not over is counted in all its halls, up to here. */
export async function sampleLast(ctx: Ctx, of: SurveyRow): Promise<void> {
  const from = addDays(businessDay(ctx.wall_now), -1);
  const samples = await samplesOf(ctx, { halls: of.halls, from, until: of.ends_on }, one => one.id === of.id);
  if (samples.length > 0) await ctx.tx.run(keepSamples, { rows: JSON.stringify(samples) });
}

witness('surveys.survey.draft', { zh: '起草调查', en: 'A survey was drafted' }, 'SVC-15');
witness('surveys.sampled', { zh: '当日抽样', en: 'The sample of a day' }, 'SVC-15');
witness(
  'surveys.answer_refused',
  { zh: '代客户作答被拒', en: 'An answer for a customer: refused' },
  'SVC-15',
);
