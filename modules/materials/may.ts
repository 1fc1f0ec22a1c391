import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

/** Who keeps what hangs and lies in a hall. */
export const grants: Grants = {
  'materials.read': [...team, ...supervisors],
  'materials.enter': ['marketing_manager', 'hall_manager'],
  'materials.decide': ['marketing_manager', 'branch_supervisor'],
  'materials.endorse': ['marketing_manager'],
  'materials.approve': ['branch_supervisor'],
  'materials.drop': ['marketing_manager', 'branch_supervisor'],
  'materials.place': ['hall_manager', 'marketing_manager', 'floor_advisor'],
  'materials.set.read': [...supervisors],
  'materials.set.keep': ['province_supervisor'],
  'materials.playlist': ['device_wall', ...team, ...supervisors, 'program'],
  'materials.play': ['device_wall'],
  'materials.stock': ['floor_advisor', 'marketing_manager', 'storekeeper', 'hall_manager'],
};
