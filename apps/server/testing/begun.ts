import { expect } from 'vitest';
import type { Answered } from '../../../kit/testing/http.ts';
import { customers, Desk } from './desk.ts';
import { openTheHall, openWorld, type World } from './world.ts';

/** A hall at nine in the morning, its doors open and one clerk with a till at a counter: where most tests of money begin. */
export async function aDayBegun(customer = customers(30)): Promise<{ world: World; desk: Desk }> {
  const world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  return { world, desk: await Desk.open(world, { clerk: '0301', number: 3, customer }) };
}

/** Asks the database of a world that is opened by the time it is asked. */
export const rowsOf =
  (world: () => World) =>
  async (text: string, values: unknown[] = []) =>
    (await world().db.pool.query(text, values)).rows;

/** An act is refused with this code. */
export const refused = async (code: string, answer: Promise<Answered>): Promise<void> =>
  expect((await answer).body.code).toBe(code);
