/** Reports of bad information: taken from anybody, forwarded to the carrier's unit, answered to whoever reported. */
import './kept.ts';
import './simulator.ts';

export { grants } from './may.ts';
export { report } from './report.ts';
export { routes } from './routes.ts';
