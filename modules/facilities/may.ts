import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Who keeps the place: its manager; everybody there reads, those above compare. */
export const grants: Grants = {
  'facilities.read': [...team, ...supervisors, 'premises_department'],
  'facilities.zone.keep': ['hall_manager'],
  'facilities.sign.hang': ['hall_manager', 'duty_manager'],
  'facilities.wifi.keep': ['hall_manager'],
  'facilities.publish': ['hall_manager', 'duty_manager'],
  'facilities.gaps': ['hall_manager', ...supervisors, 'premises_department'],
};
