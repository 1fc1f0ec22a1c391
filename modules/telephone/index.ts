/** The hall's telephone: answered within its rings, on record, called back in time. */
import './clocks.ts';

export { call } from './call.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
