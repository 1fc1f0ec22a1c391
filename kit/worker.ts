import { minute_ms, second_ms, wallMs, wallNow } from './clock.ts';
import type { Ctx } from './ctx.ts';
import { sql, type Tx, transaction } from './db.ts';
import { type Due, hallsWithDue, runDue } from './due.ts';
import { clockOf, hallNow, setClock } from './hall_time.ts';
import type { House } from './http/house.ts';
import { forgetAnswers } from './http/idempotency.ts';
import { actors, newId } from './ids.ts';
import { nobodysSecret } from './secrets.ts';

/** The clock as an actor: deadlines are its acts. */
const clock_actor: Ctx['actor'] = {
  id: actors.clock,
  kind: 'system',
  name: 'clock',
  assignments: [],
  session_id: undefined,
  home_hall_id: undefined,
  proved_at: undefined,
};

/** The context in which the clock acts; in a simulated hall the moment is the due moment itself. */
export const clockContext =
  (now: (due: Due) => Ctx['now']) =>
  (tx: Tx, due: Due): Ctx => ({
    now: now(due),
    wall_now: wallNow(),
    newId,
    secretOf: nobodysSecret,
    tx,
    actor: clock_actor,
    may: () => false,
    language: 'zh',
    request_id: `due-${due.id}`,
    csrf: undefined,
    idle: false,
    announced: new Map(),
  });

const after = (house: House) => (ctx: Ctx) => house.announce(ctx.announced);

/**
 * Runs what is due in a simulated hall up to its own present, oldest first, one at a time across all
 * processes (its clock row is the lock, held by the transaction of each item), so that nothing overtakes a due item
 * at any rate.
 */
export function drainHall(house: House, hall_id: number, until?: Ctx['now']): Promise<number> {
  // One holder per hall and process: a crowd of requests must not take every connection and wait for each other.
  const turn = (turns.get(hall_id) ?? Promise.resolve(0))
    .catch(() => 0)
    .then(() => drainInTurn(house, hall_id, until));
  turns.set(hall_id, turn);
  return turn;
}

const turns = new Map<number, Promise<number>>();

const anythingDue = sql<{ hall_id: number; wall: Ctx['now']; until: Ctx['now'] | null }, { due: boolean }>(
  'kit.anything_due',
  `select exists (select 1 from due_work w join hall_clock c on c.hall_id = w.hall_id where w.hall_id = :hall_id and not w.parked
     and w.due_at <= coalesce(:until::timestamptz, c.base_hall + (:wall::timestamptz - c.base_wall) * c.rate::float8)) as due`,
);

/**
 * Whether a simulated hall has anything due, asked without a lock. An item that another process is running right
 * now is still seen, so whoever asks goes on to wait for it.
 */
async function hasDue(house: House, hall_id: number, until: Ctx['now'] | undefined): Promise<boolean> {
  const asked = { hall_id, wall: wallNow(), until: until ?? null };
  const { name, text, params } = anythingDue;
  const values = params.map(param => asked[param as keyof typeof asked]);
  return (await house.db.pool.query<{ due: boolean }>({ name, text, values })).rows[0]?.due === true;
}

async function drainInTurn(house: House, hall_id: number, until: Ctx['now'] | undefined): Promise<number> {
  if (!(await hasDue(house, hall_id, until))) return 0;
  let to = until;
  const held = async (tx: Tx) => {
    const clock = await clockOf(tx, hall_id, true);
    if (clock === undefined) return undefined;
    to ??= hallNow(clock, wallNow());
    return to;
  };
  return runDue(
    house.db,
    { hall_id, until: held, most: 100_000 },
    clockContext(due => due.due_at),
    after(house),
  );
}

/** Steps a standing clock forward: everything due on the way runs first, then the clock arrives. */
export async function stepHall(house: House, hall_id: number, to: Ctx['now']): Promise<void> {
  await drainHall(house, hall_id, to);
  await transaction(house.db, async tx => {
    const clock = await clockOf(tx, hall_id, true);
    if (clock !== undefined && clock.base_hall.getTime() < to.getTime())
      await setClock(tx, hall_id, { at: to, rate: clock.rate });
  });
}

/** One look of the worker: everything due in every hall, each hall by its own clock. */
export async function lookOnce(house: House): Promise<number> {
  const wall = wallNow();
  let ran = 0;
  const inHall = async (hall_id: number, work: () => Promise<number>) => {
    // One hall's trouble is its own: the others are looked after all the same.
    ran += await work().catch(fault => {
      house.log.warn({ hall_id, fault: String(fault) }, 'worker look failed');
      return 0;
    });
  };
  for (const hall_id of await hallsWithDue(house.db, wall)) {
    if (house.simulated.has(hall_id)) continue;
    const of = { hall_id, until: async () => wall, most: 200 };
    await inHall(hall_id, () =>
      runDue(
        house.db,
        of,
        clockContext(() => wallNow()),
        after(house),
      ),
    );
  }
  for (const { hall_id, rate } of house.simulated.all()) {
    if (rate > 0) await inHall(hall_id, () => drainHall(house, hall_id));
  }
  return ran;
}

/** How often what was kept its time is forgotten: a few minutes of a province at once. */
const tidy_every_ms = 10 * minute_ms;

/** Looks every quarter of a second until stopped: due work fires well within a second. */
export function startWorker(house: House): { stop(): Promise<void> } {
  let going = true;
  let tidied_ms = 0;
  const loop = (async () => {
    while (going) {
      await lookOnce(house).catch(fault => house.log.warn({ fault: String(fault) }, 'worker look failed'));
      if (wallMs() - tidied_ms > tidy_every_ms) {
        tidied_ms = wallMs();
        await forgetAnswers(house.db).catch(fault =>
          house.log.warn({ fault: String(fault) }, 'answers kept'),
        );
      }
      await new Promise(done => setTimeout(done, second_ms / 4));
    }
  })();
  return {
    stop: async () => {
      going = false;
      await loop;
    },
  };
}
