import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

/** Who sees many halls at once. */
export const grants: Grants = {
  'region.read': [...supervisors, 'premises_department', 'hall_manager', 'privacy_officer'],
};
