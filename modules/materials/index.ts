/** Materials: posters, brochures and forms of a hall, from their approval to the day they are taken down. */

export { material } from './material.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
