/** Notices: what a customer is told who is not there; sent, delivered, or told by phone. */
import './calling.ts';
import './kept.ts';
import './simulator.ts';

export { contactInClear, contactMask, forgetLater, keepContact, type Reached } from './contact.ts';
export { noticeKind } from './kinds.ts';
export { grants } from './may.ts';
export { type NoticeFacts, type NoticeRow, notice } from './notice.ts';
export { routes } from './routes.ts';
export { notify, withdrawNotices } from './sending.ts';
export { newestAbout, noticesAbout } from './store.ts';
export { refusals } from './words.ts';
