import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { hallParams, wordsSchema } from './wire.ts';

const kind = z.enum(['group', 'province', 'branch', 'district']);

export const organisation = endpoint({
  method: 'GET',
  path: '/api/organisation',
  summary: { zh: '组织树：单位、厅、台席数', en: 'The organisation: units, halls, how many counters' },
  may: 'halls.registry.manage',
  answer: z.object({
    units: z.array(
      z.object({
        ...{ id: z.number(), parent_id: z.number().nullable(), kind, path: z.string(), name: wordsSchema },
        halls: z.number(),
        /** Who holds a post at the unit itself. */
        posts: z.array(z.object({ role: z.string(), name: wordsSchema })),
        /** What it was called before, the newest first, until when, and who renamed it. */
        former: z.array(z.object({ at: z.string(), name: wordsSchema, by: wordsSchema })),
      }),
    ),
    halls: z.array(
      z.object({ id: z.number(), unit_id: z.number(), counters: z.number(), name: wordsSchema }),
    ),
  }),
});

export const enterUnit = endpoint({
  method: 'POST',
  path: '/api/organisation/units',
  summary: { zh: '登记单位', en: 'Enter a unit' },
  may: 'halls.registry.manage',
  body: z.strictObject({
    id: z.number().int().min(2).max(99_999),
    parent_id: z.number().int(),
    kind,
    name_zh: z.string().trim().min(2).max(40),
    name_en: z.string().trim().min(2).max(80),
  }),
  answer: z.object({ id: z.number() }),
});

export const renameUnit = endpoint({
  method: 'POST',
  path: '/api/organisation/units/:unit_id/name',
  summary: { zh: '单位改名', en: 'Rename a unit' },
  may: 'halls.registry.manage',
  params: z.object({ unit_id: z.coerce.number().int() }),
  body: z.strictObject({
    name_zh: z.string().trim().min(2).max(40),
    name_en: z.string().trim().min(2).max(80),
  }),
  answer: z.object({ id: z.number() }),
});

export const placeHall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/unit',
  summary: { zh: '厅改隶属单位', en: 'Put a hall below another unit' },
  may: 'halls.registry.manage',
  params: hallParams,
  body: z.strictObject({ unit_id: z.number().int() }),
  answer: z.object({ path: z.string() }),
});
