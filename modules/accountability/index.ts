/** Accountability: who answers for service below the norm, after the own word, by another's decision, with an appeal. */
export { accountabilityCase } from './case.ts';
export { proposeCase } from './judging.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
