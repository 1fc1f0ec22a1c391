import type { RefusalTable } from '../../kit/refusal.ts';

/** What the log is refused with. */
export const refusals = {
  nothing_there: {
    status: 422,
    say: { zh: '一张都没有，不用登记。', en: 'There is not one sheet: nothing to list.' },
    then: { zh: '填上各种废单的张数。', en: 'Say how many sheets there are of each kind.' },
  },
  not_locked: {
    status: 422,
    say: { zh: '没写锁在哪里。', en: 'Where it is locked away is not said.' },
    then: { zh: '先锁进柜子，再填柜号。', en: 'Lock it away first, then name the cabinet.' },
  },
  not_yours: {
    status: 403,
    say: { zh: '这批不是您锁的。', en: 'You did not lock this lot away.' },
    then: {
      zh: '由登记的人碎，您来做第二人。',
      en: 'Whoever listed it shreds it; be the second pair of eyes.',
    },
  },
} satisfies RefusalTable;
