import type { Grants } from '../../kit/permission.ts';
import { clerks, supervisors, team } from '../people/index.ts';

/** Who checks customers in, who cancels for the hall, who lifts a block. */
export const grants: Grants = {
  'appointments.read': [...team, 'program'],
  'appointments.book_for_customer': ['call_agent', 'floor_advisor', 'duty_manager', 'hall_manager'],
  'appointments.check_in': ['device_kiosk', 'floor_advisor', 'duty_manager', 'hall_manager', 'program'],
  'appointments.cancel_by_hall': ['duty_manager', 'hall_manager'],
  'appointments.block.lift': ['duty_manager', 'hall_manager'],
  'appointments.house_call.read': [...team, ...supervisors],
  'appointments.house_call.agree': [...clerks, 'floor_advisor', 'duty_manager', 'hall_manager', 'call_agent'],
  'appointments.house_call.assign': ['duty_manager', 'hall_manager'],
  'appointments.house_call.visit': [...clerks, 'floor_advisor', 'duty_manager', 'hall_manager'],
  'appointments.house_call.miss': [...clerks, 'floor_advisor', 'duty_manager', 'hall_manager'],
  'appointments.house_call.call_off': ['duty_manager', 'hall_manager'],
};
