import type { Grants } from '../../kit/permission.ts';
import { type Role, supervisors, team } from '../people/index.ts';

const leaders: Role[] = ['unit_leader', 'deputy_leader'];
const hands = ['safety_officer', 'duty_manager', 'hall_manager'];

/** Everybody reports; the safety officer and whoever leads the hall act; the safety department looks into what is grave. */
export const grants: Grants = {
  'safety.read': [...team, ...supervisors, 'premises_department', ...leaders],
  'safety.report': [...team],
  'safety.act': [...hands, 'safety_department'],
  'safety.hand': hands,
  'safety.finish': [...team],
  'safety.department': ['safety_department'],
  'safety.lead': ['hall_manager', 'safety_department'],
  'safety.transfer': ['hall_manager'],
  'safety.log': hands,
  'safety.over_halls': [...supervisors, 'premises_department', ...leaders],
  'safety.approve': [...leaders, 'safety_department'],
  'safety.assess_year': ['safety_department'],
  'safety.answer': ['hall_manager'],
};
