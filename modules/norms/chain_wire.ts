import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hallParams = z.object({ hall_id: z.coerce.number().int() });

/** The values of the manual that hold in this hall now, by key. */
export const valuesInForce = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/norms/values',
  summary: { zh: '此刻有效的数值', en: 'The values in force now' },
  may: 'norms.read',
  params: hallParams,
  query: z.object({ keys: z.string().max(600) }),
  answer: z.record(z.string(), z.number()),
});

export const evidenceChain = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/evidence-chain',
  summary: { zh: '本厅证据链是否完好', en: 'Whether the chain of evidence of this hall holds' },
  may: 'norms.chain.verify',
  params: hallParams,
  answer: z.object({
    blocks: z.number(),
    events: z.number(),
    broken: z.object({ block: z.number(), why: z.string() }).nullable(),
    unsealed: z.number(),
    unsealed_age_s: z.number(),
    last_hash: z.string().nullable(),
    sealed_at: z.string().nullable(),
  }),
});
