import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from './roles.ts';

/** Who manages people and devices: administrators, who see no customer data. */
export const grants: Grants = {
  'people.staff.manage': ['administrator'],
  'people.staff.certify': ['administrator', 'trainer'],
  'people.device.read': [...team, ...supervisors, 'administrator', 'engineer'],
  'people.device.manage': ['administrator', 'engineer'],
};
