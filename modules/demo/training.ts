import { addDays, addMonths, type BusinessDay, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { type Course, courses } from '../training/index.ts';
import { bulk, type Put } from './bulk.ts';
import { cast } from './cast.ts';
import { dice, fixedId, pick } from './dice.ts';
import { personId } from './ids.ts';

const statements = {
  training_session: bulk(
    'training_session',
    'hall_id, id, state, course, kind, at, minutes, room, trainer_id, provider, cost_fen, planned_by, planned_at, begun_at, ended_at, why',
  ),
  training_enrolment: bulk(
    'training_enrolment',
    'hall_id, id, state, person_id, course, session_id, round, retakes, retake_until, attended, valid_from, valid_until, made_by, made_at',
  ),
  training_reading: bulk('training_reading', 'hall_id, enrolment_id, round, unit, read_at'),
  training_presence: bulk(
    'training_presence',
    'hall_id, session_id, person_id, enrolment_id, confirmed_at, in_at, out_at, minutes, rating, absent_why, paper',
  ),
  training_attempt: bulk(
    'training_attempt',
    'hall_id, id, enrolment_id, person_id, course, kind, drawn, answers, correct, passed, marked_by, note, begun_at, done_at',
  ),
  training_pledge: bulk('training_pledge', 'hall_id, person_id, kind, year, signed_at'),
  trainer_topic: bulk('trainer_topic', 'person_id, course, certified_by, certified_at, valid_until'),
};

const halls = [
  { id: 1001, team: '03' },
  { id: 1002, team: '04' },
] as const;
type Hall = (typeof halls)[number];

const trainer = personId('0113');
const today = (): BusinessDay => businessDay(wallNow());
const at = (back: number, time: string) => onDay(addDays(today(), -back), time);

/** A lesson of the month: the course, how many days ago (ahead where negative), and what became of it. */
const lessons = [
  { course: 'law_fire', back: 24, state: 'held', room: '厅内、后门', minutes: 60 },
  { course: 'service_skills', back: 16, state: 'held', room: '贵宾室', minutes: 45 },
  { course: 'posture', back: 9, state: 'cancelled', room: '厅内', minutes: 45, why: '当天有应急演练' },
  { course: 'posture', back: 4, state: 'held', room: '厅内', minutes: 45 },
  { course: 'law_fire', back: -6, state: 'planned', room: '厅内、后门', minutes: 60 },
  { course: 'service_skills', back: -12, state: 'planned', room: '贵宾室', minutes: 45 },
] as const;

const lessonId = (hall: Hall, index: number) => fixedId(470, hall.id * 100 + index);

const sessionsOf = (hall: Hall): Row[] =>
  lessons.map((one, index) => {
    const held = one.state === 'held';
    return {
      ...{
        hall_id: hall.id,
        id: lessonId(hall, index),
        state: one.state,
        course: one.course,
        kind: 'internal',
      },
      ...{
        at: at(one.back, '15:00'),
        minutes: one.minutes,
        room: one.room,
        trainer_id: trainer,
        provider: null,
      },
      ...{ cost_fen: 0, planned_by: personId(`${hall.team}06`), planned_at: at(30, '10:00') },
      begun_at: held ? at(one.back, '15:00') : null,
      ended_at: one.state === 'planned' ? null : at(one.back, '15:55'),
      why: 'why' in one ? one.why : null,
    };
  });

/** How one person stands to one course, by a throw of the dice: most hold it, some are late, one failed. */
type Fate = 'held' | 'ending' | 'lapsed' | 'half' | 'none' | 'retake' | 'to_mark';

function fateOf(roll: () => number, of: Course): Fate {
  const thrown = roll();
  // The courses of law are held by everybody who opens a counter, or the day could not be played.
  if (of.law) return thrown < 0.12 ? 'ending' : 'held';
  if (thrown < 0.72) return 'held';
  if (thrown < 0.78) return 'half';
  if (thrown < 0.82) return 'retake';
  if (thrown < 0.85) return 'lapsed';
  if (of.practical.length > 0 && thrown < 0.92) return 'to_mark';
  return 'none';
}

interface Way {
  row: Row;
  readings: Row[];
  attempts: Row[];
  presence: Row[];
  due: Row[];
}

const states = {
  ...{ held: 'certified', ending: 'certified', lapsed: 'expired', half: 'attending', none: 'planned' },
  ...{ retake: 'retake', to_mark: 'passed' },
} as const satisfies Record<Fate, string>;

function wayOf(hall: Hall, person: number, staff_no: string, of: Course, roll: () => number): Way | null {
  const fate = fateOf(roll, of);
  if (fate === 'none') return null;
  const n = person * 100 + courses.indexOf(of);
  const id = fixedId(471, n);
  const lesson = lessons.findIndex(one => one.course === of.code && one.state === 'held');
  const back = lesson < 0 ? 3 + Math.floor(roll() * 26) : (lessons[lesson]?.back ?? 10);
  const certified = fate === 'held' || fate === 'ending' || fate === 'lapsed';
  const months = of.law ? 12 : 24;
  const ends = { ending: 18, lapsed: -5 }[fate as string];
  const from = ends === undefined ? addDays(today(), -back) : addDays(addMonths(today(), -months), ends);
  const valid_until = addDays(addMonths(from, months), -1);
  const person_id = personId(staff_no);
  const base = { hall_id: hall.id, enrolment_id: id };
  const read = fate === 'half' ? of.units.slice(0, 1) : of.units;
  return {
    row: {
      ...{ hall_id: hall.id, id, state: states[fate], person_id, course: of.code, round: 1 },
      session_id: lesson < 0 ? null : lessonId(hall, lesson),
      retakes: fate === 'retake' ? 1 : 0,
      retake_until: fate === 'retake' ? addDays(today(), 9) : null,
      attended: fate !== 'half',
      valid_from: certified ? from : null,
      valid_until: certified ? valid_until : null,
      ...{ made_by: personId(`${hall.team}06`), made_at: at(26, '10:00') },
    },
    readings: read.map((unit, index) => ({
      ...{ ...base, round: 1, unit: unit.code, read_at: at(back + 1, `10:0${index}`) },
    })),
    attempts: fate === 'half' ? [] : [attemptOf(hall, n, of, { fate, back, id, person_id, roll })],
    presence:
      lesson < 0 || fate === 'half'
        ? []
        : [
            {
              ...{ hall_id: hall.id, session_id: lessonId(hall, lesson), person_id, enrolment_id: id },
              ...{ confirmed_at: at(back + 2, '09:00'), in_at: at(back, '15:00'), out_at: at(back, '15:55') },
              ...{ minutes: 55, rating: pick(roll, [4, 5, 5]), absent_why: null, paper: null },
            },
          ],
    due:
      certified && fate !== 'lapsed'
        ? [
            {
              ...{ hall_id: hall.id, id: fixedId(473, n), kind: 'training.certificate_over', subject_id: id },
              ...{ due_at: onDay(addDays(valid_until, 1), '00:05'), facts: JSON.stringify({ valid_until }) },
            },
          ]
        : [],
  };
}

interface Attempted {
  fate: Fate;
  back: number;
  id: string;
  person_id: string;
  roll: () => number;
}

function attemptOf(hall: Hall, n: number, of: Course, with_: Attempted): Row {
  const { fate, back, id, person_id, roll } = with_;
  const asked = [...of.questions].sort(() => roll() - 0.5).slice(0, 5);
  const passed = fate !== 'retake';
  const slip = Math.floor(roll() * 5);
  const wrong = (index: number) => (passed ? index === slip && roll() < 0.5 : index < 2);
  const answers = asked.map((one, index) =>
    wrong(index) ? (one.right + 1) % one.choices.length : one.right,
  );
  return {
    ...{ hall_id: hall.id, id: fixedId(472, n), enrolment_id: id, person_id, course: of.code },
    ...{ kind: 'written', drawn: asked.map(one => one.code), answers, passed, marked_by: null, note: null },
    correct: asked.filter((one, index) => one.right === answers[index]).length,
    ...{ begun_at: at(back, '16:20'), done_at: at(back, '16:26') },
  };
}

const peopleOf = (hall: Hall) => cast.filter(one => one.hall_id === hall.id);

/** A month of training in the two halls of the cast; answers the clocks of what was certified. */
export async function seedTraining(put: Put): Promise<Row[]> {
  const roll = dice(470);
  const ways = halls.flatMap(hall =>
    peopleOf(hall).flatMap(one =>
      courses
        .filter(of => of.roles.some(role => role === one.role))
        .flatMap(of => wayOf(hall, Number(one.staff_no), one.staff_no, of, roll) ?? []),
    ),
  );
  await put(statements.training_session, halls.flatMap(sessionsOf));
  await put(
    statements.training_enrolment,
    ways.map(one => one.row),
  );
  await put(
    statements.training_reading,
    ways.flatMap(one => one.readings),
  );
  await put(
    statements.training_presence,
    ways.flatMap(one => one.presence),
  );
  await put(
    statements.training_attempt,
    ways.flatMap(one => one.attempts),
  );
  await put(statements.training_pledge, halls.flatMap(pledgesOf));
  await put(
    statements.trainer_topic,
    courses.map(of => ({
      ...{
        person_id: trainer,
        course: of.code,
        certified_by: personId('0102'),
        certified_at: at(200, '10:00'),
      },
      valid_until: addMonths(today(), 18),
    })),
  );
  return ways.flatMap(one => one.due);
}

/** Who has signed the pledges of the year: most, the interns and one clerk not yet. */
const pledgesOf = (hall: Hall): Row[] =>
  peopleOf(hall)
    .filter(one => one.role !== 'intern' && !one.staff_no.endsWith('12') && one.role !== 'promoter')
    .filter(one => one.role !== 'partner')
    .flatMap(one =>
      (['ethics', 'confidentiality'] as const).map(kind => ({
        ...{ hall_id: hall.id, person_id: personId(one.staff_no), kind, year: Number(today().slice(0, 4)) },
        signed_at: at(30, '09:30'),
      })),
    );
