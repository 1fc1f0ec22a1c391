import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hallParams = z.object({ hall_id: z.coerce.number().int() });
const states = z.enum(['drafted', 'accepted', 'in_force', 'expired', 'ended']);
const rank = z.enum(['first', 'deputy', 'member']);

export const letterSchema = z.object({
  ...{ id: z.string(), hall_id: z.number(), state: states, year: z.number(), post: z.string(), rank },
  ...{ fields: z.array(z.string()), person: words, superior: words.nullable(), mine: z.boolean() },
  ...{ valid_from: z.string(), valid_until: z.string(), accepted_at: z.string().nullable() },
  ...{ signed_at: z.string().nullable(), why_ended: z.string().nullable() },
  /** What the reader may press now. */
  verbs: z.array(z.enum(['accept', 'sign', 'end'])),
});
const above = letterSchema.extend({ unit: words });
const first = z
  .object({ hall_id: z.number(), person: words, post: z.string(), since: z.string(), until: z.string() })
  .nullable();

export const readChain = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/responsibility',
  summary: {
    zh: '安全责任链：第一责任人、各人责任书',
    en: 'The chain of responsibility: who is first, everybody’s letter',
  },
  may: 'responsibility.read',
  params: hallParams,
  answer: z.object({
    ...{ day: z.string(), first, heads: z.number(), held: z.number() },
    ...{ letters: z.array(letterSchema), chain: z.array(above) },
    changes: z.array(
      z.object({ id: z.string(), at: z.string(), rank, whom: words, say: words, by: words.nullable() }),
    ),
    may: z.object({ draft: z.boolean() }),
  }),
});

export const readFirst = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/safety-first',
  summary: { zh: '公示：本厅安全第一责任人', en: 'As published: who is first responsible for safety' },
  may: 'anyone',
  params: hallParams,
  answer: z.object({ first }),
});

export const readMine = endpoint({
  method: 'GET',
  path: '/api/my-duty-letters',
  summary: {
    zh: '我的安全责任书，和等我签的',
    en: 'My letters of responsibility, and those that wait for me',
  },
  may: 'responsibility.press',
  answer: z.object({
    letters: z.array(letterSchema.extend({ hall: words.nullable(), duties: z.array(words) })),
  }),
});

export const readOverHalls = endpoint({
  method: 'GET',
  path: '/api/responsibility-over-halls',
  summary: { zh: '辖下各厅安全责任链', en: 'The chain of responsibility of the halls within reach' },
  may: 'responsibility.over_halls',
  answer: z.object({
    day: z.string(),
    halls: z.array(
      z.object({
        hall: z.object({ id: z.number(), name: words }),
        ...{ heads: z.number(), held: z.number(), waiting: z.number(), until: z.string().nullable() },
        first: words.nullable(),
      }),
    ),
    chain: z.array(above),
    may: z.object({ draft: z.boolean() }),
  }),
});

export const draftHall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/duty-letters',
  summary: { zh: '起草今年的安全责任书', en: 'Draft the letters of the year' },
  may: 'responsibility.draft',
  params: hallParams,
  answer: z.object({ drafted: z.number() }),
});

export const draftUnit = endpoint({
  method: 'POST',
  path: '/api/duty-letters',
  summary: { zh: '起草本单位今年的安全责任书', en: 'Draft the letters of the own unit' },
  may: 'responsibility.draft_above',
  answer: z.object({ drafted: z.number() }),
});

const press = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('accept') }),
  z.strictObject({ verb: z.literal('sign') }),
  z.strictObject({ verb: z.literal('end'), why: z.string().trim().min(2).max(200) }),
]);
const done = z.object({ done: z.literal(true) });

export const pressHall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/duty-letters/:letter_id/press',
  summary: {
    zh: '安全责任书：本人签、上级签、解除',
    en: 'A letter: sign for yourself, as the superior, end it',
  },
  may: 'responsibility.press',
  params: hallParams.extend({ letter_id: z.uuid() }),
  body: z.strictObject({ press }),
  answer: done,
});

export const pressAbove = endpoint({
  method: 'POST',
  path: '/api/duty-letters/:letter_id/press',
  summary: {
    zh: '厅以上的安全责任书：本人签、上级签、解除',
    en: 'A letter above the halls: sign, sign as the superior, end it',
  },
  may: 'responsibility.press',
  params: z.object({ letter_id: z.uuid() }),
  body: z.strictObject({ press }),
  answer: done,
});
