import type { Grants } from '../../kit/permission.ts';
import { mentors, supervisors, team } from './roles.ts';

/** Who manages people and devices: administrators, who see no customer data; devices tell their own condition. */
export const grants: Grants = {
  'people.staff.manage': ['administrator'],
  'people.staff.certify': ['administrator', 'trainer'],
  'people.device.report': ['device_kiosk', 'device_wall', 'device_counter_screen'],
  'people.device.read': [
    ...team,
    ...supervisors,
    'administrator',
    'engineer',
    'device_kiosk',
    'device_wall',
    'device_counter_screen',
  ],
  'people.mentoring.read': [...mentors, 'intern'],
  'people.mentoring.ask': ['intern'],
  'people.mentoring.answer': mentors,
  'people.mentoring.end': [...mentors, 'intern'],
  'people.device.manage': ['administrator', 'engineer'],
};
