import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { classCodes } from '../queue/classes.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const said = (most: number) => z.string().trim().min(2).max(most);
const questionSchema = z.object({
  kind: z.enum(['score', 'recommend', 'choice']),
  ...{ zh: z.string(), en: z.string(), options: z.array(words) },
});
const survey_id = z.uuid();
const answered = z.object({ counts: z.array(z.number()), figure: z.number().nullable() });
const sizes = {
  ...{ served: z.number(), drawn: z.number(), asked: z.number(), answered: z.number() },
};
const result = z.object({
  ...sizes,
  /** Whether what was answered is shown: not before it is over, nor where too few answered. */
  ...{ share: z.number().nullable(), shown: z.boolean(), questions: z.array(answered) },
  classes: z.array(z.object({ ...sizes, class: z.string(), questions: z.array(answered).nullable() })),
});
const listed = z.object({
  ...{ id: z.string(), title: words, anonymous: z.boolean(), starts_on: z.string(), ends_on: z.string() },
  state: z.enum(['drafted', 'approved', 'running', 'closed', 'dropped']),
  ...{ halls: z.number(), share: z.record(z.string(), z.number()), asked: z.number(), answered: z.number() },
  ...{ result: z.string().nullable(), drafter: words, decider: words.nullable() },
  may: z.object({ approve: z.boolean(), drop: z.boolean(), close: z.boolean() }),
});
const resultHere = z.object({
  ...{ least: z.number(), questions: z.array(questionSchema), result_here: result },
});

export const readHall = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/surveys',
  summary: { zh: '本厅的客户调查', en: 'Surveys of a hall' },
  may: 'surveys.read',
  params: z.object({ hall_id }),
  answer: z.object({ may_draft: z.boolean(), surveys: z.array(listed) }),
});

export const readHallResult = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/surveys/:survey_id',
  summary: { zh: '一次调查在本厅的结果', en: 'Result of a survey in a hall' },
  may: 'surveys.read',
  params: z.object({ hall_id, survey_id }),
  answer: resultHere,
});

export const readOver = endpoint({
  method: 'GET',
  path: '/api/surveys',
  summary: { zh: '各厅的客户调查', en: 'Surveys of all halls in reach' },
  may: 'surveys.over_halls',
  answer: z.object({
    may_draft: z.boolean(),
    halls: z.array(z.object({ id: z.number(), name: words })),
    surveys: z.array(listed),
  }),
});

export const readOverResult = endpoint({
  method: 'GET',
  path: '/api/surveys/:survey_id',
  summary: { zh: '一次调查在各厅的结果', en: 'Result of a survey in all halls in reach' },
  may: 'surveys.over_halls',
  params: z.object({ survey_id }),
  answer: resultHere.extend({
    by_hall: z.array(result.omit({ classes: true }).extend({ id: z.number(), name: words })),
  }),
});

export const draft = endpoint({
  method: 'POST',
  path: '/api/surveys',
  summary: { zh: '起草客户调查', en: 'Draft a survey' },
  may: 'surveys.draft',
  body: z.strictObject({
    ...{ title_zh: said(40), title_en: said(80), anonymous: z.boolean() },
    questions: z
      .array(
        z.strictObject({
          kind: z.enum(['score', 'recommend', 'choice']),
          ...{ zh: said(60), en: said(120) },
          options: z.array(z.strictObject({ zh: said(30), en: said(60) })).max(8),
        }),
      )
      .min(1)
      .max(8),
    /** Of a hundred visits, how many are asked, by class. */
    share: z.partialRecord(z.enum(classCodes), z.number().int().min(0).max(100)),
    halls: z.array(z.number().int()).min(1).max(5000),
    ...{ starts_on: z.iso.date(), ends_on: z.iso.date() },
  }),
  answer: z.object({ id: z.string() }),
});

export const approve = endpoint({
  method: 'POST',
  path: '/api/surveys/:survey_id/approve',
  summary: { zh: '批准客户调查', en: 'Approve a survey' },
  may: 'surveys.approve',
  params: z.object({ survey_id }),
  answer: z.object({ state: z.literal('approved') }),
});

export const drop = endpoint({
  method: 'POST',
  path: '/api/surveys/:survey_id/drop',
  summary: { zh: '不做这次调查', en: 'Drop a survey' },
  may: 'surveys.draft',
  params: z.object({ survey_id }),
  answer: z.object({ state: z.literal('dropped') }),
});

export const close = endpoint({
  method: 'POST',
  path: '/api/surveys/:survey_id/close',
  summary: { zh: '提前结束调查', en: 'Close a survey' },
  may: 'surveys.draft',
  params: z.object({ survey_id }),
  body: z.strictObject({ result: z.string().trim().min(4).max(300) }),
  answer: z.object({ state: z.literal('closed') }),
});

const visit = z.object({ hall_id, ticket_id: z.uuid() });
const secret = z.string().max(100).optional();

export const ask = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/survey',
  summary: { zh: '这次来访有没有抽中调查', en: 'What a visit is asked, if chance drew it' },
  may: 'anyone',
  params: visit,
  body: z.strictObject({ secret }),
  answer: z.object({
    survey: z
      .object({
        ...{ id: z.string(), title: words, anonymous: z.boolean(), questions: z.array(questionSchema) },
      })
      .nullable(),
  }),
});

export const answer = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/survey/:survey_id/answers',
  summary: { zh: '客户作答', en: 'Answer a survey' },
  may: 'anyone',
  params: visit.extend({ survey_id }),
  body: z.strictObject({
    secret,
    answers: z.array(z.number().int().min(0).max(10)).max(8),
    anonymous: z.boolean(),
  }),
  answer: z.object({ done: z.literal(true) }),
});
