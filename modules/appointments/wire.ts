import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { takenSchema } from '../queue/wire.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const oneParams = z.object({ hall_id, appointment_id: z.uuid() });
const words = z.object({ zh: z.string(), en: z.string() });
const slot_at = z.iso.datetime();
const secret = z.string().min(16).max(80);
const holder = z.string().min(16).max(80);
const reason = z.string().trim().min(2).max(200);
/** The SHA-256 of a card's chip number, made in the reader: the number itself never leaves it. */
const card_hash = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.iso.date();

export const appointmentStates = [
  ...(['requested', 'booked', 'checked_in', 'served', 'cancelled', 'cancelled_by_hall', 'no_show'] as const),
] as const;

const appointmentSchema = z.object({
  id: z.string(),
  state: z.enum(appointmentStates),
  day: z.string(),
  slot_at: z.string(),
  business: z.string(),
  code: z.string(),
  changes: z.number(),
});

export const slots = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/slots',
  summary: { zh: '可预约的时段', en: 'Times that can be booked' },
  may: 'anyone',
  params: hallParams,
  query: z.object({ business: z.string().max(40), day: day.optional() }),
  answer: z.object({
    now: z.string(),
    day: z.string(),
    days: z.array(z.string()),
    /** What the capacity stands on: the roster, the counters open now, or the licences of the counters. */
    basis: z.enum(['roster', 'open_counters', 'licence']),
    slots: z.array(z.object({ slot_at: z.string(), left: z.number() })),
    bring: z.array(words),
    early_min: z.number(),
    late_min: z.number(),
  }),
});

export const book = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/appointments',
  summary: { zh: '预约', en: 'Book a time' },
  may: 'anyone',
  params: hallParams,
  body: z.strictObject({
    business: z.string().max(40),
    slot_at,
    holder,
    language: z.enum(['zh', 'en']).optional(),
    elder: z.boolean().optional(),
    card_hash: card_hash.optional(),
    /** Where the confirmation and the reminders go; nobody has to leave one. */
    phone: z.string().max(20).optional(),
  }),
  answer: z.object({
    ...{ id: z.string(), code: z.string(), secret: z.string() },
    ...{ slot_at: z.string(), day: z.string(), business: z.string() },
  }),
});

export const bookForCustomer = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/appointments/for-customer',
  summary: { zh: '电话代客预约', en: 'Book for a customer on the phone' },
  may: 'appointments.book_for_customer',
  params: hallParams,
  body: z.strictObject({
    ...{ business: z.string().max(40), slot_at, phone: z.string().max(20) },
    language: z.enum(['zh', 'en']).default('zh'),
    /** Where, when and what to bring was read out to the caller. */
    read_out: z.boolean(),
  }),
  answer: z.object({
    ...{ id: z.string(), code: z.string(), slot_at: z.string(), day: z.string(), business: z.string() },
    /** The masked number the confirmation and its link went to; the link itself is the customer's alone. */
    told_at: z.string(),
  }),
});

export const mine = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/appointments/:appointment_id/mine',
  summary: { zh: '我的预约', en: 'My booking' },
  may: 'anyone',
  params: oneParams,
  body: z.strictObject({ secret }),
  answer: appointmentSchema.extend({
    now: z.string(),
    opens_at: z.string(),
    closes_at: z.string(),
    label: z.string().nullable(),
    bring: z.array(words),
    /** The masked number that messages go to, when one was left. */
    told_at: z.string().nullable(),
    notices: z.array(
      z.object({
        ...{ id: z.string(), kind: z.string(), made_at: z.string() },
        ...{ reason: z.string().nullable(), offers: z.array(z.string()) },
      }),
    ),
  }),
});

export const cancel = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/appointments/:appointment_id/cancel',
  summary: { zh: '取消我的预约', en: 'Cancel my booking' },
  may: 'anyone',
  params: oneParams,
  body: z.strictObject({ secret }),
  answer: z.object({ state: z.literal('cancelled') }),
});

export const reschedule = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/appointments/:appointment_id/reschedule',
  summary: { zh: '改期', en: 'Move my booking' },
  may: 'anyone',
  params: oneParams,
  body: z.strictObject({ secret, slot_at }),
  answer: z.object({ state: z.literal('booked'), code: z.string(), slot_at: z.string() }),
});

export const cancelByHall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/appointments/:appointment_id/cancel-by-hall',
  summary: { zh: '厅方取消预约并另给时间', en: 'The hall cancels and offers other times' },
  may: 'appointments.cancel_by_hall',
  params: oneParams,
  body: z.strictObject({ reason }),
  answer: z.object({ state: z.literal('cancelled_by_hall'), offers: z.array(z.string()) }),
});

export const checkIn = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/check-ins',
  summary: { zh: '预约签到：用预约码或刷卡', en: 'Check in with a booking code or a card' },
  may: 'appointments.check_in',
  params: hallParams,
  body: z.union([z.strictObject({ code: z.string().max(20) }), z.strictObject({ card_hash })]),
  answer: takenSchema.extend({ late: z.boolean(), business: z.string() }),
});

export const appointments = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/appointments',
  summary: { zh: '一天的预约', en: 'The bookings of a day' },
  may: 'appointments.read',
  params: hallParams,
  query: z.object({ day: day.optional() }),
  answer: z.array(appointmentSchema),
});

export const appeal = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/booking-appeals',
  summary: { zh: '对停约申诉', en: 'Appeal against a booking block' },
  may: 'anyone',
  params: hallParams,
  body: z.strictObject({ holder, reason }),
  answer: z.object({ appealed: z.literal(true), until: z.string() }),
});

export const blocks = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/booking-blocks',
  summary: { zh: '停约名单（不记名）', en: 'Booking blocks in force (nobody named)' },
  may: 'appointments.block.lift',
  params: hallParams,
  answer: z.array(
    z.object({
      ...{ id: z.string(), missed: z.number(), from_at: z.string(), until_at: z.string() },
      ...{ appeal: z.string().nullable(), appealed_at: z.string().nullable() },
    }),
  ),
});

export const lift = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/booking-blocks/:block_id/lift',
  summary: { zh: '解除停约', en: 'Lift a booking block' },
  may: 'appointments.block.lift',
  params: z.object({ hall_id, block_id: z.uuid() }),
  body: z.strictObject({ reason }),
  answer: z.object({ state: z.literal('lifted') }),
});
