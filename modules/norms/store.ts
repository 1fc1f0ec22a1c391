import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Override } from './override.ts';
import type { VersionRow } from './version.ts';

/** An override as its row keeps it. */
export interface OverrideRow extends Record<string, unknown> {
  id: Id;
  key: string;
  scope: Override['scope'];
  scope_id: string;
  value: number | null;
  valid_from: Instant;
  actor_id: Id;
  reason: string;
}

/** A value reaches a hall when the hall set it, or a unit the hall lies below, however many levels are between (ORG-15). */
const reaches_hall = `((o.scope = 'hall' and o.scope_id = h.id::text) or exists (select 1 from unit u
     where starts_with(h.path, u.path) and o.scope = u.kind and o.scope_id = u.id::text))`;

/** The overrides that reach a hall: its own, its branch's, its province's. */
export const reaching = sql<{ hall_id: number }, OverrideRow>(
  'norms.reaching',
  `select o.id, o.key, o.scope, o.scope_id, o.value, o.valid_from, o.actor_id, o.reason
   from hall h join norm_override o on ${reaches_hall}
   where h.id = :hall_id order by o.valid_from, o.written_at`,
);

/** Changes with every override and with every version that comes into force or goes out of it, in whatever hall. */
export const stampOfNorms = sql<Record<string, never>, { stamp: string }>(
  'norms.stamp',
  `select (select count(*) from norm_override) || ' '
     || coalesce((select string_agg(id::text, ' ' order by id) from norm_version where hall_id = 0 and state = 'in_force'), '') as stamp`,
);

/** The overrides of a unit and of the units above it. */
export const reachingUnit = sql<{ unit_id: number }, OverrideRow>(
  'norms.reaching_unit',
  `select o.id, o.key, o.scope, o.scope_id, o.value, o.valid_from, o.actor_id, o.reason
   from unit u join unit a on u.path like a.path || '%' join norm_override o on o.scope = a.kind and o.scope_id = a.id::text
   where u.id = :unit_id order by o.valid_from, o.written_at`,
);

/** Every override that ever reached a hall, with who set it: the history on a clause's page. */
export const historyOf = sql<
  { hall_id: number },
  OverrideRow & { staff_no: string; name: string; name_en: string; written_at: Instant }
>(
  'norms.history',
  `select o.id, o.key, o.scope, o.scope_id, o.value, o.valid_from, o.actor_id, o.reason, o.written_at, p.staff_no, p.name, p.name_en
   from hall h join norm_override o on ${reaches_hall}
   join person p on p.id = o.actor_id
   where h.id = :hall_id order by o.written_at desc`,
);

export const insertOverride = sql<{
  id: Id;
  key: string;
  scope: string;
  scope_id: string;
  value: number | null;
  valid_from: Instant;
  actor_id: Id;
  reason: string;
  wall_now: Instant;
}>(
  'norms.override_insert',
  `insert into norm_override (id, key, scope, scope_id, value, valid_from, actor_id, reason, written_at)
   values (:id, :key, :scope, :scope_id, :value, :valid_from, :actor_id, :reason, :wall_now)`,
);

/** The levels of the organisation above the halls, the outermost first (ORG-15). */
export type UnitKind = 'group' | 'province' | 'branch' | 'district';

export interface UnitRow extends Record<string, unknown> {
  id: number;
  parent_id: number | null;
  path: string;
  kind: UnitKind;
  name_zh: string;
  name_en: string;
}

export const findUnit = sql<{ unit_id: number }, UnitRow>(
  'norms.unit',
  'select id, parent_id, path, kind, name_zh, name_en from unit where id = :unit_id',
);

/** The unit of a kind that a place lies in. */
export const unitAbove = sql<{ path: string; kind: UnitKind }, UnitRow>(
  'norms.unit_above',
  `select id, parent_id, path, kind, name_zh, name_en from unit
   where starts_with(:path, path) and kind = :kind order by length(path) desc limit 1`,
);
/** The unit at a path. */
export const unitAt = sql<{ path: string }, UnitRow>(
  'norms.unit_at',
  'select id, parent_id, path, kind, name_zh, name_en from unit where path = :path',
);

/** Where a hall stands: its unit, its type, and how many halls the unit has. */
export const placeOf = sql<
  { hall_id: number },
  {
    hall_id: number;
    unit_id: number;
    path: string;
    hall_type: string;
    owner_kind: string;
    name_zh: string;
    name_en: string;
  }
>(
  'norms.place',
  'select id as hall_id, unit_id, path, hall_type, owner_kind, name_zh, name_en from hall where id = :hall_id',
);

export const hallsBelow = sql<{ path: string }, { count: number }>(
  'norms.halls_below',
  `select count(*)::int as count from hall where path like :path || '%'`,
);

const version_columns = `v.hall_id, v.id, v.state, v.clause, v.unit_id, u.path as unit_path, v.number, v.text_zh, v.text_en, v.numbers, v.owners, v.reason,
  v.trial, v.review_by, v.drafter_id, v.drafted_at, v.consult_until, v.approver_id, v.approved_at, v.effective_at, v.in_force_at, v.ended_at`;
const versions_from = 'norm_version v join unit u on u.id = v.unit_id';

/** The versions in force above a hall, the outermost unit first. */
export const versionsReaching = sql<{ hall_id: number }, VersionRow>(
  'norms.versions_reaching',
  `select ${version_columns} from hall h join ${versions_from} on h.path like u.path || '%'
   where h.id = :hall_id and v.hall_id = 0 and v.state = 'in_force' order by u.path`,
);

/** The versions in force at a unit and above it, the outermost first. */
export const versionsAtUnit = sql<{ path: string }, VersionRow>(
  'norms.versions_at_unit',
  `select ${version_columns} from ${versions_from}
   where v.hall_id = 0 and v.state = 'in_force' and :path like u.path || '%' order by u.path`,
);

export const versionsOfClause = sql<{ clause: string }, VersionRow>(
  'norms.versions_of',
  `select ${version_columns} from ${versions_from} where v.hall_id = 0 and v.clause = :clause order by v.number`,
);

export const findVersion = sql<{ id: Id }, VersionRow>(
  'norms.version',
  `select ${version_columns} from ${versions_from} where v.hall_id = 0 and v.id = :id`,
);

/** Whoever publishes a version of a clause holds this row: one after the other. */
export const holdSeries = sql<{ hall_id: 0; clause: string }, { last_number: number }>(
  'norms.series_hold',
  'select last_number from norm_series where hall_id = :hall_id and clause = :clause for update',
);

/** The next version number of a clause; the edition is number 1. */
export const nextNumber = sql<{ clause: string }, { last_number: number }>(
  'norms.series_next',
  `insert into norm_series (hall_id, clause, last_number) values (0, :clause, 2)
   on conflict (hall_id, clause) do update set last_number = norm_series.last_number + 1 returning last_number`,
);

/** The version that a new one of the same clause and unit replaces. */
export const liveVersion = sql<{ clause: string; unit_id: number }, VersionRow>(
  'norms.version_live',
  `select ${version_columns} from ${versions_from}
   where v.hall_id = 0 and v.clause = :clause and v.unit_id = :unit_id and v.state in ('in_force', 'suspended')`,
);

export const insertComment = sql<{
  hall_id: number;
  id: Id;
  version_id: Id;
  person_id: Id;
  said: string;
  said_at: Instant;
}>(
  'norms.comment_insert',
  `insert into norm_comment (hall_id, id, version_id, from_hall, person_id, said, said_at)
   values (0, :id, :version_id, :hall_id, :person_id, :said, :said_at)`,
);

/** How much was said about each version of a clause. */
export const commentsOf = sql<
  { clause: string },
  { version_id: Id; said: string; said_at: Instant; name_zh: string; name_en: string }
>(
  'norms.comments',
  `select c.version_id, c.said, c.said_at, h.name_zh, h.name_en
   from norm_comment c join norm_version v on v.hall_id = c.hall_id and v.id = c.version_id join hall h on h.id = c.from_hall
   where c.hall_id = 0 and v.clause = :clause order by c.said_at, c.id`,
);
