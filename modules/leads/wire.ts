import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { outcome_codes } from './lead.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const one = z.object({ hall_id, lead_id: z.uuid() });

export const leadSchema = z.object({
  id: z.string(),
  state: z.enum(['noted', 'accepted', 'closed', 'lapsed']),
  model: z.string(),
  note: z.string(),
  ticket_label: z.string().nullable(),
  noted_at: z.string(),
  outcome: z.enum(outcome_codes).nullable(),
  promoter: words,
  employer: z.string().nullable(),
  clerk: words.nullable(),
  may_accept: z.boolean(),
  may_close: z.boolean(),
});

export const leads = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/leads',
  summary: { zh: '终端线索', en: 'Leads: who wants to buy a terminal' },
  may: 'leads.read',
  params: z.object({ hall_id }),
  answer: z.object({ may_note: z.boolean(), leads: z.array(leadSchema) }),
});

export const noteLead = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/leads',
  summary: { zh: '记下终端线索', en: 'Note a lead' },
  may: 'leads.note',
  params: z.object({ hall_id }),
  body: z.strictObject({
    model: z.string().trim().min(2).max(40),
    note: z.string().trim().max(200),
    ticket_label: z
      .string()
      .trim()
      .regex(/^[A-Z]\d{3,5}$/)
      .nullable(),
    consented: z.boolean(),
  }),
  answer: z.object({ id: z.string() }),
});

export const acceptLead = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/leads/:lead_id/accept',
  summary: { zh: '接手线索', en: 'Take a lead up' },
  may: 'leads.accept',
  params: one,
  answer: z.object({ state: z.literal('accepted') }),
});

export const closeLead = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/leads/:lead_id/close',
  summary: { zh: '线索的结果', en: 'How a lead came out' },
  may: 'leads.accept',
  params: one,
  body: z.strictObject({ outcome: z.enum(outcome_codes) }),
  answer: z.object({ state: z.literal('closed') }),
});
