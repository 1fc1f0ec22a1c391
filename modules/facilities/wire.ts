import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { type Equipment, equipment_kinds, type ZoneKind, zone_kinds } from './equipment.ts';
import { type PublicationItem, publication_items } from './publication.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const zoneParams = z.object({ hall_id, zone_id: z.uuid() });
const words = z.object({ zh: z.string(), en: z.string() });
const kind = z.enum(Object.keys(zone_kinds) as [ZoneKind, ...ZoneKind[]]);
const equipment = z.enum(Object.keys(equipment_kinds) as [Equipment, ...Equipment[]]);

/** The Wi-Fi of a hall as published. */
export const wifiSchema = z.object({ ssid: z.string(), notice: words }).nullable();

export const facilities = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/facilities',
  summary: { zh: '厅容：标准、缺口、功能区', en: 'The place: standard, gaps, zones' },
  may: 'facilities.read',
  params: hallParams,
  answer: z.object({
    hall_type: z.string(),
    star: z.number().nullable(),
    standard: z.array(z.object({ kind: equipment, least: z.number(), has: z.number(), row: z.string() })),
    wifi: wifiSchema,
    gaps: z.array(equipment),
    missing: z.array(z.object({ kind, row: z.string() })),
    zones: z.array(
      z.object({
        id: z.string(),
        kind,
        also: z.array(kind),
        name: words,
        post: z.string().nullable(),
        staff_min: z.number(),
        /** How many of its post are missing on today's duty list. */
        short: z.number(),
        equipment: z.array(z.object({ kind: equipment, count: z.number() })),
        picture_id: z.string().nullable(),
      }),
    ),
  }),
});

const entry = z.strictObject({
  kind,
  name_zh: z.string().trim().min(1).max(40),
  name_en: z.string().trim().min(1).max(60),
  also: z.array(kind).max(10),
  post: z.string().max(40).nullable(),
  staff_min: z.number().int().min(0).max(20),
  equipment: z.partialRecord(equipment, z.number().int().min(0).max(500)),
});
const zoneAnswer = z.object({ id: z.string() });

export const enterZone = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/zones',
  summary: { zh: '登记功能区', en: 'Enter a zone' },
  may: 'facilities.zone.keep',
  params: hallParams,
  body: entry,
  answer: zoneAnswer,
});

export const amendZone = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/zones/:zone_id',
  summary: { zh: '改功能区', en: 'Amend a zone' },
  may: 'facilities.zone.keep',
  params: zoneParams,
  body: entry,
  answer: zoneAnswer,
});

export const pictureZone = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/zones/:zone_id/picture',
  summary: { zh: '存定置图', en: 'Keep how the zone looks in order' },
  may: 'facilities.zone.keep',
  params: zoneParams,
  body: z.strictObject({ picture_id: z.uuid() }),
  answer: zoneAnswer,
});

export const retireZone = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/zones/:zone_id/retire',
  summary: { zh: '撤功能区', en: 'Give a zone up' },
  may: 'facilities.zone.keep',
  params: zoneParams,
  answer: zoneAnswer,
});

export const gaps = endpoint({
  method: 'GET',
  path: '/api/facilities/gaps',
  summary: { zh: '辖下各厅的设施缺口', en: 'What falls short in the halls below' },
  may: 'facilities.gaps',
  answer: z.object({
    halls: z.array(
      z.object({
        id: z.number(),
        name: words,
        unit: words,
        hall_type: z.string(),
        star: z.number().nullable(),
        gaps: z.array(z.object({ kind: equipment, row: z.string(), needs: z.number(), has: z.number() })),
        missing: z.array(kind),
      }),
    ),
  }),
});

export const signs = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/signs',
  summary: { zh: '标识：每台每区一块', en: 'Signs: one for each counter and zone' },
  may: 'facilities.read',
  params: hallParams,
  answer: z.array(
    z.object({
      subject: z.string(),
      number: z.number().nullable(),
      name: words,
      lines: z.array(words),
      state: z.enum(['wanted', 'hung']),
      /** What hangs is not what the registry says. */
      untrue: z.boolean(),
      hung_at: z.string().nullable(),
      renew_at: z.string().nullable(),
    }),
  ),
});

export const hangSign = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/signs/:subject/hang',
  summary: { zh: '标牌已挂上', en: 'The sign hangs' },
  may: 'facilities.sign.hang',
  params: z.object({ hall_id, subject: z.uuid() }),
  answer: z.object({ state: z.literal('hung') }),
});

export const keepWifi = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/wifi',
  summary: { zh: '登记客户无线网络', en: 'Enter the customers’ Wi-Fi' },
  may: 'facilities.wifi.keep',
  params: hallParams,
  body: z.strictObject({ ssid: z.string().trim().min(1).max(32) }),
  answer: z.object({ ssid: z.string() }),
});

const item = z.enum(Object.keys(publication_items) as [PublicationItem, ...PublicationItem[]]);

export const publications = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/publications',
  summary: { zh: '公示清单', en: 'What is public in the hall' },
  may: 'facilities.read',
  params: hallParams,
  answer: z.object({
    items: z.array(
      z.object({
        ...{ item, rows: z.array(z.string()), say: words, place: z.string().nullable() },
        standing: z.enum(['missing', 'lapsed', 'soon', 'shown']),
        ...{ valid_until: z.string().nullable(), by: words.nullable(), checked_at: z.string().nullable() },
      }),
    ),
  }),
});

export const confirmPublication = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/publications/:item',
  summary: { zh: '看过，在公示', en: 'Seen: it is shown' },
  may: 'facilities.publish',
  params: z.object({ hall_id, item }),
  body: z.strictObject({ place: z.string().trim().min(2).max(40) }),
  answer: z.object({ valid_until: z.string() }),
});
