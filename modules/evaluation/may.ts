import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

/** Branch and province evaluate the halls below them; auditors and hall managers read, each their own. */
export const grants: Grants = {
  'evaluation.read': [...supervisors, 'hall_manager'],
  'evaluation.scheme.draft': ['branch_supervisor', 'province_supervisor'],
  'evaluation.scheme.publish': ['branch_supervisor', 'province_supervisor'],
  'evaluation.decide': ['branch_supervisor', 'province_supervisor'],
  'evaluation.scorecard': [...supervisors, 'hall_manager', 'duty_manager', 'marketing_manager'],
};
