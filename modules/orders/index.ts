/** The order engine: businesses as data, from greeting to delivery, with their money and their papers. */
import './kept.ts';

import './adjusting.ts';
import './counter_evidence.ts';
import './jobs.ts';
import './standing_late.ts';
import './needed.ts';
import './offline.ts';
import './paying.ts';
import './promise_evidence.ts';
import './verbs.ts';
import './warning.ts';

export { chargedByReceipt } from './charged.ts';
export { follow_up } from './follow_up.ts';
export { leaveOpen } from './following.ts';
export { mayAnswer, passFollowUp } from './handing.ts';
export { numberSaid } from './looking.ts';
export { loss } from './loss.ts';
export { grants } from './may.ts';
export { objection } from './objection.ts';
export { visitInHand } from './opening.ts';
export { order } from './order.ts';
export { riskReport } from './risk_report.ts';
export { routes } from './routes.ts';
export { set_up_items } from './set_up.ts';
export { sizeOf } from './size.ts';
export { dayFigures, deliveredBetween, unfinishedOfHall } from './store.ts';
export { findType, types } from './types/index.ts';
export { example_licence } from './unit.ts';
export { refusals } from './words.ts';
