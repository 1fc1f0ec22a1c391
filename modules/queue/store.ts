import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Waiting } from './calling.ts';
import type { TicketRow } from './ticket.ts';

const columns = `hall_id, id, state, day, class, label, business, channel, language, elder, taken_at, wait_from, order_at, wait_limit_s,
  ruled_by, ahead, promise_low_s, promise_high_s, calls, first_called_at, last_called_at, counter_id, clerk_id, serving_at, held_at,
  missed_at, returns, transfers, finished_at, outcome, secret_hash, taken_by`;

export const findTicket = sql<{ hall_id: number; id: Id }, TicketRow>(
  'queue.ticket',
  `select ${columns} from queue_ticket where hall_id = :hall_id and id = :id`,
);

/** The same, held: two presses on one ticket are taken one after the other. */
export const holdTicket = sql<{ hall_id: number; id: Id }, TicketRow>(
  'queue.ticket_hold',
  `select ${columns} from queue_ticket where hall_id = :hall_id and id = :id for no key update`,
);

/** The same for an outside program, with whoever signed the clerk of the ticket on. */
export const holdTicketOfProgram = sql<{ hall_id: number; id: Id }, TicketRow & { signed_on_by: Id | null }>(
  'queue.ticket_hold_program',
  `select ${columns}, (select c.opened_by from counter c where c.hall_id = :hall_id and c.clerk_id = t.clerk_id) as signed_on_by
   from queue_ticket t where hall_id = :hall_id and id = :id for no key update of t`,
);

/** The visit that goes on with a carried one, once it has its number. */
export const carriedOn = sql<{ hall_id: number; id: Id }, { id: Id }>(
  'queue.carried_on',
  'select id from queue_ticket where hall_id = :hall_id and carried_from = :id',
);

/** The next numbers of a series: `count` at once for a kiosk's lease, one for a ticket. */
export const takeNumbers = sql<
  { hall_id: number; day: string; letter: string; count: number },
  { last_number: number }
>(
  'queue.take_numbers',
  `insert into queue_series (hall_id, day, letter, last_number) values (:hall_id, :day, :letter, :count)
   on conflict (hall_id, day, letter) do update set last_number = queue_series.last_number + :count
   returning last_number`,
);

/** A ticket at the front of its class, and whether somebody stands at the asking counter. */
export interface FrontRow extends Waiting, Record<string, unknown> {
  language: 'zh' | 'en';
  busy: boolean;
}

/**
 * The front of each class that a counter serves: what the rule of the line decides over. Whoever was sent to another
 * counter waits for it while somebody stands there; when it closes, anybody may call. What the clerk took for a customer
 * is somebody else's to call (SVC-20), also when it was sent to that clerk's own counter.
 */
export const frontOfLine = sql<
  {
    hall_id: number;
    classes: readonly string[];
    serves: readonly string[];
    counter_id: Id;
    clerk_id: Id | null;
  },
  FrontRow
>(
  'queue.front',
  `select t.*, exists (select 1 from queue_ticket h where h.hall_id = :hall_id and h.counter_id = :counter_id
       and h.state in ('called', 'serving')) as busy
   from unnest(:classes::text[]) c(class) cross join lateral (
     select id, label, class, business, wait_from, order_at, wait_limit_s, language from queue_ticket
     where hall_id = :hall_id and state = 'issued' and class = c.class
       and (business is null or business = any(:serves)) and (taken_by is null or taken_by is distinct from :clerk_id::uuid) and (wanted_counter_id is null or wanted_counter_id = :counter_id or not exists
         (select 1 from counter w where w.hall_id = :hall_id and w.id = wanted_counter_id and w.state in ('open', 'paused')
           and (taken_by is null or w.clerk_id is distinct from taken_by)))
     order by order_at, label limit 1) t`,
);

/** Whether a number waits that this clerk took for a customer, and so may not serve. */
export const ownWaiting = sql<{ hall_id: number; clerk_id: Id }, { id: Id }>(
  'queue.own_waiting',
  `select id from queue_ticket where hall_id = :hall_id and state = 'issued' and taken_by = :clerk_id limit 1`,
);

export const waitingOf = sql<
  { hall_id: number },
  Waiting & Record<string, unknown> & { taken_at: Instant; elder: boolean; language: string }
>(
  'queue.waiting',
  `select id, label, class, business, wait_from, order_at, wait_limit_s, taken_at, elder, language from queue_ticket
   where hall_id = :hall_id and state = 'issued' order by order_at, label`,
);

/** Whoever stands at a counter now: called or being served. */
export const atCounter = sql<{ hall_id: number; counter_id: Id }, TicketRow>(
  'queue.at_counter',
  `select ${columns} from queue_ticket where hall_id = :hall_id and counter_id = :counter_id and state in ('called', 'serving')`,
);

/** Everybody who is somewhere between call and finish, and the missed. */
export const inHand = sql<{ hall_id: number }, TicketRow>(
  'queue.in_hand',
  `select ${columns} from queue_ticket where hall_id = :hall_id and state in ('called', 'serving', 'on_hold', 'missed') order by last_called_at`,
);

/** The places of the first waiting tickets of a class: a ticket that returns is put behind some of them. */
export const placesOf = sql<{ hall_id: number; class: string; most: number }, { order_at: Instant }>(
  'queue.places',
  `select order_at from queue_ticket where hall_id = :hall_id and state = 'issued' and class = :class order by order_at limit :most`,
);

/** What a promise looks at: who waits in each class, and how many open counters take it. */
export const lineLoad = sql<
  { hall_id: number; classes: readonly string[] },
  { class: string; waiting: number; counters: number }
>(
  'queue.load',
  `select c.class,
     (select count(*)::int from queue_ticket t where t.hall_id = :hall_id and t.state = 'issued' and t.class = c.class) as waiting,
     (select count(*)::int from counter o where o.hall_id = :hall_id and o.state = 'open' and c.class = any(o.classes)) as counters
   from unnest(:classes::text[]) c(class)`,
);

export const openTickets = sql<{ hall_id: number; day: string }, { count: number }>(
  'queue.open_tickets',
  `select count(*)::int as count from queue_ticket
   where hall_id = :hall_id and day = :day and state in ('issued', 'called', 'serving', 'on_hold', 'missed')`,
);

export const insertUtterance = sql<{
  hall_id: number;
  id: Id;
  ticket_id: Id;
  kind: string;
  round: number;
  text_zh: string;
  text_en: string | null;
  counter_number: number | null;
  label: string;
  queued_at: Instant;
}>(
  'queue.say',
  `insert into queue_utterance (hall_id, id, state, ticket_id, kind, round, text_zh, text_en, counter_number, label, queued_at)
   values (:hall_id, :id, 'queued', :ticket_id, :kind, :round, :text_zh, :text_en, :counter_number, :label, :queued_at)`,
);

/** Holds a phone's own row in this hall, so that two takings at once come one after the other. */
export const holdPhone = sql<{ hall_id: number; holder_hash: string; taken_at: Instant }>(
  'queue.hold_phone',
  `insert into queue_holder (hall_id, holder_hash, taken_at) values (:hall_id, :holder_hash, :taken_at)
   on conflict (hall_id, holder_hash) do update set taken_at = excluded.taken_at`,
);

/** Tickets that some phone holds open, in whatever hall: one phone, one number at a time. */
export const openOfHolder = sql<{ since: string; holder_hash: string }, { count: number }>(
  'queue.open_of_holder',
  `select count(*)::int as count from queue_ticket where day >= :since and holder_hash = :holder_hash
   and state in ('issued', 'called', 'serving', 'on_hold', 'missed')`,
);

export interface HallWaitRow extends Record<string, unknown> {
  id: number;
  name_zh: string;
  name_en: string;
  unit_zh: string;
  unit_en: string;
  unit_id: number;
  hall_type: string;
  opens: string;
  closes: string;
  round_the_clock: boolean;
  state: string | null;
  limited_reason: string | null;
  waiting: number;
  open_counters: number;
  does: boolean;
}

/** Every hall with its line in one picture: what a customer on the way chooses from. */
export const hallWaits = sql<{ business: string | null }, HallWaitRow>(
  'queue.hall_waits',
  `select h.id, h.name_zh, h.name_en, u.name_zh as unit_zh, u.name_en as unit_en, u.id as unit_id, h.hall_type, h.opens, h.closes,
     h.round_the_clock, d.state, d.limited_reason, coalesce(w.waiting, 0)::int as waiting,
     coalesce(c.open_counters, 0)::int as open_counters, :business::text is null or coalesce(c.does, false) as does
   from hall h join unit u on u.id = h.unit_id
   left join lateral (select state, limited_reason from hall_day where hall_id = h.id order by day desc limit 1) d on true
   left join (select hall_id, count(*) as waiting from queue_ticket where state = 'issued' group by hall_id) w on w.hall_id = h.id
   left join (select hall_id, count(*) filter (where state = 'open' and 'ordinary' = any(classes)) as open_counters,
       bool_or(:business = any(businesses)) as does from counter group by hall_id) c on c.hall_id = h.id
   where h.registry_state = 'active' order by h.id`,
);

/** A hall somebody may be sent to: how it stands today, and whether it does the business. */
export const hallForDivert = sql<
  { id: number; business: string | null },
  { state: string | null; does: boolean }
>(
  'queue.hall_for_divert',
  `select d.state, :business::text is null or exists (select 1 from counter c where c.hall_id = h.id and :business = any(c.businesses)) as does
   from hall h left join lateral (select state from hall_day where hall_id = h.id order by day desc limit 1) d on true
   where h.id = :id and h.registry_state = 'active'`,
);

/** Means of the hall's own last finished visits, by business, for promises. */
export const handlingMeans = sql<
  { hall_id: number; since: Instant },
  { business: string | null; mean_s: number; visits: number }
>(
  'queue.handling_means',
  `select business, avg(extract(epoch from finished_at - serving_at))::float8 as mean_s, count(*)::int as visits
   from queue_ticket where hall_id = :hall_id and finished_at >= :since and serving_at is not null group by business`,
);

export const dayFigures = sql<
  { hall_id: number; day: string },
  { taken: number; finished: number; within: number; called: number; longest_s: number; abandoned: number }
>(
  'queue.day_figures',
  `select count(*)::int as taken, count(*) filter (where finished_at is not null)::int as finished,
     count(*) filter (where first_called_at is not null)::int as called,
     count(*) filter (where first_called_at is not null and first_called_at - wait_from <= make_interval(secs => wait_limit_s))::int as within,
     coalesce(max(extract(epoch from first_called_at - wait_from)), 0)::int as longest_s,
     count(*) filter (where state = 'abandoned')::int as abandoned
   from queue_ticket where hall_id = :hall_id and day = :day`,
);

export const recentCalls = sql<
  { hall_id: number; day: string },
  { label: string; counter_number: number; calls: number; state: string; last_called_at: Instant }
>(
  'queue.recent_calls',
  `select t.label, c.number as counter_number, t.calls, t.state, t.last_called_at from queue_ticket t
   join counter c on c.hall_id = t.hall_id and c.id = t.counter_id
   where t.hall_id = :hall_id and t.day = :day and t.last_called_at is not null and t.state in ('called', 'serving', 'on_hold', 'finished')
   order by t.last_called_at desc limit 7`,
);

export interface UtteranceRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'queued' | 'spoken' | 'shown' | 'dropped';
  kind: string;
  round: number;
  text_zh: string;
  text_en: string | null;
  counter_number: number | null;
  label: string;
  queued_at: Instant;
  claimed_by: Id | null;
  claimed_at: Instant | null;
}

const utterance_columns =
  'hall_id, id, state, kind, round, text_zh, text_en, counter_number, label, queued_at, claimed_by, claimed_at';

/** An utterance that waits, and how the number it is about stands by now. */
export interface WaitingUtterance extends UtteranceRow {
  ticket_state: string | null;
}

/**
 * What waits to be spoken of a day, oldest first: what is spoken now, and of the rest the newest; a wall that was away
 * looks at ten only, and at none of another day.
 */
export const utterancesWaiting = sql<
  { hall_id: number; silent_since: Instant; since: Instant },
  WaitingUtterance
>(
  'queue.utterances',
  `select newest.*, t.state as ticket_state from (select ${utterance_columns}, ticket_id from queue_utterance where hall_id = :hall_id and state = 'queued' and queued_at >= :since
     order by coalesce(claimed_at > :silent_since, false) desc, queued_at desc limit 10) newest
   left join queue_ticket t on t.hall_id = newest.hall_id and t.id = newest.ticket_id
   order by newest.queued_at`,
);

export const findUtterance = sql<{ hall_id: number; id: Id }, UtteranceRow>(
  'queue.utterance_one',
  `select ${utterance_columns} from queue_utterance where hall_id = :hall_id and id = :id`,
);

/** Waits of the last hours in slots of five minutes: the pulse of the hall. */
export const pulseSlots = sql<
  { hall_id: number; day: string; since: Instant },
  { slot: number; mean_s: number; over: number }
>(
  'queue.pulse',
  `select floor(extract(epoch from first_called_at - :since::timestamptz) / 300)::int as slot,
     avg(extract(epoch from first_called_at - wait_from))::float8 as mean_s,
     count(*) filter (where first_called_at - wait_from > make_interval(secs => wait_limit_s))::int as over
   from queue_ticket where hall_id = :hall_id and day = :day and first_called_at >= :since group by slot order by slot`,
);

/** The day's waits so far, for its 90th percentile and share within the limits. */
export const dayWaits = sql<
  { hall_id: number; day: string },
  { p50_s: number | null; p90_s: number | null; within: number; called: number }
>(
  'queue.day_waits',
  `select percentile_cont(0.5) within group (order by extract(epoch from first_called_at - wait_from))::float8 as p50_s,
     percentile_cont(0.9) within group (order by extract(epoch from first_called_at - wait_from))::float8 as p90_s,
     count(*) filter (where first_called_at - wait_from <= make_interval(secs => wait_limit_s))::int as within, count(*)::int as called
   from queue_ticket where hall_id = :hall_id and day = :day and first_called_at is not null`,
);

/** Visits that ended on a day, and those that ended at the first counter they came to (PRM-08). */
export const dayEnded = sql<{ hall_id: number; day: string }, { ended: number; at_once: number }>(
  'queue.day_ended',
  `select count(*)::int as ended, count(*) filter (where transfers = 0 and returns = 0)::int as at_once
   from queue_ticket where hall_id = :hall_id and day = :day and state = 'finished'`,
);

/** The visits of one clerk today, in the order they were served. */
export const visitsOfClerk = sql<
  { hall_id: number; day: string; clerk_id: Id },
  {
    id: Id;
    label: string;
    serving_at: Instant;
    finished_at: Instant | null;
    waited_s: number;
    wait_limit_s: number;
    outcome: string | null;
    stars: number | null;
  }
>(
  'queue.visits_of_clerk',
  `select id, label, serving_at, finished_at, extract(epoch from first_called_at - wait_from)::int as waited_s, wait_limit_s, outcome, null::int as stars
   from queue_ticket where hall_id = :hall_id and day = :day and clerk_id = :clerk_id and serving_at is not null order by serving_at`,
);

/** The zone of a hall that is one of some kinds, or serves as one. */
export const zoneFor = sql<
  { hall_id: number; kinds: readonly string[] },
  { name_zh: string; name_en: string }
>(
  'queue.zone_for',
  `select name_zh, name_en from hall_zone where hall_id = :hall_id and state = 'in_use'
     and (kind = any(:kinds::text[]) or also && :kinds::text[]) order by kind = any(:kinds::text[]) desc limit 1`,
);
