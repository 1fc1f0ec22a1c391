import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Who sees posts, who is on duty, who names deputies, who holds keys. */
export const grants: Grants = {
  'posts.read': [...team, ...supervisors, 'administrator'],
  'posts.watch.keep': ['duty_manager', 'hall_manager'],
  'posts.watch.take': ['hall_manager'],
  'posts.deputy.name': ['hall_manager', 'branch_supervisor'],
  'posts.key.hold': [
    'hall_manager',
    'duty_manager',
    'storekeeper',
    'safety_officer',
    'service_clerk',
    'auditor',
  ],
  'posts.key.issue': ['hall_manager'],
};
