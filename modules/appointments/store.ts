import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { AppointmentRow } from './appointment.ts';

const columns = `hall_id, id, state, day, slot_at, minutes, business, code, holder_hash, secret_hash, card_hash, language, elder,
  changes, checked_in_at, ticket_id, reason`;

export const findAppointment = sql<{ hall_id: number; id: Id }, AppointmentRow>(
  'appointments.one',
  `select ${columns} from appointment where hall_id = :hall_id and id = :id`,
);

export const byCode = sql<{ hall_id: number; day: string; code: string }, AppointmentRow>(
  'appointments.by_code',
  `select ${columns} from appointment where hall_id = :hall_id and day = :day and code = :code`,
);

/** The booking of today that a card is bound to, the next one first. */
export const byCard = sql<{ hall_id: number; day: string; card_hash: string }, AppointmentRow>(
  'appointments.by_card',
  `select ${columns} from appointment where hall_id = :hall_id and day = :day and card_hash = :card_hash
   and (state = 'booked' or (state = 'no_show' and ticket_id is null)) order by state, slot_at limit 1`,
);

export const byTicket = sql<{ hall_id: number; ticket_id: Id }, AppointmentRow>(
  'appointments.by_ticket',
  `select ${columns} from appointment where hall_id = :hall_id and ticket_id = :ticket_id`,
);

export const ofDay = sql<{ hall_id: number; day: string }, AppointmentRow>(
  'appointments.of_day',
  `select ${columns} from appointment where hall_id = :hall_id and day = :day order by slot_at, code`,
);

/** Bookings a phone still holds open. */
export const openOfPhone = sql<{ hall_id: number; holder_hash: string }, { count: number }>(
  'appointments.open_of_phone',
  `select count(*)::int as count from appointment where hall_id = :hall_id and holder_hash = :holder_hash and state = 'booked'`,
);

export const missedOfPhone = sql<{ hall_id: number; holder_hash: string; since: Instant }, { count: number }>(
  'appointments.missed_of_phone',
  `select count(*)::int as count from appointment
   where hall_id = :hall_id and holder_hash = :holder_hash and state = 'no_show' and slot_at >= :since`,
);

/** Takes minutes of a slot, when they fit: compare and add in one statement. */
export const takeSlot = sql<{ hall_id: number; slot_at: Instant; minutes: number; capacity: number }>(
  'appointments.take_slot',
  `insert into appointment_slot (hall_id, slot_at, booked_min)
   select :hall_id::int, :slot_at::timestamptz, :minutes::int where :minutes::int <= :capacity::int
   on conflict (hall_id, slot_at) do update set booked_min = appointment_slot.booked_min + excluded.booked_min
   where appointment_slot.booked_min + excluded.booked_min <= :capacity::int`,
);

export const freeSlot = sql<{ hall_id: number; slot_at: Instant; minutes: number }>(
  'appointments.free_slot',
  `update appointment_slot set booked_min = greatest(0, booked_min - :minutes) where hall_id = :hall_id and slot_at = :slot_at`,
);

export const bookedIn = sql<
  { hall_id: number; since: Instant; until: Instant },
  { slot_at: Instant; booked_min: number }
>(
  'appointments.booked_in',
  `select slot_at, booked_min from appointment_slot where hall_id = :hall_id and slot_at >= :since and slot_at < :until`,
);

export const nextOfDay = sql<{ hall_id: number; day: string }, { last_number: number }>(
  'appointments.next_of_day',
  `insert into appointment_series (hall_id, day, last_number) values (:hall_id, :day, 1)
   on conflict (hall_id, day) do update set last_number = appointment_series.last_number + 1 returning last_number`,
);

/** Who is at work that day and certified for the business; `anybody` tells whether a roster exists at all. */
export const shiftsFor = sql<
  { hall_id: number; day: string; skill: string },
  { starts: string; ends: string; certified: boolean }
>(
  'appointments.shifts',
  `select d.starts, d.ends, bool_or(c.skill is not null) as certified from duty d
   left join certificate c on c.person_id = d.person_id and c.skill = :skill and c.valid_until >= d.day
   where d.hall_id = :hall_id and d.day = :day group by d.person_id, d.starts, d.ends`,
);

export const noteTicket = sql<{ hall_id: number; id: Id; ticket_id: Id }>(
  'appointments.late_ticket',
  'update appointment set ticket_id = :ticket_id where hall_id = :hall_id and id = :id and ticket_id is null',
);

export const insertNotice = sql<{
  hall_id: number;
  id: Id;
  appointment_id: Id;
  kind: string;
  facts: string;
  made_at: Instant;
}>(
  'appointments.notice',
  `insert into appointment_notice (hall_id, id, appointment_id, kind, facts, made_at)
   values (:hall_id, :id, :appointment_id, :kind, :facts, :made_at)`,
);

export const noticesOf = sql<
  { hall_id: number; appointment_id: Id },
  { id: Id; kind: string; facts: string; made_at: Instant }
>(
  'appointments.notices',
  `select id, kind, facts, made_at from appointment_notice where hall_id = :hall_id and appointment_id = :appointment_id order by made_at desc`,
);

export interface BlockRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'in_force' | 'lifted' | 'ended';
  missed: number;
  from_at: Instant;
  until_at: Instant;
  appeal: string | null;
  appealed_at: Instant | null;
}

const block_columns = 'hall_id, id, state, missed, from_at, until_at, appeal, appealed_at';

export const blockOf = sql<{ hall_id: number; holder_hash: string }, BlockRow>(
  'appointments.block_of',
  `select ${block_columns} from appointment_block where hall_id = :hall_id and holder_hash = :holder_hash and state = 'in_force'`,
);

export const findBlock = sql<{ hall_id: number; id: Id }, BlockRow>(
  'appointments.block',
  `select ${block_columns} from appointment_block where hall_id = :hall_id and id = :id`,
);

export const blocksInForce = sql<{ hall_id: number }, BlockRow>(
  'appointments.blocks',
  `select ${block_columns} from appointment_block where hall_id = :hall_id and state = 'in_force' order by appealed_at nulls last, from_at`,
);
