import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { Weight } from './list.ts';
import type { mend } from './mend.ts';

export interface MendRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof mend>;
  list: string;
  code: string;
  say_zh: string;
  say_en: string;
  clauses: string[];
  weight: Weight;
  needs_picture: boolean;
  note: string;
  found_at: Instant;
  found_picture_id: Id | null;
  owner_id: Id;
  due_at: Instant;
  mended_by: Id | null;
  mended_at: Instant | null;
  mended_note: string | null;
  mended_picture_id: Id | null;
  returned: number;
}

const columns = `m.hall_id, m.id, m.state, m.list, m.code, m.say_zh, m.say_en, m.clauses, m.weight, m.needs_picture, m.note, m.found_at, m.found_picture_id,
  m.owner_id, m.due_at, m.mended_by, m.mended_at, m.mended_note, m.mended_picture_id, m.returned`;

export const findMend = sql<{ hall_id: number; id: Id }, MendRow>(
  'checklists.mend',
  `select ${columns} from check_mend m where m.hall_id = :hall_id and m.id = :id for update`,
);
/** What is not closed yet, what falls due first at the top. */
export const openMends = sql<
  { hall_id: number },
  MendRow & { owner_name: string; owner_name_en: string; mender: string | null; mender_en: string | null }
>(
  'checklists.mends_open',
  `select ${columns}, o.name as owner_name, o.name_en as owner_name_en, p.name as mender, p.name_en as mender_en
   from check_mend m join person o on o.id = m.owner_id left join person p on p.id = m.mended_by
   where m.hall_id = :hall_id and m.state <> 'passed' order by m.due_at, m.id`,
);
/** The items of a list that are on their way already. */
export const openCodes = sql<{ hall_id: number; list: string }, { code: string }>(
  'checklists.mends_codes',
  `select code from check_mend where hall_id = :hall_id and list = :list and state <> 'passed'`,
);
/** Whoever of a hall may be asked to mend something. */
export const workers = sql<{ hall_id: number }, { id: Id; name: string; name_en: string }>(
  'checklists.workers',
  `select distinct p.id, p.name, p.name_en, p.staff_no from person p join role_assignment a on a.person_id = p.id and a.hall_id = :hall_id
   where p.state = 'active' order by p.staff_no`,
);
/** Who keeps a hall: its manager. */
export const keeperOf = sql<{ hall_id: number }, { person_id: Id }>(
  'checklists.keeper',
  `select a.person_id from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
   where a.hall_id = :hall_id and a.role = 'hall_manager' order by p.staff_no limit 1`,
);
export const insertPicture = sql<{
  hall_id: number;
  id: Id;
  kind: string;
  content: Uint8Array;
  sha256: string;
  by: Id;
  at: Instant;
}>(
  'checklists.picture_keep',
  `insert into check_picture (hall_id, id, kind, content, sha256, taken_by, taken_at)
   values (:hall_id, :id, :kind, :content, :sha256, :by, :at)`,
);
export const findPicture = sql<
  { hall_id: number; id: Id },
  { kind: string; content: Uint8Array; taken_by: Id; taken_at: Instant }
>(
  'checklists.picture',
  'select kind, content, taken_by, taken_at from check_picture where hall_id = :hall_id and id = :id',
);
export const pictureThere = sql<{ hall_id: number; id: Id; by: Id }, { id: Id }>(
  'checklists.picture_there',
  'select id from check_picture where hall_id = :hall_id and id = :id and taken_by = :by',
);
/** How far many halls are with what they were all asked: the rectifications under some codes of one list. */
export const progressOf = sql<
  { halls: readonly number[]; list: string; codes: readonly string[] },
  Pick<MendRow, 'hall_id' | 'id' | 'state' | 'code' | 'mended_note' | 'returned'>
>(
  'checklists.mends_of_many',
  `select hall_id, id, state, code, mended_note, returned from check_mend
   where hall_id = any(:halls::int[]) and list = :list and code = any(:codes::text[])`,
);
