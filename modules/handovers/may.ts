import type { Grants } from '../../kit/permission.ts';
import { type Role, supervisors, team } from '../people/index.ts';

const leads: Role[] = ['duty_manager', 'hall_manager'];

/** Whoever works a shift hands it over and takes one; those who lead sign as the third and keep the log. */
export const grants: Grants = {
  'handovers.read': [...team, ...supervisors],
  'handovers.give': team,
  'handovers.sign': team,
  'handovers.close': leads,
  'handovers.log.read': [...team, ...supervisors],
  'handovers.log.write': leads,
  'handovers.keys.read': [...leads, 'storekeeper', 'safety_officer', 'service_clerk', ...supervisors],
  'handovers.code.change': [...leads, 'storekeeper', 'safety_officer', 'service_clerk'],
};
