import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { hand_over, kind_codes } from './hand_over.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const kind = z.enum(kind_codes);
const text = z.string().trim().min(4).max(300);
const matterParams = z.object({ hall_id, kind, matter_id: z.uuid() });
const nullable = z.string().nullable();

export const ledger = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/first-asked',
  summary: { zh: '首问台账', en: 'The ledger of who was asked first' },
  may: 'first_asked.read',
  params: z.object({ hall_id }),
  answer: z.object({
    matters: z.array(
      z.object({
        ...{ id: z.string(), kind, say: words, owner: words, owner_id: z.string(), mine: z.boolean() },
        ...{ since: z.string(), due_at: nullable, late: z.boolean() },
        offer: z
          .object({
            ...{ id: z.string(), to: words, to_me: z.boolean(), told: nullable },
            ...{ refused: z.boolean(), refusal: nullable },
          })
          .nullable(),
        may: z.object({ offer: z.boolean(), withdraw: z.boolean(), decide: z.boolean() }),
      }),
    ),
    owners: z.array(
      z.object({ id: z.string(), name: words, open: z.number(), late: z.number(), points: z.number() }),
    ),
    lately: z.array(
      z.object({
        ...{ id: z.string(), kind, at: z.string(), from: words, to: words, owner: words.nullable() },
        state: z.enum(Object.keys(hand_over.states) as [keyof typeof hand_over.states]),
      }),
    ),
    /** Who could own what, by kind. */
    able: z.record(z.string(), z.array(z.string())),
    staff: z.array(z.object({ id: z.string(), name: words })),
  }),
});

export const offer = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/first-asked/:kind/:matter_id/offer',
  summary: { zh: '转交：带到、说清、对方接', en: 'Hand a matter over warmly' },
  may: 'first_asked.hand',
  params: matterParams,
  body: z.strictObject({ to_id: z.uuid(), told: text, customer_knows: z.boolean() }),
  answer: z.object({ hand_over_id: z.string() }),
});

export const step = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/first-asked/:kind/:matter_id/offer/:verb',
  summary: { zh: '接下、不接或撤回转交', en: 'Accept, refuse or withdraw a hand-over' },
  may: 'first_asked.hand',
  params: matterParams.extend({ verb: z.enum(['accept', 'refuse', 'withdraw']) }),
  body: z.strictObject({ reason: text.optional() }),
  answer: z.object({ owner_id: z.string() }),
});

export const decide = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/hand-overs/:hand_over_id/decide',
  summary: { zh: '没人接，定谁负责', en: 'Decide whose a refused matter is' },
  may: 'first_asked.lead',
  params: z.object({ hall_id, hand_over_id: z.uuid() }),
  body: z.strictObject({ owner_id: z.uuid(), why: text }),
  answer: z.object({ owner_id: z.string() }),
});
