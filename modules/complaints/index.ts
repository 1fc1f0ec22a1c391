/** Complaints: from whoever takes one down to the customer's own last word, with clocks, levels, evidence and appeals. */
import './exporting.ts';
import './kept.ts';
import './telling.ts';
import './turning_down.ts';

export { appeal } from './appeal.ts';
export { categories } from './catalogue.ts';
export { complaint } from './complaint.ts';
export { grants } from './may.ts';
export { passComplaint, whyNotPass } from './passing.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
