/** Handsets: customers' own phones in repair, each with its price and its day. */
import './limits.ts';

export { grants } from './may.ts';
export { repair } from './repair.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
