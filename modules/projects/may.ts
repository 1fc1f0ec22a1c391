import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

/** Each department its step: nobody plans, funds, builds and accepts the same hall. */
export const grants: Grants = {
  'projects.read': [...supervisors, 'premises_department', 'planning_department', 'engineering_department'],
  'projects.plan': ['premises_department', 'branch_supervisor'],
  'projects.budget': ['planning_department'],
  'projects.works': ['engineering_department'],
  'projects.accept': ['premises_department', 'safety_department'],
  'projects.sign_premises': ['premises_department'],
  'projects.sign_safety': ['safety_department'],
  'projects.open': ['premises_department'],
};
