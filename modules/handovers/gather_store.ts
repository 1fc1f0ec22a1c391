import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { ItemKind } from './handover.ts';

/** Whose shift of which day. */
type Shift = { hall_id: number; person_id: Id; day: string };
type Hall = { hall_id: number };

/** The tills of a shift: float and count, never what should be there. */
export const tillsOfShift = sql<
  Shift,
  {
    state: string;
    seq_no: number;
    counter_number: number;
    float_fen: number;
    counted_fen: number | null;
    difference_fen: number | null;
    pieces: string | null;
  }
>(
  'handovers.tills',
  `select s.state, s.seq_no, c.number as counter_number, s.float_fen, s.counted_fen, s.difference_fen,
     (select k.pieces from till_count k where k.hall_id = s.hall_id and k.session_id = s.id and k.kind in ('closing', 'hand_over')
       order by k.at desc, k.id desc limit 1) as pieces
   from till_session s join counter c on c.hall_id = s.hall_id and c.id = s.counter_id
   where s.hall_id = :hall_id and s.day = :day and s.clerk_id = :person_id order by s.seq_no`,
);

/** Receipts written in a shift: from which number to which, by series, and how many of them are void. */
export const receiptsOfShift = sql<
  Shift,
  { series: string; first: number; last: number; pieces: number; voided: number }
>(
  'handovers.receipts',
  `select series, min(number) as first, max(number) as last, count(*)::int as pieces,
     count(*) filter (where state = 'voided')::int as voided
   from receipt where hall_id = :hall_id and day = :day and issued_by = :person_id group by series order by series`,
);

/** The cards in somebody's box, from which to which. */
export const cardsOfShift = sql<
  { hall_id: number; person_id: Id },
  { state: string; cards: number; first: string; last: string }
>(
  'handovers.cards',
  `select state, count(*)::int as cards, min(iccid) as first, max(iccid) as last from carrier_sim
   where at_hall_id = :hall_id and holder_id = :person_id group by state order by state`,
);

/** The keys and codes in somebody's hand. */
export const keysOfShift = sql<{ hall_id: number; person_id: Id }, { item: string; since: Instant }>(
  'handovers.keys',
  `select item, since from post_key where hall_id = :hall_id and person_id = :person_id and state = 'held' order by item`,
);

export interface OpenItem extends Record<string, unknown> {
  kind: ItemKind;
  subject_id: Id;
  code: string;
  mark: string | null;
  say_zh: string | null;
  say_en: string | null;
  due_at: Instant | null;
}

/** Whatever is open in somebody's name, in one reading: orders on their way, questions, complaints, rectifications (HND-03). */
export const openOfPerson = sql<{ hall_id: number; person_id: Id; most: number }, OpenItem>(
  'handovers.open_items',
  `select * from (
     select 'order' as kind, o.id as subject_id, o.business as code, o.number_mask as mark, null::text as say_zh, null::text as say_en,
         o.promised_at as due_at
       from business_order o where o.hall_id = :hall_id and o.clerk_id = :person_id
         and o.unfinished and o.state in ('paid', 'executing', 'pre_accepted', 'reversal_pending')
     union all select 'question', f.id, f.topic, t.label, null, null, f.due_at
       from order_follow_up f left join queue_ticket t on t.hall_id = f.hall_id and t.id = f.ticket_id
       where f.hall_id = :hall_id and f.owner_id = :person_id and f.state <> 'answered'
     union all select 'complaint', c.id, c.category, lpad(c.number::text, 4, '0'), null, null, c.final_due
       from complaint c where c.hall_id = :hall_id and c.handler_id = :person_id
         and c.state not in ('closed', 'withdrawn', 'closed_unreachable')
     union all select 'mend', m.id, m.code, null, m.say_zh, m.say_en, m.due_at
       from check_mend m where m.hall_id = :hall_id and m.owner_id = :person_id and m.state = 'open'
   ) x order by due_at nulls last, subject_id limit :most`,
);

/** What the hall has in hand for the next shift: who waits, what was booked, what stands on the floor. */
export const hallInHand = sql<
  { hall_id: number; day: string; next: string; now: Instant },
  {
    waiting: number;
    booked: number;
    next_slot: Instant | null;
    booked_next: number;
    alerts: number;
    complaints: number;
    repairs: number;
  }
>(
  'handovers.hall_in_hand',
  `select
     (select count(*)::int from queue_ticket where hall_id = :hall_id and day = :day and state in ('issued', 'missed', 'on_hold')) as waiting,
     (select count(*)::int from appointment where hall_id = :hall_id and day = :day and state = 'booked' and slot_at >= :now) as booked,
     (select min(slot_at) from appointment where hall_id = :hall_id and day = :day and state = 'booked' and slot_at >= :now) as next_slot,
     (select count(*)::int from appointment where hall_id = :hall_id and day = :next and state = 'booked') as booked_next,
     (select count(*)::int from floor_alert where hall_id = :hall_id and state <> 'done') as alerts,
     (select count(*)::int from complaint where hall_id = :hall_id and state not in ('closed', 'withdrawn', 'closed_unreachable')) as complaints,
     (select count(*)::int from repair_order where hall_id = :hall_id and state in ('reported', 'accepted', 'fixed')) as repairs`,
);

/** Devices that are down or told so, and repairs on their way. */
export const faultsOfHall = sql<
  Hall,
  { kind: string; tag: string; note: string; down: boolean; due_at: Instant | null }
>(
  'handovers.faults',
  `select a.kind, a.tag, r.note, r.down, r.due_at from repair_order r join asset a on a.hall_id = r.hall_id and a.id = r.asset_id
     where r.hall_id = :hall_id and r.state in ('reported', 'accepted', 'fixed')
   union all select d.kind, d.code, d.condition, true, null from device d
     where d.hall_id = :hall_id and d.retired_at is null and d.condition not in ('ok', 'unknown') and d.kind in ('kiosk', 'wall')
   order by due_at nulls first limit 20`,
);

/** What those above ask of this hall and is not done. */
export const askedOfHall = sql<Hall, { say_zh: string; say_en: string; due_at: Instant }>(
  'handovers.directives',
  `select say_zh, say_en, due_at from directive where hall_id = 0 and state = 'open' and :hall_id = any(halls) order by due_at limit 10`,
);

/** What stands on the floor by kind, since when the longest. */
export const alertsOfHall = sql<Hall, { kind: string; level: string; count: number; since: Instant }>(
  'handovers.alerts',
  `select kind, level, count(*)::int as count, min(opened_at) as since from floor_alert
   where hall_id = :hall_id and state <> 'done' group by kind, level order by since limit 12`,
);

/** What a day brought, for the log of its duty manager: events counted, not told. */
export const countedOfDay = sql<
  { hall_id: number; from: Instant; until: Instant },
  { what: string; count: number; last: Instant }
>(
  'handovers.day_counts',
  `select what, count(*)::int as count, max(at) as last from event
   where hall_id = :hall_id and at >= :from and at < :until and what = any(array['floor.alert.raise', 'floor.alert.finish',
     'complaints.complaint.receive', 'assets.repair.report', 'assets.repair.confirm', 'posts.watch.start', 'tills.session.differ',
     'checklists.run.miss', 'halls.day.limit', 'queue.ticket.abandon'])
   group by what order by what`,
);
