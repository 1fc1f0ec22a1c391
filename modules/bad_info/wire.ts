import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { finding_codes, kind_codes } from './report.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const kind = z.enum(kind_codes);
const states = z.enum(['received', 'forwarded', 'answered']);
const reported = z.strictObject({
  kind,
  /** The number it came from, digits alone; empty when it is not known. */
  sender: z.string().regex(/^\d{0,20}$/),
  said: z.string().trim().min(4).max(400),
  phone: z
    .string()
    .regex(/^1\d{10}$/)
    .optional(),
});
const taken = z.object({
  id: z.string(),
  state: z.literal('received'),
  due_at: z.string(),
  /** Opens the page of the report: derived, stored nowhere. */
  secret: z.string(),
});

export const receiveByPhone = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bad-info-reports',
  summary: { zh: '举报不良信息', en: 'Report bad information' },
  may: 'anyone',
  params: z.object({ hall_id }),
  body: reported,
  answer: taken,
});

export const receiveInHall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bad-info-reports/taken',
  summary: { zh: '代客户登记不良信息举报', en: 'Write down a report for a customer' },
  may: 'bad_info.receive',
  params: z.object({ hall_id }),
  body: reported,
  answer: taken,
});

export const readReports = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/bad-info-reports',
  summary: { zh: '不良信息举报', en: 'Reports of bad information' },
  may: 'bad_info.read',
  params: z.object({ hall_id }),
  answer: z.object({
    reports: z.array(
      z.object({
        id: z.string(),
        kind,
        say: words,
        state: states,
        state_words: words,
        channel: z.enum(['hall', 'phone']),
        sender_mask: z.string().nullable(),
        said: z.string(),
        received_at: z.string(),
        due_at: z.string(),
        late: z.boolean(),
        unit_ref: z.string().nullable(),
        finding: words.nullable(),
      }),
    ),
  }),
});

/** What became of it, for whoever holds its link; the secret stays out of addresses. */
export const follow = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bad-info-reports/:report_id/mine',
  summary: { zh: '我的举报到哪一步', en: 'Where my report stands' },
  may: 'anyone',
  params: z.object({ hall_id, report_id: z.uuid() }),
  body: z.strictObject({ secret: z.string().max(100) }),
  answer: z.object({
    kind,
    state: states,
    received_at: z.string(),
    due_at: z.string(),
    finding: z.enum(finding_codes).nullable(),
  }),
});

export const published = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/bad-info-published',
  summary: { zh: '不良信息举报公布数', en: 'What was reported and answered, for everybody' },
  may: 'anyone',
  params: z.object({ hall_id }),
  answer: z.object({
    days: z.number(),
    within_hours: z.number(),
    received: z.number(),
    answered: z.number(),
    confirmed: z.number(),
    mean_hours: z.number().nullable(),
  }),
});
