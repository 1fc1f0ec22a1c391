/** Complaints: from whoever takes one down to the customer's own last word, with clocks, levels, evidence and appeals. */
import './allowing.ts';
import './declined.ts';
import './exporting.ts';
import './kept.ts';
import './owned.ts';
import './telling.ts';
import './turning_down.ts';

export { appeal } from './appeal.ts';
export { type Category, categories } from './catalogue.ts';
export { complaint, complaintNo } from './complaint.ts';
export { secretFor as complaintSecret } from './link.ts';
export { grants } from './may.ts';
export { passComplaint, whyNotPass } from './passing.ts';
export { receiveInHall } from './receiving.ts';
export { routes } from './routes.ts';
export { shown } from './rules.ts';
export { complaintBrief, complaintsStanding } from './store.ts';
export { refusals } from './words.ts';
