import { createHash } from 'node:crypto';
import { type Instant, second_ms, secondsBetween, wallNow } from './clock.ts';
import { type Database, sql, type Tx, transaction } from './db.ts';
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

interface SealedEvent extends Record<string, unknown> {
  xact: string;
  line: string;
}

const block_columns = 'block, from_xact::text, until_xact::text, events, hash, before_hash';
const lastBlock = sql<{ hall_id: number }, Block>(
  'kit.seal_last',
  `select ${block_columns} from event_seal where hall_id = :hall_id order by block desc limit 1`,
);
/** The newest block of a hall's chain: its hash and when it was sealed, wall time. */
export const lastSeal = sql<{ hall_id: number }, { hash: string; sealed_at: Instant }>(
  'kit.seal_newest',
  'select hash, sealed_at from event_seal where hall_id = :hall_id order by block desc limit 1',
);
const allBlocks = sql<{ hall_id: number }, Block>(
  'kit.seal_all',
  `select ${block_columns} from event_seal where hall_id = :hall_id order by block`,
);
const horizon = sql<Record<string, never>, { xmin: string }>(
  'kit.seal_horizon',
  'select pg_snapshot_xmin(pg_current_snapshot())::text as xmin',
);
/** The exact stored values of each event, in one order, as one line of JSON each. */
const eventsBetween = sql<
  { hall_id: number; from_xact: string; until_xact: string; most: number },
  SealedEvent
>(
  'kit.seal_events',
  `select xact::text as xact, json_build_array(hall_id, at at time zone 'UTC', id, what, subject_id, actor_id,
       recorded_at at time zone 'UTC', xact::text, facts)::text as line
   from event where hall_id = :hall_id and xact >= :from_xact::xid8 and xact < :until_xact::xid8 order by xact, id limit :most`,
);
const insertBlock = sql<Block & { hall_id: number; sealed_at: Instant }>(
  'kit.seal_insert',
  `insert into event_seal (hall_id, block, from_xact, until_xact, events, hash, before_hash, sealed_at)
   values (:hall_id, :block, :from_xact::xid8, :until_xact::xid8, :events, :hash, :before_hash, :sealed_at) on conflict do nothing`,
);
const hallsWithEvents = sql<Record<string, never>, { hall_id: number }>(
  'kit.seal_halls',
  'select distinct hall_id from event',
);
const unsealed = sql<{ hall_id: number; from_xact: string }, { count: number; oldest: Instant | null }>(
  'kit.seal_tail',
  'select count(*)::int as count, min(recorded_at) as oldest from event where hall_id = :hall_id and xact >= :from_xact::xid8',
);

/** Events sealed in one block at most. */
const block_max = 20_000;
const first_hash = 'tingtong';

const hashOf = (before: string, lines: readonly string[]): string => {
  const hash = createHash('sha256').update(before);
  for (const line of lines) hash.update('\n').update(line);
  return hash.digest('hex');
};

/**
 * Seals what one hall has written, behind the oldest transaction still running: nothing can come
 * in later. Answers how many events were sealed. Two sealers at once make one block.
 */
export const sealHall = (db: Database, hall_id: number): Promise<number> =>
  transaction(db, async tx => {
    const last = await tx.maybe(lastBlock, { hall_id });
    const from_xact = last?.until_xact ?? '0';
    const xmin = (await tx.maybe(horizon, {}))?.xmin ?? '0';
    const found = await tx.rows(eventsBetween, { hall_id, from_xact, until_xact: xmin, most: block_max });
    const { events, until_xact } = wholeTransactions(found, xmin);
    if (events.length === 0) return 0;
    const before_hash = last?.hash ?? first_hash;
    const hash = hashOf(
      before_hash,
      events.map(one => one.line),
    );
    const block = (last?.block ?? 0) + 1;
    await tx.run(insertBlock, {
      hall_id,
      block,
      from_xact,
      until_xact,
      events: events.length,
      hash,
      before_hash,
      sealed_at: wallNow(),
    });
    return events.length;
  });

/** A full block ends before the transaction that it could not take whole. */
function wholeTransactions(
  found: SealedEvent[],
  xmin: string,
): { events: SealedEvent[]; until_xact: string } {
  const cut = found.length < block_max ? undefined : found.at(-1)?.xact;
  if (cut === undefined) return { events: found, until_xact: xmin };
  return { events: found.filter(one => one.xact !== cut), until_xact: cut };
}

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
      most: block_max * 2,
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

/** Seals the halls that were touched, every three seconds; at the start, every hall. */
export function startSealer(
  house: House,
  onTouched: (touched: (hall_id: number) => void) => () => void,
): { stop(): Promise<void> } {
  const waiting = new Set<number>();
  const off = onTouched(hall_id => waiting.add(hall_id));
  let going = true;
  const loop = (async () => {
    const all = await transaction(house.db, hallsSealed, { read_only: true }).catch(() => []);
    for (const hall_id of all) waiting.add(hall_id);
    while (going) {
      for (const hall_id of [...waiting]) {
        const sealed = await sealHall(house.db, hall_id).catch(() => 1);
        if (sealed === 0) waiting.delete(hall_id);
      }
      await new Promise(done => setTimeout(done, seal_every_ms));
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
