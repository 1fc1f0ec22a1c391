import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from './roles.ts';

/** Which devices tell their condition, and who sees it. */
export const grants: Grants = {
  'people.device.report': ['device_kiosk', 'device_wall', 'device_counter_screen'],
  'people.device.read': [...team, ...supervisors, 'device_kiosk', 'device_wall', 'device_counter_screen'],
};
