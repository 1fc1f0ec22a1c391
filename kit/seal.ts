import { createHash } from 'node:crypto';
import { type Instant, second_ms, secondsBetween, wallNow } from './clock.ts';
import { type Database, look, sql, type Tx, transaction } from './db.ts';
import type { House } from './http/house.ts';

/** One sealed block of a hall's events: all of them whose transaction lies in [from, until). */
interface Block extends Record<string, unknown> {
  block: number;
  from_xact: string;
  until_xact: string;
  events: number;
  hash: string;
  before_hash: string;
}

/** A hall of which a block was sealed, and how many events it took. */
interface SealedHall extends Record<string, unknown> {
  hall_id: number;
  events: number;
}

/** Events after which a block is full. */
const block_max = 2000;
/** What stands before the first block of a chain. */
const first_hash = 'tingtong';

const block_columns = 'block, from_xact::text, until_xact::text, events, hash, before_hash';
/** The newest block of a hall's chain: its hash and when it was sealed, wall time. */
export const lastSeal = sql<{ hall_id: number }, { hash: string; sealed_at: Instant }>(
  'kit.seal_newest',
  'select hash, sealed_at from event_seal where hall_id = :hall_id order by block desc limit 1',
);
const allBlocks = sql<{ hall_id: number }, Block>(
  'kit.seal_all',
  `select ${block_columns} from event_seal where hall_id = :hall_id order by block`,
);
/** The exact stored values of an event as one line of JSON. */
const line = `json_build_array(hall_id, at at time zone 'UTC', id, what, subject_id, actor_id,
  recorded_at at time zone 'UTC', xact::text, facts)::text`;
const eventsBetween = sql<{ hall_id: number; from_xact: string; until_xact: string }, { line: string }>(
  'kit.seal_events',
  `select ${line} as line from event
   where hall_id = :hall_id and xact >= :from_xact::xid8 and xact < :until_xact::xid8 order by xact, id`,
);
/**
 * The next block of each hall: its events since the last one, behind the oldest transaction still running, in one order.
 * A block that is full still takes its last transaction whole, however much that wrote. Sealing is all that every act of every
 * hall has in common, so many halls go in one statement: one by one they cost a province a fifth of its work.
 */
const sealNext = sql<{ halls: number[]; most: number; sealed_at: Instant }, SealedHall>(
  'kit.seal_next',
  `with newest as (
     select h.hall_id, coalesce(b.block, 0) as block, coalesce(b.until_xact, '0'::xid8) as from_xact, coalesce(b.hash, '${first_hash}') as hash
     from unnest(:halls::integer[]) h(hall_id) left join lateral
       (select block, until_xact, hash from event_seal s where s.hall_id = h.hall_id order by block desc limit 1) b on true
   ), found as (
     select n.hall_id, e.xact, e.id, e.line from newest n cross join lateral (
       select xact, id, ${line} as line from event
       where hall_id = n.hall_id and xact >= n.from_xact and xact < pg_snapshot_xmin(pg_current_snapshot())
       order by xact fetch first (:most) rows with ties) e
   ), ends as (
     select hall_id, case when count(*) < :most then pg_snapshot_xmin(pg_current_snapshot())
       else (max(xact)::text::bigint + 1)::text::xid8 end as until_xact
     from found group by hall_id
   )
   insert into event_seal (hall_id, block, from_xact, until_xact, events, hash, before_hash, sealed_at)
   select n.hall_id, n.block + 1, n.from_xact, e.until_xact, count(*),
     encode(sha256(convert_to(n.hash || E'\\n' || string_agg(f.line, E'\\n' order by f.xact, f.id), 'UTF8')), 'hex'), n.hash, :sealed_at
   from newest n join ends e on e.hall_id = n.hall_id join found f on f.hall_id = n.hall_id
   group by n.hall_id, n.block, n.from_xact, n.hash, e.until_xact
   on conflict do nothing returning hall_id, events`,
);
const hallsWithEvents = sql<Record<string, never>, { hall_id: number }>(
  'kit.seal_halls',
  'select distinct hall_id from event',
);
const unsealed = sql<{ hall_id: number; from_xact: string }, { count: number; oldest: Instant | null }>(
  'kit.seal_tail',
  'select count(*)::int as count, min(recorded_at) as oldest from event where hall_id = :hall_id and xact >= :from_xact::xid8',
);

const hashOf = (before: string, lines: readonly string[]): string => {
  const hash = createHash('sha256').update(before);
  for (const line of lines) hash.update('\n').update(line);
  return hash.digest('hex');
};

/**
 * Seals what these halls have written, behind the oldest transaction still running: nothing can come
 * in later. Answers the halls that had something to seal. Two sealers at once make one block.
 */
export const sealHalls = (db: Database, halls: readonly number[]): Promise<SealedHall[]> =>
  transaction(db, tx => tx.rows(sealNext, { halls: [...halls], most: block_max, sealed_at: wallNow() }));

/** Seals one hall; how many events were sealed. */
export const sealHall = async (db: Database, hall_id: number): Promise<number> =>
  (await sealHalls(db, [hall_id]))[0]?.events ?? 0;

/** What the verifier found in one hall. */
export interface Verified {
  hall_id: number;
  blocks: number;
  events: number;
  /** The first block that does not hold, and why. */
  broken: { block: number; why: string } | undefined;
  unsealed: number;
  unsealed_age_s: number;
}

/** Reads a hall's chain anew from its stored rows and says where it breaks. */
export async function verifyHall(tx: Tx, hall_id: number): Promise<Verified> {
  const blocks = await tx.rows(allBlocks, { hall_id });
  let before = first_hash;
  let until = '0';
  let events = 0;
  let broken: Verified['broken'];
  for (const [index, one] of blocks.entries()) {
    const found = await tx.rows(eventsBetween, {
      hall_id,
      from_xact: one.from_xact,
      until_xact: one.until_xact,
    });
    broken ??= whyBroken(one, { number: index + 1, before, until, lines: found.map(event => event.line) });
    events += found.length;
    before = one.hash;
    until = one.until_xact;
  }
  const tail = await tx.maybe(unsealed, { hall_id, from_xact: until });
  const oldest = tail?.oldest ?? null;
  return {
    hall_id,
    blocks: blocks.length,
    events,
    broken,
    unsealed: tail?.count ?? 0,
    unsealed_age_s: oldest === null ? 0 : secondsBetween(oldest, wallNow()),
  };
}

function whyBroken(
  one: Block,
  seen: { number: number; before: string; until: string; lines: string[] },
): Verified['broken'] {
  const at = (why: string) => ({ block: one.block, why });
  if (one.block !== seen.number) return at('a block is missing');
  if (one.from_xact !== seen.until) return at('the block does not begin where the last one ended');
  if (one.before_hash !== seen.before) return at('the chain does not continue the last block');
  if (one.events !== seen.lines.length)
    return at(`${one.events} events were sealed, ${seen.lines.length} are stored`);
  if (one.hash !== hashOf(one.before_hash, seen.lines)) return at('an event was changed');
  return undefined;
}

/** Every hall that has events. */
export const hallsSealed = async (tx: Tx): Promise<number[]> =>
  (await tx.rows(hallsWithEvents, {})).map(row => row.hall_id);

/** How often touched halls are sealed: evidence is sealed within five seconds. */
const seal_every_ms = 3 * second_ms;

/** Halls sealed by one statement. */
const halls_at_once = 64;

/**
 * Seals every waiting hall once. One in which nothing was left waits no longer; one of which something was sealed is looked at
 * again, for a transaction that was still open then. Answers whether a block was full: then there is more to seal at once.
 */
async function sealWaiting(db: Database, waiting: Set<number>): Promise<boolean> {
  const all = [...waiting];
  let full = false;
  for (let at = 0; at < all.length; at += halls_at_once) {
    const halls = all.slice(at, at + halls_at_once);
    const sealed = await sealHalls(db, halls).catch(() => undefined);
    if (sealed === undefined) continue;
    const found = new Set(sealed.map(one => one.hall_id));
    for (const hall_id of halls) if (!found.has(hall_id)) waiting.delete(hall_id);
    full ||= sealed.some(one => one.events >= block_max);
  }
  return full;
}

/** Seals the halls that were touched, every three seconds; at the start, every hall. */
export function startSealer(
  house: House,
  onTouched: (touched: (hall_id: number) => void) => () => void,
): { stop(): Promise<void> } {
  const waiting = new Set<number>();
  const off = onTouched(hall_id => waiting.add(hall_id));
  let going = true;
  const loop = (async () => {
    const all = await look(house.db, hallsSealed).catch(() => []);
    for (const hall_id of all) waiting.add(hall_id);
    while (going) {
      const full = await sealWaiting(house.db, waiting);
      if (!full) await new Promise(done => setTimeout(done, seal_every_ms));
    }
  })();
  return {
    stop: async () => {
      going = false;
      off();
      await loop;
    },
  };
}
