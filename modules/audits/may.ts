import type { Grants } from '../../kit/permission.ts';

/** The auditor draws and judges; the branch above the hall closes. Nobody of the hall knows what was drawn before it is judged. */
export const grants: Grants = {
  'audits.read': ['auditor', 'branch_supervisor', 'province_supervisor'],
  'audits.draw': ['auditor'],
  'audits.close': ['branch_supervisor', 'province_supervisor'],
};
