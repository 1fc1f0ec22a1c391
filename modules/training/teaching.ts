import { businessDay, type Instant, latest, minute_ms, secondsBetween } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue, witness } from '../norms/index.ts';
import { isFor } from './course.ts';
import { enrolment, isAttended, session, shareOf, whyNotTeach } from './enrolment.ts';
import * as lessons from './session_store.ts';
import * as store from './store.ts';
import { beginWay, certify, courseOf, failed, noteLearned } from './ways.ts';

async function sessionOf(ctx: Ctx, hall_id: number, id: Id): Promise<lessons.SessionRow> {
  const row = await ctx.tx.maybe(lessons.holdSession, { hall_id, id });
  if (row === undefined) throw new Refusal('kit.not_found', { field: 'session_id' });
  return row;
}

/** Refuses who may not teach or mark a course now: no topic that holds, or it is about themselves (ROLE-14). */
async function mustTeach(ctx: Ctx, person_id: Id, course: string, learner_id: Id | null, field: string) {
  const topics = await ctx.tx.rows(lessons.topicsOf, { person_id, day: businessDay(ctx.now) });
  refuseIf(whyNotTeach({ topics: topics.map(one => one.course), course, own: person_id === learner_id }), {
    field,
  });
}

/** A lesson as it is planned. */
export interface PlannedSession {
  hall_id: number;
  course: string;
  kind: 'internal' | 'external' | 'online';
  at: Instant;
  minutes: number;
  room: string;
  trainer_id: Id | null;
  provider: string | null;
  cost_fen: number;
}

/** A lesson goes on the plan: taught by somebody certified for it, or by a provider outside (TRN-01, TRN-05, TRN-06). */
export async function planSession(ctx: Ctx, input: PlannedSession) {
  const of = courseOf(input.course);
  const internal = input.kind === 'internal';
  refuseIf(internal === (input.trainer_id !== null) ? undefined : 'training.who_teaches', {
    field: 'trainer_id',
  });
  refuseIf(internal === (input.provider === null) ? undefined : 'training.who_teaches', {
    field: 'provider',
  });
  refuseIf(input.at > ctx.now ? undefined : 'training.plan_ahead', { field: 'at' });
  if (input.trainer_id !== null) await mustTeach(ctx, input.trainer_id, of.code, null, 'trainer_id');
  const id = ctx.newId();
  await begin(ctx, session, { ...input, id, planned_by: ctx.actor.id, planned_at: ctx.now }, 'plan', {
    facts: { course: of.code, kind: input.kind, trainer_id: input.trainer_id },
  });
  return { id };
}

/** Somebody gets a seat in a lesson, or a course they failed for good is opened to them again. */
export async function enrol(
  ctx: Ctx,
  input: { hall_id: number; person_id: Id; course: string; session_id: Id | null },
) {
  const { hall_id, person_id } = input;
  const of = courseOf(input.course);
  const who = (await ctx.tx.rows(store.staffOf, { hall_id })).find(one => one.id === person_id);
  if (who === undefined) throw new Refusal('kit.not_found', { field: 'person_id' });
  refuseIf(isFor(of, who.roles) ? undefined : 'training.not_for_them', { field: 'person_id' });
  const row = await ctx.tx.maybe(store.holdEnrolment, { hall_id, person_id, course: of.code });
  if (input.session_id === null) {
    refuseIf(row === undefined ? undefined : 'training.under_way', { field: 'person_id' });
    return { id: (await beginWay(ctx, { hall_id, person_id, course: of.code })).id };
  }
  const lesson = await sessionOf(ctx, hall_id, input.session_id);
  refuseIf(lesson.course === of.code && lesson.state === 'planned' ? undefined : 'training.lesson_over', {
    field: 'session_id',
  });
  refuseIf(lesson.trainer_id === person_id ? 'training.own_test' : undefined, { field: 'person_id' });
  const way = row ?? (await beginWay(ctx, { hall_id, person_id, course: of.code }));
  await move(ctx, enrolment, way, 'enrol', {
    set: { session_id: lesson.id, attended: false },
    facts: { course: of.code, session_id: lesson.id, person_id },
  });
  await ctx.tx.run(lessons.giveSeat, { hall_id, session_id: lesson.id, person_id, enrolment_id: way.id });
  return { id: way.id };
}

async function ownSeat(ctx: Ctx, hall_id: number, session_id: Id) {
  const seat = await ctx.tx.maybe(lessons.holdPresence, { hall_id, session_id, person_id: ctx.actor.id });
  if (seat === undefined) throw new Refusal('kit.not_found', { field: 'session_id' });
  const way = await ctx.tx.maybe(store.holdEnrolmentOf, { hall_id, id: seat.enrolment_id });
  if (way === undefined) throw new Refusal('kit.not_found', { field: 'session_id' });
  return { seat, way };
}

/** What a learner does about a seat: confirm it, say why not, sign in, sign out with a word about the trainer. */
export type SeatVerb = 'confirm' | 'excuse' | 'sign_in' | 'sign_out';

/** The learner's own acts on the attendance list (GEN-12). */
export async function pressSeat(
  ctx: Ctx,
  input: { hall_id: number; session_id: Id; verb: SeatVerb; why: string | null; rating: number | null },
) {
  const { hall_id, session_id, verb } = input;
  const lesson = await sessionOf(ctx, hall_id, session_id);
  const { seat, way } = await ownSeat(ctx, hall_id, session_id);
  const facts = { course: lesson.course, session_id };
  const note = (more: Partial<lessons.PresenceRow>) => ctx.tx.run(lessons.notePresence, { ...seat, ...more });
  if (verb === 'confirm') {
    await move(ctx, enrolment, way, 'confirm', { facts });
    await note({ confirmed_at: ctx.now });
  } else if (verb === 'excuse') {
    refuseIf(seat.in_at === null && input.why !== null ? undefined : 'training.say_why', { field: 'why' });
    await move(ctx, enrolment, way, 'miss', { set: { session_id: null }, facts });
    await note({ absent_why: input.why });
  } else if (verb === 'sign_in') {
    refuseIf(lesson.state === 'running' ? undefined : 'training.not_running');
    refuseIf(seat.in_at === null ? undefined : 'training.signed_in');
    await move(ctx, enrolment, way, 'attend', { facts });
    await note({ in_at: ctx.now });
  } else {
    refuseIf(seat.in_at !== null && seat.out_at === null ? undefined : 'training.sign_in_first');
    const minutes = Math.round(secondsBetween(seat.in_at ?? ctx.now, ctx.now) / 60);
    await note({ out_at: ctx.now, minutes, rating: input.rating });
    await record(ctx, 'training.signed_out', { hall_id, subject_id: way.id, facts: { ...facts, minutes } });
    await noteLearned(ctx, hall_id, ctx.actor.id);
  }
  return { session_id };
}

/** A lesson begins, ends or is called off. With its end attendance is counted: who sat through too little was absent (TRN-01). */
export async function pressSession(
  ctx: Ctx,
  input: { hall_id: number; session_id: Id; verb: 'begin' | 'end' | 'call_off'; why: string | null },
) {
  const { hall_id, verb } = input;
  const lesson = await sessionOf(ctx, hall_id, input.session_id);
  const facts = { course: lesson.course };
  if (verb === 'begin') await move(ctx, session, lesson, 'begin', { set: { begun_at: ctx.now }, facts });
  else if (verb === 'call_off') {
    refuseIf(input.why === null ? 'training.say_why' : undefined, { field: 'why' });
    await move(ctx, session, lesson, 'call_off', { set: { ended_at: ctx.now, why: input.why }, facts });
    for (const way of await ctx.tx.rows(store.seatsOf, { hall_id, session_id: lesson.id }))
      await move(ctx, enrolment, way, 'miss', { set: { session_id: null }, facts });
  } else {
    await move(ctx, session, lesson, 'end', { set: { ended_at: ctx.now }, facts });
    await countAttendance(ctx, lesson);
  }
  return { session_id: lesson.id };
}

/** Who did not sign out sat until the end; of a lesson that ran long only its planned minutes are asked for. */
async function countAttendance(ctx: Ctx, lesson: lessons.SessionRow): Promise<void> {
  const { hall_id, id: session_id } = lesson;
  const least = await normValue(ctx, hall_id, 'training_attendance_min');
  const seats = await ctx.tx.rows(lessons.presencesOf, { hall_id, session_id });
  for (const way of await ctx.tx.rows(store.seatsOf, { hall_id, session_id })) {
    const seat = seats.find(one => one.person_id === way.person_id);
    if (seat === undefined) continue;
    const left = seat.out_at ?? latest(ctx.now, seat.in_at ?? ctx.now);
    const minutes = seat.in_at === null ? 0 : Math.round((left.getTime() - seat.in_at.getTime()) / minute_ms);
    const facts = { course: lesson.course, session_id, minutes };
    if (isAttended(shareOf(minutes, lesson.minutes), least)) {
      await ctx.tx.run(store.noteAttended, { hall_id, id: way.id });
      if (seat.out_at === null) await ctx.tx.run(lessons.notePresence, { ...seat, out_at: ctx.now, minutes });
      await noteLearned(ctx, hall_id, way.person_id);
    } else {
      await move(ctx, enrolment, way, 'miss', { set: { session_id: null }, facts });
      await ctx.tx.run(lessons.notePresence, { ...seat, minutes });
    }
  }
}

/** A trainer watches and marks the practical part, item by item: every item must be shown (TRN-04). */
export async function markPractical(
  ctx: Ctx,
  input: { hall_id: number; enrolment_id: Id; done: readonly string[]; note: string | null },
) {
  const { hall_id } = input;
  const way = await ctx.tx.maybe(store.holdEnrolmentOf, { hall_id, id: input.enrolment_id });
  if (way === undefined) throw new Refusal('kit.not_found', { field: 'enrolment_id' });
  await mustTeach(ctx, ctx.actor.id, way.course, way.person_id, 'enrolment_id');
  refuseIf(way.state === 'passed' ? undefined : 'training.test_first');
  const of = courseOf(way.course);
  const answers = of.practical.map(one => (input.done.includes(one.code) ? 1 : 0));
  const correct = answers.filter(one => one === 1).length;
  const passed = correct === of.practical.length;
  refuseIf(passed || input.note !== null ? undefined : 'training.say_what_lacks', { field: 'note' });
  await ctx.tx.run(store.insertPractical, {
    ...{ hall_id, id: ctx.newId(), enrolment_id: way.id, person_id: way.person_id, course: of.code },
    ...{ drawn: of.practical.map(one => one.code), answers, correct, passed, note: input.note },
    ...{ marked_by: ctx.actor.id, at: ctx.now },
  });
  await record(ctx, 'training.practical', {
    ...{ hall_id, subject_id: way.id },
    facts: { course: of.code, correct, asked: of.practical.length },
  });
  if (!passed) return { passed, state: await failed(ctx, way) };
  await certify(ctx, way);
  return { passed, state: 'certified' as const };
}

/** The branch certifies somebody to teach a course, until a day (ROLE-14). */
export async function certifyTrainer(
  ctx: Ctx,
  input: { staff_no: string; course: string; valid_until: string },
) {
  const of = courseOf(input.course);
  const who = await ctx.tx.maybe(lessons.personByNo, { staff_no: input.staff_no });
  const here = who?.home_hall_id ?? null;
  if (who === undefined || (here !== null && !ctx.may('training.certify_trainer', here)))
    throw new Refusal('kit.not_found', { field: 'staff_no' });
  refuseIf(who.id === ctx.actor.id ? 'training.not_yourself' : undefined, { field: 'staff_no' });
  refuseIf(input.valid_until > businessDay(ctx.wall_now) ? undefined : 'training.plan_ahead', {
    field: 'valid_until',
  });
  await ctx.tx.run(lessons.putTopic, {
    ...{ person_id: who.id, course: of.code, certified_by: ctx.actor.id, at: ctx.wall_now },
    valid_until: input.valid_until,
  });
  await record(ctx, 'training.topic', {
    ...{ hall_id: here ?? 0, subject_id: who.id },
    facts: { course: of.code, valid_until: input.valid_until },
  });
  return { person_id: who.id };
}

witness('training.signed_out', { zh: '签退', en: 'Signed out of a lesson' }, 'TRN-01');
witness('training.practical', { zh: '实操评定', en: 'The practical part marked' }, 'TRN-04');
witness('training.topic', { zh: '培训师科目', en: 'A trainer certified for a topic' }, 'ROLE-14', 'TRN-05');
