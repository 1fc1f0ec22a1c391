/** The floor: what stands near a limit, what could be changed, what is due, and why a number was called. */
import './jobs.ts';

export { alert } from './alert.ts';
export { lateInHalls } from './late.ts';
export { lookAt, type Watch, watchFor, weighByHallTime } from './look.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { round, suggestion } from './suggestion.ts';
export { refusals } from './words.ts';
