/** Arrears: who owes is reminded; suspended only after a delivered reminder and its hours; back when all is paid. */
import './kept.ts';
import './looking.ts';

export { arrear } from './arrear.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
