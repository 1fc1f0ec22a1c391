import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { KeyItem, key } from './key.ts';
import type { watch } from './watch.ts';

type OfHall = { hall_id: number };
type Named = { name: string; name_en: string; staff_no: string };

/** The roles a person holds in a hall, and since when as far as it was kept. */
export const rolesHere = sql<{ hall_id: number; person_id: Id }, { role: string; given_at: Instant | null }>(
  'posts.roles_here',
  'select role, given_at from role_assignment where hall_id = :hall_id and person_id = :person_id order by role',
);

/** Where a person holds roles; those above the halls hold them in a unit. */
export const rolesOf = sql<{ person_id: Id }, { role: string; hall_id: number | null }>(
  'posts.roles_of',
  'select role, hall_id from role_assignment where person_id = :person_id order by hall_id, role',
);

/** Which versions a person has read and signed for in a hall. */
export const readingsOf = sql<{ hall_id: number; person_id: Id }, { version_id: Id; read_at: Instant }>(
  'posts.readings',
  'select version_id, read_at from post_reading where hall_id = :hall_id and person_id = :person_id',
);
export const insertReading = sql<{
  hall_id: number;
  person_id: Id;
  version_id: Id;
  clause: string;
  at: Instant;
}>(
  'posts.read',
  `insert into post_reading (hall_id, person_id, version_id, clause, read_at)
   values (:hall_id, :person_id, :version_id, :clause, :at) on conflict do nothing`,
);
/** How many of those who hold a post in a hall have signed for a version. */
export const readersOf = sql<OfHall, { person_id: Id; version_id: Id }>(
  'posts.readers',
  'select person_id, version_id from post_reading where hall_id = :hall_id',
);

export interface WatchRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof watch>;
  day: string;
  person_id: Id;
  since: Instant;
  until: Instant | null;
  reason: string | null;
}
const watch_columns = 'w.hall_id, w.id, w.state, w.day, w.person_id, w.since, w.until, w.reason';

export const watchOn = sql<OfHall, WatchRow & Named>(
  'posts.watch_on',
  `select ${watch_columns}, p.name, p.name_en, p.staff_no from post_watch w join person p on p.id = w.person_id
   where w.hall_id = :hall_id and w.state = 'on'`,
);
export const findWatch = sql<{ hall_id: number; id: Id }, WatchRow>(
  'posts.watch',
  `select ${watch_columns} from post_watch w where w.hall_id = :hall_id and w.id = :id for update`,
);
export const watchesOf = sql<{ hall_id: number; day: string }, WatchRow & Named>(
  'posts.watches',
  `select ${watch_columns}, p.name, p.name_en, p.staff_no from post_watch w join person p on p.id = w.person_id
   where w.hall_id = :hall_id and w.day = :day order by w.since, w.id`,
);

/** Who holds each post of a hall, and until when the certificates run that it needs. */
export const holders = sql<OfHall, { role: string; id: Id; given_at: Instant | null } & Named>(
  'posts.holders',
  `select a.role, p.id, a.given_at, p.name, p.name_en, p.staff_no from role_assignment a join person p on p.id = a.person_id
   where a.hall_id = :hall_id and p.state = 'active' order by a.role, p.staff_no`,
);
export const deputies = sql<OfHall, { post: string; id: Id } & Named>(
  'posts.deputies',
  `select d.post, p.id, p.name, p.name_en, p.staff_no from post_deputy d join person p on p.id = d.person_id
   where d.hall_id = :hall_id and p.state = 'active' order by d.post, p.staff_no`,
);
type Deputy = { hall_id: number; post: string; person_id: Id };
export const insertDeputy = sql<Deputy & { named_by: Id; at: Instant }>(
  'posts.deputy_name',
  `insert into post_deputy (hall_id, post, person_id, named_by, named_at)
   values (:hall_id, :post, :person_id, :named_by, :at) on conflict do nothing`,
);
export const deleteDeputy = sql<Deputy>(
  'posts.deputy_release',
  'delete from post_deputy where hall_id = :hall_id and post = :post and person_id = :person_id',
);
/** How many hold or stand in for each post of a hall, counted in one statement for the alerts of the floor. */
export const filled = sql<
  { hall_id: number; posts: readonly string[] },
  { post: string; holders: number; deputies: number; team: number }
>(
  'posts.filled',
  `select m.post,
     (select count(*)::int from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
       where a.hall_id = :hall_id and a.role = m.post) as holders,
     (select count(*)::int from post_deputy d join person p on p.id = d.person_id and p.state = 'active'
       where d.hall_id = :hall_id and d.post = m.post) as deputies,
     (select count(*)::int from role_assignment a where a.hall_id = :hall_id) as team
   from unnest(:posts::text[]) m(post)`,
);

export interface KeyRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof key>;
  item: KeyItem;
  person_id: Id;
  since: Instant;
}
export const keysHeld = sql<OfHall, KeyRow & Named>(
  'posts.keys',
  `select k.hall_id, k.id, k.state, k.item, k.person_id, k.since, p.name, p.name_en, p.staff_no
   from post_key k join person p on p.id = k.person_id where k.hall_id = :hall_id and k.state = 'held' order by k.item`,
);
/** The row of a hall, held while keys change hands: two keys may not reach one person at the same moment. */
export const holdKeys = sql<OfHall, { hall_id: number }>(
  'posts.keys_hold',
  'select hall_id from hall_line where hall_id = :hall_id for no key update',
);
