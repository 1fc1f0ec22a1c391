import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { LeaseRow } from './lease.ts';

const columns = `l.hall_id, l.id, l.state, l.device_id, l.day, l.letter, l.from_number, l.until_number, l.made_at, l.told_at,
  greatest(l.from_number,
    (select max(t.number) + 1 from queue_ticket t where t.hall_id = :hall_id and t.day = l.day
       and t.letter = l.letter and t.number between l.from_number and l.until_number),
    (select max(v.number) + 1 from queue_void v where v.hall_id = :hall_id and v.day = l.day
       and v.letter = l.letter and v.number between l.from_number and l.until_number)) as next_number`;

/** What a kiosk holds, with the rows held: two merges of one kiosk come one after the other. */
export const leasesHeld = sql<{ hall_id: number; device_id: Id }, LeaseRow>(
  'queue.leases_held',
  `select ${columns} from queue_lease l where l.hall_id = :hall_id and l.device_id = :device_id and l.state = 'held'
   order by l.letter, l.from_number for update of l`,
);

export const leasesNamed = sql<{ hall_id: number; ids: readonly Id[] }, LeaseRow>(
  'queue.leases_named',
  `select ${columns} from queue_lease l where l.hall_id = :hall_id and l.id = any(:ids) order by l.id for update of l`,
);

export const findLease = sql<{ hall_id: number; id: Id }, LeaseRow>(
  'queue.lease',
  `select ${columns} from queue_lease l where l.hall_id = :hall_id and l.id = :id`,
);

/**
 * Of some days of the past, the numbers taken of each class in its busiest hour from an hour of the day on: the mean over
 * the days on which the hall gave any. Hours are those of the hall's clock.
 */
export const busiestHours = sql<
  { hall_id: number; days: readonly string[]; from_hour: number },
  { class: string; an_hour: number }
>(
  'queue.busiest_hours',
  `with taken as (
     select day, class, ((extract(epoch from taken_at)::bigint + 28800) % 86400 / 3600)::int as hour, count(*)::int as tickets
     from queue_ticket where hall_id = :hall_id and day = any(:days::date[]) group by 1, 2, 3),
   there as (select greatest(count(distinct day), 1)::float8 as days from taken),
   hourly as (select class, hour, sum(tickets) / (select days from there) as an_hour from taken where hour >= :from_hour group by 1, 2)
   select class, max(an_hour)::float8 as an_hour from hourly group by class`,
);

/** What each kiosk in service gave on some days of the past, with the server or without it. */
export const kioskGave = sql<{ hall_id: number; days: readonly string[] }, { id: Id; gave: number }>(
  'queue.kiosk_gave',
  `select d.id, count(t.id)::int as gave from device d
   left join queue_ticket t on t.hall_id = :hall_id and t.day = any(:days::date[]) and t.device_id = d.id
   where d.hall_id = :hall_id and d.kind = 'kiosk' and d.retired_at is null group by d.id order by d.id`,
);

/** What became of a number: a ticket of that id, or nothing yet. */
export const ticketOfNumber = sql<
  { hall_id: number; day: string; letter: string; number: number },
  { id: Id }
>(
  'queue.ticket_of_number',
  'select id from queue_ticket where hall_id = :hall_id and day = :day and letter = :letter and number = :number',
);

export const findVoid = sql<
  { hall_id: number; day: string; letter: string; number: number },
  { reason: string }
>(
  'queue.void_of_number',
  'select reason from queue_void where hall_id = :hall_id and day = :day and letter = :letter and number = :number',
);

/** Voids what a lease did not use, each number with its reason. */
export const voidUnused = sql<{
  hall_id: number;
  day: string;
  letter: string;
  from_number: number;
  until_number: number;
  reason: string;
  voided_at: Instant;
}>(
  'queue.void_unused',
  `insert into queue_void (hall_id, day, letter, number, reason, voided_at)
   select :hall_id::int, :day::date, :letter::text, n, :reason::text, :voided_at::timestamptz
   from generate_series(:from_number::int, :until_number::int) n
   where not exists (select 1 from queue_ticket t where t.hall_id = :hall_id::int and t.day = :day::date and t.letter = :letter::text and t.number = n)
   on conflict do nothing`,
);
