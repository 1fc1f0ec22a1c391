import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const person = z.object({ id: z.string(), name: words });
const at = '/api/halls/:hall_id/nights';

export const readNights = endpoint({
  method: 'GET',
  path: at,
  summary: { zh: '24 小时厅的夜间', en: 'The nights of a hall open day and night' },
  may: 'nights.read',
  params: z.object({ hall_id }),
  answer: z.object({
    ...{ round_the_clock: z.boolean(), day: z.string(), least: z.number(), from: z.string() },
    ...{ until: z.string(), terminals: z.number(), terminals_down: z.number(), list_in: z.boolean() },
    ...{ critical_fails: z.number(), begun: z.boolean(), why: words.nullable() },
    ahead: z.array(z.object({ day: z.string(), watchers: z.array(person) })),
    nights: z.array(
      z.object({
        ...{ id: z.string(), day: z.string(), state: z.enum(['kept', 'ended']), watchers: z.number() },
        ...{ terminals: z.number(), terminals_down: z.number(), begun_at: z.string() },
        ...{ ended_at: z.string().nullable(), by: words },
      }),
    ),
    staff: z.array(person),
    may: z.object({ name: z.boolean(), begin: z.boolean() }),
  }),
});

export const nameWatch = endpoint({
  method: 'POST',
  path: `${at}/watch`,
  summary: { zh: '排夜间值守', en: 'Name who watches a night' },
  may: 'nights.name',
  params: z.object({ hall_id }),
  body: z.strictObject({ day: z.iso.date(), person_id: z.uuid(), on: z.boolean() }),
  answer: z.object({ on: z.boolean() }),
});

export const begin = endpoint({
  method: 'POST',
  path: `${at}/begin`,
  summary: { zh: '转入夜间', en: 'Take the night over' },
  may: 'nights.begin',
  params: z.object({ hall_id }),
  answer: z.object({ id: z.string() }),
});
