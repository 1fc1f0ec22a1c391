/** Siting: where halls stand and people live, the public map, and how far everybody has it to a hall. */
import './kept.ts';

export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
