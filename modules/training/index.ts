/** Training: courses as data, sessions, tests drawn and marked here, certificates with an end, the pledge of the year. */
import './exporting.ts';

export type { Course } from './course.ts';
export { courses } from './courses/index.ts';
export { enrolment, session } from './enrolment.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
