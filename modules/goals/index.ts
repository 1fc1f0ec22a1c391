/** Goals: what is aimed at in a year, in the six families of the manual, from the province down to each hall. */
import './reckoning.ts';

export { grants } from './may.ts';
export { type Figures, type Measure, measures } from './measure.ts';
export { plan } from './plan.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
