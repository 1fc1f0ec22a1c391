import type { Grants } from '../../kit/permission.ts';
import { learners, type Role, supervisors, team } from '../people/index.ts';

const keepers: Role[] = ['hall_manager', 'branch_supervisor', 'province_supervisor', 'legal_officer'];

/** Whoever serves reads and doubts the answers; those who keep the base write them; the province and its legal office lead. */
export const grants: Grants = {
  'knowledge.use': [...team, ...supervisors, 'call_agent'],
  'knowledge.report': [...team, 'call_agent'],
  'knowledge.test': [...learners, 'floor_advisor', 'call_agent'],
  'knowledge.read': [...keepers, 'duty_manager', 'auditor'],
  'knowledge.draft': keepers,
  'knowledge.approve': ['province_supervisor', 'legal_officer'],
  'knowledge.rates': [...supervisors, 'hall_manager', 'duty_manager'],
};
