/** Surveys: what customers are asked beyond their visit, put to whom chance draws, kept as counts. */
import './evidence.ts';
import './exporting.ts';
import './sampling.ts';

export { grants } from './may.ts';
export { routes } from './routes.ts';
export { survey } from './survey.ts';
export { refusals } from './words.ts';
