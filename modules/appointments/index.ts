/** Appointments: a time booked within the hall's capacity, kept, moved, missed. */
import './jobs.ts';

export { appointment, block } from './appointment.ts';
export { house_call } from './house_call.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
