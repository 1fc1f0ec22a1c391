import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Who may move the hall's day. */
export const grants: Grants = {
  'halls.read': [...team, ...supervisors, 'premises_department', 'administrator', 'program'],
  'halls.registry.manage': ['administrator'],
  'halls.paper.read': ['hall_manager', 'duty_manager', ...supervisors, 'administrator'],
  'halls.paper.enter': ['hall_manager', 'branch_supervisor'],
  'halls.paper.decide': ['branch_supervisor', 'province_supervisor'],
  'halls.hours.ask': ['hall_manager', 'branch_supervisor'],
  'halls.hours.decide': ['branch_supervisor', 'province_supervisor'],
  'halls.acceptance.inspect': ['branch_supervisor', 'province_supervisor'],
  'halls.day.unlock': [
    'hall_manager',
    'duty_manager',
    'safety_officer',
    'storekeeper',
    'service_clerk',
    'floor_advisor',
  ],
  'halls.day.open': ['duty_manager', 'hall_manager'],
  'halls.day.limit': ['duty_manager', 'hall_manager'],
  'halls.day.unlimit': ['duty_manager', 'hall_manager'],
  'halls.day.close_line': ['duty_manager', 'hall_manager'],
  'halls.day.settle': ['duty_manager', 'hall_manager'],
  'halls.day.shut': ['duty_manager', 'hall_manager', 'safety_officer'],
  'halls.day.reopen': ['hall_manager'],
  'halls.day.close': ['hall_manager'],
};
