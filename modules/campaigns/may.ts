import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** The hall's marketing manager plans, the branch decides, the team reads what is on (ROLE-04). */
export const grants: Grants = {
  'campaigns.read': [...team, ...supervisors],
  'campaigns.plan': ['marketing_manager'],
  'campaigns.decide': ['branch_supervisor'],
};
