/** Requests: what customers ask about their own data, answered by another than who took it, in time. */
import './kept.ts';

export { grants } from './may.ts';
export { request } from './request.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
