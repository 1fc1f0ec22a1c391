import { measure } from '../norms/index.ts';

// What the record says of money given back: paid in time or late.
measure('CASH-07', {
  due: ['payments.payment.give_back'],
  broken: ['payments.refund_late'],
  say: { zh: '退款', en: 'Refunds' },
});
