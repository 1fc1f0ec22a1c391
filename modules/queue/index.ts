/** The line: numbers, the rule of who is next, calling and serving, what is spoken. */
import './carrying.ts';
import './evidence.ts';
import './figures_evidence.ts';
import './jobs.ts';
import './overtime.ts';
import './spoken_evidence.ts';

export { inCallingOrder, limitAt, nextInLine, urgency, type Waiting } from './calling.ts';
export { type ClassCode, classCodes, classes, classOf } from './classes.ts';
export { guardFinish, hideNames, onFinished } from './follow.ts';
export { handlingLimit } from './handling.ts';
export { lease } from './lease.ts';
export { grants } from './may.ts';
export { keptRange, turnedOut } from './promise.ts';
export { routes } from './routes.ts';
export { comeBack, ticketOf } from './serving.ts';
export { lendVoice, serverVoice } from './speaking.ts';
export { utterance } from './speech.ts';
export { atCounter, dayEnded, findTicket, holdPhone, inHand, waitingOf } from './store.ts';
export {
  type Foreseen,
  hashSecret,
  holdsSecret,
  type Predict,
  promiseBy,
  takeTicket,
  ticketSecret,
} from './taking.ts';
export { type TicketRow, ticket } from './ticket.ts';
export { publicWaits } from './views.ts';
export { refusals } from './words.ts';
