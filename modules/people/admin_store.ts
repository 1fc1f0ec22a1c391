import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

export interface StaffRow extends Record<string, unknown> {
  id: Id;
  staff_no: string;
  name: string;
  name_en: string;
  home_hall_id: number | null;
  state: 'active' | 'left';
  locked_until: Instant | null;
  roles: { id: Id; role: string; hall_id: number | null; unit_id: number | null; employer: string | null }[];
  skills: { skill: string; valid_until: string }[];
  sessions: number;
}

export const listStaff = sql<
  {
    search: string;
    hall_id: number | null;
    hall_ids: readonly number[];
    unit_paths: readonly string[];
    most: number;
  },
  StaffRow
>(
  'people.staff',
  `select p.id, p.staff_no, p.name, p.name_en, p.home_hall_id, p.state, p.locked_until,
     (select coalesce(json_agg(json_build_object('id', a.id, 'role', a.role, 'hall_id', a.hall_id, 'unit_id', a.unit_id, 'employer', a.employer) order by a.role), '[]')
        from role_assignment a where a.person_id = p.id) as roles,
     (select coalesce(json_agg(json_build_object('skill', c.skill, 'valid_until', c.valid_until) order by c.skill), '[]')
        from certificate c where c.person_id = p.id) as skills,
     (select count(*)::int from session s where s.hall_id = coalesce(p.home_hall_id, 0) and s.actor_id = p.id
        and s.ended_at is null and s.expires_at > now()) as sessions
   from person p
   where (:search = '' or p.staff_no = :search or p.name like '%' || :search || '%' or lower(p.name_en) like '%' || lower(:search) || '%')
     and (:hall_id::int is null or p.home_hall_id = :hall_id)
     and (p.home_hall_id is null or p.home_hall_id = any(:hall_ids::int[]) or exists (select 1 from hall h, unnest(:unit_paths::text[]) as of(path)
        where h.id = p.home_hall_id and starts_with(h.path, of.path)))
   order by p.state, p.staff_no limit :most`,
);

export const insertStaff = sql<{
  id: Id;
  staff_no: string;
  name: string;
  name_en: string;
  title: string;
  home_hall_id: number | null;
  password_hash: string;
}>(
  'people.staff_insert',
  `insert into person (id, staff_no, name, name_en, title, home_hall_id, password_hash)
   values (:id, :staff_no, :name, :name_en, :title, :home_hall_id, :password_hash) on conflict do nothing`,
);

export const markLeft = sql<{ id: Id }>(
  'people.staff_left',
  `update person set state = 'left' where id = :id and state = 'active'`,
);
export const setPassword = sql<{ id: Id; password_hash: string }>(
  'people.staff_password',
  'update person set password_hash = :password_hash, wrong_count = 0, locked_until = null where id = :id',
);
export const insertRole = sql<{
  id: Id;
  person_id: Id;
  role: string;
  hall_id: number | null;
  unit_id: number | null;
  employer: string | null;
  at: Instant;
}>(
  'people.role_insert',
  'insert into role_assignment (id, person_id, role, hall_id, unit_id, employer, given_at) values (:id, :person_id, :role, :hall_id, :unit_id, :employer, :at)',
);
/** Where a unit lies in the organisation. */
export const findUnitPath = sql<{ unit_id: number }, { path: string }>(
  'people.unit_path',
  'select path from unit where id = :unit_id',
);
export const deleteRole = sql<{ person_id: Id; id: Id }>(
  'people.role_delete',
  'delete from role_assignment where person_id = :person_id and id = :id',
);
export const putCertificate = sql<{ person_id: Id; skill: string; valid_until: string }>(
  'people.certificate_put',
  `insert into certificate (person_id, skill, valid_until) values (:person_id, :skill, :valid_until)
   on conflict (person_id, skill) do update set valid_until = excluded.valid_until`,
);

/** A certificate that has run out or was lost is taken away. */
export const dropCertificate = sql<{ person_id: Id; skill: string }>(
  'people.certificate_drop',
  'delete from certificate where person_id = :person_id and skill = :skill',
);

export const listDevices = sql<
  { hall_id: number; wall_now: Instant },
  {
    id: Id;
    kind: string;
    code: string;
    condition: string;
    paired_at: Instant | null;
    last_seen_at: Instant | null;
    retired_at: Instant | null;
    pairing: boolean;
  }
>(
  'people.devices',
  `select id, kind, code, condition, paired_at, last_seen_at, retired_at, (pairing_code is not null and pairing_until > :wall_now) as pairing
   from device where hall_id = :hall_id order by kind, code`,
);
export const setPairingCode = sql<
  { hall_id: number; code: string; pairing_code: string; pairing_until: Instant },
  { id: Id }
>(
  'people.device_code',
  'update device set pairing_code = :pairing_code, pairing_until = :pairing_until where hall_id = :hall_id and code = :code and retired_at is null returning id',
);
export const retireDevice = sql<{ hall_id: number; code: string; at: Instant }, { id: Id }>(
  'people.device_retire',
  'update device set retired_at = :at, pairing_code = null where hall_id = :hall_id and code = :code and retired_at is null returning id',
);

export const insertDevice = sql<{
  hall_id: number;
  id: Id;
  kind: string;
  code: string;
  counter_id: Id | null;
}>(
  'people.device_add',
  `insert into device (hall_id, id, kind, code, counter_id) values (:hall_id, :id, :kind, :code, :counter_id) on conflict do nothing`,
);

/** Held to the commit: of two who found a house at once, the second sees the first. */
export const holdMode = sql<Record<string, never>, { value: string }>(
  'people.first_mode',
  `select value from setting where key = 'mode' for update`,
);
/** Whether anybody at all is entered. */
export const anybody = sql<Record<string, never>, { there: boolean }>(
  'people.first_anybody',
  'select exists (select 1 from person) as there',
);
