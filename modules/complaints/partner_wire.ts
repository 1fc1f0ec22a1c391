import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const params = z.object({ hall_id, complaint_id: z.uuid() });
const done = z.object({ done: z.literal(true) });
const at = '/api/halls/:hall_id/complaints';

/** How a complaint stands between a partner's hall and the company. */
export const between_partner = z.object({
  ...{ due: z.string(), forwarded_at: z.string().nullable(), may_forward: z.boolean() },
  may_fault: z.boolean(),
  faults: z.array(
    z.object({
      ...{ ground: z.enum(['late_forward', 'at_fault']), points: z.number(), note: z.string() },
      at: z.string(),
    }),
  ),
});

export const forward = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/forward`,
  summary: { zh: '合作厅把投诉转交公司', en: 'A partner’s hall hands a complaint to the company' },
  may: 'complaints.forward',
  params,
  answer: done,
});

export const faultPartner = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/partner-fault`,
  summary: { zh: '记合作方过错分', en: 'Give a partner points for its fault' },
  may: 'complaints.fault',
  params,
  body: z.strictObject({ points: z.number().int().min(1).max(20), note: z.string().trim().min(2).max(300) }),
  answer: done,
});

export const readPartners = endpoint({
  method: 'GET',
  path: '/api/partner-complaints',
  summary: { zh: '合作厅投诉与过错分', en: 'Complaints and points of the halls that partners run' },
  may: 'complaints.partners',
  answer: z.object({
    ...{ since: z.string(), alarm_from: z.number() },
    halls: z.array(
      z.object({
        hall: z.object({ id: z.number(), name: words }),
        ...{ complaints: z.number(), forwarded: z.number(), late: z.number(), open: z.number() },
        ...{ points: z.number(), alarm: z.boolean() },
      }),
    ),
  }),
});
