import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import * as catalogue from './catalogue.ts';
import { hazard } from './hazard.ts';
import { incident } from './incident.ts';

const { codesOf } = catalogue;
const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const nullable = z.string().nullable();
const text = (most: number) => z.string().trim().min(2).max(most);
const said = z.string().trim().min(4).max(400);
const place = z.string().trim().min(1).max(60);
const process = z.enum(codesOf(catalogue.processes));
const grade = z.enum(codesOf(catalogue.grades));
const class_ = z.enum(codesOf(catalogue.classes));
const kind = z.enum(codesOf(catalogue.kinds));
const fen = z.number().int().min(0).max(1_000_000_000);
const hallParams = z.object({ hall_id });
const done = z.object({ done: z.literal(true) });
const at = '/api/halls/:hall_id';
const person = z.object({ id: z.string(), name: words });
const trail = z.array(z.object({ id: z.string(), at: z.string(), say: words, who: words.nullable() }));

const facts = z.object({
  ...{ days: z.number(), walked: z.number(), missed: z.number(), due: z.number() },
  ...{ hazards_open: z.number(), hazards_new: z.number(), incidents: z.number(), mends: z.number() },
});

const hazardRow = z.object({
  ...{ id: z.string(), no: z.string(), state: z.enum(codesOf(hazard.states)), process },
  ...{ said: z.string(), place: z.string(), grade: grade.nullable(), level: z.number() },
  /** Nobody where it was reported without a name. */
  ...{ reported_at: z.string(), reporter: words.nullable(), owner_id: z.string(), owner: words },
  ...{ mine: z.boolean(), due: nullable, late: z.boolean(), fixed: z.boolean() },
});

const incidentRow = z.object({
  ...{ id: z.string(), no: z.string(), state: z.enum(codesOf(incident.states)) },
  ...{ class: class_.nullable(), kind: kind.nullable(), grade: grade.nullable() },
  ...{ said: z.string(), place: z.string(), detected_at: z.string() },
  ...{ commander: words.nullable(), lead: words.nullable() },
  ...{ tell_due: nullable, told_at: nullable, late: z.boolean() },
});

export const readSafety = endpoint({
  method: 'GET',
  path: `${at}/safety`,
  summary: { zh: '一间厅的安全', en: 'The safety of a hall' },
  may: 'safety.read',
  params: hallParams,
  answer: z.object({
    ...{ facts, hazards: z.array(hazardRow), incidents: z.array(incidentRow), staff: z.array(person) },
    ...{ day: z.string(), log_signed: z.boolean() },
    may: z.object({ report: z.boolean(), log: z.boolean() }),
  }),
});

export const reportHazard = endpoint({
  method: 'POST',
  path: `${at}/hazards`,
  summary: { zh: '报隐患', en: 'Report a hazard' },
  may: 'safety.report',
  params: hallParams,
  body: z.strictObject({ process, said, place, anonymous: z.boolean() }),
  answer: z.object({ id: z.string(), no: z.string() }),
});

const hazardParams = z.object({ hall_id, hazard_id: z.uuid() });
export const readHazard = endpoint({
  method: 'GET',
  path: `${at}/hazards/:hazard_id`,
  summary: { zh: '一处隐患', en: 'One hazard' },
  may: 'safety.read',
  params: hazardParams,
  answer: hazardRow.extend({
    ...{ measure: nullable, area_closed: z.boolean(), told_at: nullable, fix: nullable },
    ...{ approved_at: nullable, waits_approval: z.boolean() },
    ...{ fix_fen: z.number(), fix_due: nullable, fallback: nullable, fixed_note: nullable },
    ...{ fixed_at: nullable, returned: z.number(), letter: nullable, verbs: z.array(z.string()), trail },
  }),
});

export const pressHazard = endpoint({
  method: 'POST',
  path: `${at}/hazards/:hazard_id/press`,
  summary: { zh: '办理隐患', en: 'Act on a hazard' },
  may: 'safety.read',
  params: hazardParams,
  body: z.strictObject({
    press: z.discriminatedUnion('verb', [
      z.strictObject({ verb: z.literal('assess'), grade }),
      z.strictObject({
        ...{ verb: z.literal('control'), measure: text(300), area_closed: z.boolean(), told: z.boolean() },
      }),
      z.strictObject({
        ...{ verb: z.literal('rectify'), owner_id: z.uuid(), fix: text(300), fix_fen: fen },
        ...{ fix_on: z.iso.date(), fallback: z.string().trim().max(300) },
      }),
      z.strictObject({ verb: z.literal('approve') }),
      z.strictObject({ verb: z.literal('finish'), note: text(300) }),
      z.strictObject({ verb: z.literal('send_back'), note: text(300) }),
      z.strictObject({ verb: z.literal('verify') }),
      z.strictObject({ verb: z.literal('transfer'), letter: text(120) }),
    ]),
  }),
  answer: done,
});

export const detectIncident = endpoint({
  method: 'POST',
  path: `${at}/incidents`,
  summary: { zh: '报事件', en: 'Report an incident' },
  may: 'safety.report',
  params: hallParams,
  body: z.strictObject({ said, place }),
  answer: z.object({ id: z.string(), no: z.string() }),
});

const incidentParams = z.object({ hall_id, incident_id: z.uuid() });
export const readIncident = endpoint({
  method: 'GET',
  path: `${at}/incidents/:incident_id`,
  summary: { zh: '一起事件', en: 'One incident' },
  may: 'safety.read',
  params: incidentParams,
  answer: incidentRow.extend({
    ...{ told_to: nullable, contained_at: nullable, recovered_at: nullable, injured: z.number() },
    ...{ loss_fen: z.number(), course: nullable, reported_at: nullable, review_due: nullable },
    ...{ cause: nullable, responsibility: nullable, measures: nullable, ended_at: nullable },
    evidence: z.array(
      z.object({
        ...{ id: z.string(), kind: z.enum(codesOf(catalogue.evidence_kinds)), what: z.string() },
        ...{ hash: z.string(), held_at: z.string(), by: words, released: z.boolean() },
      }),
    ),
    ...{ leads: z.array(person), may_hold: z.boolean(), may_release: z.boolean() },
    ...{ verbs: z.array(z.string()), trail },
  }),
});

export const pressIncident = endpoint({
  method: 'POST',
  path: `${at}/incidents/:incident_id/press`,
  summary: { zh: '处置事件', en: 'Act on an incident' },
  may: 'safety.read',
  params: incidentParams,
  body: z.strictObject({
    press: z.discriminatedUnion('verb', [
      z.strictObject({ verb: z.literal('declare'), class: class_, kind, grade }),
      z.strictObject({ verb: z.literal('dismiss'), note: text(200) }),
      z.strictObject({ verb: z.literal('command') }),
      z.strictObject({ verb: z.literal('tell'), told_to: text(120) }),
      z.strictObject({ verb: z.literal('contain') }),
      z.strictObject({ verb: z.literal('recover') }),
      z.strictObject({
        ...{ verb: z.literal('report'), course: text(1000), loss_fen: fen },
        injured: z.number().int().min(0).max(500),
      }),
      z.strictObject({ verb: z.literal('lead'), lead_id: z.uuid() }),
      z.strictObject({
        ...{ verb: z.literal('review'), cause: text(600), responsibility: text(600), measures: text(400) },
      }),
      z.strictObject({ verb: z.literal('close') }),
    ]),
  }),
  answer: done,
});

export const gather = endpoint({
  method: 'POST',
  path: `${at}/incidents/:incident_id/evidence`,
  summary: { zh: '封存事件证据', en: 'Hold a piece of evidence' },
  may: 'safety.act',
  params: incidentParams,
  body: z.strictObject({
    ...{ kind: z.enum(['footage', 'interview', 'picture', 'paper', 'other']), what: text(400) },
  }),
  answer: z.object({ evidence_id: z.string() }),
});

export const release = endpoint({
  method: 'POST',
  path: `${at}/incidents/:incident_id/evidence/:evidence_id/release`,
  summary: { zh: '解封事件证据', en: 'Give a piece of evidence back' },
  may: 'safety.act',
  params: incidentParams.extend({ evidence_id: z.uuid() }),
  answer: z.object({ released: z.literal(true) }),
});

export const signLog = endpoint({
  method: 'POST',
  path: `${at}/safety-log`,
  summary: { zh: '签今日安全日志', en: 'Sign today’s page of the safety log' },
  may: 'safety.log',
  params: hallParams,
  body: z.strictObject({ said: text(600), suspicious: text(400).optional() }),
  answer: z.object({ day: z.string() }),
});

export const readLog = endpoint({
  method: 'GET',
  path: `${at}/safety-log`,
  summary: { zh: '安全日志', en: 'The safety log' },
  may: 'safety.read',
  params: hallParams,
  query: z.strictObject({
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional(),
  }),
  answer: z.object({
    month: z.string(),
    pages: z.array(
      z.object({
        ...{ day: z.string(), said: z.string(), suspicious: nullable, at: z.string(), facts, by: words },
      }),
    ),
  }),
});

export const readHalls = endpoint({
  method: 'GET',
  path: '/api/safety-over-halls',
  summary: { zh: '辖下各厅的安全', en: 'The safety of the halls below' },
  may: 'safety.over_halls',
  answer: z.object({
    halls: z.array(
      z.object({
        hall: z.object({ id: z.number(), name: words }),
        ...{ days: z.number(), last: nullable, watched: z.boolean(), hazards: z.number(), late: z.number() },
        to_approve: z.number(),
        ...{ majors: z.number(), to_verify: z.number(), incidents: z.number(), to_lead: z.number() },
        logged: nullable,
      }),
    ),
  }),
});
