import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Everybody in a hall may propose; those who lead it and those above answer and judge; owners report what they changed. */
export const grants: Grants = {
  'improvements.propose': [...team, ...supervisors],
  'improvements.change': [...team, ...supervisors],
  'improvements.read': [...supervisors, 'hall_manager', 'duty_manager', 'marketing_manager'],
  'improvements.answer': ['hall_manager', 'branch_supervisor', 'province_supervisor'],
};
