import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Past days: whoever may read the norms and their evidence; daily figures name nobody. */
export const grants: Grants = {
  'history.read': [...team, ...supervisors, 'privacy_officer', 'administrator', 'program'],
};
