import { addDays, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move, moveThrough, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue, witness, witnessWhere } from '../norms/index.ts';
import { isFor } from './course.ts';
import { enrolment, isAttended, shareOf, unread, whyNotRenew, whyNotTest } from './enrolment.ts';
import { drawn, marked, whyNotAnswers } from './exam.ts';
import * as store from './store.ts';
import { beginWay, certify, courseOf, failed, noteLearned } from './ways.ts';

/** Refuses a course that none of the reader's posts in the hall asks for. */
async function mustBeFor(ctx: Ctx, hall_id: number, course: string) {
  const of = courseOf(course);
  const roles = ctx.actor.assignments.filter(one => one.hall_id === hall_id).map(one => one.role);
  refuseIf(isFor(of, roles) ? undefined : 'training.not_for_you', { field: 'course' });
  return of;
}

/** The own way through a course, begun where there is none; who failed for good waits for a leader. */
async function ownWay(ctx: Ctx, hall_id: number, course: string): Promise<store.EnrolmentRow> {
  const of = { hall_id, person_id: ctx.actor.id, course };
  const row = await ctx.tx.maybe(store.holdEnrolment, of);
  if (row !== undefined) return row;
  const lost = await ctx.tx.maybe(store.failedFor, of);
  refuseIf(lost === undefined ? undefined : 'training.ask_leader');
  return beginWay(ctx, of);
}

/** A unit is read. With the first the learning begins; with enough of them the test opens, where no lesson is asked for (TRN-01). */
export async function readUnit(ctx: Ctx, input: { hall_id: number; course: string; unit: string }) {
  const { hall_id } = input;
  const of = await mustBeFor(ctx, hall_id, input.course);
  if (!of.units.some(one => one.code === input.unit)) throw new Refusal('kit.not_found', { field: 'unit' });
  const row = await ownWay(ctx, hall_id, of.code);
  await ctx.tx.run(store.keepReading, {
    ...{ hall_id, enrolment_id: row.id, round: row.round, unit: input.unit, read_at: ctx.now },
  });
  if (of.form === 'self' && (row.state === 'planned' || row.state === 'renewing'))
    await move(ctx, enrolment, row, 'attend', { facts: { course: of.code } });
  const read = (await ctx.tx.rows(store.readingsOf, { hall_id, enrolment_id: row.id, round: row.round })).map(
    one => one.unit,
  );
  const left = unread(of, read).length;
  const share = shareOf(of.units.length - left, of.units.length);
  const least = await normValue(ctx, hall_id, 'training_attendance_min');
  if (of.form === 'self' && !row.attended && isAttended(share, least))
    await ctx.tx.run(store.noteAttended, { hall_id, id: row.id });
  await record(ctx, 'training.read', {
    ...{ hall_id, subject_id: row.id },
    facts: { course: of.code, unit: input.unit },
  });
  await noteLearned(ctx, hall_id, ctx.actor.id);
  return { left };
}

/** A test begins: its questions are drawn now, and stay the same until it is handed in. */
export async function beginTest(ctx: Ctx, input: { hall_id: number; course: string }) {
  const { hall_id } = input;
  const of = await mustBeFor(ctx, hall_id, input.course);
  const row = await ctx.tx.maybe(store.holdEnrolment, { hall_id, person_id: ctx.actor.id, course: of.code });
  refuseIf(whyNotTest(row));
  if (row === undefined) throw new Refusal('training.read_first');
  const before = await ctx.tx.rows(store.attemptsOf, { hall_id, enrolment_id: row.id });
  const open = before.find(one => one.done_at === null);
  if (open !== undefined) return { attempt_id: open.id };
  const id = ctx.newId();
  const asked = drawn(of.questions, {
    ...{ secret: ctx.secretOf('training'), attempt_id: id },
    seen: before.find(one => one.kind === 'written')?.drawn ?? [],
    count: await normValue(ctx, hall_id, 'training_questions'),
  });
  await ctx.tx.run(store.insertAttempt, {
    ...{ hall_id, id, enrolment_id: row.id, person_id: ctx.actor.id, course: of.code },
    ...{ drawn: asked.map(one => one.code), at: ctx.now },
  });
  await record(ctx, 'training.test_begun', {
    ...{ hall_id, subject_id: row.id },
    facts: { course: of.code, attempt_id: id },
  });
  return { attempt_id: id };
}

/** A test is handed in and marked here: passed, to be tried again, or failed for good. */
export async function submitTest(
  ctx: Ctx,
  input: { hall_id: number; attempt_id: Id; answers: readonly number[] },
) {
  const { hall_id } = input;
  const attempt = await ctx.tx.maybe(store.holdAttempt, { hall_id, id: input.attempt_id });
  if (attempt === undefined || attempt.person_id !== ctx.actor.id)
    throw new Refusal('kit.not_found', { field: 'attempt_id' });
  refuseIf(attempt.done_at === null ? undefined : 'training.handed_in');
  const of = courseOf(attempt.course);
  const asked = attempt.drawn.flatMap(code => of.questions.find(one => one.code === code) ?? []);
  refuseIf(whyNotAnswers(asked, input.answers), { field: 'answers' });
  const result = marked(asked, input.answers, await normValue(ctx, hall_id, 'training_pass_mark'));
  const row = await ctx.tx.maybe(store.holdEnrolmentOf, { hall_id, id: attempt.enrolment_id });
  if (row === undefined) throw new Refusal('kit.not_found', { field: 'attempt_id' });
  await ctx.tx.run(store.endAttempt, {
    ...{ hall_id, id: attempt.id, answers: input.answers, at: ctx.now },
    ...{ correct: result.correct, passed: result.passed },
  });
  await record(ctx, 'training.test', {
    ...{ hall_id, subject_id: row.id },
    facts: { course: of.code, attempt_id: attempt.id, correct: result.correct, asked: result.asked },
  });
  await noteLearned(ctx, hall_id, ctx.actor.id);
  if (!result.passed) return { passed: false, state: await failed(ctx, row, ['examine']) };
  if (of.practical.length === 0) {
    await certify(ctx, row, ['examine', 'pass']);
    return { passed: true, state: 'certified' as const };
  }
  await moveThrough(ctx, enrolment, row, [
    { verb: 'examine', facts: { course: of.code } },
    { verb: 'pass', facts: { course: of.code } },
  ]);
  return { passed: true, state: 'passed' as const };
}

/** A certificate near its end, or past it, is renewed: the course is learned anew (catalogue 6.17). */
export async function renew(ctx: Ctx, input: { hall_id: number; course: string }) {
  const { hall_id } = input;
  const of = await mustBeFor(ctx, hall_id, input.course);
  const row = await ctx.tx.maybe(store.holdEnrolment, { hall_id, person_id: ctx.actor.id, course: of.code });
  if (row === undefined) throw new Refusal('kit.not_found', { field: 'course' });
  const days = await normValue(ctx, hall_id, 'training_renew_from');
  refuseIf(whyNotRenew(row, businessDay(ctx.now), days), {
    facts: { day: addDays(row.valid_until ?? businessDay(ctx.now), -days) },
  });
  await move(ctx, enrolment, row, 'renew', {
    set: { round: row.round + 1, attended: false, retakes: 0 },
    facts: { course: of.code },
  });
  return { state: 'renewing' as const };
}

/** The pledges that everybody signs anew each year (PRIN-03, CONF-02). */
export async function signPledge(ctx: Ctx, input: { hall_id: number; kind: 'ethics' | 'confidentiality' }) {
  const { hall_id, kind } = input;
  const year = Number(businessDay(ctx.now).slice(0, 4));
  const kept = await ctx.tx.run(store.keepPledge, {
    hall_id,
    person_id: ctx.actor.id,
    kind,
    year,
    at: ctx.now,
  });
  refuseIf(kept === 1 ? undefined : 'training.signed_already');
  await record(ctx, 'training.pledge', {
    ...{ hall_id, subject_id: ctx.actor.id },
    facts: { kind, year },
  });
  return { year };
}

witness('training.read', { zh: '学了一个单元', en: 'A unit read' }, 'TRN-01', 'TRN-09');
witness('training.test_begun', { zh: '开始测验', en: 'A test begun' }, 'TRN-01');
const handed_in = { zh: '交卷判分', en: 'A test handed in and marked' };
witness('training.test', handed_in, 'TRN-01', 'TRN-08');
// A clause that a course teaches has the tests of that course for evidence, and of no other.
for (const [code, ...rows] of [
  ['initiatives', 'PRIN-01'],
  ['appearance', 'APR-01'],
  ['polite_words', 'LANG-02'],
  ['voice', 'LANG-04'],
] as const)
  witnessWhere('training.test', handed_in, { fact: 'course', is: [code] }, ...rows);
witness('training.pledge', { zh: '签年度承诺', en: 'The pledge of the year signed' }, 'PRIN-03', 'CONF-02');
