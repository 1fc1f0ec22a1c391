/** Tariffs: the published price list. Nothing is charged that is not on it, and no price changes unannounced. */
import './kept.ts';

export { bookOf, priceOf, priceVersions } from './book.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { topUnit } from './store.ts';
export { type Book, type Price, tariff, whyNotCharge } from './tariff.ts';
export { provinceDays } from './telling.ts';
export { refusals } from './words.ts';
