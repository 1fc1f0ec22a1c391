import type { Grants } from '../../kit/permission.ts';
import { clerks, supervisors } from '../people/index.ts';

/** Who shows bills, and who rechecks them: never who sells. */
export const grants: Grants = {
  'bills.show': [...clerks],
  'bills.kiosk': ['device_kiosk'],
  'bills.run.read': ['hall_manager', 'auditor', ...supervisors],
  'bills.recheck.read': ['hall_manager', 'auditor', ...supervisors],
  'bills.recheck.draw': ['auditor'],
  'bills.recheck.sign': ['auditor'],
};
