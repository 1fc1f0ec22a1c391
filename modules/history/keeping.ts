import { addDays, businessDay, wallNow } from '../../kit/clock.ts';
import { type Database, look, transaction } from '../../kit/db.ts';
import { demoHalls, putDuty, rosterOn } from '../demo/index.ts';
import { type Making, makePast } from './making.ts';
import { history_seed, pastDays } from './past.ts';
import { firstSummary, putSummaries, staging } from './store.ts';
import { summariesOf } from './summary.ts';

/** How far ahead the halls of the cast have a duty list: as far as anybody can book. */
const roster_days = 21;
const roster_halls: readonly number[] = demoHalls().flatMap(hall => (hall.one_in === null ? [] : [hall.id]));
const look_ms = 1000;
/** The staged morning has the machine first, but not for ever. */
const wait_at_most = 120;
const again_ms = 10_000;
/** One process of a database makes its past; the others stand by. */
const lock = 7_461_070;

const nap = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));

/** Writes the duty lists from today on: who is at work is what a booking can count on (APT-02). */
export function putRosters(db: Database): Promise<void> {
  const today = businessDay(wallNow());
  const days = Array.from({ length: roster_days }, (_, place) => addDays(today, place));
  const rows = roster_halls.flatMap(hall_id => days.flatMap(day => rosterOn(hall_id, day, day === today)));
  return transaction(db, async tx => {
    await tx.run(putDuty, { rows: JSON.stringify(rows) });
  });
}

/** The day whose past is kept: that of the installation, written down by the summaries, which come first. */
async function installedOn(db: Database): Promise<string> {
  return transaction(db, async tx => {
    const known = (await tx.maybe(firstSummary, {}))?.until ?? null;
    if (known !== null) return addDays(known, 1);
    const today = businessDay(wallNow());
    const rows = summariesOf(history_seed, pastDays(today));
    await tx.run(putSummaries, { rows: JSON.stringify(rows) });
    return today;
  });
}

/**
 * Sees to it that a demonstration has a past: summaries and duty lists at once, the days of the story hall one
 * after the other behind the staged morning. Goes on after a kill where it stopped; answers when all is there.
 */
export async function keepPast(
  db: Database,
  of: Omit<Making, 'today' | 'days'>,
  say: (fault: unknown) => void,
): Promise<void> {
  for (;;) {
    try {
      await putRosters(db);
      const today = await installedOn(db);
      await waitForStage(db);
      if (await makeAlone(db, { ...of, today })) return;
    } catch (fault) {
      say(fault);
    }
    await nap(again_ms);
  }
}

async function waitForStage(db: Database): Promise<void> {
  await nap(look_ms);
  for (let looked = 0; looked < wait_at_most; looked += 1) {
    const now = await look(db, tx => tx.maybe(staging, {}));
    if (now?.staging !== true) return;
    await nap(look_ms);
  }
}

/** Makes the days unless another process is at it; the lock goes with the connection, however the process ends. */
async function makeAlone(db: Database, of: Making): Promise<boolean> {
  const holder = await db.pool.connect();
  try {
    const got = await holder.query<{ ok: boolean }>('select pg_try_advisory_lock($1) as ok', [lock]);
    if (got.rows[0]?.ok !== true) return false;
    await makePast(of);
    return true;
  } finally {
    holder.release(true);
  }
}
