import { addDays, businessDay, type Instant, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { courses, findCourse } from './courses/index.ts';
import { standingOf, whyNotTeach } from './enrolment.ts';
import { effectFrom, hoursPerHead, idleSince, planKept, yearOf } from './figures.ts';
import * as lessons from './session_store.ts';
import * as store from './store.ts';
import { coursesFor, daysIn, owedSince, startOfYear } from './views.ts';

const named = (of: { name: string; name_en: string }) => ({ zh: of.name, en: of.name_en });
const sayOf = (code: string) => findCourse(code)?.say ?? { zh: code, en: code };

/** Everybody in a hall with what they owe: who is late with a course is told by name (TRN-01, TRN-11). */
export async function peopleIn(ctx: Ctx, hall_id: number) {
  const days = await daysIn(ctx, hall_id);
  const staff = await ctx.tx.rows(store.staffOf, { hall_id });
  const rows = await ctx.tx.rows(store.enrolmentsIn, { hall_id });
  const kept = (await ctx.tx.maybe(store.trainedSince, { hall_id }))?.since ?? null;
  const last = await ctx.tx.rows(store.lastLearned, { hall_id });
  const minutes = await ctx.tx.rows(lessons.minutesIn, { hall_id, since: startOfYear(days.today) });
  const cadence = await normValue(ctx, hall_id, 'training_cadence');
  const signed = await ctx.tx.rows(store.pledgesOf, { hall_id, year: Number(days.today.slice(0, 4)) });
  return staff.flatMap(who => {
    const must = coursesFor(who.roles);
    if (must.length === 0) return [];
    const since = owedSince(who.since, kept, days.today);
    const standings = must.map(one => {
      const row = rows.find(each => each.person_id === who.id && each.course === one.code);
      return {
        course: one.code,
        say: one.say,
        state: row?.state ?? null,
        ...standingOf({ row, since, ...days }),
      };
    });
    const learned = last.find(one => one.person_id === who.id)?.at ?? null;
    const open = standings.filter(one => one.standing !== 'valid');
    return [
      {
        ...{ id: who.id, staff_no: who.staff_no, name: named(who), must: must.length },
        valid: standings.filter(one => one.standing === 'valid' || one.standing === 'ending').length,
        idle: idleSince(learned, kept ?? ctx.now, ctx.now, cadence),
        minutes: minutes.find(one => one.person_id === who.id)?.minutes ?? 0,
        open: open.toSorted((a, b) => a.due_on.localeCompare(b.due_on)),
        pledged: signed.filter(one => one.person_id === who.id).length === 2,
      },
    ];
  });
}

const shownSession = (
  one: lessons.SessionRow & {
    trainer: string | null;
    trainer_en: string | null;
    seats: number;
    came: number;
    rating: number | null;
  },
) => ({
  ...{ id: one.id, state: one.state, course: one.course, say: sayOf(one.course), kind: one.kind },
  ...{ at: one.at.toISOString(), minutes: one.minutes, room: one.room, provider: one.provider },
  trainer: one.trainer === null ? null : { zh: one.trainer, en: one.trainer_en ?? one.trainer },
  ...{ cost_fen: one.cost_fen, seats: one.seats, came: one.came, rating: one.rating, why: one.why },
});

const yearsSessions = (ctx: Ctx, hall_id: number) => {
  const { from, until } = yearOf(businessDay(ctx.now));
  return ctx.tx.rows(lessons.sessionsIn, {
    hall_id,
    from: onDay(from, '00:00'),
    until: onDay(until, '00:00'),
  });
};

/** What came of a course: what customers gave before and after, and how often observation found against its clauses (TRN-10). */
const effectIn = guarded(
  'TRN-10',
  async (ctx: Ctx, hall_id: number, held: readonly { course: string; ended_at: Instant | null }[]) => {
    const today = businessDay(ctx.now);
    const days = await normValue(ctx, hall_id, 'training_effect_span');
    const rows = await ctx.tx.rows(lessons.effectOf, { hall_id, since: effectFrom(today), days });
    const found = new Map<string, { before: number; after: number } | undefined>();
    for (const one of rows) {
      const of = findCourse(one.course);
      const lesson = held.find(each => each.course === one.course && each.ended_at !== null);
      if (of === undefined || lesson?.ended_at == null) continue;
      const day = businessDay(lesson.ended_at);
      found.set(
        one.course,
        await ctx.tx.maybe(lessons.foundAround, {
          ...{ hall_id, rows: of.rows, at: lesson.ended_at },
          ...{ from: onDay(addDays(day, -days), '00:00'), until: onDay(addDays(day, days), '00:00') },
        }),
      );
    }
    return rows.map(one => ({
      ...{ course: one.course, say: sayOf(one.course), people: one.people },
      ...{ before: one.before, after: one.after },
      found_before: found.get(one.course)?.before ?? null,
      found_after: found.get(one.course)?.after ?? null,
    }));
  },
  async () => [],
);

/** What somebody taught this year: lessons, minutes, and how learners rated them (TRN-05). */
const taughtBy = guarded(
  'TRN-05',
  (done: { lessons: number; minutes: number; rating: number | null } | undefined) => ({
    ...{ lessons: done?.lessons ?? 0, minutes: done?.minutes ?? 0, rating: done?.rating ?? null },
  }),
  () => ({ lessons: 0, minutes: 0, rating: null }),
);

async function trainersIn(ctx: Ctx, hall_id: number) {
  const today = businessDay(ctx.now);
  const topics = await ctx.tx.rows(lessons.trainersFor, { hall_id, day: today });
  const taught = await ctx.tx.rows(lessons.taughtIn, { hall_id, since: startOfYear(today) });
  return [...new Map(topics.map(one => [one.person_id, one])).values()].map(who => {
    const done = taught.find(one => one.trainer_id === who.person_id);
    return {
      ...{ id: who.person_id, staff_no: who.staff_no, name: named(who) },
      topics: topics
        .filter(one => one.person_id === who.person_id)
        .map(one => ({ course: one.course, say: sayOf(one.course), valid_until: one.valid_until })),
      ...taughtBy(done),
    };
  });
}

/** The training of a hall on one page: who owes what, the plan and how much of it was held, results, effect, trainers. */
export async function hallShown(ctx: Ctx, { hall_id }: { hall_id: number }) {
  const people = await peopleIn(ctx, hall_id);
  const year = await yearsSessions(ctx, hall_id);
  const results = await ctx.tx.rows(store.resultsIn, { hall_id, since: startOfYear(businessDay(ctx.now)) });
  const { planned, held, percent } = planKept(year, ctx.now);
  const minutes = people.reduce((sum, one) => sum + one.minutes, 0);
  return {
    may_plan: ctx.may('training.plan', hall_id),
    figures: {
      ...{ planned, held, kept: percent, hours_per_head: hoursPerHead(minutes, people.length) },
      overdue: people.filter(one => one.open.some(each => each.standing === 'overdue')).length,
      idle: people.filter(one => one.idle).length,
      ...{ heads: people.length, pledged: people.filter(one => one.pledged).length },
    },
    people,
    sessions: year.map(shownSession),
    courses: courses.map(one => ({
      ...{ code: one.code, say: one.say, form: one.form, rows: [...one.rows], practical: [...one.practical] },
      tests: results.find(each => each.course === one.code)?.tests ?? 0,
      passed: results.find(each => each.course === one.code)?.passed ?? 0,
    })),
    effect: await effectIn(
      ctx,
      hall_id,
      year.filter(one => one.state === 'held'),
    ),
    trainers: await trainersIn(ctx, hall_id),
    to_mark: await toMark(ctx, hall_id),
  };
}

async function toMark(ctx: Ctx, hall_id: number) {
  const waiting = (await ctx.tx.rows(store.enrolmentsIn, { hall_id })).filter(one => one.state === 'passed');
  if (waiting.length === 0) return [];
  const staff = await ctx.tx.rows(store.staffOf, { hall_id });
  const day = businessDay(ctx.now);
  const topics = (await ctx.tx.rows(lessons.topicsOf, { person_id: ctx.actor.id, day })).map(
    one => one.course,
  );
  return waiting.map(one => {
    const who = staff.find(each => each.id === one.person_id);
    const own = one.person_id === ctx.actor.id;
    const teaches = whyNotTeach({ topics, course: one.course, own }) === undefined;
    return {
      ...{ enrolment_id: one.id, course: one.course, say: sayOf(one.course) },
      name: who === undefined ? { zh: '', en: '' } : named(who),
      may: teaches && ctx.may('training.mark', hall_id),
    };
  });
}

/** The attendance list of one lesson (GEN-12). */
export async function presenceShown(ctx: Ctx, input: { hall_id: number; session_id: Id }) {
  const { hall_id, session_id } = input;
  const lesson = (await yearsSessions(ctx, hall_id)).find(one => one.id === session_id);
  if (lesson === undefined) throw new Refusal('kit.not_found', { field: 'session_id' });
  const people = await ctx.tx.rows(lessons.presencesOf, { hall_id, session_id });
  return {
    session: shownSession(lesson),
    people: people.map(one => ({
      ...{ person_id: one.person_id, staff_no: one.staff_no, name: named(one) },
      state: one.state as store.EnrolmentRow['state'],
      ...{ confirmed: one.confirmed_at !== null, in_at: one.in_at?.toISOString() ?? null },
      ...{ out_at: one.out_at?.toISOString() ?? null, minutes: one.minutes, absent_why: one.absent_why },
    })),
  };
}
