/** Audits: ratings and orders drawn with reasons, judged for being genuine, what was false dealt with by another. */
import './kept.ts';

export { grants } from './may.ts';
export { routes } from './routes.ts';
export { sample } from './sample.ts';
export { refusals } from './words.ts';
