import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { categories } from '../complaints/wire.ts';
import { measures } from '../improvements/wire.ts';
import * as catalogue from './catalogue.ts';
import { at, hallParams, params, said, states, taken, told } from './phone_wire.ts';

export { follow, tell } from './phone_wire.ts';

const { codesOf } = catalogue;
const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const about = z.enum(codesOf(catalogue.abouts));
const nature = z.enum(codesOf(catalogue.natures));
const worth = z.enum(codesOf(catalogue.worths));
const reward = z.enum(codesOf(catalogue.rewards));
const source = z.enum(codesOf(catalogue.sources));
const done = z.object({ done: z.literal(true) });
const nullable = z.string().nullable();

export const enter = endpoint({
  method: 'POST',
  path: `${at}/entered`,
  summary: {
    zh: '登记意见簿和当面听到的意见',
    en: 'Enter an opinion from the book, a counter, a call or a meeting',
  },
  may: 'suggestions.enter',
  params: hallParams,
  body: z.strictObject({
    ...told,
    source: z.enum(['book', 'counter', 'telephone', 'asking', 'seminar']),
    page: z.int().min(1).max(9999).nullable().default(null),
    picture_id: z.uuid().nullable().default(null),
    gathering_id: z.uuid().nullable().default(null),
  }),
  answer: taken,
});

const row = z.object({
  ...{ id: z.string(), no: z.string(), state: states, source, book_page: z.number().nullable() },
  ...{
    nature: nature.nullable(),
    about,
    said: z.string(),
    level: z.number(),
    owner: words,
    mine: z.boolean(),
  },
  ...{ received_at: z.string(), read: z.boolean(), due: nullable, late: z.boolean() },
  due_of: z.enum(['reply', 'final', 'effect']).nullable(),
});
const rate = z.number().nullable();
const count = z.number();

export const readOpinions = endpoint({
  method: 'GET',
  path: at,
  summary: { zh: '意见簿和建议登记', en: 'The opinion book and the register of suggestions' },
  may: 'suggestions.read',
  params: hallParams,
  query: z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  answer: z.object({
    opinions: z.array(row),
    book: z.object({
      ...{ read_today: z.boolean(), last_page: count, unread: count },
      readings: z.array(z.object({ day: z.string(), last_page: count, entries: count, by: words })),
    }),
    gatherings: z.array(
      z.object({
        ...{ id: z.string(), state: z.enum(['planned', 'held', 'missed']), topic: nullable },
        ...{ kind: z.enum(codesOf(catalogue.gathering_kinds)), held_on: z.string(), owner: words },
        ...{ people: z.number().nullable(), record: nullable, opinions: count },
      }),
    ),
    figures: z.object({
      ...{ month: z.string(), received: count, from_book: count, replied: count, reply_due: count },
      ...{ in_time: count, answered: count, suggestions: count, decided: count, adopted: count },
      ...{ effective: count, effect_days: rate, days: count, days_read: count },
      rates: z.object({ reply: rate, timely: rate, adopted: rate, effective: rate }),
    }),
    staff: z.array(z.object({ id: z.string(), name: words })),
    may: z.object({ enter: z.boolean(), read_book: z.boolean(), gather: z.boolean() }),
  }),
});

export const readOpinion = endpoint({
  method: 'GET',
  path: `${at}/:opinion_id`,
  summary: { zh: '一条意见', en: 'One opinion' },
  may: 'suggestions.read',
  params,
  answer: row.extend({
    ...{ phone_mask: nullable, picture_id: nullable, reply_due: z.string(), final_due: z.string() },
    ...{ book_reply: nullable, replied_at: nullable, worth: worth.nullable(), worth_note: nullable },
    ...{ decision: nullable, effect_due: nullable, improvement_id: nullable, answer: nullable },
    ...{ answered_at: nullable, reward: reward.nullable(), reward_fen: count, effect: nullable },
    ...{ effective_at: nullable, complaint_id: nullable },
    trail: z.array(z.object({ id: z.string(), at: z.string(), say: words, who: words.nullable() })),
    /** Why this person does nothing here, in words. */
    ...{ why_not: words.nullable(), verbs: z.array(z.string()), reward_most_fen: count },
  }),
});

const press_body = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('reply'), reply: said }),
  z.strictObject({ verb: z.literal('classify'), nature, about }),
  z.strictObject({ verb: z.literal('pass_on'), category: categories }),
  z.strictObject({ verb: z.literal('evaluate'), worth, note: said }),
  z.strictObject({ verb: z.literal('acknowledge'), answer: said }),
  z.strictObject({
    ...{ verb: z.literal('adopt'), decision: said, measure: z.enum(measures).nullable() },
    business: z.string().max(40).nullable(),
  }),
  z.strictObject({ verb: z.literal('turn_down'), decision: said }),
  z.strictObject({ verb: z.literal('answer'), answer: said }),
  z.strictObject({ verb: z.literal('explain'), answer: said }),
  z.strictObject({ verb: z.literal('reward'), reward, fen: z.int().min(0).max(10_000_000) }),
  z.strictObject({ verb: z.literal('take_effect'), effect: said }),
]);

export const press = endpoint({
  method: 'POST',
  path: `${at}/:opinion_id/press`,
  summary: { zh: '办理一条意见', en: 'Handle an opinion' },
  may: 'suggestions.handle',
  params,
  body: z.strictObject({ press: press_body }),
  answer: done,
});

export const readBook = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/opinion-book/readings',
  summary: { zh: '看当天的意见簿', en: 'Read the opinion book of the day' },
  may: 'suggestions.read_book',
  params: hallParams,
  body: z.strictObject({ last_page: z.int().min(0).max(9999) }),
  answer: z.object({ entries: z.number() }),
});

export const plan = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/opinion-gatherings',
  summary: { zh: '安排征询或座谈会', en: 'Plan an asking or a seminar' },
  may: 'suggestions.gather',
  params: hallParams,
  body: z.strictObject({
    ...{ kind: z.enum(codesOf(catalogue.gathering_kinds)), topic: z.string().trim().min(2).max(120) },
    ...{ held_on: z.iso.date(), owner_id: z.uuid() },
  }),
  answer: z.object({ id: z.string() }),
});

export const hold = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/opinion-gatherings/:gathering_id/hold',
  summary: { zh: '记录征询或座谈会', en: 'Record what an asking or a seminar brought' },
  may: 'suggestions.gather',
  params: z.object({ hall_id, gathering_id: z.uuid() }),
  body: z.strictObject({ people: z.int().min(0).max(1000), record: z.string().trim().min(4).max(1000) }),
  answer: z.object({ state: z.literal('held') }),
});
