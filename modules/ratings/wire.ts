import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { done_options, parts } from './rating.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const ticketParams = z.object({ hall_id, ticket_id: z.uuid() });
const points = z.union([z.literal(3), z.literal(2), z.literal(1)]);
const part = z.enum(parts);
const secret = z.string().min(16).max(80).optional();

export const askSchema = z.object({
  ticket_id: z.string(),
  label: z.string(),
  business: z.string().nullable(),
  counter_number: z.number().nullable(),
  serving_at: z.string().nullable(),
  finished_at: z.string().nullable(),
  /** The five options stand from the other end for this customer. */
  reversed: z.boolean(),
  /** Until when it can be rated. */
  until: z.string().nullable(),
  rated: z.boolean(),
  why_not: z.string().nullable(),
});

export const invite = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/rating-invite',
  summary: { zh: '邀请评价：给客户看五个选项', en: 'Invite a rating: show the customer the five options' },
  may: 'anyone',
  params: ticketParams,
  body: z.strictObject({ secret }),
  answer: askSchema,
});

export const rate = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/rating',
  summary: { zh: '评价一次服务', en: 'Rate a visit' },
  may: 'anyone',
  params: ticketParams,
  body: z.strictObject({
    secret,
    score: z.number().int().min(1).max(5),
    done: z.enum(done_options),
    sentence: z.string().trim().max(300).optional(),
    /** How the wait, the attitude and the skill were: 3 good, 2 neither, 1 not good; what is left out is not judged. */
    parts: z.strictObject({ wait: points, attitude: points, skill: points }).partial().optional(),
  }),
  answer: z.object({ rated: z.literal(true), state: z.literal('closed') }),
});

export const screen = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/customer-screen',
  summary: { zh: '台席客户屏', en: 'The customer screen of a counter' },
  may: 'ratings.screen',
  params: hallParams,
  answer: z.object({
    now: z.string(),
    counter_id: z.string(),
    counter_number: z.number(),
    counter_state: z.string(),
    /** Why the counter is paused, in the words of the published reasons (PRIN-11); null while it is not. */
    pause_reason: z.object({ zh: z.string(), en: z.string() }).nullable(),
    here: z.object({ label: z.string(), state: z.string(), business: z.string().nullable() }).nullable(),
    /** The visit that has just ended here and was not rated. */
    ask: z.object({ ticket_id: z.string(), label: z.string() }).nullable(),
  }),
});

export const low = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/low-ratings',
  summary: { zh: '今天的低分评价', en: 'The low ratings of today' },
  may: 'ratings.low.read',
  params: hallParams,
  answer: z.object({
    now: z.string(),
    low: z.array(
      z.object({
        ticket_id: z.string(),
        label: z.string(),
        business: z.string().nullable(),
        score: z.number(),
        low_at_most: z.number(),
        done: z.enum(done_options),
        sentence: z.string().nullable(),
        /** The parts that the customer called not good. */
        not_good: z.array(part),
        counter_number: z.number().nullable(),
        clerk_id: z.string().nullable(),
        rated_at: z.string(),
      }),
    ),
  }),
});

export const figures = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/rating-figures',
  summary: { zh: '评价邀请率与回应率', en: 'Invitations and answers of the day' },
  may: 'ratings.figures.read',
  params: hallParams,
  answer: z.object({
    finished: z.number(),
    invited: z.number(),
    rated: z.number(),
    low: z.number(),
    not_done: z.number(),
    mean: z.number().nullable(),
    invite_rate: z.number().nullable(),
    response_rate: z.number().nullable(),
    /** Of each judged part how many said so, and which share said good and not good. */
    parts: z.array(
      z.object({ part, given: z.number(), good: z.number().nullable(), bad: z.number().nullable() }),
    ),
  }),
});

export const mine = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/my-ratings',
  summary: { zh: '我的评价合计', en: 'The totals of my ratings' },
  may: 'ratings.mine.read',
  params: hallParams,
  answer: z.object({
    days: z.number(),
    count: z.number(),
    /** Null until there are enough ratings that no total tells who gave it. */
    mean: z.number().nullable(),
    by_score: z.array(z.object({ score: z.number(), count: z.number() })).nullable(),
  }),
});
