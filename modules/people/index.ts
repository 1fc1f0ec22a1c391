/** People: staff, roles, sessions, devices that stand for a place. */

export { dropCertificate, putCertificate } from './admin_store.ts';
export { confirmations } from './confirming.ts';
export { firstAdministrator, founding } from './first.ts';
export { HouseGate, idle_max_ms } from './gate.ts';
export { grants } from './may.ts';
export { endMentorings, mentoring } from './mentoring.ts';
export { mayPerson, pairActs, pairMachine, signaturesIn, twoPersons, whyNotSecond } from './pair.ts';
export { clerks, learners, type Role, roles, supervisors, team } from './roles.ts';
export { routes } from './routes.ts';
export { hashPassword, modeOf } from './sign_in.ts';
export { counterOfScreen, skillsOf, staffIn, worksIn } from './store.ts';
export { hashOf, newSecret } from './token.ts';
export { refusals } from './words.ts';
