import type { Grants } from '../../kit/permission.ts';
import { supervisors, team } from '../people/index.ts';

const above = ['branch_supervisor', 'province_supervisor'];
const handlers = ['floor_advisor', 'complaint_officer', 'duty_manager', 'hall_manager', ...above];

/** Anybody of the hall writes down what a customer says; who leads the hall reads the book and decides; what has climbed waits for the level above. */
export const grants: Grants = {
  'suggestions.enter': [...team],
  'suggestions.read': [...handlers, ...supervisors, 'marketing_manager'],
  'suggestions.handle': handlers,
  'suggestions.decide': ['hall_manager', ...above],
  'suggestions.level_2': ['hall_manager', ...above],
  'suggestions.level_3': above,
  'suggestions.read_book': ['hall_manager', 'duty_manager'],
  'suggestions.gather': ['floor_advisor', 'duty_manager', 'hall_manager'],
};
