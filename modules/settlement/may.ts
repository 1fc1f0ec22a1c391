import type { Grants } from '../../kit/permission.ts';

/** Who settles a day. */
export const grants: Grants = {
  'settlement.read': [
    'duty_manager',
    'hall_manager',
    'storekeeper',
    'auditor',
    'branch_supervisor',
    'province_supervisor',
    'program',
  ],
  'settlement.record': [
    'device_player',
    'hall_manager',
    'auditor',
    'branch_supervisor',
    'province_supervisor',
    'program',
  ],
  'settlement.collect': ['duty_manager', 'hall_manager'],
  'settlement.count': ['duty_manager', 'hall_manager', 'storekeeper'],
  'settlement.explain': ['duty_manager', 'hall_manager'],
  'settlement.approve': ['hall_manager'],
  'settlement.deposit': ['duty_manager', 'hall_manager', 'storekeeper', 'safety_officer'],
  'settlement.audit': ['auditor'],
  'settlement.close_month': ['hall_manager'],
  // Asked for by the hall or above it, and never without the word of somebody above.
  'settlement.waive': ['hall_manager', 'branch_supervisor', 'province_supervisor'],
  'settlement.waive_above': ['branch_supervisor', 'province_supervisor'],
};
