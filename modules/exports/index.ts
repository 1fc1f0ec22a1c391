/** Exports: what leaves the system as a file is registered, marked, and approved by another where it is about persons. */
export { exported } from './export.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
