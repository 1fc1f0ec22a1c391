import type { Grants } from '../../kit/permission.ts';
import { clerks, learners, supervisors, team } from '../people/index.ts';

/** Who may do what in the line (catalogue 4.1): the same names as the verbs. */
export const grants: Grants = {
  'queue.read': [...team, ...supervisors, 'device_counter_screen', 'program'],
  'queue.wall': ['device_wall', ...team, 'program'],
  'queue.voice.read': [...team, ...supervisors, 'administrator'],
  // Never whoever serves: the number's secret is what its customer rates with (SVC-20).
  'queue.ticket.take': ['device_kiosk', 'floor_advisor', 'duty_manager', 'hall_manager', 'program'],
  'queue.lease.hold': ['device_kiosk'],
  'queue.guide.call': ['device_kiosk', 'program'],
  'queue.ticket.call': [...learners, 'program'],
  'queue.ticket.serve': [...learners, 'program'],
  'queue.ticket.return': [...learners, 'floor_advisor', 'duty_manager', 'device_kiosk', 'program'],
  'queue.ticket.divert': ['floor_advisor', 'duty_manager', 'program'],
  'queue.ticket.cancel': ['duty_manager', 'hall_manager', 'program'],
  'queue.ticket.carry': ['duty_manager', 'hall_manager'],
  'counters.counter.open': [...learners, 'program'],
  // Whom a program may open one for: an intern comes in person, beside a mentor (ROLE-07).
  'counters.counter.stand': clerks,
  'counters.counter.pause': [...learners, 'program'],
  'counters.counter.close': [...learners, 'duty_manager', 'hall_manager', 'program'],
  'counters.counter.close_any': ['duty_manager', 'hall_manager'],
};
