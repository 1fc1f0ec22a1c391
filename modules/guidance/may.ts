import type { Grants } from '../../kit/permission.ts';
import { clerks, supervisors } from '../people/index.ts';

/** Who guides on the floor, who reads what was looked at before, which device says that it is in use. */
export const grants: Grants = {
  'guidance.read': ['floor_advisor', 'duty_manager', 'hall_manager', ...supervisors, 'program'],
  'guidance.route.send': ['floor_advisor', 'duty_manager'],
  'guidance.route.come_back': ['floor_advisor', 'duty_manager', 'hall_manager'],
  'guidance.prepared': [...clerks, 'floor_advisor', 'duty_manager', 'hall_manager', 'program'],
  'guidance.kiosk.use': ['device_kiosk'],
};
