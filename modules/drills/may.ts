import type { Grants } from '../../kit/permission.ts';
import { type Role, supervisors, team } from '../people/index.ts';

const leads: Role[] = ['safety_officer', 'hall_manager', 'duty_manager'];
const departments: Role[] = ['premises_department', 'safety_department'];
const heads: Role[] = ['unit_leader', 'deputy_leader'];

/** The premises department plans the year; the hall holds, signs and looks back; another closes. */
export const grants: Grants = {
  'drills.read': [...team, ...supervisors, 'premises_department', ...heads],
  'drills.sign': [...team],
  'drills.lead': leads,
  'drills.plan': ['hall_manager', 'safety_officer', ...departments],
  'drills.plan_year': departments,
  'drills.close': [...leads, ...departments],
  'drills.over_halls': [...supervisors, 'premises_department', ...heads],
};
