import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Who registers counters and what they are licensed for. */
export const grants: Grants = {
  'counters.registry.read': ['administrator', 'engineer', 'hall_manager', 'branch_supervisor'],
  'counters.offer.read': [...team, ...supervisors, 'administrator'],
  'counters.registry.manage': ['administrator'],
};
