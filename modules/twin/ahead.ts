import { businessDay, instant, second_ms } from '../../kit/clock.ts';
import { look } from '../../kit/db.ts';
import type { House } from '../../kit/http/house.ts';
import { isLearned, learnedOf } from './snapshot.ts';
import { workingHalls } from './store.ts';

/** Halls whose past is read at one look, so that a start with many halls does not stand still. */
const halls_at_once = 4;
const look_ms = second_ms;

/**
 * Reads the past of halls that work today, before anybody asks: what a process has not learned yet, a few halls at a
 * time. Answers how many it learned. A request that comes sooner still learns for itself.
 */
export async function learnAhead(house: House): Promise<number> {
  const halls = await look(house.db, tx => tx.rows(workingHalls, {}));
  const now = (hall_id: number) => instant(house.simulated.timeOf(hall_id).hall_ms);
  const todo = halls
    .filter(({ hall_id }) => !isLearned(house.db, hall_id, businessDay(now(hall_id))))
    .slice(0, halls_at_once);
  for (const { hall_id } of todo) await look(house.db, tx => learnedOf({ tx, now: now(hall_id) }, hall_id));
  return todo.length;
}

/** Learns ahead until stopped: every second while there is something to learn, then now and then. */
export function startLearning(house: House): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const lookAhead = async () => {
    const learned = await learnAhead(house).catch(fault => {
      house.log.warn({ fault: String(fault) }, 'twin could not learn');
      return 0;
    });
    timer = setTimeout(() => void lookAhead(), learned > 0 ? look_ms : 20 * look_ms);
    timer.unref();
  };
  timer = setTimeout(() => void lookAhead(), look_ms);
  timer.unref();
  return { stop: () => clearTimeout(timer) };
}
