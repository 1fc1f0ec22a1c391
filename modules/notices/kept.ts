import { measure } from '../norms/index.ts';

// What the record says of messages: how many ended, and for how many nobody called in time.
measure('FEE-08', {
  due: ['notices.notice.deliver', 'notices.notice.call', 'notices.call_over'],
  broken: ['notices.call_over'],
  say: { zh: '告知客户', en: 'Customers told' },
});
