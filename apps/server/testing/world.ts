import { type BusinessDay, businessDay, onDay, wallNow } from '../../../kit/clock.ts';
import { type Database, openDatabase, transaction } from '../../../kit/db.ts';
import { setClock } from '../../../kit/hall_time.ts';
import { freshDatabase } from '../../../kit/testing/database.ts';
import { Caller } from '../../../kit/testing/http.ts';
import { stepHall } from '../../../kit/worker.ts';
import { counterId, seedDemo } from '../../../modules/demo/index.ts';
import { type RunningServer, startServer } from '../listen.ts';

/** The demonstration province on a database of its own, behind a listening server: where door tests live. */
export interface World {
  db: Database;
  server: RunningServer;
  day: BusinessDay;
  /** Signs in a member of the cast by staff number. */
  as(staff_no: string, surface?: string): Promise<Caller>;
  /** Signs in as a device of a hall, such as `K1`. */
  device(hall_id: number, code: string, surface?: string): Promise<Caller>;
  nobody(surface?: string): Caller;
  counter(number: number, hall_id?: number): string;
  /** Moves the hall's clock on to a time of the day; what falls due on the way happens. */
  at(time: string, hall_id?: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens the world with the clocks of both cast halls standing at 08:00 of today. */
export async function openWorld(
  options: { worker?: boolean; player?: boolean; quiet?: boolean } = {},
): Promise<World> {
  const fresh = await freshDatabase();
  const db = openDatabase(fresh.app_url, 16);
  const mode = await db.pool.query(
    `insert into setting (key, value) values ('mode', 'demo') on conflict do nothing`,
  );
  if (mode.rowCount === null) throw new Error('no mode');
  await seedDemo(db);
  const day = businessDay(wallNow());
  for (const hall_id of [1001, 1002])
    await transaction(db, tx => setClock(tx, hall_id, { at: onDay(day, '08:00'), rate: 0 }));
  const server = await startServer(db, {
    port: 0,
    worker: options.worker ?? false,
    player: options.player ?? false,
    // A test that makes statements fail by the hundred does not want to read of each.
    log_level: options.quiet === true ? 'silent' : 'error',
    // The tests are their own proxy, so that each caller may have an address.
    proxies: ['127.0.0.1'],
  });
  const awake = setInterval(() => void stayAwake(db), 20_000);
  const enter = async (body: object, surface: string) => {
    const caller = new Caller(server.url, surface);
    const answer = await caller.post('/api/demo/session', body);
    if (answer.status !== 200) throw new Error(`cannot enter: ${JSON.stringify(answer.body)}`);
    return caller;
  };
  return {
    db,
    server,
    day,
    as: (staff_no, surface = 'counter') => enter({ staff_no }, surface),
    device: (hall_id, code, surface = 'kiosk') => enter({ hall_id, device: code }, surface),
    nobody: (surface = 'm') => new Caller(server.url, surface),
    counter: (number, hall_id = 1001) => counterId(hall_id, number),
    at: (time, hall_id = 1001) => stepHall(server.house, hall_id, onDay(day, time)),
    close: async () => {
      clearInterval(awake);
      await server.stop();
      await db.close();
      await fresh.drop();
    },
  };
}

/**
 * The people of a test are at work all the time, however slow the machine: no screen locks behind them and no proof of a
 * password grows old. A test that wants either sets it back further than this looks.
 */
async function stayAwake(db: Database): Promise<void> {
  const work = `with awake as (
    select hall_id, id from session where ended_at is null and seen_at > $1::timestamptz - interval '10 minutes' for update skip locked
  )
  update session s set seen_at = $1, proved_at = case when s.proved_at > $1::timestamptz - interval '3 minutes' then $1 else s.proved_at end
    from awake where s.hall_id = awake.hall_id and s.id = awake.id`;
  await db.pool.query(work, [wallNow()]).catch(() => undefined);
}

/** Opens a hall as its people would: two keys, the checks, the duty manager. */
export async function openTheHall(world: World): Promise<void> {
  const manager = await world.as('0305', 'floor');
  const second = await world.as('0309', 'floor');
  const hall = await manager.get('/api/halls/1001/opening');
  const asked = await manager.post('/api/halls/1001/pairs', {
    what: 'halls.day.unlock',
    subject_id: hall.body.day.id,
  });
  await second.post(`/api/halls/1001/pairs/${asked.body.pair_id}/seal`);
  const run = await manager.post('/api/halls/1001/check-runs', { list: 'opening' });
  const answers = Object.fromEntries(
    run.body.items.map((item: { code: string }) => [item.code, { ok: true }]),
  );
  await manager.post(`/api/halls/1001/check-runs/${run.body.id}/answers`, { answers });
  await manager.post(`/api/halls/1001/check-runs/${run.body.id}/submit`);
  const opened = await manager.post('/api/halls/1001/day/open');
  if (opened.status !== 200) throw new Error(`the hall did not open: ${JSON.stringify(opened.body)}`);
}
