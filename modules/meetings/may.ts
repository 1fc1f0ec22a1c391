import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Whoever leads the hall leads its meetings; everybody in it reads what was said and does what was decided. */
export const grants: Grants = {
  'meetings.read': [...team, ...supervisors],
  'meetings.lead': ['hall_manager', 'duty_manager'],
};
