import type { Grants } from '../../kit/permission.ts';

/** Who sees what customers were told, who calls when it did not arrive, and who answers for the gateway. */
export const grants: Grants = {
  'notices.read': [
    'floor_advisor',
    'duty_manager',
    'hall_manager',
    'complaint_officer',
    'auditor',
    'branch_supervisor',
    'province_supervisor',
    'privacy_officer',
    'program',
  ],
  'notices.call': ['floor_advisor', 'duty_manager', 'hall_manager'],
  'notices.report': ['program'],
  'notices.simulator.set': ['duty_manager', 'hall_manager', 'engineer', 'program'],
};
