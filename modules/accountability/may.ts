import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Everybody sees the own case; whoever leads proposes, another decides, somebody above rules upon the appeal. */
export const grants: Grants = {
  'accountability.read': [...team, ...supervisors],
  'accountability.read_all': ['hall_manager', 'auditor', 'branch_supervisor', 'province_supervisor'],
  'accountability.speak': [...team],
  'accountability.propose': ['hall_manager', 'duty_manager', 'branch_supervisor'],
  'accountability.decide': ['hall_manager', 'branch_supervisor'],
  'accountability.rule': ['branch_supervisor', 'province_supervisor'],
};
