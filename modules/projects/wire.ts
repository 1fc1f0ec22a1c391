import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { type Facility, facilities } from './project.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const projectParams = z.object({ project_id: z.uuid() });
const taskParams = projectParams.extend({ task_id: z.uuid() });
const states = z.enum(['planned', 'budgeted', 'building', 'finished', 'accepted', 'opened', 'given_up']);
const facility = z.enum(Object.keys(facilities) as [Facility, ...Facility[]]);
const fen = z.int().min(0).max(100_000_000_000);
const line = z.object({ code: facility, fen });
const id = z.object({ id: z.string() });
const hallTypes = z.enum([
  ...(['self_operated', 'partner', 'outsourced', 'owned_third_party_run'] as const),
  ...(['direct_store', 'entrusted_store', 'franchise', 'authorised_agent'] as const),
]);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const plan = {
  unit_id: z.number().int(),
  hall_no: z.number().int().min(1).max(99_999),
  name_zh: z.string().trim().min(2).max(40),
  name_en: z.string().trim().min(2).max(80),
  address_zh: z.string().trim().min(2).max(80),
  address_en: z.string().trim().min(2).max(120),
  hall_type: hallTypes,
  counters: z.number().int().min(1).max(60),
  area_m2: z.number().int().min(10).max(5000),
  open_on: z.iso.date(),
  why: z.string().trim().min(4).max(500),
};

export const projectSchema = z.object({
  ...{ id: z.string(), state: states, hall_no: z.number(), name: words, unit: words },
  ...{ open_on: z.string(), due_at: z.string().nullable(), over: z.boolean() },
  ...{ tasks: z.number(), tasks_open: z.number(), tasks_over: z.number() },
});

export const projects = endpoint({
  method: 'GET',
  path: '/api/hall-projects',
  summary: { zh: '新厅建设项目', en: 'The projects of new halls' },
  may: 'projects.read',
  answer: z.object({
    may_plan: z.boolean(),
    /** Where the reader may plan a hall. */
    units: z.array(z.object({ id: z.number(), name: words })),
    projects: z.array(projectSchema),
  }),
});

/** What the reader may press now. */
const may = z.object({
  ...{ budget: z.boolean(), start: z.boolean(), works: z.boolean(), finish: z.boolean(), check: z.boolean() },
  ...{ find: z.boolean(), sign: z.enum(['premises', 'safety']).nullable(), open: z.boolean() },
  give_up: z.boolean(),
});

export const oneProject = endpoint({
  method: 'GET',
  path: '/api/hall-projects/:project_id',
  summary: {
    zh: '一个新厅项目：预算、任务、验收、经过',
    en: 'One project: budget, tasks, acceptance, trail',
  },
  may: 'projects.read',
  params: projectParams,
  answer: projectSchema.extend({
    ...{ address: words, hall_type: z.string(), counters: z.number(), area_m2: z.number(), why: z.string() },
    ...{ lines: z.array(line), works_fen: z.number(), contractor: z.string().nullable() },
    ...{ permit_no: z.string().nullable(), insured_until: z.string().nullable() },
    signed: z.object({ premises: z.boolean(), safety: z.boolean() }),
    why_given_up: z.string().nullable(),
    task_list: z.array(
      z.object({
        ...{
          id: z.string(),
          state: z.enum(['open', 'done', 'checked']),
          origin: z.enum(['works', 'finding']),
        },
        ...{
          say: words,
          clause: z.string(),
          due_at: z.string(),
          over: z.boolean(),
          note: z.string().nullable(),
        },
      }),
    ),
    trail: z.array(z.object({ id: z.string(), at: z.string(), say: words, who: words.nullable() })),
    may,
  }),
});

export const planProject = endpoint({
  method: 'POST',
  path: '/api/hall-projects',
  summary: { zh: '新厅立项', en: 'Plan a new hall' },
  may: 'projects.plan',
  body: z.strictObject(plan),
  answer: id,
});

export const releaseBudget = endpoint({
  method: 'POST',
  path: '/api/hall-projects/:project_id/budget',
  summary: { zh: '新厅项目：下达资金', en: 'A project: release its budget' },
  may: 'projects.budget',
  params: projectParams,
  body: z.strictObject({ lines: z.array(line).max(20), works_fen: fen }),
  answer: z.object({ state: states }),
});

export const startWorks = endpoint({
  method: 'POST',
  path: '/api/hall-projects/:project_id/start',
  summary: { zh: '新厅项目：开工', en: 'A project: start the works' },
  may: 'projects.works',
  params: projectParams,
  body: z.strictObject({
    contractor: z.string().trim().max(80),
    permit_no: z.string().trim().max(60),
    insured_until: z.iso.date(),
    tasks_by: z.iso.date(),
  }),
  answer: z.object({ state: states }),
});

export const finishWorks = endpoint({
  method: 'POST',
  path: '/api/hall-projects/:project_id/finish',
  summary: { zh: '新厅项目：完工报验', en: 'A project: the works are finished' },
  may: 'projects.works',
  params: projectParams,
  answer: z.object({ state: states }),
});

export const finishTask = endpoint({
  method: 'POST',
  path: '/api/hall-projects/:project_id/tasks/:task_id/finish',
  summary: { zh: '施工安全任务：办完', en: 'A safety task of the works: done' },
  may: 'projects.works',
  params: taskParams,
  body: z.strictObject({ note: z.string().trim().min(2).max(300) }),
  answer: z.object({ state: z.literal('done') }),
});

export const checkTask = endpoint({
  method: 'POST',
  path: '/api/hall-projects/:project_id/tasks/:task_id/look/:verb',
  summary: { zh: '施工安全任务：查过、退回', en: 'A safety task of the works: looked at, sent back' },
  may: 'projects.accept',
  params: taskParams.extend({ verb: z.enum(['check', 'send_back']) }),
  answer: z.object({ state: z.enum(['open', 'done', 'checked']) }),
});

export const raiseFinding = endpoint({
  method: 'POST',
  path: '/api/hall-projects/:project_id/findings',
  summary: { zh: '新厅验收：提出问题', en: 'An acceptance: something to be mended' },
  may: 'projects.accept',
  params: projectParams,
  body: z.strictObject({ said: z.string().trim().min(4).max(300), clause: z.string().max(12) }),
  answer: id,
});

export const signAcceptance = endpoint({
  method: 'POST',
  path: '/api/hall-projects/:project_id/sign/:as',
  summary: { zh: '新厅验收：部门签字', en: 'An acceptance: a department signs' },
  may: 'projects.accept',
  params: projectParams.extend({ as: z.enum(['premises', 'safety']) }),
  answer: z.object({ state: states }),
});

export const openProject = endpoint({
  method: 'POST',
  path: '/api/hall-projects/:project_id/open',
  summary: { zh: '新厅项目：开厅入册', en: 'A project: open the hall, enter it' },
  may: 'projects.open',
  params: projectParams,
  body: z.strictObject({
    ...{ opens: time, closes: time, licence_no: z.string().trim().min(2).max(40) },
    licence_until: z.iso.date(),
  }),
  answer: z.object({ state: states, hall_id: z.number() }),
});

export const giveUp = endpoint({
  method: 'POST',
  path: '/api/hall-projects/:project_id/give-up',
  summary: { zh: '新厅项目：取消', en: 'A project: give it up' },
  may: 'projects.open',
  params: projectParams,
  body: z.strictObject({ why: z.string().trim().min(4).max(300) }),
  answer: z.object({ state: states }),
});
