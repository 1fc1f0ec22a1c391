import type { Grants } from '../../kit/permission.ts';
import { clerks, type Role, supervisors } from '../people/index.ts';

const leading: Role[] = ['hall_manager', 'duty_manager', 'marketing_manager'];

/** A promoter notes leads and sees the own ones: that is all a vendor's employee may do in the house (ROLE-10). */
export const grants: Grants = {
  'leads.note': ['promoter'],
  'leads.read': ['promoter', ...clerks, ...leading, ...supervisors],
  'leads.read_all': [...clerks, ...leading, ...supervisors],
  'leads.accept': clerks,
};
