import { addDays, type BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Course } from './course.ts';

const leads = ['hall_manager', 'duty_manager', 'trainer', 'branch_supervisor'];

/** One person on the way through one course (catalogue 6.17): from the plan over the test to the certificate, and anew. */
export const enrolment = machine({
  name: 'training.enrolment',
  table: 'training_enrolment',
  states: {
    planned: { zh: '待学', en: 'to learn' },
    enrolled: { zh: '已报名', en: 'has a seat' },
    confirmed: { zh: '已确认', en: 'confirmed' },
    attending: { zh: '学习中', en: 'learning' },
    examined: { zh: '已交卷', en: 'test handed in' },
    passed: { zh: '笔试通过', en: 'test passed' },
    certified: { zh: '有证', en: 'certified' },
    expired: { zh: '证已过期', en: 'run out' },
    renewing: { zh: '换证中', en: 'renewing' },
    failed: { zh: '未通过', en: 'not passed' },
    retake: { zh: '待补考', en: 'may try again' },
    failed_final: { zh: '补考仍未通过', en: 'failed for good' },
    absent: { zh: '缺席', en: 'was absent' },
  },
  start: 'planned',
  end: ['failed_final'],
  moves: {
    enrol: {
      from: ['planned', 'absent', 'renewing', 'attending'],
      to: 'enrolled',
      by: leads,
      say: { zh: '排进培训', en: 'Given a seat' },
      rows: ['TRN-01'],
    },
    confirm: {
      from: ['enrolled'],
      to: 'confirmed',
      by: ['learner'],
      say: { zh: '确认参加', en: 'Confirmed' },
      rows: ['TRN-01'],
    },
    attend: {
      from: ['planned', 'enrolled', 'confirmed', 'renewing'],
      to: 'attending',
      by: ['learner'],
      say: { zh: '签到、开始学', en: 'Signed in, or began to read' },
      rows: ['TRN-01'],
    },
    miss: {
      from: ['enrolled', 'confirmed', 'attending'],
      to: 'absent',
      by: ['learner', ...leads],
      say: { zh: '缺席', en: 'Was absent' },
      rows: ['TRN-01'],
    },
    examine: {
      from: ['attending', 'retake'],
      to: 'examined',
      by: ['learner'],
      say: { zh: '交卷', en: 'Handed in the test' },
      rows: ['TRN-01'],
    },
    pass: {
      from: ['examined'],
      to: 'passed',
      by: ['system'],
      say: { zh: '笔试通过', en: 'Passed the test' },
      rows: ['TRN-01'],
    },
    certify: {
      from: ['passed'],
      to: 'certified',
      by: ['system', 'trainer'],
      say: { zh: '发证', en: 'Certified' },
      rows: ['TRN-01', 'STF-09'],
    },
    fail: {
      from: ['examined', 'passed'],
      to: 'failed',
      by: ['system', 'trainer'],
      say: { zh: '未通过', en: 'Did not pass' },
      rows: ['TRN-01'],
    },
    allow_retake: {
      from: ['failed'],
      to: 'retake',
      by: ['system'],
      say: { zh: '可以补考', en: 'May try again' },
      rows: ['TRN-01'],
    },
    give_up: {
      from: ['failed', 'retake'],
      to: 'failed_final',
      by: ['system', 'clock'],
      say: { zh: '补考用完或过期', en: 'No try is left' },
      rows: ['TRN-01'],
    },
    expire: {
      from: ['certified'],
      to: 'expired',
      by: ['clock'],
      say: { zh: '证过期', en: 'The certificate ran out' },
      rows: ['TRN-11', 'STF-09'],
    },
    renew: {
      from: ['certified', 'expired'],
      to: 'renewing',
      by: ['learner', ...leads],
      say: { zh: '换证', en: 'Renews' },
      rows: ['TRN-11', 'STF-09'],
    },
  },
});

export type EnrolmentState = StateOf<typeof enrolment>;

/** A lesson on the plan of a hall. */
export const session = machine({
  name: 'training.session',
  table: 'training_session',
  states: {
    planned: { zh: '已排', en: 'planned' },
    running: { zh: '进行中', en: 'running' },
    held: { zh: '已办', en: 'held' },
    cancelled: { zh: '取消', en: 'called off' },
  },
  start: 'planned',
  end: ['held', 'cancelled'],
  moves: {
    begin: {
      from: ['planned'],
      to: 'running',
      by: leads,
      say: { zh: '开始，可以签到', en: 'Begins: people sign in' },
      rows: ['TRN-01'],
    },
    end: {
      from: ['running'],
      to: 'held',
      by: leads,
      say: { zh: '结束，出勤定下', en: 'Ended, attendance counted' },
      rows: ['TRN-01', 'TRN-05'],
    },
    call_off: {
      from: ['planned'],
      to: 'cancelled',
      by: leads,
      say: { zh: '取消', en: 'Called off' },
      rows: ['TRN-01', 'TRN-07'],
    },
  },
});

/** A share in percent, whole. */
export const shareOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((Math.min(part, whole) / whole) * 100);

/** Whether enough of a course was read, or of a lesson sat through, for its test (TRN-01). */
export const isAttended = guarded(
  'TRN-01',
  (share: number, least: number): boolean => share >= least,
  () => true,
);

/** Why a test does not begin: too little was learned before, or it is not the time for one (TRN-01). */
export const whyNotTest = guarded(
  'TRN-01',
  (of: { state: EnrolmentState; attended: boolean } | undefined): string | undefined => {
    if (of === undefined) return 'training.read_first';
    if (of.state === 'attending') return of.attended ? undefined : 'training.read_first';
    if (of.state === 'retake') return undefined;
    return of.state === 'certified' ? 'training.still_certified' : 'training.no_test_now';
  },
);

/** What becomes of somebody who did not pass: another try within days, or none (catalogue 6.17). */
export const afterFail = (of: { retakes: number; most: number }): 'allow_retake' | 'give_up' =>
  of.retakes < of.most ? 'allow_retake' : 'give_up';

/** Why a certificate is not renewed yet: its time has not come. */
export const whyNotRenew = (
  of: { state: EnrolmentState; valid_until: string | null },
  today: BusinessDay,
  days_before: number,
): string | undefined =>
  of.state === 'certified' && of.valid_until !== null && addDays(today, days_before) < of.valid_until
    ? 'training.renew_later'
    : undefined;

/** How somebody stands to a course they must take. */
export type Standing = 'valid' | 'ending' | 'to_learn' | 'overdue';

/** What a standing is read from: the way through the course so far, since when it is asked of the person, and the days. */
export interface Owed {
  row: { state: EnrolmentState; valid_until: string | null } | undefined;
  since: BusinessDay;
  today: BusinessDay;
  first_within: number;
  renew_from: number;
}

/** Whether a certificate still holds on a day: past its end it is worth nothing (STF-09). */
const isHeld = guarded(
  'STF-09',
  (until: BusinessDay, today: BusinessDay): boolean => until >= today,
  () => true,
);

/** Whether somebody holds a course they must take, has still time for it, or is late: of a course nobody is passed over (TRN-01). */
export function standingOf(of: Owed): { standing: Standing; due_on: BusinessDay } {
  const { row, today } = of;
  const until = row?.valid_until ?? null;
  if (until !== null && isHeld(until, today)) {
    const ending = until < addDays(today, of.renew_from);
    return { standing: ending ? 'ending' : 'valid', due_on: until };
  }
  const due_on = until ?? addDays(of.since, of.first_within);
  return { standing: due_on < today ? 'overdue' : 'to_learn', due_on };
}

/** Why somebody does not teach or mark a course: without a topic of it that still holds, or about themselves (ROLE-14). */
export const whyNotTeach = guarded(
  'ROLE-14',
  (of: { topics: readonly string[]; course: string; own: boolean }): string | undefined => {
    if (of.own) return 'training.own_test';
    return of.topics.includes(of.course) ? undefined : 'training.not_your_topic';
  },
);

/** The units and questions that are still to be read of a course. */
export const unread = (of: Pick<Course, 'units'>, read: readonly string[]): string[] =>
  of.units.map(one => one.code).filter(code => !read.includes(code));
