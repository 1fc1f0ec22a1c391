import type { Role } from '../../people/roles.ts';

/** Those who meet customers face to face. */
export const serving: readonly Role[] = [
  'service_clerk',
  'vip_clerk',
  'group_clerk',
  'intern',
  'floor_advisor',
  'duty_manager',
];

/** Those who stand behind a counter. */
export const at_counters: readonly Role[] = ['service_clerk', 'vip_clerk', 'group_clerk'];

/** Everybody who works in a hall. */
export const everybody: readonly Role[] = [
  ...serving,
  'hall_manager',
  'marketing_manager',
  'storekeeper',
  'complaint_officer',
  'safety_officer',
];
