import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { licenceKindCodes } from '../carrier/licence.ts';

const words = z.object({ zh: z.string(), en: z.string() });

/** A unit whose handler stands at one's own counter, by the code on its licence: its numbers and who uses each (RNM-07). */
export const readUnit = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/tickets/:ticket_id/unit',
  summary: { zh: '单位和它的号码', en: 'A unit and its numbers' },
  may: 'orders.order.open',
  params: z.object({ hall_id: z.coerce.number().int(), ticket_id: z.uuid() }),
  query: z.object({ credit_code: z.string().trim().toUpperCase().length(18) }),
  answer: z.object({
    unit: z
      .object({
        credit_code: z.string(),
        name: z.string(),
        kind: z.enum(licenceKindCodes),
        valid_until: z.string().nullable(),
        numbers: z.array(
          z.object({
            id: z.string(),
            mask: z.string(),
            state: z.string(),
            plan: words.nullable(),
            /** Who uses it, masked, and since when. */
            user_mask: z.string(),
            since: z.string(),
          }),
        ),
      })
      .nullable(),
    /** The most numbers of units one user is registered for. */
    most: z.number(),
  }),
});
