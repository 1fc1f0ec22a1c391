import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

/** The planning department drafts, branch and province set goals; whoever leads a hall, or sells in it, sees what it is to reach. */
export const grants: Grants = {
  'goals.read': [...supervisors, 'hall_manager', 'duty_manager', 'marketing_manager', 'planning_department'],
  'goals.plan.draft': ['branch_supervisor', 'province_supervisor', 'planning_department'],
  'goals.plan.enforce': ['branch_supervisor', 'province_supervisor'],
};
