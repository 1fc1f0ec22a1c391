import { expect } from 'vitest';
import { transaction } from '../../../kit/db.ts';
import type { Answered } from '../../../kit/testing/http.ts';
import { flawsOfDay } from '../../../modules/ledger/index.ts';
import { failEach } from './faults.ts';
import type { World } from './world.ts';

export type Act = (headers: Record<string, string>) => Promise<Answered>;

/**
 * R14 for the acts of a world: each survives the failure of each of its statements, and the books of the day add up
 * afterwards. `sent` holds the statements of each act, for who wants to know.
 */
export function survivor(world: () => World) {
  const sent: Record<string, number> = {};
  const survives = async (name: string, act: Act): Promise<Answered['body']> => {
    const { statements, flaws, answer } = await failEach(world().db, act);
    expect(flaws, name).toEqual([]);
    expect(statements, name).toBeGreaterThan(2);
    const day = world().day;
    expect(await transaction(world().db, tx => flawsOfDay({ tx }, 1001, day)), name).toEqual([]);
    sent[name] = statements;
    return answer.body;
  };
  return { sent, survives };
}
