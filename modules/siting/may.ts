import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

/** Branch, province and the departments that plan and keep premises look after where halls stand. */
export const grants: Grants = {
  'siting.read': [...supervisors, 'premises_department', 'planning_department', 'hall_manager'],
  'siting.place.enter': [
    'branch_supervisor',
    'province_supervisor',
    'premises_department',
    'planning_department',
  ],
};
