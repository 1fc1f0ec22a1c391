import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { CheckRow } from './check.ts';

/** A person as stored: masks in clear, everything else sealed. */
export interface PersonRow extends Record<string, unknown> {
  id: Id;
  document_kind: string;
  wrapped_key: string | null;
  sealed: string;
  name_mask: string;
  document_mask: string;
}

/** Keeps a person once per document; answers the one who is there already. */
export const keepPerson = sql<
  {
    id: Id;
    document_kind: string;
    document_index: string;
    wrapped_key: string;
    sealed: string;
    name_mask: string;
    document_mask: string;
    surname: string;
    at: Instant;
  },
  { id: Id }
>(
  'identity.keep_person',
  `with made as (
     insert into identity_person (id, document_kind, document_index, wrapped_key, sealed, name_mask, document_mask, surname, made_at)
     values (:id, :document_kind, :document_index, :wrapped_key, :sealed, :name_mask, :document_mask, :surname, :at)
     on conflict (document_kind, document_index) do nothing returning id)
   select id from made union all
   select id from identity_person where document_kind = :document_kind and document_index = :document_index limit 1`,
);

/** The person of a document by its blind index: whom another counter kept in this very moment. */
export const personOfDocument = sql<{ document_kind: string; document_index: string }, { id: Id }>(
  'identity.person_of_document',
  'select id from identity_person where document_kind = :document_kind and document_index = :document_index',
);

export const findPerson = sql<{ id: Id }, PersonRow>(
  'identity.person',
  'select id, document_kind, wrapped_key, sealed, name_mask, document_mask from identity_person where id = :id',
);

/** What is sealed of persons, and of everybody whose document was read in a visit: their names are kept out of free text. */
export const namesNear = sql<
  { hall_id: number; ticket_id: Id | null; people: readonly Id[] },
  Pick<PersonRow, 'id' | 'wrapped_key' | 'sealed'>
>(
  'identity.names_near',
  `select id, wrapped_key, sealed from identity_person where id = any(:people::uuid[])
     or id in (select person_id from identity_check where hall_id = :hall_id and ticket_id = :ticket_id::uuid)`,
);

/** Whoever showed a document in the visit that a clerk serves now. */
export const namesServed = sql<
  { hall_id: number; clerk_id: Id },
  Pick<PersonRow, 'id' | 'wrapped_key' | 'sealed'>
>(
  'identity.names_served',
  `select p.id, p.wrapped_key, p.sealed from counter k
   join queue_ticket t on t.hall_id = k.hall_id and t.counter_id = k.id and t.state in ('called', 'serving') and t.clerk_id = :clerk_id
   join identity_check c on c.hall_id = t.hall_id and c.ticket_id = t.id join identity_person p on p.id = c.person_id
   where k.hall_id = :hall_id and k.clerk_id = :clerk_id`,
);

/** How some persons are shown. */
export const masksById = sql<{ ids: readonly Id[] }, { id: Id; name_mask: string }>(
  'identity.masks',
  'select id, name_mask from identity_person where id = any(:ids::uuid[])',
);

/** Whether a reading was used in a hall before: each is good once. */
export const readBefore = sql<{ hall_id: number; reader_nonce: string }, { id: Id }>(
  'identity.read_before',
  'select id from identity_check where hall_id = :hall_id and reader_nonce = :reader_nonce',
);

/** Keeps that a reading away from a counter was used; answers nothing when it was used before. */
export const useReading = sql<
  { hall_id: number; reader_nonce: string; device_id: Id; at: Instant },
  { reader_nonce: string }
>(
  'identity.device_reading',
  `insert into identity_device_reading (hall_id, reader_nonce, device_id, at) values (:hall_id, :reader_nonce, :device_id, :at)
   on conflict do nothing returning reader_nonce`,
);

const check_columns = `c.hall_id, c.id, c.state, c.ticket_id, c.counter_id, c.person_id, c.how, c.absent, c.age, c.score, c.read_at, c.valid_until,
  c.passed_how, c.first_id, p.name_mask, p.document_mask, p.document_kind, p.surname, p.address_as`;

export const findCheck = sql<{ hall_id: number; id: Id }, CheckRow>(
  'identity.check',
  `select ${check_columns} from identity_check c join identity_person p on p.id = c.person_id where c.hall_id = :hall_id and c.id = :id`,
);
export const checksOfTicket = sql<{ hall_id: number; ticket_id: Id }, CheckRow>(
  'identity.checks_of_ticket',
  `select ${check_columns} from identity_check c join identity_person p on p.id = c.person_id
   where c.hall_id = :hall_id and c.ticket_id = :ticket_id order by c.read_at desc, c.id desc`,
);

export const insertAccess = sql<{
  hall_id: number;
  id: Id;
  at: Instant;
  wall_at: Instant;
  actor_id: Id;
  person_id: Id;
  ticket_id: Id;
  field: string;
  reason: string;
  refused: string | null;
}>(
  'identity.access',
  `insert into identity_access (hall_id, id, at, wall_at, actor_id, person_id, ticket_id, field, reason, refused)
   values (:hall_id, :id, :at, :wall_at, :actor_id, :person_id, :ticket_id, :field, :reason, :refused)`,
);
export const accessesSince = sql<{ hall_id: number; actor_id: Id; since: Instant }, { count: number }>(
  'identity.accesses_since',
  `select count(*)::int as count from identity_access
   where hall_id = :hall_id and actor_id = :actor_id and wall_at >= :since and refused is null`,
);
/** Whoever looks, held until the act ends. */
export const holdLooker = sql<{ id: Id }, { id: Id }>(
  'identity.looker_hold',
  'select id from person where id = :id for no key update',
);
/** Who looked at least so often since some moment. */
export const oftenLooked = sql<
  { hall_id: number; since: Instant; least: number },
  { actor_id: Id; staff_no: string | null; count: number }
>(
  'identity.often_looked',
  `select a.actor_id, w.staff_no, count(*)::int as count from identity_access a left join person w on w.id = a.actor_id
   where a.hall_id = :hall_id and a.wall_at >= :since and a.refused is null group by a.actor_id, w.staff_no having count(*) >= :least`,
);
export const accessesOfHall = sql<
  { hall_id: number; since: Instant; most: number },
  {
    id: Id;
    at: Instant;
    actor_id: Id;
    staff_no: string | null;
    name: string | null;
    name_en: string | null;
    field: string;
    reason: string;
    refused: string | null;
    person_mask: string;
  }
>(
  'identity.accesses',
  `select a.id, a.at, a.actor_id, w.staff_no, w.name, w.name_en, a.field, a.reason, a.refused, p.name_mask as person_mask
   from identity_access a left join person w on w.id = a.actor_id join identity_person p on p.id = a.person_id
   where a.hall_id = :hall_id and a.at >= :since order by a.at desc limit :most`,
);

export const keepPortrait = sql<{
  hall_id: number;
  check_id: Id;
  sealed: string;
  at: Instant;
  keep_until: Instant;
}>(
  'identity.portrait_keep',
  `insert into identity_portrait (hall_id, check_id, sealed, taken_at, keep_until) values (:hall_id, :check_id, :sealed, :at, :keep_until)`,
);
export const findPortrait = sql<{ hall_id: number; check_id: Id }, { sealed: string; keep_until: Instant }>(
  'identity.portrait',
  'select sealed, keep_until from identity_portrait where hall_id = :hall_id and check_id = :check_id',
);
export const dropPortrait = sql<{ hall_id: number; check_id: Id }>(
  'identity.portrait_drop',
  'delete from identity_portrait where hall_id = :hall_id and check_id = :check_id',
);
/** The person's own key is gone: nobody reads what it sealed any more. Their next visit begins anew. */
export const forgetPerson = sql<{ id: Id; at: Instant }>(
  'identity.person_forget',
  `update identity_person set wrapped_key = null, sealed = '', forgotten_at = :at, document_index = 'forgotten ' || id,
     name_mask = '***', document_mask = '***', surname = null, address_as = null where id = :id and wrapped_key is not null`,
);
/** What a document said is sealed anew, after a correction that was proven. */
export const resealPerson = sql<{ id: Id; sealed: string }>(
  'identity.person_reseal',
  'update identity_person set sealed = :sealed where id = :id and wrapped_key is not null',
);
export const insertDestruction = sql<{
  hall_id: number;
  id: Id;
  person_id: Id;
  person_mask: string;
  basis: string;
  kept_until: string;
  at: Instant;
}>(
  'identity.destruction',
  `insert into identity_destruction (hall_id, id, person_id, person_mask, basis, kept_until, destroyed_at)
   values (:hall_id, :id, :person_id, :person_mask, :basis, :kept_until, :at)`,
);
export const destructionsOf = sql<
  { hall_id: number; most: number },
  { id: Id; person_mask: string; basis: string; destroyed_at: Instant }
>(
  'identity.destructions',
  `select id, person_mask, basis, destroyed_at from identity_destruction where hall_id = :hall_id order by destroyed_at desc limit :most`,
);

export const declareTie = sql<{ person_id: Id; document_index: string; relation: string; at: Instant }>(
  'identity.tie_declare',
  `insert into identity_tie (person_id, document_index, relation, declared_at) values (:person_id, :document_index, :relation, :at)
   on conflict (person_id, document_index) do update set relation = excluded.relation`,
);
export const tiesOf = sql<{ person_id: Id }, { relation: 'self' | 'family' }>(
  'identity.ties',
  'select relation from identity_tie where person_id = :person_id',
);
/** What somebody who works here declared to be to a person. */
export const tiedTo = sql<{ staff_id: Id; person_id: Id }, { relation: 'self' | 'family' }>(
  'identity.tied_to',
  `select t.relation from identity_tie t join identity_person p on p.document_index = t.document_index
   where t.person_id = :staff_id and p.id = :person_id`,
);

/** How a person wants to be addressed, as they said; it stays with them for the next visit. */
export const setAddress = sql<{ id: Id; address_as: string }>(
  'identity.address_set',
  'update identity_person set address_as = :address_as where id = :id',
);

export const consentsOf = sql<{ person_id: Id }, { purpose: string; version: string; withdrawn: boolean }>(
  'identity.consents',
  'select purpose, version, withdrawn_at is not null as withdrawn from identity_consent where person_id = :person_id',
);
export const giveConsentTo = sql<{ person_id: Id; purpose: string; version: string; at: Instant }>(
  'identity.consent_give',
  `insert into identity_consent (person_id, purpose, version, given_at) values (:person_id, :purpose, :version, :at)
   on conflict (person_id, purpose) do update set version = excluded.version, given_at = excluded.given_at, withdrawn_at = null`,
);
export const withdrawConsent = sql<{ person_id: Id; purpose: string; at: Instant }>(
  'identity.consent_withdraw',
  `update identity_consent set withdrawn_at = :at where person_id = :person_id and purpose = :purpose and withdrawn_at is null`,
);

/** Every look at personal data since some moment, with who looked. */
export const seenBetween = sql<
  { hall_id: number; since: Instant },
  {
    actor_id: Id;
    at: Instant;
    refused: string | null;
    staff_no: string | null;
    name: string | null;
    name_en: string | null;
  }
>(
  'identity.seen_between',
  `select a.actor_id, a.at, a.refused, w.staff_no, w.name, w.name_en from identity_access a left join person w on w.id = a.actor_id
   where a.hall_id = :hall_id and a.at >= :since order by a.at desc limit 2000`,
);
/** Who may see personal data in a hall: whoever works at a counter or answers for one. */
export const rightsOf = sql<
  { hall_id: number },
  { staff_no: string; name: string; name_en: string; role: string }
>(
  'identity.rights',
  `select distinct p.staff_no, p.name, p.name_en, r.role from role_assignment r join person p on p.id = r.person_id and p.state = 'active'
   where r.hall_id = :hall_id and r.role in ('service_clerk', 'vip_clerk', 'group_clerk', 'intern', 'duty_manager', 'hall_manager')
   order by p.staff_no, r.role`,
);
export const insertReview = sql<{
  hall_id: number;
  id: Id;
  quarter: string;
  reviewed_by: Id;
  at: Instant;
  rights: string;
  note: string;
}>(
  'identity.review_keep',
  `insert into identity_rights_review (hall_id, id, quarter, reviewed_by, reviewed_at, rights, note)
   values (:hall_id, :id, :quarter, :reviewed_by, :at, :rights, :note)`,
);
export const reviewsOf = sql<
  { hall_id: number },
  { quarter: string; reviewed_at: Instant; rights: string; note: string; name: string; name_en: string }
>(
  'identity.reviews',
  `select v.quarter, v.reviewed_at, v.rights, v.note, p.name, p.name_en from identity_rights_review v join person p on p.id = v.reviewed_by
   where v.hall_id = :hall_id order by v.quarter desc limit 12`,
);
