/** Region: many halls at one look, for those above them; reads facts, changes nothing. */
import './exporting.ts';

export { grants } from './may.ts';
export { routes } from './routes.ts';
