/** Invoices: asked of the tax issuer behind its port, one to a payment, taken back in full and never deleted. */
import './exporting.ts';
import './kept.ts';
import './simulator.ts';

export { invoice } from './invoice.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
