import { addDays, addMonths, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue, startDue, stopDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, moveThrough, record } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { normValue, witness } from '../norms/index.ts';
import { dropCertificate, putCertificate } from '../people/index.ts';
import { type Course, skillOf } from './course.ts';
import { findCourse } from './courses/index.ts';
import { afterFail, enrolment } from './enrolment.ts';
import * as store from './store.ts';

const retake_due = 'training.retake_over';
const expiry_due = 'training.certificate_over';
const cadence_due = 'training.cadence_over';

/** The course of a code, or «not found». */
export function courseOf(code: string): Course {
  const of = findCourse(code);
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'course' });
  return of;
}

/** A way through a course begins: the row stands in `planned`. */
export async function beginWay(
  ctx: Ctx,
  of: { hall_id: number; person_id: Id; course: string },
): Promise<store.EnrolmentRow> {
  const id = ctx.newId();
  await begin(ctx, enrolment, { ...of, id, made_by: ctx.actor.id, made_at: ctx.now }, 'plan', {
    facts: { course: of.course, person_id: of.person_id },
  });
  return {
    ...{ ...of, id, state: 'planned', session_id: null, round: 1, retakes: 0, retake_until: null },
    ...{ attended: false, valid_from: null, valid_until: null },
  };
}

/** Somebody has learned: the clock of those who do not learn begins anew for them (TRN-09). */
export const noteLearned = guarded(
  'TRN-09',
  async (ctx: Ctx, hall_id: number, person_id: Id): Promise<void> => {
    const days = await normValue(ctx, hall_id, 'training_cadence');
    await stopDue(ctx, hall_id, person_id, [cadence_due]);
    await startDue(ctx, hall_id, person_id, {
      kind: cadence_due,
      due_at: onDay(addDays(businessDay(ctx.now), days + 1), '00:05'),
    });
  },
  async () => {},
);

/** The certificate is given: to its end it licenses, where the law asks for it, the counter (TRN-11, STF-09). */
export async function certify(
  ctx: Ctx,
  row: store.EnrolmentRow,
  before: readonly ('examine' | 'pass')[] = [],
): Promise<string> {
  const of = courseOf(row.course);
  const key = of.law ? 'law_training_valid_months' : 'training_valid_months';
  const today = businessDay(ctx.now);
  const valid_until = addDays(addMonths(today, await normValue(ctx, row.hall_id, key)), -1);
  const skill = skillOf(of);
  if (skill !== null) await ctx.tx.run(putCertificate, { person_id: row.person_id, skill, valid_until });
  await moveThrough(
    ctx,
    enrolment,
    row,
    [
      ...before.map(verb => ({ verb, facts: { course: of.code } })),
      { verb: 'certify', facts: { course: of.code, valid_until } },
    ],
    {
      set: { valid_from: today, valid_until, retakes: 0, retake_until: null },
      stop: [retake_due, expiry_due],
      start: [{ kind: expiry_due, due_at: onDay(addDays(valid_until, 1), '00:05'), facts: { valid_until } }],
    },
  );
  return valid_until;
}

/** Somebody did not pass: another try is open for some days, or none is left and the skill is taken away (catalogue 6.17). */
export async function failed(
  ctx: Ctx,
  row: store.EnrolmentRow,
  before: readonly ('examine' | 'pass')[] = [],
): Promise<'retake' | 'failed_final'> {
  const most = await normValue(ctx, row.hall_id, 'training_retakes_max');
  const verb = afterFail({ retakes: row.retakes, most });
  const facts = { course: row.course, retakes: row.retakes };
  const steps = [...before, 'fail' as const, verb].map(one => ({ verb: one, facts }));
  if (verb === 'give_up') {
    await moveThrough(ctx, enrolment, row, steps, { stop: [retake_due, expiry_due] });
    await removeLicence(ctx, row);
    return 'failed_final';
  }
  const days = await normValue(ctx, row.hall_id, 'training_retake_within');
  const retake_until = addDays(businessDay(ctx.now), days);
  await moveThrough(ctx, enrolment, row, steps, {
    set: { retakes: row.retakes + 1, retake_until },
    stop: [retake_due],
    start: [{ kind: retake_due, due_at: onDay(addDays(retake_until, 1), '00:05') }],
  });
  return 'retake';
}

/** A certificate of law is gone: the licence for the counter goes the same night (TRN-11). */
const removeLicence = guarded(
  'TRN-11',
  async (ctx: Ctx, row: store.EnrolmentRow): Promise<void> => {
    const of = findCourse(row.course);
    const skill = of === undefined ? null : skillOf(of);
    if (skill === null) return;
    await ctx.tx.run(dropCertificate, { person_id: row.person_id, skill });
    await record(ctx, 'training.licence_removed', {
      ...{ hall_id: row.hall_id, subject_id: row.id },
      facts: { course: row.course, person_id: row.person_id },
    });
  },
  async () => {},
);

onDue(retake_due, async (ctx: Ctx, due: Due) => {
  const row = await ctx.tx.maybe(store.holdEnrolmentOf, { hall_id: due.hall_id, id: due.subject_id });
  if (row?.state !== 'retake') return;
  await move(ctx, enrolment, row, 'give_up', { facts: { course: row.course }, stop: [expiry_due] });
  await removeLicence(ctx, row);
});

onDue(expiry_due, async (ctx: Ctx, due: Due) => {
  const row = await ctx.tx.maybe(store.holdEnrolmentOf, { hall_id: due.hall_id, id: due.subject_id });
  // Whoever renewed in time has a later end; the clock of the old one says nothing then.
  if (row === undefined || row.valid_until === null || row.valid_until >= businessDay(ctx.now)) return;
  if (row.state === 'certified') await move(ctx, enrolment, row, 'expire', { facts: { course: row.course } });
  await removeLicence(ctx, row);
});

onDue(cadence_due, async (ctx: Ctx, due: Due) => {
  await record(ctx, 'training.cadence_over', { hall_id: due.hall_id, subject_id: due.subject_id });
});

witness(
  'training.licence_removed',
  { zh: '证没了，台席许可收回', en: 'Licence taken back with the certificate' },
  'TRN-11',
);
witness(
  'training.cadence_over',
  { zh: '有人太久没学习', en: 'Somebody has not learned for too long' },
  'TRN-09',
);
