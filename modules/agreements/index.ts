/** Agreements: the access agreement as editions. Nobody in a hall writes in it, and no order uses another than the one in force. */
export { type Edition, edition } from './edition.ts';
export { first } from './first.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { agreementInForce, agreementOfNumber, textHash } from './text.ts';
export { refusals } from './words.ts';
