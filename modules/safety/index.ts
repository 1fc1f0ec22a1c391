/** Safety: hazards and their five fixes, incidents and their investigation, the log of each day, days without an accident. */
import './exporting.ts';
import './holding.ts';
import './kept.ts';
import './standing.ts';

export { assessment } from './assessment.ts';
export { hazard } from './hazard.ts';
export { incident } from './incident.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
