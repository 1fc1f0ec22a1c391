/** First asked: whoever receives a matter owns it until another has accepted it; the ledger of all that is owned. */
import './kept.ts';

export { hand_over } from './hand_over.ts';
export { endOffer, offer, standing, step } from './handing.ts';
export { ownMatters } from './matters.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { standingIn } from './store.ts';
export { refusals } from './words.ts';
