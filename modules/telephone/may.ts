import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Who answers the telephone, and so who may own a call. */
export const answerers = team.filter(role => role !== 'intern');

/** Everybody in the hall answers the telephone; whoever leads sees to what is owed; an exchange reports that it rings. */
export const grants: Grants = {
  'telephone.read': [...team, ...supervisors],
  'telephone.take': answerers,
  'telephone.lead': ['duty_manager', 'hall_manager'],
  'telephone.ring': ['program'],
};
