import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Who keeps, counts, mends and writes off what a hall works with. */
export const grants: Grants = {
  'assets.read': [...team, ...supervisors],
  'assets.keep': ['hall_manager', 'storekeeper'],
  'assets.plan': ['hall_manager', 'branch_supervisor'],
  'assets.plan_longer': ['branch_supervisor'],
  'assets.release': ['branch_supervisor', 'province_supervisor'],
  'assets.smart.decide': ['branch_supervisor', 'province_supervisor'],
  'assets.count.begin': ['hall_manager', 'storekeeper', 'auditor'],
  'assets.count': ['hall_manager', 'duty_manager', 'storekeeper', 'safety_officer', 'auditor'],
  'assets.case.decide': ['hall_manager', 'duty_manager', 'branch_supervisor'],
  'assets.asset.write_off': ['hall_manager', 'duty_manager', 'storekeeper', 'branch_supervisor'],
  'assets.repair.report': [...team],
  'assets.repair.mend': [
    ...['hall_manager', 'duty_manager', 'storekeeper', 'safety_officer'],
    'administration_department',
  ],
  'assets.repair.co_own': ['administration_department'],
  'assets.repair.safety': ['administration_department', ...supervisors],
  'assets.loan.lend': ['floor_advisor', 'service_clerk', 'duty_manager', 'hall_manager'],
  'assets.loan.give_back': ['floor_advisor', 'service_clerk', 'duty_manager', 'hall_manager'],
  'assets.loan.lose': ['duty_manager', 'hall_manager'],
  'assets.aid': ['safety_officer', 'duty_manager', 'hall_manager'],
};
