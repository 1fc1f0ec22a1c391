import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const day = z.iso.date();
const text = (least: number, most: number) => z.string().trim().min(least).max(most);

export const tariffStates = [
  'drafted',
  'approved',
  'announced',
  'in_force',
  'superseded',
  'dropped',
] as const;

/** What of the price page a reader may not have understood. */
export const unclearParts = ['price', 'unit', 'period', 'leaving', 'wording', 'finding'] as const;

/** One item of the price list as the public reads it. */
export const priceSchema = z.object({
  code: z.string(),
  say: words,
  amount_fen: z.number(),
  per: z.enum(['once', 'month']),
  how: words,
  ends: words,
  leaving: words,
  version: z.number(),
  filing_no: z.string(),
  since: day,
  /** A plan, which ends for newcomers but keeps its price. */
  plan: z.boolean(),
});

/** What a hall may charge today, and what was announced for later (FEE-01, FEE-02). */
export const prices = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/prices',
  summary: { zh: '资费公示', en: 'The published price list' },
  may: 'anyone',
  params: z.object({ hall_id: z.coerce.number().int() }),
  answer: z.object({
    day,
    /** Which page this is: another item, price or wording is another edition. */
    edition: z.string(),
    items: z.array(priceSchema),
    /** Announced changes: the item as it will be; `sold` false means that it ends. */
    coming: z.array(priceSchema.extend({ sold: z.boolean(), announced_on: day })),
  }),
});

/** The one public catalogue of a hall: what it does, within which time, for which fee; the same on phone, kiosk, wall and paper (SIGN-16). */
export const published = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/published',
  summary: { zh: '公示：服务项目、范围、时限、费用', en: 'As published: services, scope, limits, fees' },
  may: 'anyone',
  params: z.object({ hall_id: z.coerce.number().int() }),
  answer: z.object({
    hall: words,
    day,
    /** The hours the hall keeps, and those it has announced (SIGN-03). */
    hours: z.object({
      opens: z.string(),
      closes: z.string(),
      coming: z.object({ opens: z.string(), closes: z.string(), effective_on: day }).nullable(),
    }),
    /** Changes with every word and figure on the page. */
    stamp: z.string(),
    /** The Wi-Fi for customers, where the hall has entered one (FAC-13). */
    wifi: z.object({ ssid: z.string(), notice: words }).nullable(),
    services: z.array(
      z.object({
        code: z.string(),
        say: words,
        /** Whether this hall does it, or only another one. */
        here: z.boolean(),
        self_service: z.boolean(),
        /** What to bring to a counter; null where none is needed for it, such as a special service. */
        bring: z.array(words).nullable(),
      }),
    ),
    limits: z.array(z.object({ row: z.string(), say: words, amount: words })),
    fees: z.array(priceSchema),
  }),
});

const verbSchema = z.object({ verb: z.enum(['approve', 'announce', 'drop']), why: words.nullable() });

/** Every version of every item, for those who keep the list. */
export const tariffs = endpoint({
  method: 'GET',
  path: '/api/tariffs',
  summary: { zh: '资费各版本', en: 'The price list with all its versions' },
  may: 'tariffs.read',
  answer: z.object({
    in_force: z.array(priceSchema),
    /** The first day on which a change announced today may hold. */
    earliest: day,
    /** How many days before a change holds its holders are told. */
    tell_before: z.number(),
    may_draft: z.boolean(),
    versions: z.array(
      priceSchema.omit({ since: true, filing_no: true, version: true }).extend({
        id: z.string(),
        number: z.number(),
        state: z.enum(tariffStates),
        state_words: words,
        sold: z.boolean(),
        reason: z.string(),
        drafter: words,
        approver: words.nullable(),
        filing_no: z.string().nullable(),
        announced_on: day.nullable(),
        held: z.boolean(),
        /** When its holders are told, how many were, and how often its day was put off because some were not. */
        tell_on: day.nullable(),
        put_off: z.number(),
        told: z
          .object({ asked: z.number(), told: z.number(), calls: z.number(), unreached: z.number() })
          .nullable(),
        effective_on: day.nullable(),
        verbs: z.array(verbSchema),
      }),
    ),
  }),
});

/** Drafts a new item, a new price of one, or its end. */
export const draft = endpoint({
  method: 'POST',
  path: '/api/tariffs',
  summary: { zh: '起草一项资费改动', en: 'Draft a change of the price list' },
  may: 'tariffs.draft',
  body: z.strictObject({
    code: z.string().regex(/^[a-z][a-z0-9_]{1,39}$/),
    say_zh: text(2, 40),
    say_en: text(2, 80),
    amount_fen: z.int().min(0).max(10_000_000),
    per: z.enum(['once', 'month']),
    how_zh: text(2, 200),
    how_en: text(2, 300),
    ends_zh: text(1, 80),
    ends_en: text(1, 120),
    leaving_zh: text(1, 80),
    leaving_en: text(1, 120),
    sold: z.boolean(),
    reason: text(4, 300),
  }),
  answer: z.object({ id: z.string(), number: z.number(), state: z.literal('drafted') }),
});

/** One step with a draft: approve under its filing, announce for a day, drop. */
export const press = endpoint({
  method: 'POST',
  path: '/api/tariffs/:tariff_id/press',
  summary: { zh: '批准、公示或放弃一项改动', en: 'Approve, announce or drop a change' },
  may: 'tariffs.press',
  params: z.object({ tariff_id: z.uuid() }),
  body: z.strictObject({
    verb: z.enum(['approve', 'announce', 'drop']),
    filing_no: z.string().trim().max(60).optional(),
    effective_on: day.optional(),
    /** On which day whoever holds the plan or service is told (FEE-08). */
    tell_on: day.optional(),
  }),
  answer: z.object({ id: z.string(), number: z.number(), state: z.enum(tariffStates) }),
});

const in_hall = z.object({ hall_id: z.coerce.number().int() });

/** A reader says whether the price page was understood; nothing tells who it was. */
export const answerReading = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/price-readings',
  summary: { zh: '资费页看懂了吗', en: 'Whether the price page was understood' },
  may: 'anyone',
  params: in_hall,
  body: z.strictObject({
    edition: z.string().regex(/^[0-9a-f]{8}$/),
    understood: z.boolean(),
    /** What was not; only with `understood: false`. */
    unclear: z.enum(unclearParts).optional(),
  }),
  answer: z.object({ counted: z.literal(true) }),
});

/** How well each edition of the page was understood in a hall. */
export const readings = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/price-readings',
  summary: { zh: '资费页可读性', en: 'How readable the price page is' },
  may: 'tariffs.readings',
  params: in_hall,
  answer: z.object({
    editions: z.array(
      z.object({
        edition: z.string(),
        current: z.boolean(),
        answers: z.number(),
        understood: z.number(),
        unclear: z.partialRecord(z.enum(unclearParts), z.number()),
      }),
    ),
  }),
});
