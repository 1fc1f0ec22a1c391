/** Campaigns: what a hall does to be known and to sell, planned, approved, measured. */
export { campaign } from './campaign.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
