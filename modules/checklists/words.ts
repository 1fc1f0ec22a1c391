import type { RefusalTable } from '../../kit/refusal.ts';

/** What a checklist is refused with. */
export const refusals = {
  unanswered: {
    status: 409,
    say: { zh: '还有检查项没有填。', en: 'Some items have no answer.' },
    then: { zh: '请逐项填完。', en: 'Answer every item.' },
  },
  fail_needs_note: {
    status: 422,
    say: { zh: '不合格项须写明情况。', en: 'A failed item needs a note.' },
    then: { zh: '请写一句说明。', en: 'Write what was found.' },
  },
} satisfies RefusalTable;
