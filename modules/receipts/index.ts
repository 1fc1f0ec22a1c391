/** Receipts: numbered without a gap per hall and series, voided in sight, reprinted with a mark, linked by a secret. */
import './exporting.ts';

export { issue, linkSecret, opensReceipt, receiptOf, type ToIssue, whenPaidBack } from './issuing.ts';
export { grants } from './may.ts';
export {
  type ReceiptLine,
  type ReceiptRow,
  receipt,
  receiptNo,
  receiptSaid,
  supervisionOn,
} from './receipt.ts';
export { receiptView, routes } from './routes.ts';
export { netByPayment, papersOfSession, receiptsOfPayment, receiptsOfTicket, runOfDay } from './store.ts';
export { refusals } from './words.ts';
