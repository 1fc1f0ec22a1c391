import type { Grants } from '../../kit/permission.ts';

/** The branch proposes, the province decides; an auditor reads. */
export const grants: Grants = {
  'stars.read': ['auditor', 'branch_supervisor', 'province_supervisor'],
  'stars.propose': ['branch_supervisor'],
  'stars.decide': ['province_supervisor'],
};
