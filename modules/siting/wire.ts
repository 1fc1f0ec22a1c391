import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const spot = z.object({ latitude: z.number(), longitude: z.number() });

/** A hall as the public map shows it. */
export const mappedSchema = z.object({
  id: z.number(),
  name: words,
  unit: words,
  unit_id: z.number(),
  address: words,
  opens: z.string(),
  closes: z.string(),
  round_the_clock: z.boolean(),
  star: z.number().nullable(),
  spot: spot.nullable(),
});

export const hallMap = endpoint({
  method: 'GET',
  path: '/api/hall-map',
  summary: { zh: '营业厅地图：在哪儿、几点开门', en: 'The map of halls: where they are, when they are open' },
  may: 'anyone',
  answer: z.object({
    halls: z.array(mappedSchema),
    places: z.array(z.object({ id: z.string(), name: words, unit_id: z.number(), spot })),
  }),
});

export const placeSchema = z.object({
  id: z.string(),
  unit_id: z.number(),
  unit: words,
  name_zh: z.string(),
  name_en: z.string(),
  residents: z.number(),
  ...spot.shape,
  listed: z.boolean(),
  nearest: z.object({ hall_id: z.number(), name: words, metres: z.number() }).nullable(),
  over: z.boolean(),
  may_amend: z.boolean(),
});

export const reach = endpoint({
  method: 'GET',
  path: '/api/siting/reach',
  summary: {
    zh: '布点：居民点到最近营业厅多远，各厅开几小时',
    en: 'The reach: how far people have it to a hall, and how long halls are open',
  },
  may: 'siting.read',
  answer: z.object({
    units: z.array(
      z.object({
        id: z.number(),
        name: words,
        most_m: z.number(),
        residents: z.number(),
        within: z.number(),
        mean_m: z.number().nullable(),
        over: z.number(),
        halls: z.number(),
        unplaced: z.array(z.object({ id: z.number(), name: words })),
        open_mean_min: z.number().nullable(),
        short: z.number(),
        round_the_clock: z.number(),
        may_enter: z.boolean(),
      }),
    ),
    places: z.array(placeSchema),
    halls: z.array(z.object({ id: z.number(), name: words, unit_id: z.number(), spot })),
  }),
});

const fields = {
  name_zh: z.string().trim().min(2).max(40),
  name_en: z.string().trim().min(2).max(80),
  residents: z.number().int().min(1).max(50_000_000),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  listed: z.boolean().default(true),
};

export const enterPlace = endpoint({
  method: 'POST',
  path: '/api/siting/places',
  summary: { zh: '登记居民点', en: 'Enter a place where people live' },
  may: 'siting.place.enter',
  body: z.strictObject({ unit_id: z.number().int(), ...fields }),
  answer: z.object({ id: z.string() }),
});

export const amendPlace = endpoint({
  method: 'POST',
  path: '/api/siting/places/:place_id',
  summary: { zh: '改居民点', en: 'Change a place where people live' },
  may: 'siting.place.enter',
  params: z.object({ place_id: z.uuid() }),
  body: z.strictObject(fields),
  answer: z.object({ id: z.string() }),
});
