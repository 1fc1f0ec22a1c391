import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

type Ground = 'late_forward' | 'at_fault';

/** Handed to the company, once, by whoever did it, or by the clock. */
export const setForwarded = sql<{ hall_id: number; id: Id; level: number; by: Id | null; at: Instant }>(
  'complaints.forwarded',
  `update complaint set forwarded_at = :at, forwarded_by = :by, level = :level
   where hall_id = :hall_id and id = :id and forwarded_at is null`,
);
export const addFault = sql<{
  hall_id: number;
  id: Id;
  complaint_id: Id;
  ground: Ground;
  points: number;
  note: string;
  given_by: Id | null;
  at: Instant;
}>(
  'complaints.fault_add',
  `insert into partner_fault (hall_id, id, complaint_id, ground, points, note, given_by, given_at)
   values (:hall_id, :id, :complaint_id, :ground, :points, :note, :given_by, :at)`,
);
export const faultsOf = sql<
  { hall_id: number; complaint_id: Id },
  { ground: Ground; points: number; note: string; given_at: Instant }
>(
  'complaints.faults',
  `select ground, points, note, given_at from partner_fault where hall_id = :hall_id and complaint_id = :complaint_id order by given_at, id`,
);
/** The complaints of halls that partners run, handed on or late, and the points they came to. */
export const faultsByHall = sql<
  { hall_ids: readonly number[]; since: Instant },
  { hall_id: number; complaints: number; forwarded: number; late: number; open: number; points: number }
>(
  'complaints.faults_by_hall',
  `with c as (select hall_id, count(*)::int as complaints, (count(*) filter (where forwarded_by is not null))::int as forwarded,
       (count(*) filter (where forwarded_at > forward_due or (forwarded_at is not null and forwarded_by is null)))::int as late,
       (count(*) filter (where state not in ('closed', 'withdrawn', 'closed_unreachable')))::int as open
     from complaint where hall_id = any(:hall_ids::integer[]) and received_at >= :since group by hall_id),
   p as (select hall_id, sum(points)::int as points from partner_fault
     where hall_id = any(:hall_ids::integer[]) and given_at >= :since group by hall_id)
   select c.*, coalesce(p.points, 0) as points from c left join p using (hall_id)`,
);
