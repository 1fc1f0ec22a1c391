import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const about = z.record(z.string().regex(/^[a-z_]{1,20}$/), z.string().max(60));
const reason = z.string().trim().min(2).max(200);
const states = z.enum(['asked', 'approved', 'taken', 'refused', 'lapsed']);
const exportParams = z.object({ hall_id, export_id: z.uuid() });
const kind = z.string().max(40);

const file = z.object({
  no: z.string(),
  hash: z.string(),
  name: z.string(),
  type: z.enum(['text/csv', 'application/pdf']),
  content: z.string(),
  rows: z.number(),
});

const register = z.object({
  exports: z.array(
    z.object({
      id: z.string(),
      no: z.string(),
      say: words,
      about: z.string(),
      state: states,
      state_words: words,
      personal: z.boolean(),
      reason: z.string(),
      asker: words,
      asker_no: z.string(),
      asked_at: z.string(),
      lapses_at: z.string(),
      decider: words.nullable(),
      taken_at: z.string().nullable(),
      rows: z.number().nullable(),
      mine: z.boolean(),
      decidable: z.boolean(),
    }),
  ),
});

const asked = z.object({ export_id: z.string(), no: z.string(), state: z.enum(['asked', 'approved']) });

export const ask = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/exports',
  summary: { zh: '申请导出', en: 'Ask for a list as a file' },
  may: 'exports.ask',
  params: z.object({ hall_id }),
  body: z.strictObject({ kind, about, reason }),
  answer: asked,
});

export const decide = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/exports/:export_id/decide',
  summary: { zh: '审批导出', en: 'Approve or refuse an export' },
  may: 'exports.decide',
  params: exportParams,
  body: z.strictObject({ verb: z.enum(['approve', 'refuse']), note: reason }),
  answer: z.object({ state: states }),
});

export const take = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/exports/:export_id/take',
  summary: { zh: '取走导出的文件', en: 'Take the file' },
  may: 'exports.ask',
  params: exportParams,
  answer: file,
});

export const readRegister = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/exports',
  summary: { zh: '导出登记', en: 'The register of exports' },
  may: 'exports.read',
  params: z.object({ hall_id }),
  answer: register,
});

/** A list over many halls holds figures of halls and no person: registered, marked and taken at once. */
export const takeOverHalls = endpoint({
  method: 'POST',
  path: '/api/exports',
  summary: { zh: '导出多厅的表', en: 'Take a list over many halls' },
  may: 'exports.ask_over_halls',
  body: z.strictObject({ kind, about, reason }),
  answer: file,
});

export const readRegisterOverHalls = endpoint({
  method: 'GET',
  path: '/api/exports',
  summary: { zh: '多厅导出登记', en: 'The register of lists over many halls' },
  may: 'exports.read_over_halls',
  answer: register,
});
