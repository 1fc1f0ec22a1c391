import type { Grants } from '../../kit/permission.ts';
import { type Role, supervisors, team } from '../people/index.ts';

const leads: Role[] = ['duty_manager', 'hall_manager'];

/** Everybody clocks in and sees the own days; who leads the hall shows the code, sees everybody and draws the month. */
export const grants: Grants = {
  'attendance.clock': [...team],
  'attendance.terminal': [...leads, 'safety_officer', 'device_wall', 'device_kiosk'],
  'attendance.read': [...team, ...supervisors],
  'attendance.all': [...leads, ...supervisors],
  'attendance.draw': leads,
  'attendance.answer': [...leads, 'branch_supervisor'],
  'attendance.sheet': [...team, 'branch_supervisor'],
};
