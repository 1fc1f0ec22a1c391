import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { CounterRow } from './counter.ts';

const columns = `c.hall_id, c.id, c.number, c.state, c.zone, c.wall, c.classes, c.businesses, c.features, c.serves, c.clerk_id,
  c.opened_by, c.opened_at, c.paused_at, c.pause_reason, c.pause_until, c.idle_since`;

export const findCounter = sql<{ hall_id: number; id: Id }, CounterRow>(
  'counters.one',
  `select ${columns} from counter c where c.hall_id = :hall_id and c.id = :id`,
);

/** The counter, with the hall's line held: who is next is decided by one clerk after the other. */
export const counterHoldingLine = sql<{ hall_id: number; id: Id }, CounterRow>(
  'counters.holding_line',
  `select ${columns} from counter c join hall_line l on l.hall_id = c.hall_id where c.hall_id = :hall_id and c.id = :id for no key update of l, c`,
);

/** Holds a counter for a step that must not meet a call. */
export const holdCounter = sql<{ hall_id: number; id: Id }, { id: Id }>(
  'counters.hold',
  'select id from counter where hall_id = :hall_id and id = :id for no key update',
);

export const countersOf = sql<
  { hall_id: number },
  CounterRow & { clerk_name: string | null; clerk_name_en: string | null; staff_no: string | null }
>(
  'counters.all',
  `select ${columns}, p.name as clerk_name, p.name_en as clerk_name_en, p.staff_no from counter c left join person p on p.id = c.clerk_id
   where c.hall_id = :hall_id order by c.number`,
);

/** The counters at which somebody serves now, with that person’s post and form of address. */
export const standingAt = sql<
  { hall_id: number },
  { id: Id; number: number; zone: string; role: string; title: string }
>(
  'counters.standing_at',
  `select c.id, c.number, c.zone, p.title, (select min(a.role) from role_assignment a where a.person_id = p.id and a.hall_id = c.hall_id) as role
   from counter c join person p on p.id = c.clerk_id where c.hall_id = :hall_id and c.state = 'open' order by c.number`,
);

export const counterOfClerk = sql<{ hall_id: number; clerk_id: Id }, CounterRow>(
  'counters.of_clerk',
  `select ${columns} from counter c where c.hall_id = :hall_id and c.clerk_id = :clerk_id`,
);

export const occupied = sql<{ hall_id: number }, { count: number }>(
  'counters.occupied',
  `select count(*)::int as count from counter where hall_id = :hall_id and state <> 'closed'`,
);

/** Pauses of a day as they began and ended, and who stayed away too long. */
export const pauseEvents = sql<
  { hall_id: number; from: Instant; until: Instant },
  { subject_id: Id; what: string; at: Instant }
>(
  'counters.pause_events',
  `select subject_id, what, at from event where hall_id = :hall_id and at >= :from and at < :until
     and what in ('counters.counter.pause', 'counters.counter.resume', 'counters.counter.start_closing', 'counters.pause_over') order by at, id`,
);

/** How long each clerk was away from a counter that was theirs, day by day: from the pause to whatever ended it (ATT-02). */
export const awayBetween = sql<
  { hall_id: number; from: Instant; until: Instant },
  { person_id: Id; day: string; times: number; minutes: number }
>(
  'counters.away',
  `with steps as (
     select actor_id, what, at, lead(at) over (partition by subject_id order by at, id) as over_at from event
     where hall_id = :hall_id and at >= :from and at < :until
       and what in ('counters.counter.pause', 'counters.counter.resume', 'counters.counter.start_closing'))
   select actor_id as person_id, to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, count(*)::int as times,
     floor(sum(extract(epoch from coalesce(over_at, :until) - at)) / 60)::int as minutes
   from steps where what = 'counters.counter.pause' group by 1, 2`,
);

type Entry = {
  hall_id: number;
  id: Id;
  number: number;
  wall: string;
  classes: string[];
  businesses: string[];
  features: string[];
};

export const insertCounter = sql<Entry>(
  'counters.register',
  `insert into counter (hall_id, id, number, wall, classes, businesses, features)
   values (:hall_id, :id, :number, :wall, :classes, :businesses, :features) on conflict do nothing`,
);

export const amendCounter = sql<Entry>(
  'counters.amend',
  `update counter set number = :number, wall = :wall, classes = :classes, businesses = :businesses, features = :features
   where hall_id = :hall_id and id = :id`,
);

/** How many counters each hall has. */
export const countsByHall = sql<Record<string, never>, { hall_id: number; count: number }>(
  'counters.by_hall',
  'select hall_id, count(*)::int as count from counter group by hall_id',
);

/** What a hall has to offer with: what its counters are licensed for, and what its people are certified for on a day. */
export const meansOf = sql<
  { hall_id: number; day: string },
  { full_service: boolean; licensed: string[]; certified: string[] }
>(
  'counters.means',
  `select h.full_service,
     array(select distinct unnest(c.businesses) from counter c where c.hall_id = h.id) as licensed,
     array(select distinct k.skill from certificate k join person p on p.id = k.person_id
       where p.home_hall_id = h.id and p.state = 'active' and k.valid_until >= :day::date) as certified
   from hall h where h.id = :hall_id`,
);
