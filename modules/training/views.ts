import { type BusinessDay, businessDay, type Instant, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { type Course, isFor } from './course.ts';
import { courses } from './courses/index.ts';
import { standingOf, whyNotRenew, whyNotTest } from './enrolment.ts';
import { idleSince, yearOf } from './figures.ts';
import * as lessons from './session_store.ts';
import * as store from './store.ts';
import { courseOf } from './ways.ts';

/** The days by which somebody’s standing is read. */
export interface Days {
  today: BusinessDay;
  first_within: number;
  renew_from: number;
}

/** The days that hold in a hall now. */
export const daysIn = async (ctx: Ctx, hall_id: number): Promise<Days> => ({
  today: businessDay(ctx.now),
  first_within: await normValue(ctx, hall_id, 'training_first_within'),
  renew_from: await normValue(ctx, hall_id, 'training_renew_from'),
});

/** Since when a person owes the courses of the post: since they hold it, but not from before the hall kept training here. */
export const owedSince = (given: Instant | null, kept: Instant | null, today: BusinessDay): BusinessDay => {
  const from = kept === null ? today : businessDay(kept);
  const held = given === null ? from : businessDay(given);
  return held > from ? held : from;
};

/** The courses that somebody’s posts ask for. */
export const coursesFor = (roles: readonly string[]): Course[] => courses.filter(one => isFor(one, roles));

const shownResult = (one: store.AttemptRow) => ({
  ...{ attempt_id: one.id, kind: one.kind, correct: one.correct ?? 0, asked: one.drawn.length },
  ...{ passed: one.passed === true, at: (one.done_at ?? one.begun_at).toISOString(), note: one.note },
});

function shownCourse(
  of: Course,
  row: store.EnrolmentRow | undefined,
  more: Days & { since: BusinessDay; read: readonly string[]; results: readonly store.AttemptRow[] },
) {
  const at = { row, since: more.since, today: more.today, first_within: more.first_within };
  const { standing, due_on } = standingOf({ ...at, renew_from: more.renew_from });
  const lost = row?.state === 'failed_final';
  return {
    ...{ code: of.code, say: of.say, lead: of.lead, rows: [...of.rows], form: of.form, law: of.law },
    ...{ units: of.units.length, read: more.read.length, practical: of.practical.length },
    ...{ state: row?.state ?? null, standing, due_on },
    ...{ valid_until: row?.valid_until ?? null, retake_until: row?.retake_until ?? null },
    may: {
      read: !lost,
      test: row !== undefined && whyNotTest(row) === undefined,
      renew:
        (row?.state === 'certified' || row?.state === 'expired') &&
        whyNotRenew(row, more.today, more.renew_from) === undefined,
    },
    results: more.results
      .filter(one => one.course === of.code)
      .slice(0, 4)
      .map(shownResult),
  };
}

/** What somebody sees on the own page: every course of the posts, with how they stand to it. */
export async function mineShown(ctx: Ctx, { hall_id }: { hall_id: number }) {
  const of = { hall_id, person_id: ctx.actor.id };
  const days = await daysIn(ctx, hall_id);
  const me = (await ctx.tx.rows(store.staffOf, { hall_id })).find(one => one.id === ctx.actor.id);
  const kept = (await ctx.tx.maybe(store.trainedSince, { hall_id }))?.since ?? null;
  const rows = await ctx.tx.rows(store.enrolmentsOf, of);
  const readings = await ctx.tx.rows(store.readingsOfPerson, of);
  const results = await ctx.tx.rows(store.attemptsOfPerson, of);
  const year = Number(days.today.slice(0, 4));
  const signed = (await ctx.tx.rows(store.pledgesOf, { hall_id, year })).filter(
    one => one.person_id === ctx.actor.id,
  );
  const since = owedSince(me?.since ?? null, kept, days.today);
  const minutes = await ctx.tx.rows(lessons.minutesIn, { hall_id, since: startOfYear(days.today) });
  const last = (await ctx.tx.rows(store.lastLearned, { hall_id })).find(
    one => one.person_id === ctx.actor.id,
  );
  const cadence = await normValue(ctx, hall_id, 'training_cadence');
  return {
    courses: coursesFor(me?.roles ?? []).map(one =>
      shownCourse(
        one,
        rows.find(row => row.course === one.code),
        {
          ...{ ...days, since, results },
          read: readings.filter(each => each.course === one.code).map(each => each.unit),
        },
      ),
    ),
    seats: (await ctx.tx.rows(lessons.seatsFor, of)).map(shownSeat),
    pledges: pledgesFor(signed, year),
    minutes: minutes.find(one => one.person_id === ctx.actor.id)?.minutes ?? 0,
    idle: me !== undefined && idleSince(last?.at ?? null, kept ?? ctx.now, ctx.now, cadence),
  };
}

/** The pledges of a year, signed or not: what is not signed stands open (PRIN-03). */
export const pledgesFor = guarded(
  ['PRIN-03', 'CONF-02'],
  (signed: readonly { kind: string; signed_at: Instant }[], year: number) =>
    (['ethics', 'confidentiality'] as const).map(kind => ({
      ...{ kind, year },
      signed_at: signed.find(one => one.kind === kind)?.signed_at.toISOString() ?? null,
    })),
  () => [],
);

type Seat = Awaited<ReturnType<Ctx['tx']['rows']>>[number] & {
  id: Id;
  course: string;
  state: lessons.SessionRow['state'];
  at: Instant;
  minutes: number;
  room: string;
  trainer: string | null;
  trainer_en: string | null;
  provider: string | null;
  confirmed_at: Instant | null;
  in_at: Instant | null;
  out_at: Instant | null;
  absent_why: string | null;
};

const shownSeat = (one: Seat) => ({
  ...{ session_id: one.id, course: courseOf(one.course).say, state: one.state, at: one.at.toISOString() },
  ...{ minutes: one.minutes, room: one.room, provider: one.provider },
  trainer: one.trainer === null ? null : { zh: one.trainer, en: one.trainer_en ?? one.trainer },
  ...{ confirmed: one.confirmed_at !== null, in_at: one.in_at?.toISOString() ?? null },
  ...{ out_at: one.out_at?.toISOString() ?? null, excused: one.absent_why !== null },
});

/** Midnight at the beginning of a day's year. */
export const startOfYear = (day: BusinessDay): Instant => onDay(yearOf(day).from, '00:00');

/** The units of one course, with what the reader has read of it. */
export async function courseShown(ctx: Ctx, input: { hall_id: number; course: string }) {
  const of = courseOf(input.course);
  const readings = await ctx.tx.rows(store.readingsOfPerson, {
    hall_id: input.hall_id,
    person_id: ctx.actor.id,
  });
  const read = new Set(readings.filter(one => one.course === of.code).map(one => one.unit));
  return {
    ...{ code: of.code, say: of.say, lead: of.lead },
    units: of.units.map(one => ({
      ...{ code: one.code, say: one.say, rows: [...one.rows], text: [...one.text], pairs: [...one.pairs] },
      read: read.has(one.code),
    })),
    practical: [...of.practical],
  };
}

/** One attempt of the reader: the questions alone before it is handed in, what is right and why after (TRN-01). */
export async function attemptShown(ctx: Ctx, input: { hall_id: number; attempt_id: Id }) {
  const { hall_id } = input;
  const row = await ctx.tx.maybe(store.readAttempt, { hall_id, id: input.attempt_id });
  if (row === undefined || row.person_id !== ctx.actor.id)
    throw new Refusal('kit.not_found', { field: 'attempt_id' });
  const of = courseOf(row.course);
  const asked = row.drawn.flatMap(code => of.questions.find(one => one.code === code) ?? []);
  const { answers } = row;
  return {
    ...{ course: of.code, say: of.say, pass_mark: await normValue(ctx, hall_id, 'training_pass_mark') },
    questions: asked.map((one, at) => ({
      ...{ code: one.code, ask: one.ask, choices: [...one.choices] },
      given:
        answers === null || row.done_at === null
          ? null
          : { choice: answers[at] ?? 0, right: one.right, why: one.why, row: one.row },
    })),
    result: row.done_at === null ? null : shownResult(row),
  };
}
