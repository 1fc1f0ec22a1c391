import type { Grants } from '../../kit/permission.ts';

/** Who may do what with the price list: a branch proposes, the province approves and announces. */
export const grants: Grants = {
  'tariffs.read': [
    'branch_supervisor',
    'province_supervisor',
    'hall_manager',
    'auditor',
    'marketing_manager',
  ],
  'tariffs.readings': [
    'duty_manager',
    'hall_manager',
    'marketing_manager',
    'auditor',
    'branch_supervisor',
    'province_supervisor',
  ],
  'tariffs.draft': ['branch_supervisor', 'province_supervisor'],
  'tariffs.press': ['branch_supervisor', 'province_supervisor'],
  'tariffs.approve': ['province_supervisor'],
  'tariffs.announce': ['province_supervisor'],
};
