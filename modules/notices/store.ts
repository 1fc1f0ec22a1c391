import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { NoticeRow } from './notice.ts';

/** How somebody is reached about one matter. */
export interface ContactRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  sealed: string | null;
  mask: string;
  language: 'zh' | 'en';
}

/** Keeps the contact of a matter; a second one for the same matter takes its place. */
export const keepContactRow = sql<{
  hall_id: number;
  id: Id;
  sealed: string | null;
  mask: string;
  phone_index: string;
  language: string;
  made_at: Instant;
}>(
  'notices.contact_keep',
  `insert into notice_contact (hall_id, id, sealed, mask, phone_index, language, made_at)
   values (:hall_id, :id, :sealed, :mask, :phone_index, :language, :made_at)
   on conflict (hall_id, id) do update set sealed = excluded.sealed, mask = excluded.mask,
     phone_index = excluded.phone_index, language = excluded.language, made_at = excluded.made_at`,
);
export const findContact = sql<{ hall_id: number; id: Id }, ContactRow>(
  'notices.contact',
  'select hall_id, id, sealed, mask, language from notice_contact where hall_id = :hall_id and id = :id',
);
/** Forgets a number once nothing about its matter is still to be said; answers 0 while something is. */
export const forgetContact = sql<{ hall_id: number; id: Id }>(
  'notices.contact_forget',
  `update notice_contact set sealed = null where hall_id = :hall_id and id = :id
   and not exists (select 1 from notice n where n.hall_id = :hall_id and n.contact_id = :id and n.state in ('queued', 'handed_over', 'failed'))`,
);

const columns = `hall_id, id, state, contact_id, subject_id, kind, facts, language, mask, made_at, send_at, tries, handed_at, resolved_at, why,
  calls, call_outcome, called_by`;
export const findNotice = sql<{ hall_id: number; id: Id }, NoticeRow>(
  'notices.notice',
  `select ${columns} from notice where hall_id = :hall_id and id = :id`,
);
/** The same, held: of two reports about one notice the second finds it resolved. */
export const holdNotice = sql<{ hall_id: number; id: Id }, NoticeRow>(
  'notices.notice_hold',
  `select ${columns} from notice where hall_id = :hall_id and id = :id for no key update`,
);
/** What is still to be sent about a matter, held. */
export const holdQueued = sql<{ hall_id: number; subject_id: Id }, NoticeRow>(
  'notices.queued_hold',
  `select ${columns} from notice where hall_id = :hall_id and subject_id = :subject_id and state = 'queued' order by id for no key update`,
);
export const noticesAbout = sql<{ hall_id: number; subject_id: Id }, NoticeRow>(
  'notices.about',
  `select ${columns} from notice where hall_id = :hall_id and subject_id = :subject_id order by made_at desc, id desc`,
);
/** The newest notices of a hall, as a list filters them: by state, kind, and the last places of a number. */
export const listNotices = sql<
  {
    hall_id: number;
    state: string | null;
    kind: string | null;
    tail: string | null;
    since: Instant;
    until: Instant;
    most: number;
  },
  NoticeRow & { all: number }
>(
  'notices.list',
  `select ${columns}, count(*) over ()::int as all from notice where hall_id = :hall_id and made_at >= :since and made_at < :until
   and (:state::text is null or state = :state) and (:kind::text is null or kind = :kind)
   and (:tail::text is null or mask like '%' || :tail) order by made_at desc, id desc limit :most`,
);
/** What did not arrive and nobody has dealt with, the oldest first. */
export const failedNotices = sql<{ hall_id: number; most: number }, NoticeRow>(
  'notices.failed',
  `select ${columns} from notice where hall_id = :hall_id and state = 'failed' order by made_at limit :most`,
);
/** The life of one notice in the record, with who acted. */
export const trailOf = sql<
  { hall_id: number; subject_id: Id; since: Instant },
  { at: Instant; what: string; facts: string; name: string | null; name_en: string | null; actor_id: Id }
>(
  'notices.trail',
  `select e.at, e.what, e.facts, p.name, p.name_en, e.actor_id from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.at >= :since and e.subject_id = :subject_id and e.what like 'notices.%' order by e.at, e.id`,
);
export const opensOf = sql<{ hall_id: number; actor_id: Id; since: Instant }, { count: number }>(
  'notices.opens',
  `select count(*)::int as count from event where hall_id = :hall_id and at >= :since and actor_id = :actor_id and what = 'notices.number_shown'`,
);

export type Behaviour = 'delivers' | 'refuses' | 'away' | 'silent' | 'late';
export const findBehaviour = sql<{ hall_id: number }, { behaviour: Behaviour; seconds: number }>(
  'notices.behaviour',
  'select behaviour, seconds from notice_simulator where hall_id = :hall_id',
);
export const setBehaviour = sql<{ hall_id: number; behaviour: string; seconds: number }>(
  'notices.behave',
  `insert into notice_simulator (hall_id, behaviour, seconds) values (:hall_id, :behaviour, :seconds)
   on conflict (hall_id) do update set behaviour = excluded.behaviour, seconds = excluded.seconds`,
);
/** The simulated gateway takes a message once per key; asked again it only counts. */
export const takeMessage = sql<
  { hall_id: number; key: Id; mask: string; phone_index: string; language: string; sealed: string },
  { asked: number }
>(
  'notices.inbox_take',
  `insert into notice_inbox (hall_id, key, mask, phone_index, language, sealed) values (:hall_id, :key, :mask, :phone_index, :language, :sealed)
   on conflict (hall_id, key) do update set asked = notice_inbox.asked + 1 returning asked`,
);
/** It arrives on the simulated phone, once. */
export const arriveMessage = sql<{ hall_id: number; key: Id; at: Instant }>(
  'notices.inbox_arrive',
  'update notice_inbox set arrived_at = :at where hall_id = :hall_id and key = :key and arrived_at is null',
);
export const inboxOf = sql<
  { hall_id: number; phone_index: string | null; most: number },
  { key: Id; mask: string; phone_index: string; language: 'zh' | 'en'; sealed: string; arrived_at: Instant }
>(
  'notices.inbox',
  `select key, mask, phone_index, language, sealed, arrived_at from notice_inbox where hall_id = :hall_id and arrived_at is not null
   and (:phone_index::text is null or phone_index = :phone_index) order by arrived_at desc, key desc limit :most`,
);

/** The newest notice of a kind about each of some matters, and how many there were. */
export const newestAbout = sql<
  { hall_id: number; kind: string; subject_ids: readonly Id[] },
  { subject_id: Id; state: NoticeRow['state']; at: Instant; count: number }
>(
  'notices.newest_about',
  `select distinct on (subject_id) subject_id, state, coalesce(resolved_at, made_at) as at,
     count(*) over (partition by subject_id)::int as count
   from notice where hall_id = :hall_id and kind = :kind and subject_id = any(:subject_ids::uuid[])
   order by subject_id, made_at desc, id desc`,
);
