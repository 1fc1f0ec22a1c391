import type { RefusalTable } from '../../kit/refusal.ts';

/** What closing a number is refused with. */
export const closing_refusals = {
  asked_to_stay_before: {
    status: 409,
    say: { zh: '已经挽留过一次。', en: 'This customer was asked to stay before.' },
    then: { zh: '不再挽留，直接办销号。', en: 'Ask no more, and close the number.' },
  },
  not_here_for_it: {
    status: 409,
    say: { zh: '要退余额的机主不在这个台前。', en: 'Whose balance it is does not stand at this counter.' },
    then: {
      zh: '请机主取号到台前，读证件后再退。',
      en: 'Let the holder come with a ticket, and read the document first.',
    },
  },
} satisfies RefusalTable;
