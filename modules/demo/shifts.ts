import type { Put } from './bulk.ts';
import { seedHandovers } from './handovers.ts';
import { seedMeetings } from './meetings.ts';

/** The life of a shift in the hall of the story: how it was handed over, and what was said at its meetings. */
export async function seedShifts(put: Put): Promise<void> {
  await seedHandovers(put);
  await seedMeetings(put);
}
