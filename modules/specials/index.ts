/** Specials: what a hall does beyond its businesses — special services, guidance, sessions, care, programmes. */

export { grants } from './may.ts';
export { market_note, service_programme } from './programme.ts';
export { routes } from './routes.ts';
export { elder_session, special_service } from './special.ts';
export { specialsPublished } from './views.ts';
export { refusals } from './words.ts';
