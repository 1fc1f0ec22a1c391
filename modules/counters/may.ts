import type { Grants } from '../../kit/permission.ts';

/** Who registers counters and what they are licensed for. */
export const grants: Grants = {
  'counters.registry.read': ['administrator', 'engineer', 'hall_manager', 'branch_supervisor'],
  'counters.registry.manage': ['administrator'],
};
