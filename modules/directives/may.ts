import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

/** Branch, province and the premises department ask halls below them; auditors and hall managers read how far it is. */
export const grants: Grants = {
  'directives.read': [...supervisors, 'premises_department', 'hall_manager'],
  'directives.set': ['branch_supervisor', 'province_supervisor', 'premises_department', 'safety_department'],
};
