import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

/** Branch and province ask halls below them; auditors and hall managers read how far it is. */
export const grants: Grants = {
  'directives.read': [...supervisors, 'hall_manager'],
  'directives.set': ['branch_supervisor', 'province_supervisor'],
};
