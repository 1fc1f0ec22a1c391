import type { Grants } from '../../kit/permission.ts';
import { type Role, supervisors } from '../people/index.ts';

const leads: Role[] = ['hall_manager', 'duty_manager'];

/** The hall says what it still does on paper; those who lead it or stand above it close what they have seen. */
export const grants: Grants = {
  'forms.read': [...leads, ...supervisors],
  'forms.off_system.enter': leads,
  'forms.off_system.close': [...leads, 'branch_supervisor', 'province_supervisor'],
};
