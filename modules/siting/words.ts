import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  place_known: {
    status: 409,
    say: {
      zh: '这个单位已经登记过同名的居民点。',
      en: 'A place of this name is entered in the unit already.',
    },
    then: { zh: '请改那一个，或换个名字。', en: 'Change that one, or use another name.' },
  },
} satisfies RefusalTable;
