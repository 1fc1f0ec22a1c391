import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { ZoneKind } from './equipment.ts';
import type { sign } from './sign.ts';
import type { zone } from './zone.ts';

export interface ZoneRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof zone>;
  kind: ZoneKind;
  name_zh: string;
  name_en: string;
  also: string[];
  post: string | null;
  staff_min: number;
  equipment: string;
  picture_id: Id | null;
}

const columns = 'hall_id, id, state, kind, name_zh, name_en, also, post, staff_min, equipment, picture_id';

/** The zones in use of some halls. */
export const zonesOfHalls = sql<{ halls: readonly number[] }, ZoneRow>(
  'facilities.zones',
  `select ${columns} from hall_zone where hall_id = any(:halls::int[]) and state = 'in_use' order by hall_id, entered_at, id`,
);
/** The zones in use of one hall, and what else each serves as. */
export const zonesInUse = sql<{ hall_id: number }, { kind: ZoneKind; also: string[] }>(
  'facilities.zones_in_use',
  `select kind, also from hall_zone where hall_id = :hall_id and state = 'in_use'`,
);
export const findZone = sql<{ hall_id: number; id: Id }, ZoneRow>(
  'facilities.zone',
  `select ${columns} from hall_zone where hall_id = :hall_id and id = :id for update`,
);

/** Counters, low counters and screens of some halls: counted where they are registered. */
export const countedOfHalls = sql<
  { halls: readonly number[] },
  { hall_id: number; counters: number; low: number; kiosks: number; walls: number }
>(
  'facilities.counted',
  `select h.hall_id, (select count(*)::int from counter c where c.hall_id = h.hall_id) as counters,
     (select count(*)::int from counter c where c.hall_id = h.hall_id and 'low_counter' = any(c.features)) as low,
     (select count(*)::int from device d where d.hall_id = h.hall_id and d.kind = 'kiosk' and d.retired_at is null) as kiosks,
     (select count(*)::int from device d where d.hall_id = h.hall_id and d.kind = 'wall' and d.retired_at is null) as walls
   from unnest(:halls::int[]) h(hall_id)`,
);

export interface SignRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof sign>;
  subject: string;
  shows: string;
  hung_at: Instant | null;
  renew_at: Instant | null;
}

const sign_columns = 'hall_id, id, state, subject, shows, hung_at, renew_at';
export const signsOf = sql<{ hall_id: number }, SignRow>(
  'facilities.signs',
  `select ${sign_columns} from hall_sign where hall_id = :hall_id`,
);
export const findSign = sql<{ hall_id: number; id: Id }, SignRow>(
  'facilities.sign',
  `select ${sign_columns} from hall_sign where hall_id = :hall_id and id = :id`,
);
export const signOfSubject = sql<{ hall_id: number; subject: string }, SignRow>(
  'facilities.sign_of',
  `select ${sign_columns} from hall_sign where hall_id = :hall_id and subject = :subject for update`,
);

export const findWifi = sql<{ hall_id: number }, { ssid: string }>(
  'facilities.wifi',
  'select ssid from hall_wifi where hall_id = :hall_id',
);
export const keepWifi = sql<{ hall_id: number; ssid: string; kept_by: Id; kept_at: Instant }>(
  'facilities.keep_wifi',
  `insert into hall_wifi (hall_id, ssid, kept_by, kept_at) values (:hall_id, :ssid, :kept_by, :kept_at)
   on conflict (hall_id) do update set ssid = excluded.ssid, kept_by = excluded.kept_by, kept_at = excluded.kept_at`,
);
