import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { CallKind, CallOutcome, HouseCallState } from './house_call.ts';

export interface HouseCallRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: HouseCallState;
  kind: CallKind;
  business: string;
  at: Instant;
  minutes: number;
  sealed: string | null;
  visitor_id: Id | null;
  tries: number;
  arrived_at: Instant | null;
  ended_at: Instant | null;
  outcome: CallOutcome | null;
  note: string | null;
  over_at: Instant | null;
}

const columns = `c.hall_id, c.id, c.state, c.kind, c.business, c.at, c.minutes, c.sealed, c.visitor_id, c.tries, c.arrived_at, c.ended_at,
  c.outcome, c.note, c.over_at`;

/** What is to come and what was lately, what is next at the top. */
export const houseCallsOf = sql<
  { hall_id: number; since: Instant },
  HouseCallRow & { name: string | null; name_en: string | null; staff_no: string | null }
>(
  'appointments.house_calls',
  `select ${columns}, p.name, p.name_en, p.staff_no from house_call c left join person p on p.id = c.visitor_id
   where c.hall_id = :hall_id and c.at >= :since order by c.ended_at is not null, case when c.ended_at is null then c.at end, c.at desc, c.id limit 200`,
);
export const findHouseCall = sql<{ hall_id: number; id: Id }, HouseCallRow>(
  'appointments.house_call',
  `select ${columns} from house_call c where c.hall_id = :hall_id and c.id = :id for update`,
);
/** Who works in the hall, with what each is certified for. */
export const peopleToSend = sql<
  { hall_id: number; day: BusinessDay; posts: readonly string[] },
  { id: Id; name: string; name_en: string; staff_no: string; skills: string[] }
>(
  'appointments.people_to_send',
  `select p.id, p.name, p.name_en, p.staff_no, coalesce((select array_agg(c.skill) from certificate c
     where c.person_id = p.id and c.valid_until >= :day::date), '{}') as skills
   from person p where exists (select 1 from role_assignment r where r.person_id = p.id and r.hall_id = :hall_id
     and r.role = any(:posts::text[])) and p.state = 'active' order by p.staff_no`,
);
export const countTry = sql<{ hall_id: number; id: Id }>(
  'appointments.house_call_try',
  'update house_call set tries = tries + 1 where hall_id = :hall_id and id = :id',
);
export const markOver = sql<{ hall_id: number; id: Id; at: Instant }>(
  'appointments.house_call_over',
  'update house_call set over_at = :at where hall_id = :hall_id and id = :id and over_at is null',
);
export const forgetPlace = sql<{ hall_id: number; id: Id }>(
  'appointments.house_call_forget',
  'update house_call set sealed = null where hall_id = :hall_id and id = :id',
);
