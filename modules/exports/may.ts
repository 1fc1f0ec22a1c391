import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

/** Who takes lists out, who decides on those about persons, and who reads the register. What is in a list asks its own permission. */
export const grants: Grants = {
  'exports.ask': ['storekeeper', 'duty_manager', 'hall_manager', 'complaint_officer', ...supervisors],
  'exports.decide': ['duty_manager', 'hall_manager', 'privacy_officer', 'branch_supervisor'],
  'exports.read': [
    'storekeeper',
    'duty_manager',
    'hall_manager',
    'complaint_officer',
    'privacy_officer',
    ...supervisors,
  ],
  'exports.ask_over_halls': [...supervisors, 'hall_manager', 'privacy_officer'],
  'exports.read_over_halls': ['auditor', 'privacy_officer', 'branch_supervisor', 'province_supervisor'],
};
