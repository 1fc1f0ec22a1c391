/** Leads: who wants to buy a terminal, noted by promoters, taken up by clerks. */
export { lead } from './lead.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
