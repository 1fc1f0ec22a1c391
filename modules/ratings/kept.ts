import { measure } from '../norms/index.ts';

// What the record says of satisfaction: visits rated, and those rated low.
measure('PRIN-02', {
  due: ['queue.ticket.rate'],
  broken: ['ratings.low'],
  say: { zh: '评价', en: 'Ratings' },
});
