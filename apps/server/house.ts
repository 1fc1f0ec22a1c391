import pino from 'pino';
import type { Database } from '../../kit/db.ts';
import { SimulatedHalls } from '../../kit/hall_time.ts';
import type { House } from '../../kit/http/house.ts';
import { Announcer, Ear } from '../../kit/live.ts';
import { handedOut } from '../../kit/secrets.ts';
import { HallRegistry } from '../../modules/halls/index.ts';
import { forgetOverrides } from '../../modules/norms/index.ts';
import { HouseGate } from '../../modules/people/index.ts';

/** The house with what one process needs to run it. */
export interface RunningHouse {
  house: House;
  registry: HallRegistry;
  ear: Ear;
  announcer: Announcer;
  stop(): Promise<void>;
}

/** How often each process reads registry and clocks anew, whatever it was told. */
const refresh_ms = 1000;

/** Puts the house together on a database: gate, registry, ear, announcer. */
export async function buildHouse(db: Database, options: { log_level?: string }): Promise<RunningHouse> {
  const log = pino({ level: options.log_level ?? 'info', base: null });
  const registry = new HallRegistry(db);
  const simulated = new SimulatedHalls(db);
  const announcer = new Announcer(db);
  const ear = new Ear(db.url);
  const gate = new HouseGate(db, registry.pathOf);
  const house: House = {
    db,
    simulated,
    gate,
    log,
    secretOf: handedOut,
    announce: announced => {
      // This process knows at the commit itself; the others are told, and a norm of a branch (hall 0) concerns all halls.
      for (const topics of announced.values()) {
        if (topics.has('norms')) forgetOverrides();
        if (topics.has('people')) gate.forget();
      }
      announcer.add(announced);
    },
  };
  await registry.refresh();
  await simulated.refresh();
  ear.on(note => {
    if (note.topics.includes('people')) gate.forget();
    if (note.topics.includes('norms')) forgetOverrides();
    if (note.topics.includes('clock')) void simulated.refresh().catch(() => {});
    if (note.topics.includes('halls') && registry.get(note.hall_id) === undefined)
      void registry.refresh().catch(() => {});
  });
  await ear.start();
  const at_work = gate.start();
  let rounds = 0;
  const refresh = setInterval(() => {
    rounds += 1;
    void simulated.refresh().catch(() => {});
    if (rounds % 10 === 0) void registry.refresh().catch(() => {});
  }, refresh_ms);
  const stop = async () => {
    clearInterval(refresh);
    at_work.stop();
    await announcer.flush();
    await ear.stop();
  };
  return { house, registry, ear, announcer, stop };
}
