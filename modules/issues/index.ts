/** Issues: what is fed back takes the course of its kind, departments answer in agreed time, customers are called back, causes are found. */
import './calling.ts';
import './concluding.ts';
import './exporting.ts';
import './fault_limit.ts';
import './kept.ts';
import './telling.ts';

export { call_back } from './call_back.ts';
export { cross_order } from './cross_order.ts';
export { issue } from './issue.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { takeDown } from './taking.ts';
export { refusals } from './words.ts';
