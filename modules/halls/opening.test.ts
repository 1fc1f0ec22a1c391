import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { whyNotOpen } from './day.ts';
import { whyNotHours } from './hours.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const late = async (hall_id: number) =>
  (
    await world.db.pool.query(`select at from event where hall_id = $1 and what = 'halls.opening_late'`, [
      hall_id,
    ])
  ).rows.length;

test('SIGN-04 a door still shut is an alarm after the minutes of the norm, not before', async () => {
  await world.at('09:00:59');
  expect(await late(1001)).toBe(0);
  await world.at('09:01');
  expect(await late(1001)).toBe(1);
});

test('ORG-01 a hall without a business licence in force does not open', () => {
  const ready = {
    unlocked: true,
    list_submitted: true,
    critical_fails: 0,
    day: '2026-11-20',
    suspended: false,
    ...{ missing_paper: undefined, needs_acceptance: false },
  };
  expect(whyNotOpen({ ...ready, licence_until: '2026-11-20' })).toBeUndefined();
  expect(whyNotOpen({ ...ready, licence_until: '2026-11-19' })).toBe('halls.no_licence');
  expect(whyNotOpen({ ...ready, licence_until: null })).toBe('halls.no_licence');
});

test('SIGN-04 ten hours a day, or an exemption with a last day', () => {
  const of = { opens: '09:00', closes: '19:00', short_hours_until: null };
  expect(whyNotHours(of, 600, '2026-11-20')).toBeUndefined();
  expect(whyNotHours({ ...of, closes: '18:59' }, 600, '2026-11-20')).toBe('halls.hours_short');
  const exempt = { ...of, closes: '18:00', short_hours_until: '2026-11-20' };
  expect(whyNotHours(exempt, 600, '2026-11-20')).toBeUndefined();
  expect(whyNotHours(exempt, 600, '2026-11-21')).toBe('halls.hours_short');
});
