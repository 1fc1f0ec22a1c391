import { type Instant, instant, wallNow } from './clock.ts';
import { type Database, look, sql, type Tx } from './db.ts';

/**
 * The clock of a hall. A hall without a row runs on the wall clock. A simulated hall has a base
 * and a rate: 0 stands still and is stepped, 60 plays a minute a second.
 */
export interface HallClock {
  hall_id: number;
  base_wall: Instant;
  base_hall: Instant;
  rate: number;
}

/** The clocks of every simulated hall. */
export const allClocks = sql<Record<string, never>, HallClock & Record<string, unknown>>(
  'kit.hall_clocks',
  'select hall_id, base_wall, base_hall, rate::float8 as rate from hall_clock',
);
const readOne = sql<{ hall_id: number }, HallClock & Record<string, unknown>>(
  'kit.hall_clock',
  'select hall_id, base_wall, base_hall, rate::float8 as rate from hall_clock where hall_id = :hall_id',
);
const lockOne = sql<{ hall_id: number }, HallClock & Record<string, unknown>>(
  'kit.hall_clock_locked',
  'select hall_id, base_wall, base_hall, rate::float8 as rate from hall_clock where hall_id = :hall_id for update',
);
const writeOne = sql<{ hall_id: number; base_wall: Instant; base_hall: Instant; rate: number }>(
  'kit.hall_clock_set',
  `insert into hall_clock (hall_id, base_wall, base_hall, rate) values (:hall_id, :base_wall, :base_hall, :rate)
   on conflict (hall_id) do update set base_wall = excluded.base_wall, base_hall = excluded.base_hall, rate = excluded.rate`,
);
const dropOne = sql<{ hall_id: number }>(
  'kit.hall_clock_drop',
  'delete from hall_clock where hall_id = :hall_id',
);

/** What time it is in a hall. */
export function hallNow(clock: HallClock | undefined, wall: Instant): Instant {
  if (clock === undefined) return wall;
  return instant(clock.base_hall.getTime() + (wall.getTime() - clock.base_wall.getTime()) * clock.rate);
}

/** The clock of one hall, read in a transaction; locked when it is about to be stepped or drained. */
export const clockOf = (tx: Tx, hall_id: number, lock = false): Promise<HallClock | undefined> =>
  tx.maybe(lock ? lockOne : readOne, { hall_id });

/** Sets a hall's clock to an instant and a rate; undefined gives the hall back to the wall clock. */
export async function setClock(
  tx: Tx,
  hall_id: number,
  to: { at: Instant; rate: number } | undefined,
): Promise<void> {
  if (to === undefined) await tx.run(dropOne, { hall_id });
  else await tx.run(writeOne, { hall_id, base_wall: wallNow(), base_hall: to.at, rate: to.rate });
}

/**
 * Which halls are simulated, as each process remembers it. Only the *fact* is remembered; the time of
 * a simulated hall is read in the transaction, so that two processes never disagree.
 */
export class SimulatedHalls {
  private clocks = new Map<number, HallClock>();
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  /** Reads them anew: at start, on announcement, and every second. */
  async refresh(): Promise<void> {
    const rows = await look(this.db, tx => tx.rows(allClocks, {}));
    this.clocks = new Map(rows.map(row => [row.hall_id, row]));
  }

  has(hall_id: number): boolean {
    return this.clocks.has(hall_id);
  }

  /** The time of a hall as a screen needs it to tick by itself. */
  timeOf(hall_id: number): { hall_ms: number; rate: number } {
    const clock = this.clocks.get(hall_id);
    return { hall_ms: hallNow(clock, wallNow()).getTime(), rate: clock?.rate ?? 1 };
  }

  all(): HallClock[] {
    return [...this.clocks.values()];
  }
}
