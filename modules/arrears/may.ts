import type { Grants } from '../../kit/permission.ts';

/** Who sees which customers owe; nobody but the clock suspends them. */
export const grants: Grants = {
  'arrears.read': ['duty_manager', 'hall_manager', 'auditor', 'branch_supervisor', 'province_supervisor'],
};
