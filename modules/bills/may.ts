import type { Grants } from '../../kit/permission.ts';
import { clerks, supervisors } from '../people/index.ts';

/** Who shows bills, and who rechecks them: never who sells. */
export const grants: Grants = {
  'bills.show': [...clerks],
  'bills.kiosk': ['device_kiosk'],
  'bills.run.read': ['hall_manager', 'auditor', ...supervisors],
  // Whoever looks into a difference does not clear it; the run itself is released above the counter.
  'bills.difference': ['hall_manager', 'auditor', 'branch_supervisor', 'province_supervisor'],
  'bills.run.release': ['auditor', 'branch_supervisor', 'province_supervisor'],
  'bills.run.tell': ['hall_manager', 'branch_supervisor'],
  'bills.recheck.read': ['hall_manager', 'auditor', ...supervisors],
  'bills.recheck.draw': ['auditor'],
  'bills.recheck.sign': ['auditor'],
};
