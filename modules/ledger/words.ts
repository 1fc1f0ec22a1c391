import type { RefusalTable } from '../../kit/refusal.ts';

/** What the books are refused with. */
export const refusals = {
  day_locked: {
    status: 409,
    say: { zh: '这个营业日的账已经锁定。', en: 'The books of this business day are locked.' },
    then: {
      zh: '当日开账后再记；已批准的日子用调整单。',
      en: 'Write it to an open day; an approved one takes an adjustment.',
    },
  },
} satisfies RefusalTable;
