import type { RefusalTable } from '../../kit/refusal.ts';

/** What a receipt is refused with. */
export const refusals = {
  void_already: {
    status: 409,
    say: { zh: '这张收据已经作废。', en: 'This receipt is void already.' },
    then: { zh: '看它的作废原因和时间。', en: 'See when and why it was voided.' },
  },
} satisfies RefusalTable;
