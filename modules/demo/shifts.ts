import { seedAttendance } from './attendance.ts';
import type { Put } from './bulk.ts';
import { seedDrills } from './drills.ts';
import { seedHandovers } from './handovers.ts';
import { seedMeetings } from './meetings.ts';
import { seedNights } from './nights.ts';
import { seedResponsibility } from './responsibility.ts';
import { seedSafety } from './safety.ts';
import { seedSubmissions } from './submissions.ts';

/** The life of a shift in the hall of the story: how it was handed over, what was said at its meetings, how safe it was. */
export async function seedShifts(put: Put, due_work: Parameters<Put>[0]): Promise<void> {
  await seedHandovers(put);
  await seedMeetings(put);
  await seedSafety(put, due_work);
  await seedResponsibility(put, due_work);
  await seedDrills(put, due_work);
  await seedSubmissions(put, due_work);
  await seedAttendance(put, due_work);
  await seedNights(put);
}
