import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Everybody sees what they own and what they are offered; who leads the hall sees all of it and decides. */
export const grants: Grants = {
  'first_asked.read': [...team, ...supervisors],
  'first_asked.all': [...supervisors],
  'first_asked.hand': [...team],
  'first_asked.lead': ['duty_manager', 'hall_manager'],
};
