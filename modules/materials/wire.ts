import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { type ZoneKind, zone_kinds } from '../facilities/equipment.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const oneParams = z.object({ hall_id, material_id: z.uuid() });
const words = z.object({ zh: z.string(), en: z.string() });
const kind = z.enum(['poster', 'brochure', 'form', 'clip']);
const zone = z.enum(Object.keys(zone_kinds) as [ZoneKind, ...ZoneKind[]]);
const origin = z.enum(['province', 'hall']);
const topic = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/);
const count = z.number().int().min(0).max(100_000);

export const materials = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/materials',
  summary: { zh: '宣传品与单册', en: 'Promotion material and forms' },
  may: 'materials.read',
  params: hallParams,
  answer: z.object({
    today: z.string(),
    topics: z.array(z.object({ code: topic, say: words, wanted: z.boolean(), zone: z.string().nullable() })),
    /** The zones with a set of their own, and what each lacks of it. */
    zones: z.array(
      z.object({
        zone,
        lacks: z.array(z.object({ say: words, why: z.enum(['missing', 'expired', 'out_of_stock']) })),
        topics: z.number(),
      }),
    ),
    /** What the province wants told and nobody tells. */
    untold: z.array(topic),
    materials: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['draft', 'endorsed', 'approved', 'placed', 'expiring', 'removed', 'dropped']),
        kind,
        origin,
        topic: topic.nullable(),
        title: words,
        /** What a clip says. */
        body: words.nullable(),
        version: z.string(),
        place: z.string(),
        valid_from: z.string(),
        valid_until: z.string(),
        stock: z.number(),
        reorder_at: z.number(),
        low: z.boolean(),
        expired: z.boolean(),
        owner: words.nullable(),
      }),
    ),
  }),
});

export const enterMaterial = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/materials',
  summary: { zh: '登记宣传品', en: 'Enter material' },
  may: 'materials.enter',
  params: hallParams,
  body: z.strictObject({
    kind,
    origin,
    topic: topic.nullable(),
    title_zh: z.string().trim().min(1).max(60),
    title_en: z.string().trim().min(1).max(80),
    version: z.string().trim().max(20),
    place: z.string().trim().min(1).max(40),
    valid_from: z.iso.date(),
    valid_until: z.iso.date(),
    stock: count,
    reorder_at: count,
    body_zh: z.string().trim().min(2).max(120).nullable().default(null),
    body_en: z.string().trim().min(2).max(240).nullable().default(null),
  }),
  answer: z.object({ id: z.string() }),
});

export const decideMaterial = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/materials/:material_id/decide/:verb',
  summary: { zh: '自制宣传品：签、批、不批', en: 'What the hall made: endorse, approve, drop' },
  may: 'materials.decide',
  params: z.object({ hall_id, material_id: z.uuid(), verb: z.enum(['endorse', 'approve', 'drop']) }),
  answer: z.object({ state: z.enum(['endorsed', 'approved', 'dropped']) }),
});

export const placeMaterial = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/materials/:material_id/place',
  summary: { zh: '已摆放', en: 'It is in place' },
  may: 'materials.place',
  params: oneParams,
  answer: z.object({ state: z.literal('placed') }),
});

export const removeMaterial = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/materials/:material_id/remove',
  summary: { zh: '撤下', en: 'Take it down' },
  may: 'materials.place',
  params: oneParams,
  body: z.strictObject({ picture_id: z.uuid().optional() }),
  answer: z.object({ state: z.literal('removed') }),
});

export const stockMaterial = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/materials/:material_id/stock',
  summary: { zh: '点数', en: 'Count what lies there' },
  may: 'materials.stock',
  params: oneParams,
  body: z.strictObject({ stock: count }),
  answer: z.object({ low: z.boolean() }),
});

export const mandatorySet = endpoint({
  method: 'GET',
  path: '/api/material-topics',
  summary: { zh: '规定内容和各厅覆盖', en: 'The mandatory set and how far it is told' },
  may: 'materials.set.read',
  answer: z.object({
    may_keep: z.boolean(),
    halls: z.number(),
    topics: z.array(
      z.object({
        ...{ code: topic, say: words, wanted: z.boolean(), told_in: z.number() },
        zone: z.string().nullable(),
      }),
    ),
    lacking: z.array(z.object({ id: z.number(), name: words, untold: z.array(topic) })),
  }),
});

export const keepTopic = endpoint({
  method: 'POST',
  path: '/api/material-topics',
  summary: { zh: '改规定内容', en: 'Change the mandatory set' },
  may: 'materials.set.keep',
  body: z.strictObject({
    code: topic,
    say_zh: z.string().trim().min(2).max(30),
    say_en: z.string().trim().min(2).max(50),
    wanted: z.boolean(),
    zone: zone.nullable().default(null),
  }),
  answer: z.object({ code: topic }),
});

export const playlist = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/playlist',
  summary: { zh: '屏上播什么', en: 'What the screens play' },
  may: 'materials.playlist',
  params: hallParams,
  answer: z.object({
    clips: z.array(z.object({ id: z.string(), title: words, body: words, valid_until: z.string() })),
  }),
});

export const notePlays = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/clip-plays',
  summary: { zh: '屏上播过什么', en: 'A screen reports what it played' },
  may: 'materials.play',
  params: hallParams,
  body: z.strictObject({
    plays: z
      .array(
        z.strictObject({
          material_id: z.uuid(),
          count: z.number().int().min(1).max(100),
          seconds: z.number().int().min(1).max(3600),
        }),
      )
      .min(1)
      .max(50),
  }),
  answer: z.object({
    kept: z.number(),
    /** Not on the list any more: the screen drops them. */
    stale: z.array(z.string()),
  }),
});

export const playLog = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/clip-plays',
  summary: { zh: '播放记录', en: 'The play log' },
  may: 'materials.read',
  params: hallParams,
  answer: z.object({
    days: z.number(),
    clips: z.array(
      z.object({
        ...{
          id: z.string(),
          title: words,
          state: z.string(),
          valid_from: z.string(),
          valid_until: z.string(),
        },
        ...{ on_air: z.boolean(), plays: z.number(), seconds: z.number(), screens: z.number() },
        last_at: z.string().nullable(),
      }),
    ),
  }),
});
