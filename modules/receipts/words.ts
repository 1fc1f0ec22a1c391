import type { RefusalTable } from '../../kit/refusal.ts';

/** What a receipt is refused with. */
export const refusals = {
  void_already: {
    status: 409,
    say: { zh: '这张收据已经作废。', en: 'This receipt is void already.' },
    then: { zh: '看它的作废原因和时间。', en: 'See when and why it was voided.' },
  },
  day_over: {
    status: 409,
    say: {
      zh: '这一天的账已锁，收据不能再作废。',
      en: 'The books of that day are locked: it cannot be voided.',
    },
    then: { zh: '走调整单，由厅经理批。', en: 'Use an adjustment, approved by the hall manager.' },
  },
  own_receipt: {
    status: 403,
    say: { zh: '自己开的收据，自己不能作废。', en: 'You cannot void a receipt you wrote.' },
    then: { zh: '请另一位经理作废。', en: 'Ask another manager.' },
  },
} satisfies RefusalTable;
