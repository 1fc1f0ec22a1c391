/** Till sessions: the money of one clerk, from the float signed by two to the blind count and the signed close. */
import './kept.ts';
import './noting.ts';

export { type Vouchers, vouchersBy } from './closing.ts';
export { sessionOf } from './held.ts';
export { grants } from './may.ts';
export { note } from './note.ts';
export { beforeFloat, guardTill, moneyGoesTo, type TillGuard } from './opening.ts';
export { routes } from './routes.ts';
export { type SessionRow, session } from './session.ts';
export {
  closingMatches,
  decisionsOfDay,
  findSession,
  holdersOfDay,
  holdOpenSession,
  type MatchRow,
  openSessions,
  sessionOfClerk,
  sessionsOfDay,
} from './store.ts';
export { refusals } from './words.ts';
