/** The line: numbers, the rule of who is next, calling and serving, what is spoken. */
import './evidence.ts';
import './jobs.ts';

export { inCallingOrder, nextInLine, urgency, type Waiting } from './calling.ts';
export { type ClassCode, classCodes, classes, classOf } from './classes.ts';
export { grants } from './may.ts';
export { routes } from './routes.ts';
export { comeBack } from './serving.ts';
export { utterance } from './speech.ts';
export { inHand, waitingOf } from './store.ts';
export { type Foreseen, type Predict, promiseBy, takeTicket } from './taking.ts';
export { type TicketRow, ticket } from './ticket.ts';
export { refusals } from './words.ts';
