import type { Grants } from '../../kit/permission.ts';
import { clerks, supervisors } from '../people/index.ts';

/** Who gives ratings and who sees them: the customer screen asks, managers see low ones, clerks their own totals. */
export const grants: Grants = {
  'ratings.screen': ['device_counter_screen'],
  'ratings.low.read': ['duty_manager', 'hall_manager'],
  'ratings.figures.read': ['duty_manager', 'hall_manager', ...supervisors],
  'ratings.evenness.read': ['duty_manager', 'hall_manager', ...supervisors],
  'ratings.evenness.talk': ['duty_manager', 'hall_manager'],
  'ratings.mine.read': [...clerks],
};
