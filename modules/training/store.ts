import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { EnrolmentState } from './enrolment.ts';

export interface EnrolmentRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: EnrolmentState;
  person_id: Id;
  course: string;
  session_id: Id | null;
  round: number;
  retakes: number;
  retake_until: string | null;
  attended: boolean;
  valid_from: string | null;
  valid_until: string | null;
}
const enrolments = `e.hall_id, e.id, e.state, e.person_id, e.course, e.session_id, e.round, e.retakes, e.retake_until, e.attended,
  e.valid_from, e.valid_until`;

/** The way of one person through one course that is open, held for an act. */
export const holdEnrolment = sql<{ hall_id: number; person_id: Id; course: string }, EnrolmentRow>(
  'training.hold',
  `select ${enrolments} from training_enrolment e where e.hall_id = :hall_id and e.person_id = :person_id and e.course = :course
     and e.state <> 'failed_final' for update`,
);
export const holdEnrolmentOf = sql<{ hall_id: number; id: Id }, EnrolmentRow>(
  'training.hold_of',
  `select ${enrolments} from training_enrolment e where e.hall_id = :hall_id and e.id = :id for update`,
);
/** Whether somebody has failed a course for good, so that only a leader opens it to them again. */
export const failedFor = sql<{ hall_id: number; person_id: Id; course: string }, { id: Id }>(
  'training.failed_for',
  `select id from training_enrolment where hall_id = :hall_id and person_id = :person_id and course = :course
     and state = 'failed_final' limit 1`,
);
/** How somebody stands in every course: the open way, or the one that failed for good. */
export const enrolmentsOf = sql<{ hall_id: number; person_id: Id }, EnrolmentRow>(
  'training.of_person',
  `select distinct on (e.course) ${enrolments} from training_enrolment e where e.hall_id = :hall_id and e.person_id = :person_id
   order by e.course, (e.state = 'failed_final'), e.made_at desc`,
);
/** The same for everybody in a hall. */
export const enrolmentsIn = sql<{ hall_id: number }, EnrolmentRow>(
  'training.in_hall',
  `select distinct on (e.person_id, e.course) ${enrolments} from training_enrolment e where e.hall_id = :hall_id
   order by e.person_id, e.course, (e.state = 'failed_final'), e.made_at desc`,
);
/** Those who have a seat in a lesson or sit in it, held. */
export const seatsOf = sql<{ hall_id: number; session_id: Id }, EnrolmentRow>(
  'training.seats',
  `select ${enrolments} from training_enrolment e where e.hall_id = :hall_id and e.session_id = :session_id
     and e.state in ('enrolled', 'confirmed', 'attending') order by e.id for update`,
);

export const keepReading = sql<{
  hall_id: number;
  enrolment_id: Id;
  round: number;
  unit: string;
  read_at: Instant;
}>(
  'training.read',
  `insert into training_reading (hall_id, enrolment_id, round, unit, read_at)
   values (:hall_id, :enrolment_id, :round, :unit, :read_at) on conflict do nothing`,
);
export const readingsOf = sql<{ hall_id: number; enrolment_id: Id; round: number }, { unit: string }>(
  'training.readings',
  'select unit from training_reading where hall_id = :hall_id and enrolment_id = :enrolment_id and round = :round',
);
/** What somebody has read of every course in the round they are in. */
export const readingsOfPerson = sql<{ hall_id: number; person_id: Id }, { course: string; unit: string }>(
  'training.readings_of',
  `select e.course, r.unit from training_enrolment e join training_reading r
     on r.hall_id = e.hall_id and r.enrolment_id = e.id and r.round = e.round
   where e.hall_id = :hall_id and e.person_id = :person_id`,
);
export const noteAttended = sql<{ hall_id: number; id: Id }>(
  'training.attended',
  'update training_enrolment set attended = true where hall_id = :hall_id and id = :id',
);

export interface AttemptRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  enrolment_id: Id;
  person_id: Id;
  course: string;
  kind: 'written' | 'practical';
  drawn: string[];
  answers: number[] | null;
  correct: number | null;
  passed: boolean | null;
  note: string | null;
  begun_at: Instant;
  done_at: Instant | null;
}
const attempts = `a.hall_id, a.id, a.enrolment_id, a.person_id, a.course, a.kind, a.drawn, a.answers, a.correct, a.passed, a.note,
  a.begun_at, a.done_at`;

export const insertAttempt = sql<{
  hall_id: number;
  id: Id;
  enrolment_id: Id;
  person_id: Id;
  course: string;
  drawn: readonly string[];
  at: Instant;
}>(
  'training.attempt',
  `insert into training_attempt (hall_id, id, enrolment_id, person_id, course, kind, drawn, begun_at)
   values (:hall_id, :id, :enrolment_id, :person_id, :course, 'written', :drawn, :at)`,
);
export const insertPractical = sql<{
  hall_id: number;
  id: Id;
  enrolment_id: Id;
  person_id: Id;
  course: string;
  drawn: readonly string[];
  answers: readonly number[];
  correct: number;
  passed: boolean;
  marked_by: Id;
  note: string | null;
  at: Instant;
}>(
  'training.practical',
  `insert into training_attempt (hall_id, id, enrolment_id, person_id, course, kind, drawn, answers, correct, passed, marked_by, note, begun_at, done_at)
   values (:hall_id, :id, :enrolment_id, :person_id, :course, 'practical', :drawn, :answers, :correct, :passed, :marked_by, :note, :at, :at)`,
);
/** The attempts of one way, the newest first. */
export const attemptsOf = sql<{ hall_id: number; enrolment_id: Id }, AttemptRow>(
  'training.attempts',
  `select ${attempts} from training_attempt a where a.hall_id = :hall_id and a.enrolment_id = :enrolment_id order by a.begun_at desc, a.id desc`,
);
export const attemptsOfPerson = sql<{ hall_id: number; person_id: Id }, AttemptRow>(
  'training.attempts_of',
  `select ${attempts} from training_enrolment e join training_attempt a on a.hall_id = e.hall_id and a.enrolment_id = e.id
   where e.hall_id = :hall_id and e.person_id = :person_id and a.done_at is not null order by a.done_at desc, a.id desc limit 60`,
);
export const holdAttempt = sql<{ hall_id: number; id: Id }, AttemptRow>(
  'training.attempt_held',
  `select ${attempts} from training_attempt a where a.hall_id = :hall_id and a.id = :id for update`,
);
export const readAttempt = sql<{ hall_id: number; id: Id }, AttemptRow>(
  'training.attempt_read',
  `select ${attempts} from training_attempt a where a.hall_id = :hall_id and a.id = :id`,
);
export const endAttempt = sql<{
  hall_id: number;
  id: Id;
  answers: readonly number[];
  correct: number;
  passed: boolean;
  at: Instant;
}>(
  'training.attempt_end',
  `update training_attempt set answers = :answers, correct = :correct, passed = :passed, done_at = :at
   where hall_id = :hall_id and id = :id and done_at is null`,
);

export const keepPledge = sql<{ hall_id: number; person_id: Id; kind: string; year: number; at: Instant }>(
  'training.pledge',
  `insert into training_pledge (hall_id, person_id, kind, year, signed_at) values (:hall_id, :person_id, :kind, :year, :at)
   on conflict do nothing`,
);
export const pledgesOf = sql<
  { hall_id: number; year: number },
  { person_id: Id; kind: string; signed_at: Instant }
>(
  'training.pledges',
  'select person_id, kind, signed_at from training_pledge where hall_id = :hall_id and year = :year',
);

/** Who works in a hall, with their posts and since when they hold the first of them. */
export const staffOf = sql<
  { hall_id: number },
  { id: Id; staff_no: string; name: string; name_en: string; roles: string[]; since: Instant | null }
>(
  'training.staff',
  `select p.id, p.staff_no, p.name, p.name_en, array_agg(a.role order by a.role) as roles, min(a.given_at) as since
   from role_assignment a join person p on p.id = a.person_id
   where a.hall_id = :hall_id and p.state = 'active' and p.home_hall_id = :hall_id group by p.id, p.staff_no, p.name, p.name_en order by p.staff_no`,
);
/** Since when a hall keeps its training here: what was asked of people before is not counted. */
export const trainedSince = sql<{ hall_id: number }, { since: Instant | null }>(
  'training.since',
  'select min(made_at) as since from training_enrolment where hall_id = :hall_id',
);
/** When everybody last learned: read, sat in a lesson, or handed in a test. */
export const lastLearned = sql<{ hall_id: number }, { person_id: Id; at: Instant }>(
  'training.last_learned',
  `select person_id, max(at) as at from (
     select e.person_id, r.read_at as at from training_enrolment e join training_reading r on r.hall_id = e.hall_id and r.enrolment_id = e.id where e.hall_id = :hall_id
     union all select p.person_id, p.out_at from training_presence p where p.hall_id = :hall_id and p.out_at is not null
     union all select a.person_id, a.done_at from training_attempt a where a.hall_id = :hall_id and a.done_at is not null
   ) learned group by person_id`,
);
/** The tests of a hall since a day, how many were passed, by course. */
export const resultsIn = sql<
  { hall_id: number; since: Instant },
  { course: string; tests: number; passed: number }
>(
  'training.results',
  `select course, count(*)::int as tests, count(*) filter (where passed)::int as passed from training_attempt
   where hall_id = :hall_id and done_at >= :since group by course`,
);
