import type { Grants } from '../../kit/permission.ts';
import { supervisors } from '../people/index.ts';

const keepers = ['storekeeper', 'duty_manager', 'hall_manager'] as const;

/** Whoever keeps a hall's paper lists it and shreds it with another; who audits reads the log. */
export const grants: Grants = {
  'shredding.read': [...keepers, 'auditor', 'privacy_officer', ...supervisors],
  'shredding.list': [...keepers],
  'shredding.shred': [...keepers],
};
