/** Attendance: who came and went against the duty list, who was away from the post, and the month everybody confirms. */
import './exporting.ts';
import './kept.ts';

export { grants } from './may.ts';
export { routes } from './routes.ts';
export { sheet } from './sheet.ts';
export { stay } from './stay.ts';
export { refusals } from './words.ts';
