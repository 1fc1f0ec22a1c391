import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { HandoverRow, ItemKind } from './handover.ts';

const columns = `h.hall_id, h.id, h.state, h.number, h.kind, h.day::text as day, h.giver_id, h.receiver_id, h.started_at, h.due_at, h.late_at,
  h.looked, h.remarks, h.keys_kept, h.sheet, h.handed_at, h.closed_at, h.closed_note`;

type One = { hall_id: number; id: Id };

export const holdHandover = sql<One, HandoverRow>(
  'handovers.hold',
  `select ${columns} from shift_handover h where h.hall_id = :hall_id and h.id = :id for no key update`,
);

/** A sheet with the names on it. */
export interface Named extends HandoverRow {
  giver: string;
  giver_en: string;
  receiver: string;
  receiver_en: string;
  closer: string | null;
  closer_en: string | null;
}
const named = `${columns}, g.name as giver, g.name_en as giver_en, r.name as receiver, r.name_en as receiver_en, c.name as closer, c.name_en as closer_en`;
const joined = `shift_handover h join person g on g.id = h.giver_id join person r on r.id = h.receiver_id left join person c on c.id = h.closed_by`;

export const findHandover = sql<One, Named>(
  'handovers.find',
  `select ${named} from ${joined} where h.hall_id = :hall_id and h.id = :id`,
);
/** The book of handovers since a day: what is not signed first, then the newest. */
export const listHandovers = sql<{ hall_id: number; since: string; most: number }, Named>(
  'handovers.list',
  `select ${named} from ${joined} where h.hall_id = :hall_id and h.day >= :since
   order by h.state <> 'writing', h.started_at desc, h.id limit :most`,
);
export const nextHandover = sql<{ hall_id: number }, { next: number }>(
  'handovers.next',
  'select coalesce(max(number), 0)::int + 1 as next from shift_handover where hall_id = :hall_id',
);
export const writingOf = sql<{ hall_id: number; giver_id: Id }, { id: Id }>(
  'handovers.writing',
  `select id from shift_handover where hall_id = :hall_id and giver_id = :giver_id and state = 'writing'`,
);
/** How many shifts of a day are on their way to somebody who has not taken them over. */
export const waitingFor = sql<{ hall_id: number; receiver_id: Id; day: string }, { count: number }>(
  'handovers.waiting_for',
  `select count(*)::int as count from shift_handover
   where hall_id = :hall_id and receiver_id = :receiver_id and day = :day and state = 'writing'`,
);
export const writeSheet = sql<One & { looked: string; remarks: string; keys_kept: string | null }>(
  'handovers.write',
  `update shift_handover set looked = :looked, remarks = :remarks, keys_kept = :keys_kept
   where hall_id = :hall_id and id = :id and state = 'writing'`,
);
export const markLate = sql<One & { at: Instant }>(
  'handovers.mark_late',
  `update shift_handover set late_at = :at where hall_id = :hall_id and id = :id and state = 'writing' and late_at is null`,
);

type Of = { hall_id: number; handover_id: Id };
export const putOwner = sql<Of & { kinds: readonly ItemKind[]; subjects: readonly Id[]; owner_id: Id }>(
  'handovers.owner',
  `insert into shift_handover_item (hall_id, handover_id, kind, subject_id, owner_id)
   select :hall_id, :handover_id, x.kind, x.id, :owner_id from unnest(:kinds::text[], :subjects::uuid[]) x(kind, id)
   on conflict (hall_id, handover_id, kind, subject_id) do update set owner_id = excluded.owner_id`,
);
export const ownersOf = sql<
  Of,
  { kind: ItemKind; subject_id: Id; owner_id: Id; name: string; name_en: string }
>(
  'handovers.owners',
  `select i.kind, i.subject_id, i.owner_id, p.name, p.name_en from shift_handover_item i join person p on p.id = i.owner_id
   where i.hall_id = :hall_id and i.handover_id = :handover_id`,
);
/** What happened to a sheet, with who did it. */
export const trailOf = sql<One, { at: Instant; what: string; name: string | null; name_en: string | null }>(
  'handovers.trail',
  `select e.at, e.what, p.name, p.name_en from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.subject_id = :id and e.what like 'handovers.%' order by e.at, e.id limit 60`,
);

export interface LogRow extends Record<string, unknown> {
  id: Id;
  day: string;
  kind: 'customers' | 'staff' | 'devices' | 'safety' | 'other';
  said: string;
  by_id: Id;
  at: Instant;
}
export const insertLog = sql<LogRow & { hall_id: number }>(
  'handovers.log_add',
  `insert into duty_log (hall_id, id, day, kind, said, by_id, at) values (:hall_id, :id, :day, :kind, :said, :by_id, :at)`,
);
export const logOf = sql<{ hall_id: number; day: string }, LogRow & { name: string; name_en: string }>(
  'handovers.log',
  `select l.id, l.day::text as day, l.kind, l.said, l.by_id, l.at, p.name, p.name_en from duty_log l join person p on p.id = l.by_id
   where l.hall_id = :hall_id and l.day = :day order by l.at, l.id limit 200`,
);

export interface CodeRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'due' | 'changed';
  item: 'safe_code' | 'alarm_code';
  holder_id: Id;
  since: Instant;
  due_at: Instant;
  late_at: Instant | null;
  changed_at: Instant | null;
}
const code_columns =
  'k.hall_id, k.id, k.state, k.item, k.holder_id, k.since, k.due_at, k.late_at, k.changed_at';
export const holdCode = sql<One, CodeRow>(
  'handovers.code_hold',
  `select ${code_columns} from code_change k where k.hall_id = :hall_id and k.id = :id for no key update`,
);
export const codesSince = sql<
  { hall_id: number; since: Instant },
  CodeRow & { name: string; name_en: string }
>(
  'handovers.codes',
  `select ${code_columns}, p.name, p.name_en from code_change k join person p on p.id = k.holder_id
   where k.hall_id = :hall_id and (k.state = 'due' or k.since >= :since) order by k.state <> 'due', k.since desc limit 60`,
);
export const markCodeLate = sql<One & { at: Instant }>(
  'handovers.code_late',
  `update code_change set late_at = :at where hall_id = :hall_id and id = :id and state = 'due' and late_at is null`,
);
/** A key that came into a hand: which, whose. */
export const keyTaken = sql<One, { item: string; person_id: Id; since: Instant }>(
  'handovers.key_taken',
  'select item, person_id, since from post_key where hall_id = :hall_id and id = :id',
);
/** The ledger of keys: every hand each went through, the newest first. */
export const keyLedger = sql<
  { hall_id: number; most: number },
  {
    id: Id;
    item: string;
    state: string;
    since: Instant;
    until: Instant | null;
    name: string;
    name_en: string;
  }
>(
  'handovers.key_ledger',
  `select k.id, k.item, k.state, k.since, k.until, p.name, p.name_en from post_key k join person p on p.id = k.person_id
   where k.hall_id = :hall_id order by k.state <> 'held', k.since desc, k.item limit :most`,
);
