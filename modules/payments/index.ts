/** Payments: tenders, the port to outside payment systems, refunds. Whatever they answer is resolved once. */
import './kept.ts';

import './simulator.ts';

export { grants } from './may.ts';
export { type PartRow, part } from './part.ts';
export { netByPart, partsOfSession, partsOfTicket } from './part_store.ts';
export { askPart, besideOf, giveBackParts, partsHeld, takeParts } from './parting.ts';
export { type PaymentRow, payment, refund } from './payment.ts';
export { routes } from './routes.ts';
export { findPayment, openPayments, paymentsOfTicket, refundsDue, slipsOfDay } from './store.ts';
export { heldRefund, owe, oweBalance, payRefund, sendBack, takePayment, whenPaid } from './taking.ts';
export { refusals } from './words.ts';
