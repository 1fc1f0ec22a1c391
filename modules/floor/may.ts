import type { Grants } from '../../kit/permission.ts';
import { clerks, supervisors } from '../people/index.ts';

/** Who may do what on the floor (catalogue 4.1). */
export const grants: Grants = {
  'floor.read': ['duty_manager', 'hall_manager', 'floor_advisor', ...supervisors, 'program'],
  'floor.alert.see': ['duty_manager', 'hall_manager', 'floor_advisor'],
  'floor.alert.finish': ['duty_manager', 'hall_manager', 'floor_advisor'],
  'floor.suggestion.ask': ['duty_manager', 'hall_manager', 'floor_advisor'],
  'floor.suggestion.accept': ['duty_manager', 'hall_manager'],
  'floor.suggestion.decline': ['duty_manager', 'hall_manager'],
  'floor.round.make': ['duty_manager', 'hall_manager', 'floor_advisor'],
  'floor.asked': [...clerks],
};
