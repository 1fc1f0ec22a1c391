import type { Grants } from '../../kit/permission.ts';
import { clerks } from '../people/index.ts';

/** Who may see and print receipts. */
export const grants: Grants = {
  'receipts.print': [...clerks, 'duty_manager', 'hall_manager', 'program'],
  'receipts.void': ['duty_manager', 'hall_manager'],
  'receipts.read': [
    'duty_manager',
    'hall_manager',
    'storekeeper',
    'auditor',
    'branch_supervisor',
    'province_supervisor',
    'program',
  ],
};
