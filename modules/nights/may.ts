import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

/** Whoever leads the hall names who watches and takes the night over; the safety officer sees it. */
export const grants: Grants = {
  'nights.read': ['duty_manager', 'hall_manager', 'safety_officer', ...supervisors],
  'nights.name': ['duty_manager', 'hall_manager'],
  'nights.begin': ['duty_manager', 'hall_manager', 'safety_officer'],
};
