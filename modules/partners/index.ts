/** Partner counters: who runs a counter in our hall, who works there, under which safety agreement, and what was found. */
export { grants } from './may.ts';
export { finding, partner_counter } from './partner.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
