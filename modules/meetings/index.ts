/** Meetings: planned at their cadence, held with a roll call and minutes, missed as a finding; what they decided is tracked. */
import './kept.ts';
import './planning.ts';

export { grants } from './may.ts';
export { meeting, meetingAction } from './meeting.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
