import { addDays, type BusinessDay, type Instant, onDay } from '../../kit/clock.ts';
import { type Database, look, type Row, sql, type Tx, transaction } from '../../kit/db.ts';

/**
 * A past day is lived through in tables of its own: temporary ones that stand before the real ones for this one
 * connection, so that every act of the house works on them unchanged while the hall of today goes on. What a day
 * wrote is then entered whole, in one transaction. A process that is killed leaves nothing behind.
 */
interface Kept {
  table: string;
  /** Which of its rows belong to a day: the columns `:day`, `:from` and `:until` bound it. */
  of_day: string;
}

const within = (column: string): string => `${column} >= :from and ${column} < :until`;

/** What a day leaves behind, in the order in which it is entered. */
const kept: readonly Kept[] = [
  { table: 'hall_day', of_day: 'day = :day' },
  { table: 'duty', of_day: 'day = :day' },
  { table: 'post_watch', of_day: `day = :day and state <> 'on'` },
  { table: 'pair_act', of_day: within('asked_at') },
  { table: 'check_run', of_day: `day = :day and state in ('submitted', 'missed')` },
  { table: 'check_mend', of_day: `${within('found_at')} and state = 'passed'` },
  { table: 'queue_series', of_day: 'day = :day' },
  { table: 'queue_ticket', of_day: 'day = :day' },
  { table: 'queue_void', of_day: 'day = :day' },
  { table: 'queue_utterance', of_day: within('queued_at') },
  { table: 'guide_route', of_day: 'day = :day' },
  { table: 'appointment', of_day: 'day = :day' },
  { table: 'appointment_slot', of_day: within('slot_at') },
  { table: 'appointment_series', of_day: 'day = :day' },
  { table: 'appointment_notice', of_day: within('made_at') },
  { table: 'rating', of_day: 'day = :day' },
  { table: 'rating_invite', of_day: 'day = :day' },
  // What still stands at midnight is nobody's: the hall of today has its own.
  { table: 'floor_alert', of_day: `${within('opened_at')} and state = 'done'` },
  { table: 'floor_round', of_day: `${within('due_at')} and state <> 'due'` },
  { table: 'floor_suggestion', of_day: `${within('made_at')} and state <> 'made'` },
  // The end of a visit is a day after it: those events go with their ticket, not with the day they fall on. A carried
  // visit that goes on is the next day's: it is entered with the number it got there.
  {
    table: 'event',
    of_day: `((${within('at')}) or (what <> 'queue.visit_carried_on' and subject_id in (select id from pg_temp.queue_ticket t where t.day = :day)))`,
  },
];

/** What stands in the hall day and night: copied before the first day. */
const standing: readonly string[] = [
  'counter',
  'device',
  'hall_line',
  'role_assignment',
  'post_deputy',
  'hall_paper',
  'hall_zone',
  'hall_sign',
  // The books that are read and kept by day: a made day finds its page there.
  'opinion_reading',
  'opinion_gathering',
  'safety_log',
];

/** The norms and answers in force are read where they are: nobody changes them in a made day. */
const left_alone = /^norm_|^knowledge_|^history_|^hall_day_summary$|^event_seal$/;

const hallTables = sql<Record<string, never>, { name: string; columns: string[] }>(
  'history.hall_tables',
  `select c.relname as name, array_agg(a.attname::text order by a.attnum) filter (where a.attname not in ('xact', 'recorded_at') and a.attgenerated = '') as columns
   from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     and exists (select 1 from pg_attribute h where h.attrelid = c.oid and h.attname = 'hall_id') group by c.relname order by 1`,
);

const columns_of = new Map<string, string>();

const plain = (name: string, text: string) => sql<Row, Row>(`history.${name}`, text);

/** Makes the working tables of a connection and copies into them what stands in the hall and its last days. */
export async function layTables(db: Database, hall_id: number, days: readonly BusinessDay[]): Promise<void> {
  const tables = await look(db, tx => tx.rows(hallTables, {}));
  for (const { name, columns } of tables) {
    if (left_alone.test(name)) continue;
    columns_of.set(name, columns.join(', '));
    await db.pool.query(`create temporary table "${name}" (like public."${name}" including all)`);
  }
  await transaction(db, async tx => {
    for (const name of standing) await copyIn(tx, name, 'true', { hall_id });
    await tx.run(
      plain('tidy', `update counter set state = 'closed', clerk_id = null where hall_id = :hall_id`),
      { hall_id },
    );
    for (const day of days)
      for (const one of kept) await copyIn(tx, one.table, one.of_day, bounds(hall_id, day));
  });
  await db.pool.query('analyze pg_temp.queue_ticket, pg_temp.event, pg_temp.due_work, pg_temp.counter');
}

const bounds = (hall_id: number, day: BusinessDay) => ({
  hall_id,
  day,
  from: onDay(day, '00:00'),
  until: onDay(addDays(day, 1), '00:00'),
});

const copyIn = (tx: Tx, table: string, of_day: string, given: Row): Promise<number> =>
  tx.run(
    plain(
      `in_${table}`,
      `insert into pg_temp.${table} (${columns_of.get(table)}) select ${columns_of.get(table)} from public.${table}
       where hall_id = :hall_id and ${of_day} on conflict do nothing`,
    ),
    given,
  );

const countTickets = () =>
  plain(
    'tickets',
    'select count(*)::int as count from pg_temp.queue_ticket where hall_id = :hall_id and day = :day',
  );
const claimDay = sql<
  { hall_id: number; day: string; seed: number; tickets: number; entered_at: Instant },
  { day: string }
>(
  'history.claim',
  `insert into history_day (hall_id, day, seed, tickets, events, entered_at)
   values (:hall_id, :day, :seed, :tickets, 0, :entered_at) on conflict do nothing returning day`,
);
const countEvents = sql<{ hall_id: number; day: string; events: number }>(
  'history.count_events',
  'update history_day set events = :events where hall_id = :hall_id and day = :day',
);

/** Enters a day whole, in one transaction; false when another process has entered it already. */
export async function enterDay(
  db: Database,
  of: { hall_id: number; day: BusinessDay; seed: number; entered_at: Instant },
): Promise<boolean> {
  const given = bounds(of.hall_id, of.day);
  return transaction(db, async tx => {
    const tickets = Number((await tx.maybe(countTickets(), given))?.count ?? 0);
    if ((await tx.maybe(claimDay, { ...of, tickets })) === undefined) return false;
    let events = 0;
    for (const one of kept) {
      const columns = columns_of.get(one.table);
      const rows = await tx.run(
        plain(
          `out_${one.table}`,
          `insert into public.${one.table} (${columns}) select ${columns} from pg_temp.${one.table}
           where hall_id = :hall_id and ${one.of_day} on conflict do nothing`,
        ),
        given,
      );
      if (one.table === 'event') events = rows;
    }
    await tx.run(countEvents, { hall_id: of.hall_id, day: of.day, events });
    return true;
  });
}

/** Drops the clock that would prepare the next morning by itself. */
export const stopDueOf = (tx: Tx, hall_id: number): Promise<number> =>
  tx.run(
    plain(
      'stop_morning',
      `delete from pg_temp.due_work where hall_id = :hall_id and kind = 'halls.prepare_next'`,
    ),
    { hall_id },
  );

/** A visit that was carried over when the making was broken off takes its place next morning all the same. */
export const carryOn = (db: Database, hall_id: number, at: Instant): Promise<number> =>
  transaction(db, tx =>
    tx.run(
      plain(
        'carry_on',
        `insert into pg_temp.due_work (hall_id, due_at, id, kind, subject_id, facts)
         select hall_id, :at, id, 'queue.carried_back', id, '{}' from pg_temp.queue_ticket t where hall_id = :hall_id and state = 'carried'
           and not exists (select 1 from pg_temp.queue_ticket n where n.hall_id = :hall_id and n.carried_from = t.id)`,
      ),
      { hall_id, at },
    ),
  );

/**
 * What the last day leaves to do today goes to the hall itself: the end of the time in which a visit may be rated,
 * and a visit carried over, which comes the day after, since today's line is already going.
 */
export const handOver = (db: Database, hall_id: number): Promise<number> =>
  transaction(db, tx =>
    tx.run(
      plain(
        'hand_over',
        `insert into public.due_work (hall_id, due_at, id, kind, subject_id, facts)
         select hall_id, case when kind = 'queue.carried_back' then due_at + interval '1 day' else due_at end, id, kind, subject_id, facts
         from pg_temp.due_work where hall_id = :hall_id and kind in ('queue.rating_over', 'queue.carried_back') on conflict do nothing`,
      ),
      { hall_id },
    ),
  );
