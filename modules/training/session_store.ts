import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { session } from './enrolment.ts';

export interface SessionRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof session>;
  course: string;
  kind: 'internal' | 'external' | 'online';
  at: Instant;
  minutes: number;
  room: string;
  trainer_id: Id | null;
  provider: string | null;
  cost_fen: number;
  begun_at: Instant | null;
  ended_at: Instant | null;
  why: string | null;
}
const sessions = `s.hall_id, s.id, s.state, s.course, s.kind, s.at, s.minutes, s.room, s.trainer_id, s.provider, s.cost_fen, s.begun_at,
  s.ended_at, s.why`;

export const holdSession = sql<{ hall_id: number; id: Id }, SessionRow>(
  'training.session',
  `select ${sessions} from training_session s where s.hall_id = :hall_id and s.id = :id for update`,
);

/** The lessons of a hall between two moments, with who teaches and how many came. */
export const sessionsIn = sql<
  { hall_id: number; from: Instant; until: Instant },
  SessionRow & {
    trainer: string | null;
    trainer_en: string | null;
    seats: number;
    came: number;
    rating: number | null;
  }
>(
  'training.sessions',
  `select ${sessions}, t.name as trainer, t.name_en as trainer_en,
     (select count(*)::int from training_presence p where p.hall_id = s.hall_id and p.session_id = s.id) as seats,
     (select count(*)::int from training_presence p where p.hall_id = s.hall_id and p.session_id = s.id and p.in_at is not null) as came,
     (select round(avg(p.rating), 1)::float from training_presence p where p.hall_id = s.hall_id and p.session_id = s.id) as rating
   from training_session s left join person t on t.id = s.trainer_id
   where s.hall_id = :hall_id and s.at >= :from and s.at < :until order by s.at, s.id limit 400`,
);
/** The lessons in which somebody has a seat and which are not over. */
export const seatsFor = sql<
  { hall_id: number; person_id: Id },
  SessionRow & {
    trainer: string | null;
    trainer_en: string | null;
    confirmed_at: Instant | null;
    in_at: Instant | null;
    out_at: Instant | null;
    absent_why: string | null;
  }
>(
  'training.seats_for',
  `select ${sessions}, t.name as trainer, t.name_en as trainer_en, p.confirmed_at, p.in_at, p.out_at, p.absent_why
   from training_presence p join training_session s on s.hall_id = p.hall_id and s.id = p.session_id left join person t on t.id = s.trainer_id
   where p.hall_id = :hall_id and p.person_id = :person_id and s.state in ('planned', 'running') order by s.at`,
);

export interface PresenceRow extends Record<string, unknown> {
  hall_id: number;
  session_id: Id;
  person_id: Id;
  enrolment_id: Id;
  confirmed_at: Instant | null;
  in_at: Instant | null;
  out_at: Instant | null;
  minutes: number;
  rating: number | null;
  absent_why: string | null;
  paper: string | null;
}
const presences = `p.hall_id, p.session_id, p.person_id, p.enrolment_id, p.confirmed_at, p.in_at, p.out_at, p.minutes, p.rating, p.absent_why, p.paper`;

/** The attendance list of a lesson. */
export const presencesOf = sql<
  { hall_id: number; session_id: Id },
  PresenceRow & { staff_no: string; name: string; name_en: string; state: string }
>(
  'training.presences',
  `select ${presences}, w.staff_no, w.name, w.name_en, e.state from training_presence p join person w on w.id = p.person_id
     join training_enrolment e on e.hall_id = p.hall_id and e.id = p.enrolment_id
   where p.hall_id = :hall_id and p.session_id = :session_id order by w.staff_no`,
);
export const holdPresence = sql<{ hall_id: number; session_id: Id; person_id: Id }, PresenceRow>(
  'training.presence',
  `select ${presences} from training_presence p where p.hall_id = :hall_id and p.session_id = :session_id and p.person_id = :person_id for update`,
);
export const giveSeat = sql<{ hall_id: number; session_id: Id; person_id: Id; enrolment_id: Id }>(
  'training.seat',
  `insert into training_presence (hall_id, session_id, person_id, enrolment_id) values (:hall_id, :session_id, :person_id, :enrolment_id)`,
);
export const notePresence = sql<{
  hall_id: number;
  session_id: Id;
  person_id: Id;
  confirmed_at: Instant | null;
  in_at: Instant | null;
  out_at: Instant | null;
  minutes: number;
  rating: number | null;
  absent_why: string | null;
  paper: string | null;
}>(
  'training.presence_note',
  `update training_presence set confirmed_at = :confirmed_at, in_at = :in_at, out_at = :out_at, minutes = :minutes, rating = :rating,
     absent_why = :absent_why, paper = :paper
   where hall_id = :hall_id and session_id = :session_id and person_id = :person_id`,
);

/** How long everybody sat in lessons since a moment, minutes. */
export const minutesIn = sql<{ hall_id: number; since: Instant }, { person_id: Id; minutes: number }>(
  'training.minutes',
  `select p.person_id, sum(p.minutes)::int as minutes from training_presence p join training_session s on s.hall_id = p.hall_id and s.id = p.session_id
   where p.hall_id = :hall_id and s.at >= :since group by p.person_id`,
);

export interface TopicRow extends Record<string, unknown> {
  person_id: Id;
  course: string;
  valid_until: string;
  staff_no: string;
  name: string;
  name_en: string;
}
/** Who may teach what on a day, within a hall's reach: its own people, and trainers of the units above it. */
export const trainersFor = sql<{ hall_id: number; day: string }, TopicRow>(
  'training.trainers',
  `select t.person_id, t.course, t.valid_until, p.staff_no, p.name, p.name_en from trainer_topic t join person p on p.id = t.person_id and p.state = 'active'
   where t.valid_until >= :day::date and (p.home_hall_id = :hall_id or exists (
     select 1 from role_assignment a join unit u on u.id = a.unit_id join hall h on h.id = :hall_id and starts_with(h.path, u.path)
     where a.person_id = p.id)) order by p.staff_no, t.course`,
);
export const topicsOf = sql<{ person_id: Id; day: string }, { course: string }>(
  'training.topics_of',
  'select course from trainer_topic where person_id = :person_id and valid_until >= :day::date',
);
export const putTopic = sql<{
  person_id: Id;
  course: string;
  certified_by: Id;
  at: Instant;
  valid_until: string;
}>(
  'training.topic_put',
  `insert into trainer_topic (person_id, course, certified_by, certified_at, valid_until) values (:person_id, :course, :certified_by, :at, :valid_until)
   on conflict (person_id, course) do update set certified_by = excluded.certified_by, certified_at = excluded.certified_at, valid_until = excluded.valid_until`,
);
/** Somebody by staff number, for whoever names a trainer. */
export const personByNo = sql<{ staff_no: string }, { id: Id; home_hall_id: number | null }>(
  'training.person_by_no',
  `select id, home_hall_id from person where staff_no = :staff_no and state = 'active'`,
);
/** The hours and ratings of trainers in a hall since a moment (TRN-05). */
export const taughtIn = sql<
  { hall_id: number; since: Instant },
  { trainer_id: Id; lessons: number; minutes: number; rating: number | null; rated: number }
>(
  'training.taught',
  `select s.trainer_id, count(distinct s.id)::int as lessons,
     (select sum(x.minutes)::int from training_session x where x.hall_id = :hall_id and x.trainer_id = s.trainer_id and x.state = 'held' and x.at >= :since) as minutes,
     round(avg(p.rating), 1)::float as rating, count(p.rating)::int as rated
   from training_session s left join training_presence p on p.hall_id = s.hall_id and p.session_id = s.id
   where s.hall_id = :hall_id and s.state = 'held' and s.trainer_id is not null and s.at >= :since group by s.trainer_id`,
);
/** What customers gave those who were certified in a course, some days before and after (TRN-10). */
export const effectOf = sql<
  { hall_id: number; since: string; days: number },
  {
    course: string;
    people: number;
    before: number | null;
    after: number | null;
    before_count: number;
    after_count: number;
  }
>(
  'training.effect',
  `select e.course, count(distinct e.person_id)::int as people,
     round(avg(r.score) filter (where r.day < e.valid_from), 2)::float as before,
     round(avg(r.score) filter (where r.day >= e.valid_from), 2)::float as after,
     count(r.score) filter (where r.day < e.valid_from)::int as before_count,
     count(r.score) filter (where r.day >= e.valid_from)::int as after_count
   from training_enrolment e left join rating r on r.hall_id = e.hall_id and r.clerk_id = e.person_id
     and r.day >= e.valid_from - :days::int and r.day < e.valid_from + :days::int
   where e.hall_id = :hall_id and e.valid_from >= :since::date group by e.course order by e.course`,
);
/** How often observation found against clauses, some days before and after the first lesson of a course was held. */
export const foundAround = sql<
  { hall_id: number; rows: readonly string[]; from: Instant; at: Instant; until: Instant },
  { before: number; after: number }
>(
  'training.found_around',
  `select count(*) filter (where found_at < :at)::int as before, count(*) filter (where found_at >= :at)::int as after
   from check_mend where hall_id = :hall_id and found_at >= :from and found_at < :until and clauses && :rows::text[]`,
);
