import type { Grants } from '../../kit/permission.ts';
import { clerks, team } from '../people/index.ts';

/** Who may ask the carrier's core for what. */
export const grants: Grants = {
  'carrier.read': [...clerks, 'duty_manager', 'hall_manager', 'storekeeper', 'program'],
  'carrier.stock.read': ['storekeeper', 'duty_manager', 'hall_manager', 'auditor'],
  'carrier.stock.sign': [...clerks, 'storekeeper', 'duty_manager', 'hall_manager'],
  'carrier.stock.keep': ['storekeeper', 'duty_manager', 'hall_manager'],
  'carrier.number.hold': [...clerks, 'program'],
  'carrier.link.read': [...team, 'program'],
  'carrier.link.switch': ['duty_manager', 'hall_manager', 'engineer', 'program'],
};
