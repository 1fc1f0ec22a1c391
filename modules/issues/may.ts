import type { Grants } from '../../kit/permission.ts';
import { type Role, supervisors, team } from '../people/index.ts';
import { departments } from './catalogue.ts';

const leads: Role[] = ['complaint_officer', 'duty_manager', 'hall_manager'];
const receivers: Role[] = [...new Set(Object.values(departments).map(one => one.role))];
const above: Role[] = ['branch_supervisor', 'province_supervisor'];

/**
 * Everybody in a hall and the call centre for any hall take down what is fed back; whoever leads sees all of it, the call
 * centre what it took down itself; a department answers what it received, and whoever stands above presses.
 */
export const grants: Grants = {
  'issues.take': [...team, 'call_agent'],
  'issues.call_centre': ['call_agent'],
  'issues.read': [...team, ...supervisors, 'call_agent'],
  'issues.all': [...leads, ...supervisors],
  'issues.over_halls': ['call_agent', 'auditor', ...above],
  'issues.chase': ['call_agent', ...leads],
  'issues.conclude': leads,
  'issues.carry_out': [...team],
  'issues.send': leads,
  'issues.urge': ['hall_manager', ...above],
  'issues.orders.read': [...leads, ...supervisors, ...receivers.filter(role => !supervisors.includes(role))],
  'issues.orders.hall': [...leads, 'auditor', ...above],
  'issues.orders.press': [...new Set([...leads, ...receivers, ...above])],
  'issues.call_back': [...leads, 'floor_advisor'],
  'issues.call_back.read': [...leads, 'floor_advisor', ...supervisors],
  ...Object.fromEntries(Object.entries(departments).map(([name, one]) => [`issues.for_${name}`, [one.role]])),
};
