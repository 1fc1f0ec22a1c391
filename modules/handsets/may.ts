import type { Grants } from '../../kit/permission.ts';
import { clerks, supervisors, team } from '../people/index.ts';

/** Whoever serves takes phones in and hands them out; the team and those above read. */
export const grants: Grants = {
  'handsets.read': [...team, ...supervisors],
  'handsets.press': [...clerks, 'floor_advisor', 'duty_manager', 'hall_manager'],
};
