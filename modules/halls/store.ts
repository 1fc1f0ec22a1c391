import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { day } from './day.ts';

export interface HallRow extends Record<string, unknown> {
  id: number;
  unit_id: number;
  path: string;
  name_zh: string;
  name_en: string;
  unit_zh: string;
  unit_en: string;
  hall_type: string;
  brand: string;
  star: number | null;
  round_the_clock: boolean;
  address_zh: string;
  address_en: string;
  supervision_phone: string | null;
  registry_state: string;
  opens: string;
  closes: string;
  plan: string;
  licence_until: string | null;
  needs_acceptance: boolean;
  owner_kind: string;
  full_service: boolean;
  smart: boolean;
  for_replay: boolean;
  is_public: boolean;
  latitude: number | null;
  longitude: number | null;
}

/** The branch a hall lies in: a district below it is a part of the branch, not a branch (ORG-15). */
const branch_of_hall = `lateral (select id, name_zh, name_en from unit x
    where starts_with(h.path, x.path) and x.kind <> 'district' order by length(x.path) desc limit 1) u on true`;

const hall_columns = `h.id, u.id as unit_id, h.path, h.name_zh, h.name_en, u.name_zh as unit_zh, u.name_en as unit_en, h.hall_type, h.brand, h.star,
  h.round_the_clock, h.address_zh, h.address_en, h.supervision_phone, h.registry_state, h.opens, h.closes, h.plan, h.licence_until, h.needs_acceptance, h.owner_kind, h.full_service, h.smart, h.for_replay, h.is_public, h.latitude, h.longitude`;

export const allHalls = sql<Record<string, never>, HallRow>(
  'halls.all',
  `select ${hall_columns} from hall h join ${branch_of_hall} order by h.id`,
);
export const findHall = sql<{ hall_id: number }, HallRow>(
  'halls.one',
  `select ${hall_columns} from hall h join ${branch_of_hall} where h.id = :hall_id`,
);

export interface DayRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof day>;
  day: BusinessDay;
  opens_at: Instant;
  closes_at: Instant;
  unlocked_at: Instant | null;
  opened_at: Instant | null;
  line_closed_at: Instant | null;
  limited_reason: string | null;
  /** The businesses the hall may do today; null for all (BIZ-02). */
  permitted: string[] | null;
}

const day_columns =
  'hall_id, id, state, day, opens_at, closes_at, unlocked_at, opened_at, line_closed_at, limited_reason, permitted';

export const findDay = sql<{ hall_id: number; day: string }, DayRow>(
  'halls.day',
  `select ${day_columns} from hall_day where hall_id = :hall_id and day = :day`,
);
/** The same, held together with others who hold it so: until they are done, nobody closes or settles the day. */
export const holdDay = sql<{ hall_id: number; day: string }, DayRow>(
  'halls.day_hold',
  `select ${day_columns} from hall_day where hall_id = :hall_id and day = :day for share`,
);
/** The same, held alone: a step of the day waits for whoever is still giving a number, and looks after them. */
export const lockDay = sql<{ hall_id: number; day: string }, DayRow>(
  'halls.day_lock',
  `select ${day_columns} from hall_day where hall_id = :hall_id and day = :day for no key update`,
);
export const findDayById = sql<{ hall_id: number; id: Id }, DayRow>(
  'halls.day_by_id',
  `select ${day_columns} from hall_day where hall_id = :hall_id and id = :id`,
);

export const markUnlocked = sql<{ hall_id: number; id: Id; at: Instant }>(
  'halls.day_unlocked',
  'update hall_day set unlocked_at = :at where hall_id = :hall_id and id = :id and unlocked_at is null',
);

export const makeLine = sql<{ hall_id: number }>(
  'halls.line',
  'insert into hall_line (hall_id) values (:hall_id) on conflict do nothing',
);

export const calendarDay = sql<
  { day: string },
  { works: boolean; name_zh: string | null; name_en: string | null }
>('halls.calendar', 'select works, name_zh, name_en from calendar_day where day = :day');

/** Who is at work on a day, with role and form of address. */
export const staffOnDuty = sql<
  { hall_id: number; day: string },
  { person_id: Id; staff_no: string; name: string; name_en: string; title: string; role: string }
>(
  'halls.staff_on_duty',
  `select d.person_id, p.staff_no, p.name, p.name_en, p.title,
     (select min(a.role) from role_assignment a where a.person_id = p.id and a.hall_id = d.hall_id) as role
   from duty d join person p on p.id = d.person_id where d.hall_id = :hall_id and d.day = :day order by p.staff_no`,
);

export const onDuty = sql<
  { hall_id: number; day: string },
  {
    person_id: Id;
    post: string;
    starts: string;
    ends: string;
    name: string;
    name_en: string;
    staff_no: string;
  }
>(
  'halls.on_duty',
  `select d.person_id, d.post, d.starts, d.ends, p.name, p.name_en, p.staff_no from duty d join person p on p.id = d.person_id
   where d.hall_id = :hall_id and d.day = :day order by d.post, p.staff_no`,
);
/** The duty list of some days, with names. */
export const dutyBetween = sql<
  { hall_id: number; from: string; until: string },
  {
    day: string;
    person_id: Id;
    post: string;
    starts: string;
    ends: string;
    name: string;
    name_en: string;
    staff_no: string;
  }
>(
  'halls.duty_between',
  `select d.day, d.person_id, d.post, d.starts, d.ends, p.name, p.name_en, p.staff_no from duty d join person p on p.id = d.person_id
   where d.hall_id = :hall_id and d.day between :from and :until order by d.day, d.starts, p.staff_no`,
);
type OnList = { hall_id: number; day: string; person_id: Id; post: string };
/** Somebody is put on the duty list of a day, or taken off it. */
export const putOnList = sql<OnList & { starts: string; ends: string }>(
  'halls.duty_put',
  `insert into duty (hall_id, day, person_id, post, starts, ends) values (:hall_id, :day, :person_id, :post, :starts, :ends) on conflict do nothing`,
);
export const takeOffList = sql<OnList>(
  'halls.duty_take',
  'delete from duty where hall_id = :hall_id and day = :day and person_id = :person_id and post = :post',
);
/** The working day that comes so many after a day. */
export const workingDayAfter = sql<{ day: string; after: number }, { day: string }>(
  'halls.working_day',
  'select day::text as day from calendar_day where day > :day and works order by day offset :after limit 1',
);
