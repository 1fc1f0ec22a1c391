import { later, second_ms, wallNow } from '../../kit/clock.ts';
import { type Database, transaction } from '../../kit/db.ts';
import { clockOf, hallNow, setClock } from '../../kit/hall_time.ts';
import { leftBehind, writtenSince } from './store.ts';

/** A player who says nothing for this long is gone; another takes the run. */
export const silent_ms = 8 * second_ms;

/**
 * While the house was off nobody lived in the halls whose day is being played: their clocks go on from where the last
 * player left them, or whoever comes back in the evening finds people who have waited for seven hours. A hall in which
 * something has happened since keeps its time. Answers the halls set back; asked once, before anything of theirs falls due.
 */
export function standStill(db: Database): Promise<number[]> {
  const silent_since = later(wallNow(), -silent_ms);
  return transaction(db, async tx => {
    const set_back: number[] = [];
    for (const { hall_id, beat_at } of await tx.rows(leftBehind, { silent_since })) {
      const clock = await clockOf(tx, hall_id, true);
      if (clock === undefined) continue;
      // A player that ended in order gave the clock back after its last word.
      const last = beat_at > clock.base_wall ? beat_at : clock.base_wall;
      if (last > silent_since) continue;
      const at = hallNow(clock, last);
      if ((await tx.maybe(writtenSince, { hall_id, after: at, since: last })) !== undefined) continue;
      await setClock(tx, hall_id, { at, rate: clock.rate });
      set_back.push(hall_id);
    }
    return set_back;
  });
}
