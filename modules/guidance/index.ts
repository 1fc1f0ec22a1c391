/** Guidance: the need asked on the floor, the papers looked at before the wait, where the customer was sent. */
import './kept.ts';
import './kiosks.ts';

export { grants } from './may.ts';
export { guide_route } from './route.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
