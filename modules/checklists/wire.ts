import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const answer_ = z.strictObject({
  ok: z.boolean(),
  note: z.string().max(500).optional(),
  picture_id: z.uuid().optional(),
  /** What was read, where the item is a reading: degrees or percent. */
  value: z.number().min(-50).max(200).optional(),
});

const subject = z.object({ code: z.string(), say: words });

const score = z.object({ of: z.number(), ok: z.number() });

export const itemSchema = z.object({
  code: z.string(),
  say: words,
  weight: z.enum(['critical', 'major', 'minor']),
  rows: z.array(z.string()).readonly(),
  photo_on_fail: z.boolean().optional(),
  /** The words without the subject, where several lines ask the same of several subjects. */
  group: words.optional(),
  subject: subject.extend({ kind: z.string(), id: z.string().optional() }).optional(),
  measure: z.object({ unit: z.enum(['celsius', 'percent']), low: z.number(), high: z.number() }).optional(),
  picture_id: z.string().optional(),
  by_reference: z.boolean().optional(),
});

export const runSchema = z.object({
  id: z.string(),
  list: z.string(),
  name: words,
  state: z.enum(['due', 'in_progress', 'submitted', 'missed']),
  items: z.array(itemSchema),
  answers: z.record(z.string(), answer_),
  critical_fails: z.number(),
  subject: subject.nullable(),
  due_at: z.string().nullable(),
  late_at: z.string().nullable(),
});

const runParams = z.object({ hall_id: z.coerce.number().int(), run_id: z.uuid() });

export const start = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/check-runs',
  summary: { zh: '开始检查表', en: 'Begin a checklist' },
  may: 'checklists.run.start',
  params: z.object({ hall_id: z.coerce.number().int() }),
  body: z.strictObject({
    list: z.string().max(40),
    /** Which counter, where the list is about one; else the one not looked at for longest. */
    subject: z.string().max(60).optional(),
  }),
  answer: runSchema,
});

export const answer = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/check-runs/:run_id/answers',
  summary: { zh: '填检查项', en: 'Answer items' },
  may: 'checklists.run.start',
  params: runParams,
  body: z.strictObject({ answers: z.record(z.string().max(60), answer_) }),
  answer: runSchema,
});

export const submit = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/check-runs/:run_id/submit',
  summary: { zh: '交检查表', en: 'Hand the checklist in' },
  may: 'checklists.run.start',
  params: runParams,
  answer: runSchema,
});

const hallParams = z.object({ hall_id: z.coerce.number().int() });
const businessDay = z.iso.date();

export const rounds = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/check-rounds',
  summary: { zh: '到点的巡查', en: 'Rounds that are due' },
  may: 'checklists.run.read',
  params: hallParams,
  answer: z.array(
    z.object({
      id: z.string(),
      list: z.string(),
      name: words,
      state: z.enum(['due', 'in_progress']),
      due_at: z.string(),
      late_at: z.string(),
      items: z.number(),
      answered: z.number(),
      subject: subject.nullable(),
      /** Whom it may be about, before it is begun. */
      subjects: z.array(subject),
      by: words.nullable(),
      rows: z.array(z.string()),
      /** Whether whoever asks may do it. */
      may: z.boolean(),
    }),
  ),
});

export const sheets = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/check-runs',
  summary: { zh: '交过和漏查的检查表', en: 'Past sheets, handed in and missed' },
  may: 'checklists.run.read',
  params: hallParams,
  query: z.strictObject({
    list: z.string().max(40).optional(),
    from: businessDay.optional(),
    until: businessDay.optional(),
    failed: z.stringbool().optional(),
  }),
  answer: z.object({
    from: z.string(),
    until: z.string(),
    /** How many there are; the newest hundred are listed. */
    reached: z.number(),
    lists: z.array(z.object({ code: z.string(), name: words })),
    sheets: z.array(
      z.object({
        id: z.string(),
        list: z.string(),
        name: words,
        day: z.string(),
        state: z.enum(['submitted', 'missed']),
        at: z.string().nullable(),
        in_time: z.boolean().nullable(),
        items: z.number(),
        /** What binds the hall, and apart from it what only guides it (ORG-07). */
        bound: score,
        guided: score,
        fails: z.number(),
        critical_fails: z.number(),
        subject: subject.nullable(),
        by: words.nullable(),
      }),
    ),
  }),
});

export const sheet = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/check-runs/:run_id',
  summary: { zh: '一张检查表，照填时的样子', en: 'One sheet as it was filled in' },
  may: 'checklists.run.read',
  params: runParams,
  answer: runSchema.extend({
    day: z.string(),
    started_at: z.string().nullable(),
    submitted_at: z.string().nullable(),
    begun_by: words.nullable(),
    by: words.nullable(),
  }),
});
const mendParams = z.object({ hall_id: z.coerce.number().int(), mend_id: z.uuid() });
const person = z.object({ id: z.string(), name: words });

export const mends = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/mends',
  summary: { zh: '整改：什么、谁改、到几时', en: 'What is being mended, by whom, until when' },
  may: 'checklists.mend.read',
  params: hallParams,
  answer: z.object({
    mends: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['open', 'mended']),
        list: z.string(),
        code: z.string(),
        say: words,
        rows: z.array(z.string()),
        weight: z.enum(['critical', 'major', 'minor']),
        needs_picture: z.boolean(),
        note: z.string(),
        mended_note: z.string().nullable(),
        found_at: z.string(),
        due_at: z.string(),
        found_picture_id: z.string().nullable(),
        mended_picture_id: z.string().nullable(),
        owner: person,
        mender: person.nullable(),
        returned: z.number(),
      }),
    ),
    people: z.array(person),
  }),
});

export const handMend = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/mends/:mend_id/owner',
  summary: { zh: '指定整改人', en: 'Name who mends it' },
  may: 'checklists.mend.hand',
  params: mendParams,
  body: z.strictObject({ owner_id: z.uuid() }),
  answer: z.object({ state: z.literal('open') }),
});

export const finishMend = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/mends/:mend_id/finish',
  summary: { zh: '整改完', en: 'It is mended' },
  may: 'checklists.mend.finish',
  params: mendParams,
  body: z.strictObject({ note: z.string().max(500), picture_id: z.uuid().optional() }),
  answer: z.object({ state: z.literal('mended') }),
});

export const checkMend = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/mends/:mend_id/check/:verb',
  summary: { zh: '复查：通过或退回', en: 'Look at it: close, or send back' },
  may: 'checklists.mend.check',
  params: z.object({
    hall_id: z.coerce.number().int(),
    mend_id: z.uuid(),
    verb: z.enum(['pass', 'send_back']),
  }),
  answer: z.object({ state: z.enum(['open', 'passed']) }),
});

export const keepPicture = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/check-pictures',
  summary: { zh: '存一张现场照片', en: 'Keep a picture of the place' },
  may: 'checklists.mend.finish',
  params: hallParams,
  /** The picture's bytes in base64. */
  body: z.strictObject({ content: z.base64().min(16).max(800_000) }),
  answer: z.object({ id: z.string() }),
});

export const picture = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/check-pictures/:picture_id',
  summary: { zh: '一张现场照片', en: 'A picture of the place' },
  may: 'checklists.mend.read',
  params: z.object({ hall_id: z.coerce.number().int(), picture_id: z.uuid() }),
  answer: z.object({ kind: z.string(), content: z.string(), taken_at: z.string() }),
});
