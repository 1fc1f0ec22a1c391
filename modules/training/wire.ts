import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hallParams = z.object({ hall_id: z.coerce.number().int() });
const courseParams = hallParams.extend({ course: z.string().max(40) });
const sessionParams = hallParams.extend({ session_id: z.uuid() });
const note = (most: number) => z.string().trim().min(2).max(most);

const state = z.enum([
  ...(['planned', 'enrolled', 'confirmed', 'attending', 'examined', 'passed', 'certified'] as const),
  ...(['expired', 'renewing', 'failed', 'retake', 'failed_final', 'absent'] as const),
]);
const standing = z.enum(['valid', 'ending', 'to_learn', 'overdue']);
const kind = z.enum(['internal', 'external', 'online']);
const session_state = z.enum(['planned', 'running', 'held', 'cancelled']);

const result = z.object({
  attempt_id: z.string(),
  kind: z.enum(['written', 'practical']),
  correct: z.number(),
  asked: z.number(),
  passed: z.boolean(),
  at: z.string(),
  note: z.string().nullable(),
});

/** A course as its learner sees it in the list. */
export const myCourse = z.object({
  ...{ code: z.string(), say: words, lead: words, rows: z.array(z.string()), form: z.enum(['self', 'room']) },
  ...{ law: z.boolean(), units: z.number(), read: z.number(), practical: z.number() },
  state: state.nullable(),
  ...{
    standing,
    due_on: z.string(),
    valid_until: z.string().nullable(),
    retake_until: z.string().nullable(),
  },
  may: z.object({ read: z.boolean(), test: z.boolean(), renew: z.boolean() }),
  results: z.array(result),
});

export const mine = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/training/mine',
  summary: {
    zh: '我的学习：要学的、证、场次、承诺',
    en: 'My training: courses, certificates, lessons, pledges',
  },
  may: 'training.learn',
  params: hallParams,
  answer: z.object({
    courses: z.array(myCourse),
    seats: z.array(
      z.object({
        ...{
          session_id: z.string(),
          course: words,
          state: session_state,
          at: z.string(),
          minutes: z.number(),
        },
        ...{ room: z.string(), trainer: words.nullable(), provider: z.string().nullable() },
        ...{ confirmed: z.boolean(), in_at: z.string().nullable(), out_at: z.string().nullable() },
        excused: z.boolean(),
      }),
    ),
    pledges: z.array(
      z.object({
        kind: z.enum(['ethics', 'confidentiality']),
        year: z.number(),
        signed_at: z.string().nullable(),
      }),
    ),
    minutes: z.number(),
    /** Learned nothing for longer than the norm allows. */
    idle: z.boolean(),
  }),
});

export const oneCourse = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/training/courses/:course',
  summary: { zh: '一门课的单元', en: 'The units of a course' },
  may: 'training.learn',
  params: courseParams,
  answer: z.object({
    code: z.string(),
    say: words,
    lead: words,
    units: z.array(
      z.object({
        ...{
          code: z.string(),
          say: words,
          rows: z.array(z.string()),
          text: z.array(words),
          read: z.boolean(),
        },
        pairs: z.array(z.object({ wrong: words, right: words })),
      }),
    ),
    practical: z.array(z.object({ code: z.string(), say: words })),
  }),
});

export const read = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/training/courses/:course/units/:unit/read',
  summary: { zh: '学完一个单元', en: 'A unit is read' },
  may: 'training.learn',
  params: courseParams.extend({ unit: z.string().max(60) }),
  answer: z.object({ left: z.number() }),
});

export const beginTest = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/training/courses/:course/attempts',
  summary: { zh: '开始测验', en: 'Begin a test' },
  may: 'training.learn',
  params: courseParams,
  answer: z.object({ attempt_id: z.string() }),
});

export const renewCourse = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/training/courses/:course/renewal',
  summary: { zh: '换证', en: 'Renew a certificate' },
  may: 'training.learn',
  params: courseParams,
  answer: z.object({ state }),
});

export const attempt = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/training/attempts/:attempt_id',
  summary: {
    zh: '一次测验：题目；交卷后有对错和解释',
    en: 'A test: its questions, and what is right once it was handed in',
  },
  may: 'training.learn',
  params: hallParams.extend({ attempt_id: z.uuid() }),
  answer: z.object({
    course: z.string(),
    say: words,
    pass_mark: z.number(),
    questions: z.array(
      z.object({
        code: z.string(),
        ask: words,
        choices: z.array(words),
        given: z.object({ choice: z.number(), right: z.number(), why: words, row: z.string() }).nullable(),
      }),
    ),
    result: result.nullable(),
  }),
});

export const submit = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/training/attempts/:attempt_id/submission',
  summary: { zh: '交卷', en: 'Hand in a test' },
  may: 'training.learn',
  params: hallParams.extend({ attempt_id: z.uuid() }),
  body: z.strictObject({ answers: z.array(z.number().int().min(0).max(9)).max(20) }),
  answer: z.object({ passed: z.boolean(), state }),
});

export const pledge = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/training/pledges',
  summary: { zh: '签年度承诺', en: 'Sign the pledge of the year' },
  may: 'training.learn',
  params: hallParams,
  body: z.strictObject({ kind: z.enum(['ethics', 'confidentiality']) }),
  answer: z.object({ year: z.number() }),
});

export const seat = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/training/sessions/:session_id/seat/:verb',
  summary: { zh: '确认、请假、签到、签退', en: 'Confirm a seat, say why not, sign in, sign out' },
  may: 'training.learn',
  params: sessionParams.extend({ verb: z.enum(['confirm', 'excuse', 'sign_in', 'sign_out']) }),
  body: z.strictObject({
    why: note(200).nullable().default(null),
    rating: z.number().int().min(1).max(5).nullable().default(null),
  }),
  answer: z.object({ session_id: z.string() }),
});

/** A lesson as the plan shows it. */
export const sessionSchema = z.object({
  ...{ id: z.string(), state: session_state, course: z.string(), say: words, kind, at: z.string() },
  ...{ minutes: z.number(), room: z.string(), trainer: words.nullable(), provider: z.string().nullable() },
  ...{ cost_fen: z.number(), seats: z.number(), came: z.number(), rating: z.number().nullable() },
  why: z.string().nullable(),
});

const person = z.object({
  ...{ id: z.string(), staff_no: z.string(), name: words },
  ...{ must: z.number(), valid: z.number(), idle: z.boolean(), minutes: z.number() },
  open: z.array(
    z.object({ course: z.string(), say: words, standing, state: state.nullable(), due_on: z.string() }),
  ),
  pledged: z.boolean(),
});

export const hall = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/training',
  summary: {
    zh: '本厅培训：谁该学什么、计划、结果',
    en: 'The training of a hall: who owes what, plan, results',
  },
  may: 'training.read',
  params: hallParams,
  answer: z.object({
    may_plan: z.boolean(),
    figures: z.object({
      ...{ planned: z.number(), held: z.number(), kept: z.number().nullable() },
      ...{ hours_per_head: z.number(), overdue: z.number(), idle: z.number(), heads: z.number() },
      pledged: z.number(),
    }),
    people: z.array(person),
    sessions: z.array(sessionSchema),
    courses: z.array(
      z.object({
        ...{ code: z.string(), say: words, form: z.enum(['self', 'room']), rows: z.array(z.string()) },
        ...{ tests: z.number(), passed: z.number() },
        practical: z.array(z.object({ code: z.string(), say: words })),
      }),
    ),
    effect: z.array(
      z.object({
        ...{ course: z.string(), say: words, people: z.number() },
        ...{ before: z.number().nullable(), after: z.number().nullable() },
        ...{ found_before: z.number().nullable(), found_after: z.number().nullable() },
      }),
    ),
    trainers: z.array(
      z.object({
        ...{ id: z.string(), staff_no: z.string(), name: words },
        topics: z.array(z.object({ course: z.string(), say: words, valid_until: z.string() })),
        ...{ lessons: z.number(), minutes: z.number(), rating: z.number().nullable() },
      }),
    ),
    /** Who has passed the test and waits for the practical part. */
    to_mark: z.array(
      z.object({ enrolment_id: z.string(), course: z.string(), say: words, name: words, may: z.boolean() }),
    ),
  }),
});

export const presence = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/training/sessions/:session_id',
  summary: { zh: '培训签到表', en: 'The attendance list of a lesson' },
  may: 'training.read',
  params: sessionParams,
  answer: z.object({
    session: sessionSchema,
    people: z.array(
      z.object({
        ...{ person_id: z.string(), staff_no: z.string(), name: words, state },
        ...{ confirmed: z.boolean(), in_at: z.string().nullable(), out_at: z.string().nullable() },
        ...{ minutes: z.number(), absent_why: z.string().nullable() },
      }),
    ),
  }),
});

export const plan = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/training/sessions',
  summary: { zh: '排一场培训', en: 'Plan a lesson' },
  may: 'training.plan',
  params: hallParams,
  body: z.strictObject({
    ...{ course: z.string().max(40), kind, at: z.iso.datetime({ offset: true }) },
    ...{ minutes: z.number().int().min(10).max(480), room: z.string().trim().min(1).max(60) },
    trainer_id: z.uuid().nullable().default(null),
    provider: note(80).nullable().default(null),
    cost_fen: z.number().int().min(0).max(100_000_000).default(0),
  }),
  answer: z.object({ id: z.string() }),
});

export const pressSession = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/training/sessions/:session_id/:verb',
  summary: { zh: '开始、结束、取消一场培训', en: 'Begin, end or call off a lesson' },
  may: 'training.plan',
  params: sessionParams.extend({ verb: z.enum(['begin', 'end', 'call_off']) }),
  body: z.strictObject({ why: note(200).nullable().default(null) }),
  answer: z.object({ session_id: z.string() }),
});

export const enrol = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/training/enrolments',
  summary: { zh: '安排某人学一门课或上一场培训', en: 'Put somebody on a course or into a lesson' },
  may: 'training.plan',
  params: hallParams,
  body: z.strictObject({
    person_id: z.uuid(),
    course: z.string().max(40),
    session_id: z.uuid().nullable().default(null),
  }),
  answer: z.object({ id: z.string() }),
});

export const practical = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/training/enrolments/:enrolment_id/practical',
  summary: { zh: '评实操：逐项', en: 'Mark the practical part, item by item' },
  may: 'training.mark',
  params: hallParams.extend({ enrolment_id: z.uuid() }),
  body: z.strictObject({
    done: z.array(z.string().max(60)).max(20),
    note: note(300).nullable().default(null),
  }),
  answer: z.object({ passed: z.boolean(), state }),
});

export const topic = endpoint({
  method: 'POST',
  path: '/api/trainer-topics',
  summary: { zh: '认定培训师科目', en: 'Certify a trainer for a topic' },
  may: 'training.certify_trainer',
  body: z.strictObject({
    staff_no: z.string().trim().min(1).max(20),
    course: z.string().max(40),
    valid_until: z.iso.date(),
  }),
  answer: z.object({ person_id: z.string() }),
});
