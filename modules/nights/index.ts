/** Nights: who watches a hall that is open day and night, and how the day hands it over. */
import './kept.ts';

export { grants } from './may.ts';
export { night } from './night.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
