import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { hallParams, wordsSchema } from './wire.ts';

const entryFields = {
  name_zh: z.string().trim().min(2).max(40),
  name_en: z.string().trim().min(2).max(80),
  address_zh: z.string().trim().min(2).max(80),
  address_en: z.string().trim().min(2).max(120),
  hall_type: z.enum([
    ...(['self_operated', 'partner', 'outsourced', 'owned_third_party_run'] as const),
    ...(['direct_store', 'entrusted_store', 'franchise', 'authorised_agent'] as const),
  ]),
  opens: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  closes: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  supervision_phone: z.string().trim().max(30).nullable(),
  licence_no: z.string().trim().max(40).nullable(),
  licence_until: z.iso.date().nullable(),
  registry_state: z.enum(['active', 'suspended', 'retired']),
  property_basis: z.enum(['built', 'bought', 'leased']).default('leased'),
  lease_until: z.iso.date().nullable().default(null),
  operator: z.string().trim().max(80).nullable().default(null),
  is_public: z.boolean().default(true),
  owner_kind: z.enum(['company', 'group_unit', 'specialised_company']).default('company'),
  full_service: z.boolean().default(false),
  short_hours_until: z.iso.date().nullable().default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
};

export const units = endpoint({
  method: 'GET',
  path: '/api/units',
  summary: { zh: '辖下单位', en: 'The units within reach' },
  may: 'halls.registry.manage',
  answer: z.array(z.object({ id: z.number(), name: wordsSchema, kind: z.string() })),
});

export const register = endpoint({
  method: 'POST',
  path: '/api/halls',
  summary: { zh: '登记新厅', en: 'Register a hall' },
  may: 'halls.registry.manage',
  body: z.strictObject({
    id: z.number().int().min(1).max(99_999),
    unit_id: z.number().int(),
    ...entryFields,
  }),
  answer: z.object({ id: z.number() }),
});

export const entry = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/entry',
  summary: { zh: '厅的登记', en: 'The registry entry of a hall' },
  may: 'halls.registry.manage',
  params: hallParams,
  answer: z.object(entryFields),
});

export const amend = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/entry',
  summary: { zh: '改厅的登记', en: 'Change the registry entry of a hall' },
  may: 'halls.registry.manage',
  params: hallParams,
  body: z.strictObject(entryFields),
  answer: z.object({ id: z.number() }),
});
