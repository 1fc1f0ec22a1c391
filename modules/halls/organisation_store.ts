import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { UnitKind } from './organisation.ts';

export interface UnitRow extends Record<string, unknown> {
  id: number;
  parent_id: number | null;
  path: string;
  kind: UnitKind;
  name_zh: string;
  name_en: string;
}

/** Every unit, those above before those below. */
export const unitTree = sql<Record<string, never>, UnitRow>(
  'halls.unit_tree',
  'select id, parent_id, path, kind, name_zh, name_en from unit order by path',
);
/** The halls of the tree, each below its unit. */
export const hallTree = sql<
  Record<string, never>,
  { id: number; unit_id: number; path: string; name_zh: string; name_en: string }
>('halls.hall_tree', 'select id, unit_id, path, name_zh, name_en from hall order by id');
/** Who holds a post at a unit itself: such a post reaches everything below. */
export const unitPosts = sql<
  Record<string, never>,
  { unit_id: number; role: string; name: string; name_en: string }
>(
  'halls.unit_posts',
  `select a.unit_id, a.role, p.name, p.name_en from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
   where a.unit_id is not null order by a.unit_id, a.role, p.staff_no`,
);
export const insertUnit = sql<UnitRow>(
  'halls.unit_enter',
  `insert into unit (id, parent_id, path, kind, name_zh, name_en)
   values (:id, :parent_id, :path, :kind, :name_zh, :name_en) on conflict do nothing`,
);
/** A hall now belongs to another unit: every post on the units above reaches or loses it with the commit. */
export const placeInUnit = sql<{ hall_id: number; unit_id: number; path: string }>(
  'halls.place',
  'update hall set unit_id = :unit_id, path = :path where id = :hall_id',
);
/** A unit is called something else from now on; what it was called stands in the event. */
export const renameUnit = sql<{ id: number; name_zh: string; name_en: string }>(
  'halls.unit_rename',
  'update unit set name_zh = :name_zh, name_en = :name_en where id = :id',
);
/** What units were called before, the newest first. */
export const formerNames = sql<
  { subject_id: string },
  { at: Instant; facts: string; name: string | null; name_en: string | null }
>(
  'halls.unit_names',
  `select e.at, e.facts, p.name, p.name_en from event e left join person p on p.id = e.actor_id
   where e.hall_id = 0 and e.subject_id = :subject_id and e.what = 'halls.unit.rename' order by e.at desc limit 100`,
);
