import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { RouteRow } from './route.ts';

type OfHall = { hall_id: number };

const columns = `r.hall_id, r.id, r.state, r.day, r.sent_at, r.advisor_id, r.business, r.agent, r.way, r.class, r.ticket_id, r.reason, r.wait_s,
  r.papers, r.told_missing, r.prefill`;

export const findRoute = sql<{ hall_id: number; id: Id }, RouteRow>(
  'guidance.route',
  `select ${columns} from guide_route r where r.hall_id = :hall_id and r.id = :id`,
);
/** What the floor looked at for the number that stands at a counter. */
export const routeOfTicket = sql<
  { hall_id: number; ticket_id: Id },
  RouteRow & { name: string | null; name_en: string | null }
>(
  'guidance.route_of_ticket',
  `select ${columns}, p.name, p.name_en from guide_route r left join person p on p.id = r.advisor_id
   where r.hall_id = :hall_id and r.ticket_id = :ticket_id`,
);

/** Sent wrongly: came back, or the counter sent the visit on to another. */
const wrong = `(r.state = 'came_back' or coalesce(t.transfers, 0) > 0)`;

/** The last routes of a day, each with its number. */
export const routesOfDay = sql<
  { hall_id: number; day: string; most: number },
  RouteRow & { label: string | null; wrong: boolean; topic: string | null; solved: boolean | null }
>(
  'guidance.routes',
  `select ${columns}, r.topic, r.solved, t.label, ${wrong} as wrong from guide_route r
   left join queue_ticket t on t.hall_id = r.hall_id and t.id = r.ticket_id
   where r.hall_id = :hall_id and r.day = :day order by r.sent_at desc, r.id desc limit :most`,
);
/** How many were sent each way on a day, how many of them wrongly, and what was told before the wait. */
export const countsOfDay = sql<
  { hall_id: number; day: string },
  { way: string; sent: number; wrong: number; missing: number; solved: number; asked: number }
>(
  'guidance.counts',
  `select r.way, count(*)::int as sent, count(*) filter (where ${wrong})::int as wrong,
     count(*) filter (where r.told_missing)::int as missing, count(*) filter (where r.solved)::int as solved,
     count(*) filter (where r.solved is not null)::int as asked
   from guide_route r left join queue_ticket t on t.hall_id = r.hall_id and t.id = r.ticket_id
   where r.hall_id = :hall_id and r.day = :day group by r.way order by 2 desc, 1`,
);

export interface KioskUse extends Record<string, unknown> {
  device_id: Id;
  code: string;
  in_use_since: Instant | null;
  seen_wall: Instant;
  over_at: Instant | null;
}

/** Terminals of the hall: how they are, and since when somebody stands there. */
export const kiosksOf = sql<OfHall, KioskUse & { condition: string }>(
  'guidance.kiosks',
  `select d.id as device_id, d.code, d.condition, u.in_use_since, u.seen_wall, u.over_at from device d
   left join kiosk_use u on u.hall_id = d.hall_id and u.device_id = d.id
   where d.hall_id = :hall_id and d.kind = 'kiosk' and d.retired_at is null order by d.code`,
);
export const findUse = sql<{ hall_id: number; device_id: Id }, KioskUse>(
  'guidance.use',
  `select d.id as device_id, d.code, u.in_use_since, u.seen_wall, u.over_at from device d
   join kiosk_use u on u.hall_id = d.hall_id and u.device_id = d.id where d.hall_id = :hall_id and d.id = :device_id`,
);
export const keepUse = sql<{
  hall_id: number;
  device_id: Id;
  in_use_since: Instant | null;
  seen_wall: Instant;
  over_at: Instant | null;
}>(
  'guidance.keep_use',
  `insert into kiosk_use (hall_id, device_id, in_use_since, seen_wall, over_at)
   values (:hall_id, :device_id, :in_use_since, :seen_wall, :over_at)
   on conflict (hall_id, device_id) do update set in_use_since = excluded.in_use_since, seen_wall = excluded.seen_wall, over_at = excluded.over_at`,
);
